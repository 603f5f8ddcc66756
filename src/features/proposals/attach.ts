import { NotFound } from '../../kernel/not-found.ts'
import { done, type Result, refuse } from '../../kernel/result.ts'
import { record } from '../../platform/audit/index.ts'
import { type FileRefusal, rememberFile } from '../../platform/files/index.ts'
import type { TooMany } from '../../platform/limits/index.ts'
import type { Actor, Services } from '../../platform/services.ts'
import type { Edition } from '../edition/rules.ts'
import { askedFields, type FileQuestion } from '../forms/rules.ts'
import { holdOwn } from './hold-own.ts'
import { projectCallOf } from './project-call.ts'
import { findOwn } from './queries.ts'
import { canAttach, mediaTypes, type Proposal, type WriteRefusal } from './rules.ts'
import { loadForm } from './save.ts'
import * as store from './store.ts'

export type AttachRefusal =
  | FileRefusal
  | WriteRefusal
  | TooMany
  | { code: 'too_many_pages'; pages: number; maxPages: number }

type Upload = { id: number; field: string; name: string; content: Parameters<Services['files']['put']>[0] }

/** Attaches a file where the form asks for one, in place of the one there. Types, size and pages have the limits of the form. */
export async function attachFile(
  services: Services,
  actor: Actor,
  edition: Edition,
  { content, field, id, name }: Upload,
): Promise<Result<true, AttachRefusal>> {
  const before = await findOwn(services.db, edition.id, { id, me: actor })
  if (!before) throw new NotFound()
  const question = await fileAsked(services, before.proposal, field)
  const limit = await services.limit('upload', String(actor.personId))
  if (!limit.ok) return limit
  const call = projectCallOf(edition)
  const open = canAttach({ ...before.proposal, role: before.role }, call, services.now())
  if (!open.ok) return open
  const stored = await services.files.put(content, { maxBytes: question.maxBytes, allow: mediaTypes(question) })
  if (!stored.ok) return stored
  const { pages, sha256 } = stored.value
  const { maxPages } = question
  if (pages && maxPages && pages > maxPages) return refuse({ code: 'too_many_pages', pages, maxPages })
  return services.db.transaction().execute(async tx => {
    const { at, event, proposal, role } = await holdOwn(services, tx, actor, { editionId: edition.id, id })
    const still = canAttach({ ...proposal, role }, call, at)
    if (!still.ok) return still
    await rememberFile(tx, stored.value, at)
    await store.dropFile(tx, { proposalId: id, field, at })
    await store.addFile(tx, { proposalId: id, field, sha256, name: name.slice(0, 200) || question.code, at })
    await putAnswer(tx, proposal, { field, value: sha256, at })
    await record(tx, { ...event, kind: 'file_attached', data: { field, sha256 } })
    return done(true)
  })
}

/** Takes off a file. */
export function detachFile(services: Services, actor: Actor, edition: Edition, at: { id: number; field: string }) {
  return services.db.transaction().execute(async (tx): Promise<Result<true, WriteRefusal>> => {
    const held = await holdOwn(services, tx, actor, { editionId: edition.id, id: at.id })
    const allowed = canAttach({ ...held.proposal, role: held.role }, projectCallOf(edition), held.at)
    if (!allowed.ok) return allowed
    if (!(await store.dropFile(tx, { proposalId: at.id, field: at.field, at: held.at }))) throw new NotFound()
    await putAnswer(tx, held.proposal, { field: at.field, value: '', at: held.at })
    return done(true)
  })
}

/** A file answers a question as the digest of its content: replacing it makes the proposal newer. */
function putAnswer(
  tx: Parameters<typeof store.hold>[0],
  proposal: Proposal,
  { at, field, value }: { field: string; value: string; at: Date },
) {
  const revision = proposal.revision + 1
  const changes = { ...proposal.answers.changes, [field]: { revision, page: '' } }
  const answers = { ...proposal.answers, changes, values: { ...proposal.answers.values, [field]: value } }
  return store.saveAnswers(tx, proposal.id, { answers, title: proposal.title, revision, at })
}

async function fileAsked(services: Services, proposal: Proposal, field: string): Promise<FileQuestion> {
  const { definition } = await loadForm(services.db, proposal.formVersionId)
  const asked = askedFields(definition, proposal.answers.values).find(it => it.name === field)
  if (asked?.question.kind !== 'file') throw new NotFound()
  return asked.question
}
