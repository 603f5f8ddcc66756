import type { Outcome, Problem } from '../../engine/matching/index.ts'

/** Wishes against seats, challenge by challenge, in the published order. */
export type Demand = {
  challenge: string
  seats: number
  placed: number
  /** People whose first wish is there, and people who wish for it at all. */
  first: number
  wished: number
}

/** People by the challenge of their first wish and that of the seat they hold; null for no wish, for no seat. */
export type Stream = { from: string | null; to: string | null; people: number }

export const demandOf = ({ candidates, challenges, closurePriority }: Problem, { assignments }: Outcome): Demand[] =>
  closurePriority.map(challenge => ({
    challenge,
    seats: (challenges.find(({ id }) => id === challenge)?.seats ?? []).reduce(
      (sum, { required, optional }) => sum + required + optional,
      0,
    ),
    placed: assignments.filter(it => it.challenge === challenge).length,
    first: candidates.filter(({ wishes }) => wishes[0]?.challenge === challenge).length,
    wished: candidates.filter(({ wishes }) => wishes.some(wish => wish.challenge === challenge)).length,
  }))

export function streamsOf({ candidates }: Problem, { assignments }: Outcome): Stream[] {
  const held = new Map(assignments.map(it => [it.candidate, it.challenge]))
  const streams = new Map<string, Stream>()
  for (const { id, wishes } of candidates) {
    const [from, to] = [wishes[0]?.challenge ?? null, held.get(id) ?? null]
    const key = JSON.stringify([from, to])
    streams.set(key, { from, to, people: (streams.get(key)?.people ?? 0) + 1 })
  }
  return [...streams.values()].sort((a, b) => b.people - a.people)
}
