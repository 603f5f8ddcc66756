import type { Day } from '../../kernel/day.ts'
import { NotFound } from '../../kernel/not-found.ts'
import { done, type Result } from '../../kernel/result.ts'
import { record } from '../../platform/audit/index.ts'
import type { Actor, Services } from '../../platform/services.ts'
import { findSent } from './queries.ts'
import { canMeet, helpField, keepsNotesOf, type NeedRefusal, type Weekly } from './rules.ts'
import * as store from './store.ts'

type Which = { challengeId: string; monday: Day }

/** Says that the help a team asked for has come, and who says so. */
export function meetNeed(
  { db, now }: Pick<Services, 'db' | 'now'>,
  actor: Actor,
  edition: Weekly,
  { challengeId, monday }: Which,
): Promise<Result<true, NeedRefusal>> {
  if (!keepsNotesOf(actor, edition.id, challengeId)) throw new NotFound()
  return db.transaction().execute(async tx => {
    await store.lockNote(tx, challengeId, monday)
    const note = await findSent(tx, challengeId, monday)
    if (!note) throw new NotFound()
    const words = note.words[helpField(edition.weeks) ?? '']
    const allowed = canMeet(words, note.needMetAt)
    if (!allowed.ok) return allowed
    const at = now()
    await store.meetNeed(tx, note.id, actor.personId, at)
    const about = { editionId: edition.id, actorId: actor.personId, at, subject: 'week_note', subjectId: note.id }
    await record(tx, { ...about, kind: 'need_met', data: { challengeId, monday } })
    return done(true)
  })
}
