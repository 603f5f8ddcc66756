import assert from 'node:assert/strict'
import { test } from 'node:test'
import { seeded } from '../testing/index.ts'
import { type Outcome, type Problem, solve, verify } from './index.ts'
import { keyOf } from './ordering.ts'
import { allStable, bestForAll } from './testing/brute-force.ts'
import { literally } from './testing/literal-rule.ts'
import { editionSize, listedOtherwise, smallMarket } from './testing/random.ts'

const chance = { tie: 0.4, lock: 0.3, exclusion: 0.3, budget: 0.5 }

test('10,000 small programmes get what the rule gives when it is played by brute force, and the checker agrees', t => {
  const met = { closures: 0, optional: 0, returned: 0, locks: 0, ties: 0, budgets: 0 }
  for (let seed = 100_000; seed < 110_000; seed++) {
    const problem = smallMarket(seeded(seed), chance)
    const outcome = solve(problem)
    assert.deepEqual(
      literally(problem),
      {
        closed: outcome.closed.map(({ challenge, emptyProfile }) => `${challenge} ${emptyProfile}`),
        opened: outcome.optionalOpened.map(({ position }) => position),
      },
      `seed ${seed}`,
    )
    assert.deepEqual(byRank(problem, outcome), bestByBruteForce(problem, outcome), `seed ${seed}`)
    assert.deepEqual(verify(problem, outcome), [], `seed ${seed}`)
    count(met, problem, outcome)
  }
  t.diagnostic(JSON.stringify(met))
  for (const [what, times] of Object.entries(met)) assert.ok(times >= 500, `only ${times} ${what}`)
})

test('1,000 shuffles of one programme give the same bytes', () => {
  const problem = { ...editionSize(seeded(1)), teammates: [['p01', 'p02'] as [string, string]] }
  const bytes = JSON.stringify(solve(problem))
  for (let seed = 0; seed < 1000; seed++) {
    assert.equal(JSON.stringify(solve(listedOtherwise(seeded(seed), problem))), bytes)
  }
})

function byRank({ locks }: Problem, { assignments }: Outcome): Record<string, string> {
  const locked = new Set(locks.map(({ candidate }) => candidate))
  const free = assignments.filter(({ candidate }) => !locked.has(candidate))
  return Object.fromEntries(free.map(it => [it.candidate, keyOf(it)]))
}

/** The stable matching that everybody likes best, for the seats that opened; without those who get nothing. */
function bestByBruteForce(problem: Problem, { seats }: Outcome): Record<string, string> {
  const locked = problem.locks.map(keyOf)
  const left = new Map(seats.map(it => [keyOf(it), it.capacity - locked.filter(key => key === keyOf(it)).length]))
  const best = bestForAll(problem, allStable(problem, left))
  const placed = [...(best ?? [])].sort(([a], [b]) => (a < b ? -1 : 1))
  return Object.fromEntries(placed.flatMap(([id, seat]) => (seat === null ? [] : [[id, seat]])))
}

function count(met: Record<string, number>, problem: Problem, outcome: Outcome) {
  const add = (what: string, times: number | boolean) => {
    met[what] = (met[what] ?? 0) + Number(times)
  }
  add('closures', outcome.closed.length)
  add('optional', outcome.optionalOpened.length)
  add('returned', outcome.optionalNotOpened.filter(({ because }) => because === 'returned').length)
  add('locks', problem.locks.length)
  add('ties', outcome.lottery.placesDecided)
  add(
    'budgets',
    outcome.optionalNotOpened.some(({ because }) => because === 'no-budget-left'),
  )
}
