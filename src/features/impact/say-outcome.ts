import { done, type Result } from '../../kernel/result.ts'
import type { Actor, Services } from '../../platform/services.ts'
import { onChallenge, type Where } from './on-challenge.ts'
import { listOutcomes } from './queries.ts'
import { type OutcomeRefusal, type OutcomeWords, outcomeFrom, WRITERS } from './rules.ts'
import { putOutcome } from './store/follow-up.ts'

/**
 * Says where the challenge stands: at its end, or in the words that go with what a follow-up told. Refuses a month of which nobody
 * has told anything, the end aside.
 */
export const sayOutcome = (
  services: Pick<Services, 'db' | 'now'>,
  actor: Actor,
  where: Where,
  it: OutcomeWords,
): Promise<Result<number, OutcomeRefusal>> =>
  onChallenge(services, actor, { ...where, parts: WRITERS }, async ({ by, part, results, tell, tx }) => {
    const known = (await listOutcomes(tx, by)).find(({ month }) => month === it.month)
    const said = outcomeFrom(results.followUp, it, { known, saidBy: part })
    if (!said.ok) return said
    const id = await putOutcome(tx, { ...said.value, ...by })
    const { month, production } = said.value
    await tell({ subject: 'challenge_outcome', subjectId: id, kind: 'said', to: production, data: { month } })
    return done(id)
  })
