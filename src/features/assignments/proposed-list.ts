import { explain } from '../../engine/matching/index.ts'
import type { Run } from './queries.ts'
import type { Place, ProposedList } from './rules.ts'

/** The list of a finished run, with names, in the order of challenges: the only document the authority approves. */
export function listOf(editionId: string, run: Run, names: ReadonlyMap<string, { name: string }>): ProposedList {
  const { outcome, problem } = run
  if (!outcome || !problem) throw new Error(`run ${run.id} has no outcome`)
  const places = outcome.assignments.map(({ candidate, challenge, profile }): Place => {
    const { result } = explain(problem, outcome, candidate)
    const [wish, byDecision] = result.kind === 'placed' ? [result.wish, result.byDecision] : [null, false]
    return {
      code: candidate,
      name: names.get(candidate)?.name ?? '',
      challengeId: challenge,
      profile,
      wish,
      byDecision,
    }
  })
  const order = problem.challenges.map(({ id }) => id)
  places.sort((a, b) => order.indexOf(a.challengeId) - order.indexOf(b.challengeId) || a.code.localeCompare(b.code))
  return {
    editionId,
    runId: run.id,
    places,
    closed: outcome.closed.map(({ challenge, emptyProfile }) => ({ challengeId: challenge, emptyProfile })),
    waiting: problem.candidates.length - places.length,
    placesDecidedByDraw: outcome.lottery.placesDecided,
  }
}
