import type { Problem } from '../problem.ts'
import type { Compact } from './compact.ts'
import type { Row } from './linear.ts'
import { cutoffRows, personRows, readWishes } from './model/cutoffs.ts'
import { type Objective, objectives } from './model/objectives.ts'
import { orderRows } from './model/order.ts'
import { closureRows, seatRows } from './model/seats.ts'
import { teammateRows } from './model/teammates.ts'

/**
 * The open sets that can stand, as an integer programme. `o` a challenge is open; `x` a person holds a wish and `y` the cutoff there
 * admits them; `w` a type of seat refuses somebody; `u` an optional seat is taken; `b` the opening of optional seats has stopped at
 * that place of the published order or before, for want of places (`p`) or money (`m`); `h` required seats empty in a challenge
 * that a lock keeps open, `v` none is; `g` two teammates are together.
 *
 * Every result of the rule on a set is a solution. The converse is almost true: two or more ways of opening optional seats may be
 * consistent with the order for one set, of which the rule has the first. Whoever solves it must play the set found.
 */
export type Model = { rows: Row[]; whole: Set<string>; levels: Objective[] }

export function modelOf(problem: Problem, market: Compact): Model {
  const wishes = readWishes(market)
  const teams = teammateRows(market, wishes)
  const rows = [
    ...closureRows(market),
    ...personRows(wishes),
    ...seatRows(market, wishes),
    ...cutoffRows(problem, market, wishes),
    ...orderRows(market),
    ...teams.rows,
  ]
  return {
    rows: rows.filter(({ terms }) => terms.length > 0),
    whole: new Set(market.posts.map((_, post) => `h${post}`)),
    levels: objectives(market, wishes.flat(), teams.met),
  }
}
