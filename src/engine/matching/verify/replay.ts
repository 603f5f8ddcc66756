import type { Closure } from '../outcome.ts'
import { key, lockedAt, type Reading } from './reading.ts'

/** What the published rule gives, found by another road than the solver's. */
export type Replay = {
  closed: Closure[]
  /** Indices in the published order of the optional seats opened in the end, and of those that found no taker after the last closure. */
  opened: Set<number>
  returned: Set<number>
  /** Seats opened by type and who holds what, round after round. */
  rounds: { seats: Map<string, number>; holds: Map<string, string> }[]
}

export function replay(reading: Reading): Replay {
  const replay: Replay = { closed: [], opened: new Set(), returned: new Set(), rounds: [] }
  for (;;) {
    replay.opened = optionalSeats(reading, replay)
    const seats = opened(reading, replay)
    const holds = settle(reading, seats)
    replay.rounds.push({ seats, holds })
    const filled = (seat: string) => lockedAt(reading, seat) + [...holds.values()].filter(at => at === seat).length
    const closure = nextClosure(reading, replay, filled)
    if (closure) {
      replay.closed.push(closure)
      replay.returned.clear()
    } else if (!giveBack(reading, replay, seats, filled)) return replay
  }
}

/**
 * Stable matching by rising bars: everyone asks for the best seat whose bar they clear; where too many ask, the bar rises to keep
 * as many as there are seats; again until nowhere is overfull. Bars rise no more than any stable matching demands, so the result
 * is the best for everyone.
 */
function settle(reading: Reading, seats: Map<string, number>): Map<string, string> {
  const bars = new Map<string, number>()
  const clears = (id: string, seat: string) =>
    (reading.lists.get(seat) ?? []).indexOf(id) < (bars.get(seat) ?? Number.POSITIVE_INFINITY)
  for (;;) {
    const holds = new Map<string, string>()
    for (const [id, wishes] of reading.wants) {
      const best = wishes.find(seat => clears(id, seat))
      if (best !== undefined) holds.set(id, best)
    }
    const before = JSON.stringify([...bars])
    for (const [seat, list] of reading.lists) {
      const first = list.filter(id => holds.get(id) === seat)[(seats.get(seat) ?? 0) - lockedAt(reading, seat)]
      if (first !== undefined) bars.set(seat, list.indexOf(first))
    }
    if (JSON.stringify([...bars]) === before) return holds
  }
}

/** Those under locks in excess of required seats, then the first in the order that neither closed nor came back, up to the first too many. */
function optionalSeats(reading: Reading, { closed, returned }: Replay): Set<number> {
  const order = reading.problem.optionalOrder.map(key)
  const chosen = new Set<number>()
  for (const [seat, { seats }] of reading.required) {
    const indices = order.flatMap((other, index) => (other === seat ? index : []))
    for (const index of indices.slice(0, Math.max(0, lockedAt(reading, seat) - seats))) chosen.add(index)
  }
  const isOpen = (challenge: string | undefined) => !closed.some(closure => closure.challenge === challenge)
  const needed = [...reading.required.values()].filter(({ challenge }) => isOpen(challenge))
  const price = (seat: string | undefined) => reading.required.get(seat ?? '')?.price ?? 0
  const fits = (index: number) => {
    const extra = [...new Set(chosen).add(index)].map(it => order[it])
    const cost = [...needed.map(it => it.seats * it.price), ...extra.map(price)].reduce((a, b) => a + b, 0)
    const seats = needed.reduce((sum, it) => sum + it.seats, 0) + extra.length
    return seats <= reading.problem.places && cost <= (reading.problem.budget ?? cost)
  }
  for (const [index, { challenge }] of reading.problem.optionalOrder.entries()) {
    if (chosen.has(index) || !isOpen(challenge) || returned.has(index)) continue
    if (!fits(index)) break
    chosen.add(index)
  }
  return chosen
}

function opened(reading: Reading, { closed, opened }: Replay): Map<string, number> {
  const optional = [...opened].map(index =>
    key(reading.problem.optionalOrder[index] as { challenge: string; profile: string }),
  )
  return new Map(
    [...reading.required].map(([seat, { challenge, seats }]) => {
      const isClosed = closed.some(closure => closure.challenge === challenge)
      return [seat, isClosed ? 0 : seats + optional.filter(other => other === seat).length]
    }),
  )
}

function nextClosure(reading: Reading, { closed }: Replay, filled: (seat: string) => number): Closure | undefined {
  const kept = new Set([...closed, ...reading.problem.locks].map(({ challenge }) => challenge))
  for (const challenge of [...reading.problem.closurePriority].reverse()) {
    if (kept.has(challenge)) continue
    const lacking = [...reading.required].filter(([seat, s]) => s.challenge === challenge && filled(seat) < s.seats)
    const emptyProfile = lacking.map(([, { profile }]) => profile).sort()[0]
    if (emptyProfile !== undefined) return { challenge, step: closed.length + 1, emptyProfile }
  }
  return undefined
}

/** Empty optional seats go back, the last in the order first, when others wait; false when nothing moved. */
function giveBack(reading: Reading, replay: Replay, seats: Map<string, number>, filled: (seat: string) => number) {
  const { closed, opened, returned } = replay
  const order = [...reading.problem.optionalOrder.entries()]
  const waits = order.some(
    ([index, { challenge }]) =>
      !opened.has(index) && !returned.has(index) && !closed.some(closure => closure.challenge === challenge),
  )
  if (!waits) return false
  const before = returned.size
  for (const [seat, capacity] of seats) {
    const here = order.filter(([index, s]) => opened.has(index) && key(s) === seat).map(([index]) => index)
    for (const index of here.reverse().slice(0, Math.max(0, capacity - filled(seat)))) returned.add(index)
  }
  return returned.size > before
}
