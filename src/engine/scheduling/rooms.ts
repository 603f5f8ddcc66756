import { takesRoom } from './board.ts'
import { isWithin, meet } from './grid.ts'
import type { Place, SchedulingProblem, Span } from './problem.ts'

/** Where each of these interviews is held, by its place in the list; null for those that need no room, or find none. */
export type Rooms = (string | null)[]

/**
 * Gives rooms to interviews. First as a colouring of intervals, in order of time: each panel has one room for all its interviews of a
 * half-day. Where that fails, because rooms are not free all that time, one interview after another, each panel staying where it
 * is while it can: then there is a room for everybody as long as no slot holds more panels than rooms.
 */
export function assignRooms(problem: SchedulingProblem, interviews: readonly Place[], halves: readonly Span[]): Rooms {
  const seated = new Set(problem.panels.filter(takesRoom).map(({ id }) => id))
  const inOrder = [...interviews.keys()]
    .filter(k => seated.has(interviews[k]?.panel as string))
    .sort((a, b) => inTime(interviews[a] as Place, interviews[b] as Place))
  const byHalf = new Map<string, number[]>()
  for (const k of inOrder) {
    const it = interviews[k] as Place
    const key = JSON.stringify([halves.findIndex(half => meet(half, it)), it.panel])
    byHalf.set(key, [...(byHalf.get(key) ?? []), k])
  }
  const whole = colour(problem, interviews, [...byHalf.values()])
  if (inOrder.every(k => whole[k] !== null)) return whole
  const fixed = new Set(problem.fixed.map(keyOf))
  const first = inOrder.filter(k => fixed.has(keyOf(interviews[k] as Place)))
  const others = inOrder.filter(k => !fixed.has(keyOf(interviews[k] as Place)))
  return colour(
    problem,
    interviews,
    [...first, ...others].map(k => [k]),
  )
}

const keyOf = ({ candidate, panel, from }: Place) => JSON.stringify([candidate, panel, from])

const inTime = (a: Place, b: Place) => a.from - b.from || (a.panel < b.panel ? -1 : a.panel > b.panel ? 1 : 0)

/** Each block of one panel's interviews gets the room the panel had last, if it is free from end to end, or the first that is. */
function colour(problem: SchedulingProblem, interviews: readonly Place[], blocks: number[][]): Rooms {
  const rooms = problem.rooms.toSorted((a, b) => (a.id < b.id ? -1 : 1))
  const held: (Span & { room: string })[] = []
  const had = new Map<string, string>()
  const result: Rooms = interviews.map(() => null)
  for (const block of blocks) {
    const [first, last] = [interviews[block[0] as number] as Place, interviews[block.at(-1) as number] as Place]
    const span = { from: first.from, to: last.to }
    const free = rooms.filter(
      ({ id, free }) => isWithin(free, span) && !held.some(it => it.room === id && meet(it, span)),
    )
    const usual = had.get(first.panel)
    const isLeft = (id: string) => ![...had].some(([panel, room]) => room === id && panel !== first.panel)
    const room = free.find(({ id }) => id === usual) ?? free.find(({ id }) => isLeft(id)) ?? free[0]
    if (!room) continue
    for (const k of block) result[k] = room.id
    held.push({ ...span, room: room.id })
    had.set(first.panel, room.id)
  }
  return result
}
