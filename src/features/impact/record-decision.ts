import { done, type Result } from '../../kernel/result.ts'
import type { Actor, Services } from '../../platform/services.ts'
import { onChallenge, type Where } from './on-challenge.ts'
import { listDecisions } from './queries/sustaining.ts'
import { canDecide, DECIDERS, type DecisionRefusal, type DecisionWords } from './rules.ts'
import { putDecision } from './store/sustaining.ts'

/** Records what was decided of the challenge's future, by the host or the team; another decision replaces it, with a trace. */
export const recordDecision = (
  services: Pick<Services, 'db' | 'now'>,
  actor: Actor,
  where: Where,
  words: DecisionWords,
): Promise<Result<true, DecisionRefusal>> =>
  onChallenge(services, actor, { ...where, parts: DECIDERS }, async ({ by, results, tell, today, tx }) => {
    const allowed = canDecide(results.sustaining, words, today)
    if (!allowed.ok) return allowed
    const [current] = await listDecisions(tx, by)
    await putDecision(tx, allowed.value, by)
    const change = { from: current?.outcome ?? null, to: words.outcome, reason: words.words }
    await tell({ subject: 'sustaining_decision', subjectId: by.challengeId, kind: 'decided', ...change })
    return done(true)
  })
