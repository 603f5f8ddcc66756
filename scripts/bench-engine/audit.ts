import assert from 'node:assert/strict'
import { compact } from '../../src/engine/matching/audit/compact.ts'
import { byEnumeration, byOptimiser } from '../../src/engine/matching/audit/found.ts'
import { audit, type Problem, solve } from '../../src/engine/matching/index.ts'
import { auditMarket, scarceMarket } from '../../src/engine/matching/testing/audited.ts'
import { editionSize } from '../../src/engine/matching/testing/random.ts'
import type { SolveLp } from '../../src/engine/optimiser.ts'
import { seeded } from '../../src/engine/testing/index.ts'
import { loadOptimiser } from '../../src/platform/optimiser/index.ts'
import { type Bench, cost, type Figure, interleave, onTheClock, type Section, timesMore } from './frame.ts'

const PEOPLE = 208
const CHALLENGES = 13

/** The audit at the size of an edition, by playing sets and by integer programmes; and whether both always agree. */
export async function measureAudit(bench: Bench): Promise<Section> {
  const solveLp = await loadOptimiser()
  const edition = Array.from({ length: 5 }, (_, i) => editionSize(seeded(100 + i), PEOPLE))
  const scarce = Array.from({ length: 5 }, (_, i) => scarceMarket(seeded(i), CHALLENGES, PEOPLE - 10))
  return {
    title: 'Audit',
    figures: [
      ...sizeFigures(bench, solveLp, 'enough people for every challenge', edition),
      ...sizeFigures(bench, solveLp, '10 data scientists for 13 challenges', scarce),
      agreement(bench, solveLp),
    ],
  }
}

/** The whole audit, alternatives included; then the search for the optimum and the front alone, by each method, on the first problem. */
function sizeFigures({ rounds, say }: Bench, solveLp: SolveLp, name: string, problems: Problem[]): Figure[] {
  say(`auditing an edition: ${name}`)
  const outcomes = problems.map(problem => ({ problem, outcome: solve(problem) }))
  const [first] = outcomes.map(({ problem, outcome }) => ({
    problem,
    market: compact(problem),
    closed: outcome.closed.map(({ challenge }) => challenge),
  }))
  assert.ok(first)
  const [played, optimised] = [byEnumeration(first), byOptimiser(first, solveLp)]
  assert.ok(played.proven && optimised.proven)
  assert.deepEqual(optimised.best, played.best)
  const times = interleave(rounds, {
    audit: () => outcomes.map(({ problem, outcome }) => audit(problem, outcome)),
    played: () => byEnumeration(first),
    optimised: () => byOptimiser(first, solveLp),
  })
  const sets = outcomes.map(({ problem, outcome }) => audit(problem, outcome).played)
  const note = `${PEOPLE} candidates, ${CHALLENGES} challenges, ${Math.min(...sets)} to ${Math.max(...sets)} sets played`
  return [
    { what: name, value: (1000 * cost(times.audit)) / problems.length, unit: 'ms', aim: { atMost: 300 }, note },
    {
      what: 'optimum and front by HiGHS',
      value: 1000 * cost(times.optimised),
      unit: 'ms',
      note: `the first of them; ${onTheClock(times.optimised)}`,
    },
    { what: 'HiGHS against playing sets', value: timesMore(times.optimised, times.played), unit: '×' },
  ]
}

function agreement({ quick, say }: Bench, solveLp: SolveLp): Figure {
  const count = quick ? 100 : 1_000
  say(`comparing both methods on ${count} small markets`)
  const differing = Array.from({ length: count }, (_, i) => auditMarket(seeded(10_000 + i))).filter(problem => {
    const question = { problem, market: compact(problem), closed: [] }
    const [played, optimised] = [byEnumeration(question), byOptimiser(question, solveLp)]
    return !optimised.proven || JSON.stringify(played.best?.levels) !== JSON.stringify(optimised.best?.levels)
  })
  return {
    what: 'small markets where both differ',
    value: differing.length,
    unit: '',
    aim: { atMost: 0 },
    note: `of ${count}, all levels compared`,
  }
}
