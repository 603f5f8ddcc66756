import type { SolveLp } from '../../optimiser.ts'
import type { Problem } from '../problem.ts'
import type { Compact } from './compact.ts'
import { type Best, enumerate, type Watch } from './enumerate.ts'
import { row } from './linear.ts'
import { modelOf } from './model.ts'
import { optimise, scored } from './optimise.ts'
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

/** What to search, and the challenges that the rule closed: the best results that keep them are searched too. */
export type Asked = Watch & { problem: Problem; market: Compact; closed: string[] }

const indexIn = ({ challenges }: Compact, id: string) => challenges.findIndex(challenge => challenge.id === id)

/** The search over all sets. */
export function byEnumeration(asked: Asked): Found {
  const { market, closed } = asked
  const search = enumerate(market, new Set(closed.map(id => indexIn(market, id))), asked)
  return {
    method: 'enumeration',
    proven: search.finished,
    played: search.played,
    best: wholeOf(asked, search.best),
    keeping: id => wholeOf(asked, search.keeping[indexIn(market, id)]),
    byViable: search.byViable.flatMap(found => wholeOf(asked, found) ?? []),
  }
}

/** The same by integer programmes, from the rule's own set on; only the best and the front are proven, not the best that keep one. */
export function byOptimiser(asked: Asked, solveLp: SolveLp): Found {
  const { problem, market, closed } = asked
  const model = modelOf(problem, market)
  const start = scored(
    market,
    Uint8Array.from(market.challenges, ({ id }) => Number(!closed.includes(id))),
  )
  const search = optimise(market, model, solveLp, { ...asked, start })
  asked.progress?.(0.5)
  const front = frontAbove(asked, solveLp, search.best)
  const keeping = (index: number) =>
    optimise(market, model, solveLp, { ...asked, rows: [row([[1, `o${index}`]], '=', 1)] }).best
  return {
    method: 'optimiser',
    proven: search.proven && front.proven,
    played: search.played + front.played,
    best: wholeOf(asked, search.best),
    keeping: id => wholeOf(asked, keeping(indexIn(market, id))),
    byViable: [search.best, ...front.points].flatMap(found => wholeOf(asked, found) ?? []),
  }
}

/** From the optimum on, the most seats of any set with more viable challenges, and then the most challenges with these seats. */
function frontAbove(asked: Asked, solveLp: SolveLp, best: Best | undefined) {
  const { problem, market } = asked
  const model = modelOf(problem, market)
  const viable = model.levels[1]?.terms ?? []
  const points: Best[] = []
  let played = 0
  for (let last = best; last && viable.length > 0; last = points.at(-1)) {
    const more = row(viable, '>=', (last.score[1] as number) + 1)
    const search = optimise(market, model, solveLp, { ...asked, rows: [more], levels: 2 })
    played += search.played
    if (!search.proven) return { points, played, proven: false }
    if (!search.best) break
    points.push(search.best)
  }
  return { points, played, proven: true }
}

/** The set played again, in the words of the problem. */
function wholeOf({ problem, market }: Asked, found: Best | undefined): Kept | undefined {
  const board = found && playSet(market, found.open)
  return board && keep(problem, board)
}
