import { NotFound } from '../../kernel/not-found.ts'
import { done, type Result } from '../../kernel/result.ts'
import { record } from '../../platform/audit/index.ts'
import { rememberFile } from '../../platform/files/index.ts'
import { queueMail } from '../../platform/mail/index.ts'
import type { Actor, Services } from '../../platform/services.ts'
import type { Edition } from '../edition/rules.ts'
import { contractReadyEmail, hostReadyEmail } from './emails.ts'
import { holdFile } from './hold-file.ts'
import * as queries from './queries.ts'
import { canSend, isTeam, type SendRefusal, sameFacts } from './rules.ts'
import * as store from './store.ts'
import { typesetContract } from './typeset-contract.ts'

const LARGEST_DOCUMENT_BYTES = 10_000_000

/**
 * Sends a drafted contract: its document is typeset once and kept by its hash, then the fellow and those who follow the challenge
 * are told. Refused when the draft changed meanwhile, as when there is none.
 */
export async function sendContract(
  services: Services,
  actor: Actor,
  edition: Edition,
  fellowshipId: number,
): Promise<Result<true, SendRefusal>> {
  if (!isTeam(actor, edition.id)) throw new NotFound()
  const file = await queries.findFile(services.db, edition.id, fellowshipId)
  if (!file) throw new NotFound()
  const draft = await queries.findCurrent(services.db, file.id)
  const open = canSend(file.state, draft?.state)
  if (!open.ok || !draft) return open.ok ? { ok: false, refusal: { code: 'no_draft' } } : open
  const pdf = await typesetContract(edition, draft, { date: services.now() })
  const kept = await services.files.put(pdf, { maxBytes: LARGEST_DOCUMENT_BYTES, allow: ['application/pdf'] })
  if (!kept.ok) throw new Error(`the contract was refused: ${kept.refusal.code}`)
  return services.db.transaction().execute(async tx => {
    const held = await holdFile(tx, edition.id, fellowshipId)
    const current = await queries.findCurrent(tx, held.id)
    const isSame = current?.id === draft.id && sameFacts(current.facts, draft.facts)
    const allowed = canSend(held.state, isSame ? current.state : undefined)
    if (!allowed.ok || !current) return allowed
    const at = services.now()
    await rememberFile(tx, kept.value, at)
    await store.markSent(tx, current.id, { sha256: kept.value.sha256, at })
    const about = { editionId: edition.id, actorId: actor.personId, at, subject: 'contract', subjectId: current.id }
    await record(tx, { ...about, kind: 'sent', from: 'drafted', to: 'sent', data: { document: kept.value.sha256 } })
    const letters = { edition, file: held, publicUrl: services.config.publicUrl }
    await queueMail(services, tx, contractReadyEmail(letters, current))
    for (const reader of await queries.listHolders(tx, queries.mentorsOf(edition.id, held.challengeId)))
      await queueMail(services, tx, hostReadyEmail(letters, reader))
    return done(true)
  })
}
