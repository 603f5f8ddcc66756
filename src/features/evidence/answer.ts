import { NotFound } from '../../kernel/not-found.ts'
import { done, type Result } from '../../kernel/result.ts'
import { record } from '../../platform/audit/index.ts'
import type { Db, Tx } from '../../platform/db/index.ts'
import { type FileRefusal, rememberFile } from '../../platform/files/index.ts'
import type { TooMany } from '../../platform/limits/index.ts'
import type { Actor, Services } from '../../platform/services.ts'
import { fileName } from '../applications/rules.ts'
import type { Edition } from '../edition/rules.ts'
import { findRequest } from './queries.ts'
import { type AnswerRefusal, canAnswer, LARGEST_FILE } from './rules.ts'
import * as store from './store.ts'

type Answering = { id: number; answer: string; file: { name: string; content: Uint8Array<ArrayBuffer> } | undefined }

const ALLOWED = ['application/pdf', 'image/png', 'image/jpeg'] as const

/**
 * Answers a request of one's own, in words, with a file, or both; until the deadline an answer may be replaced, and a file sent before
 * stays when none is sent. Throws NotFound for anybody else's.
 */
export async function answerEvidence(
  services: Services,
  actor: Actor,
  edition: Pick<Edition, 'id'>,
  { id, answer, file }: Answering,
): Promise<Result<true, AnswerRefusal | FileRefusal | TooMany>> {
  const limited = await services.limit('upload', String(actor.personId))
  if (!limited.ok) return limited
  // A file whose answer is refused must not stay on the shelf, where no row would name it.
  const early = await mayAnswer(services, services.db, { id, actor, edition, answer, hasFile: file !== undefined })
  if (!early.ok) return early
  const put = file && (await services.files.put(file.content, { maxBytes: LARGEST_FILE, allow: ALLOWED }))
  if (put && !put.ok) return put
  return services.db.transaction().execute(async tx => {
    await store.holdRequest(tx, id)
    const allowed = await mayAnswer(services, tx, { id, actor, edition, answer, hasFile: file !== undefined })
    if (!allowed.ok) return allowed
    const { at, before, request } = allowed.value
    if (put) await rememberFile(tx, put.value, at)
    const kept =
      put && file ? { sha256: put.value.sha256, name: fileName(file.name, 'complement') } : before || undefined
    await store.putAnswer(tx, id, { answer, file: kept, at })
    const subject = { subject: 'application', subjectId: request.applicationId, kind: 'evidence_given' }
    const data = { request: id, ...(kept && { sha256: kept.sha256 }) }
    await record(tx, { ...subject, editionId: edition.id, actorId: actor.personId, at, data })
    return done(true)
  })
}

type Asking = Omit<Answering, 'file'> & { actor: Actor; edition: Pick<Edition, 'id'>; hasFile: boolean }

/** What is asked, with what was sent before, where an answer is received now. */
async function mayAnswer({ now }: Services, db: Db | Tx, { id, actor, edition, answer, hasFile }: Asking) {
  const request = await findRequest(db, { editionId: edition.id, personId: actor.personId, id })
  if (!request) throw new NotFound()
  const at = now()
  const before = request.fileSha256 && { sha256: request.fileSha256, name: request.fileName ?? '' }
  const allowed = canAnswer(request, { answer, hasFile: hasFile || Boolean(before) }, at)
  return allowed.ok ? done({ request, before, at }) : allowed
}
