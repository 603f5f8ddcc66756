import { NotFound } from '../../kernel/not-found.ts'
import { done, type Result } from '../../kernel/result.ts'
import { record } from '../../platform/audit/index.ts'
import type { Actor, Services } from '../../platform/services.ts'
import { dayOf } from '../edition/index.ts'
import type { Edition } from '../edition/rules.ts'
import { moneyOf } from './money.ts'
import { loadLedger } from './queries.ts'
import { type CounterRefusal, canCounter, isTeam, negated } from './rules.ts'
import * as store from './store.ts'

/** Cancels an entry by one of the opposite amount, with a reason; both stay. Gives the new entry's number. */
export async function counterEntry(
  { db, now }: Pick<Services, 'db' | 'now'>,
  actor: Actor,
  edition: Edition,
  { id, reason }: { id: number; reason: string },
): Promise<Result<number, CounterRefusal>> {
  if (!isTeam(actor, edition.id)) throw new NotFound()
  moneyOf(edition)
  return db.transaction().execute(async tx => {
    await store.lockMoney(tx, edition.id)
    const { entries } = await loadLedger(tx, edition.id)
    const entry = entries.find(it => it.id === id)
    if (!entry) throw new NotFound()
    const allowed = canCounter(entry, entries, reason)
    if (!allowed.ok) return allowed
    const at = now()
    const about = { line: entry.line ?? undefined, challengeId: entry.challengeId ?? undefined }
    const counterId = await store.addEntry(tx, {
      ...{ ...about, editionId: edition.id, kind: entry.kind, fellowshipId: entry.fellowshipId ?? undefined },
      ...{
        amount: negated(entry.amount),
        day: dayOf(at, edition.zone),
        label: entry.label,
        reference: entry.reference,
      },
      ...{ by: actor.personId, at, counters: id },
    })
    await record(tx, {
      ...{ editionId: edition.id, actorId: actor.personId, at, subject: 'money_entry', subjectId: id },
      ...{ kind: 'countered', reason: allowed.value, data: { by: counterId } },
    })
    return done(counterId)
  })
}
