import { hashOf } from '../hash.ts'
import type { Board } from './board.ts'
import { attempt, compare, nobody, type Seats, settle, type Task, type Value, worthOf } from './placing.ts'
import { everywhere, isThere, NOWHERE, type Presence, promised, undecidedJurors } from './presence.ts'

/**
 * Decides where undecided jurors sit: the half-days in which a panel is nearest to its quorum first, then, for as long as `limit`
 * is not reached and `tries` are left, one juror's half-day changes at a time, kept when no worse. Not proven to be the best.
 */
export function choosePresence(task: Task, limit: Value, tries: number): Presence {
  const { board } = task
  const undecided = undecidedJurors(board)
  let plan = firstPresence(board, undecided)
  if (undecided.length === 0) return plan
  let value = worth(task, plan)
  for (let k = 0; k < tries && compare(value, limit) < 0 && !task.stop(); k++) {
    const other = changed(board, plan, undecided, k)
    if (!other) continue
    const result = worth(task, other)
    if (compare(result, value) >= 0) [plan, value] = [other, result]
  }
  return plan
}

function worth(task: Task, presence: Presence): Value {
  const closed = new Uint8Array(task.board.panels.length * task.board.slots.length)
  const seats: Seats = settle(task, attempt(task, { presence, closed, pull: new Map() }), nobody(task), 0)
  return worthOf(task, seats)
}

const mayAsk = ({ jurors, halves }: Board, plan: Presence, j: number) => {
  const asked = halves.filter((_, half) => plan[j * halves.length + half] !== NOWHERE).length
  return asked < (jurors[j]?.halfDays ?? Number.POSITIVE_INFINITY)
}

const panelsOf = ({ members }: Board, j: number) => members.flatMap((list, p) => (list.includes(j) ? [p] : []))

const freeSlots = (board: Board, plan: Presence, j: number, p: number, half: number) =>
  board.slots.filter((slot, t) => slot.half === half && isThere(board, plan, j, p, t)).length

function firstPresence(board: Board, undecided: number[]): Presence {
  const plan = everywhere(board)
  const H = board.halves.length
  for (const j of undecided) plan.fill(NOWHERE, j * H, (j + 1) * H)
  for (const { juror, half, panel } of promised(board)) plan[juror * H + half] = panel
  return completed(board, plan)
}

/** Asks undecided jurors for as many half-days as may be asked, where panels are nearest to their quorum first. */
export function completed(board: Board, start: Presence): Presence {
  const [plan, free, H] = [start.slice(), everywhere(board), board.halves.length]
  const undecided = undecidedJurors(board)
  for (;;) {
    const open = undecided
      .filter(j => mayAsk(board, plan, j))
      .flatMap(j =>
        board.halves.flatMap((_, half) =>
          panelsOf(board, j)
            .filter(p => plan[j * H + half] === NOWHERE && freeSlots(board, free, j, p, half) > 0)
            .map(p => ({ j, half, p, need: needOf(board, plan, p, half), gain: freeSlots(board, free, j, p, half) })),
        ),
      )
    const [best] = open.toSorted(
      (a, b) => a.need - b.need || b.gain - a.gain || a.half - b.half || a.p - b.p || a.j - b.j,
    )
    if (!best) return plan
    plan[best.j * H + best.half] = best.p
  }
}

/** How many jurors a panel lacks in a half-day, the nearest to its quorum first; those that lack nobody come last. */
function needOf(board: Board, plan: Presence, p: number, half: number): number {
  const members = board.members[p] ?? []
  const there = members.filter(j => freeSlots(board, plan, j, p, half) > 0).length
  const lacking = (board.panels[p]?.quorum as number) - there
  return lacking > 0 ? lacking : Number.POSITIVE_INFINITY
}

/** One juror elsewhere in one half-day, drawn from the seed and `k`; undefined when the draw allows nothing. */
function changed(board: Board, plan: Presence, undecided: number[], k: number): Presence | undefined {
  const draw = (what: string, among: number) => hashOf(`${board.problem.seed}:${k}:${what}`) % among
  const H = board.halves.length
  const j = undecided[draw('juror', undecided.length)] as number
  const half = draw('half', H)
  const panels = panelsOf(board, j)
  const p = panels[draw('panel', panels.length)] as number
  const held = promised(board).filter(it => it.juror === j)
  if (plan[j * H + half] === p || held.some(it => it.half === half)) return undefined
  const other = plan.slice()
  other[j * H + half] = NOWHERE
  if (!mayAsk(board, other, j)) {
    const given = board.halves.flatMap((_, h) =>
      h !== half && other[j * H + h] !== NOWHERE && !held.some(it => it.half === h) ? [h] : [],
    )
    if (given.length === 0) return undefined
    other[j * H + (given[draw('instead', given.length)] as number)] = NOWHERE
  }
  other[j * H + half] = p
  return freeSlots(board, other, j, p, half) > 0 ? other : undefined
}
