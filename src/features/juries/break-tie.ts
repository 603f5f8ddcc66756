import { done, type Result } from '../../kernel/result.ts'
import { record } from '../../platform/audit/index.ts'
import type { Actor, Services } from '../../platform/services.ts'
import type { Edition } from '../edition/rules.ts'
import { holdList, requireSeen } from './hold-list.ts'
import { canBreakTie, type ListRefusal } from './rules.ts'
import * as store from './store.ts'

/** `order` are the applications that share a place, first to last. */
export type TieBreak = { listId: number; order: readonly number[]; reason: string }

/** Tells apart people who share a place, with the reason that everybody will read. Throws NotFound for whoever does not decide on the list. */
export async function breakTie(
  { db, now }: Pick<Services, 'db' | 'now'>,
  actor: Actor,
  edition: Edition,
  { listId, order, reason }: TieBreak,
): Promise<Result<true, ListRefusal>> {
  return db.transaction().execute(async tx => {
    const at = now()
    const held = await holdList(tx, actor, edition, listId, at)
    await requireSeen(tx, actor, edition, held, order)
    const { entries, list } = held
    const allowed = canBreakTie({ state: list.state, reason, order, entries })
    if (!allowed.ok) return allowed
    const first = entries.find(({ applicationId }) => applicationId === order[0])?.place ?? 1
    const places = order.map((applicationId, i) => ({ applicationId, place: first + i }))
    await store.orderTied(tx, listId, places, reason)
    const about = { editionId: edition.id, actorId: actor.personId, at, subject: 'ranking', subjectId: listId }
    await record(tx, { ...about, kind: 'tie_broken', reason, data: { order: [...order], place: first } })
    return done(true)
  })
}
