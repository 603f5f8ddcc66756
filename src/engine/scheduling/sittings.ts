import { hashOf } from '../hash.ts'
import type { Board } from './board.ts'
import { meet } from './grid.ts'
import { type Attempt, compare, type Seats, settle, type Task, type Value, worthOf } from './placing.ts'
import { rosterOf } from './presence.ts'
import type { Span } from './problem.ts'

/** A panel in a half-day, `panel * halves + half`, that hears somebody. */
export function sittingsOf(board: Board, seats: Seats): Set<number> {
  const held = seats.flat().map(at => sittingAt(board, at))
  return new Set([...fixedSittings(board), ...held].sort((a, b) => a - b))
}

export const sittingAt = ({ slots, halves }: Board, at: number): number =>
  Math.floor(at / slots.length) * halves.length + (slots[at % slots.length]?.half as number)

/** Those that fixed interviews hold, whatever else is decided. */
export function fixedSittings({ problem, panels, halves }: Board): number[] {
  return problem.fixed.flatMap(it => {
    const half = halves.findIndex(span => meet(span, it))
    return half === -1 ? [] : [panels.findIndex(({ id }) => id === it.panel) * halves.length + half]
  })
}

/** How many half-days are asked of jurors in all. */
export const jurorHalfDays = (board: Board, tried: Attempt, seats: Seats): number =>
  [...sittingsOf(board, seats)].reduce((sum, sitting) => sum + rosterSize(board, tried, sitting), 0)

export const rosterSize = (board: Board, { presence }: Pick<Attempt, 'presence'>, sitting: number): number =>
  rosterOf(board, presence, Math.floor(sitting / board.halves.length), sitting % board.halves.length).length

/**
 * Sends panels home from half-days where they are not needed: the least used first, as long as everybody is heard as well as before
 * (`worth`, to the letter) and less is asked of jurors.
 */
export function closeSittings(task: Task, from: Attempt, start: Seats, worth: Value) {
  const { board } = task
  let [tried, seats] = [from, start]
  const fixed = new Set(fixedSittings(board))
  const refused = new Set<number>()
  for (;;) {
    const load = new Map([...sittingsOf(board, seats)].map(sitting => [sitting, 0]))
    for (const at of seats.flat()) {
      const sitting = sittingAt(board, at)
      load.set(sitting, (load.get(sitting) ?? 0) + 1)
    }
    const asked = jurorHalfDays(board, tried, seats)
    const [next] = [...load]
      .filter(([sitting]) => !fixed.has(sitting) && !refused.has(sitting))
      .sort(([a, x], [b, y]) => x - y || rosterSize(board, tried, b) - rosterSize(board, tried, a) || a - b)
    if (!next || task.stop()) return { tried, seats, asked }
    const without = { ...tried, closed: closing(board, tried.closed, [next[0]]) }
    const moved = settle(task, without, dropClosed(seats, without.closed), 6)
    const isAsGood = compare(worthOf(task, moved), worth) === 0 && jurorHalfDays(board, without, moved) < asked
    if (isAsGood) [tried, seats] = [without, moved]
    else refused.add(next[0])
  }
}

/** Also closes every sitting that nobody uses, so that none is opened again by a later step. */
export function closing(board: Board, closed: Uint8Array, sittings: Iterable<number>): Uint8Array {
  const { slots, halves } = board
  const copy = closed.slice()
  for (const sitting of sittings)
    for (const [t, { half }] of slots.entries())
      if (half === sitting % halves.length) copy[Math.floor(sitting / halves.length) * slots.length + t] = 1
  return copy
}

const dropClosed = (seats: Seats, closed: Uint8Array): Seats => seats.map(own => own.filter(at => !closed[at]))

/** Empty slots between two interviews of a panel in the same half-day, where it could have heard somebody. */
function idleSlots({ panels, slots, halves, problem }: Board, seats: Seats): number {
  const taken = new Set(seats.flat())
  const busy = (p: number, slot: Span) => problem.fixed.some(it => it.panel === panels[p]?.id && meet(it, slot))
  return [...panels.keys()].reduce(
    (sum, p) =>
      sum +
      halves.reduce((idle, _, half) => {
        const used = slots
          .flatMap((slot, t) => (slot.half === half ? [{ slot, t }] : []))
          .map(({ slot, t }) => taken.has(p * slots.length + t) || busy(p, slot))
        const span = used.slice(Math.max(0, used.indexOf(true)), used.lastIndexOf(true) + 1)
        return idle + span.filter(isUsed => !isUsed).length
      }, 0),
    0,
  )
}

/** Where a sitting is tried, and how many times each is. */
const PULLS = [1, 0.5, 0]
const PASSES = 3

/**
 * Has each panel hear people at the start of its half-days, then, one by one, at the end or in the middle instead, while that shortens
 * the waiting and everybody is heard as well as before.
 */
export function closeGaps(task: Task, from: Attempt, start: Seats, worth: Value) {
  const { board } = task
  const held = sittingsOf(board, start)
  const all = board.panels.flatMap((_, p) => board.halves.map((_, half) => p * board.halves.length + half))
  const unused = all.filter(sitting => !held.has(sitting))
  let tried = { ...from, closed: closing(board, from.closed, unused) }
  let seats = start
  let idle = idleSlots(board, seats)
  const order = [...held].sort((a, b) => hashOf(`${a}`) - hashOf(`${b}`))
  const once = order.flatMap(sitting => PULLS.map(pull => [sitting, pull] as const))
  for (const change of [null, ...Array.from({ length: PASSES }, () => once).flat()]) {
    if (idle === 0 || task.stop()) break
    const pull = change ? new Map([...tried.pull, change]) : tried.pull
    const other = { ...tried, pull }
    const moved = settle(task, other, seats, 2)
    const wait = idleSlots(board, moved)
    if (wait > idle || compare(worthOf(task, moved), worth) !== 0) continue
    ;[tried, seats, idle] = [other, moved, wait]
  }
  return { tried, seats, idle }
}
