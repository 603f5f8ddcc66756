import { NotFound } from '../../kernel/not-found.ts'
import { done, type Result } from '../../kernel/result.ts'
import { record } from '../../platform/audit/index.ts'
import type { Actor, Services } from '../../platform/services.ts'
import { dayOf } from '../edition/index.ts'
import type { Edition } from '../edition/rules.ts'
import { moneyOf } from './money.ts'
import { loadLedger } from './queries.ts'
import { boardOf, canDescribe, type FileRefusal, type FundingFile, isTeam } from './rules.ts'
import * as store from './store.ts'

export type Describing = Omit<FundingFile, 'savedAt'> & { challengeId: string; receivesItself: boolean }

/** Says who bears a challenge, who receives its credits, and whether any are asked for. */
export async function describeFile(
  { db, now }: Pick<Services, 'db' | 'now'>,
  actor: Actor,
  edition: Edition,
  given: Describing,
): Promise<Result<true, FileRefusal>> {
  if (!isTeam(actor, edition.id)) throw new NotFound()
  const { funded, money } = moneyOf(edition)
  return db.transaction().execute(async tx => {
    await store.lockMoney(tx, edition.id)
    const at = now()
    const ledger = await loadLedger(tx, edition.id)
    const { challenges } = boardOf(funded, ledger, dayOf(at, edition.zone))
    const own = challenges.find(it => it.challenge.id === given.challengeId)
    if (!own) throw new NotFound()
    const allowed = canDescribe(given, { funding: edition.funding, bearers: money.bearers, paid: own.paid })
    if (!allowed.ok) return allowed
    const administrativeBearer = given.receivesItself ? null : given.administrativeBearer
    await store.putFile(tx, { ...given, administrativeBearer, editionId: edition.id, savedAt: at, at })
    const { budgetProgramme, challengeId, dueBy, exemption, requested } = given
    await record(tx, {
      ...{ editionId: edition.id, actorId: actor.personId, at, subject: 'funding_file', subjectId: challengeId },
      ...{ kind: 'described', data: { requested, budgetProgramme, exemption, dueBy } },
    })
    return done(true)
  })
}
