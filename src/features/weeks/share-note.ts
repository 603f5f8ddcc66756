import type { Day } from '../../kernel/day.ts'
import { NotFound } from '../../kernel/not-found.ts'
import { record, recordAll } from '../../platform/audit/index.ts'
import type { Actor, Services } from '../../platform/services.ts'
import { sha256Hex } from '../../platform/signing/index.ts'
import { findSent } from './queries.ts'
import { keepsNotesOf, SHARED_DAYS, type Weekly } from './rules.ts'
import * as store from './store.ts'

type Which = { challengeId: string; monday: Day }

const DAY_MS = 86_400_000

/** What a link holds is kept only as its hash. */
export const tokenHashOf = (token: string): string => sha256Hex(token)

/** Makes a link that shows one sent note, without the mood, to whoever has it. Gives its token, which is shown once. */
export function shareNote(
  { db, now, randomToken }: Pick<Services, 'db' | 'now' | 'randomToken'>,
  actor: Actor,
  edition: Weekly,
  { challengeId, monday }: Which,
): Promise<string> {
  if (!keepsNotesOf(actor, edition.id, challengeId)) throw new NotFound()
  return db.transaction().execute(async tx => {
    const note = await findSent(tx, challengeId, monday)
    if (!note) throw new NotFound()
    const at = now()
    const token = randomToken()
    const expiresAt = new Date(at.getTime() + SHARED_DAYS * DAY_MS)
    const share = { noteId: note.id, tokenHash: tokenHashOf(token), by: actor.personId, at, expiresAt }
    const id = await store.addShare(tx, share)
    const about = { editionId: edition.id, actorId: actor.personId, at, subject: 'week_share', subjectId: id }
    await record(tx, { ...about, kind: 'opened', to: 'open', data: { challengeId, monday } })
    return token
  })
}

/** Ends every link to a note. Gives how many there were. */
export function endSharing(
  { db, now }: Pick<Services, 'db' | 'now'>,
  actor: Actor,
  edition: Weekly,
  { challengeId, monday }: Which,
): Promise<number> {
  if (!keepsNotesOf(actor, edition.id, challengeId)) throw new NotFound()
  return db.transaction().execute(async tx => {
    const note = await findSent(tx, challengeId, monday)
    if (!note) throw new NotFound()
    const at = now()
    const ended = await store.endShares(tx, note.id, at)
    const about = { editionId: edition.id, actorId: actor.personId, at, subject: 'week_share', kind: 'ended' }
    await recordAll(
      tx,
      ended.map(subjectId => ({ ...about, subjectId, from: 'open', to: 'ended' })),
    )
    return ended.length
  })
}
