import type { Outcome } from '../outcome.ts'
import type { Problem } from '../problem.ts'
import type { Compact } from './compact.ts'
import { enumerate, type Watch } from './enumerate.ts'
import { playSet } from './play.ts'
import { type Kept, keep } from './score.ts'

/** What a search found, by whichever method. */
export type Found = {
  method: 'enumeration' | 'optimiser'
  proven: boolean
  played: number
  best: Kept | undefined
  /** The best of those that keep a challenge open. */
  keeping: (challenge: string) => Kept | undefined
  /** By number of viable challenges, a result of most seats; numbers that others beat in both may be missing. */
  byViable: Kept[]
}

/** The search over all sets; of the challenges that the rule closed, it also finds the best that keep them. */
export function byEnumeration(problem: Problem, market: Compact, { closed }: Outcome, watch: Watch): Found {
  const indexOf = (id: string) => market.challenges.findIndex(challenge => challenge.id === id)
  const search = enumerate(market, new Set(closed.map(({ challenge }) => indexOf(challenge))), watch)
  const whole = (found: { open: Uint8Array } | undefined) => found && playAgain(problem, market, found.open)
  return {
    method: 'enumeration',
    proven: search.finished,
    played: search.played,
    best: whole(search.best),
    keeping: id => whole(search.keeping[indexOf(id)]),
    byViable: search.byViable.flatMap(found => whole(found) ?? []),
  }
}

function playAgain(problem: Problem, market: Compact, open: Uint8Array): Kept | undefined {
  const board = playSet(market, open)
  return board && keep(problem, board)
}
