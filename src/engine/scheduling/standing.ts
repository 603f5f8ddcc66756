import type { Board } from './board.ts'

/** What the panels that hear one candidate give them; each is 0 or 1. */
export type Standing = { heard: number; two: number; first: number; second: number }

/** By candidate and panel, the wishes that the panel ranks, as places in the candidate's list. */
export const rankedWishes = ({ candidates, panels }: Pick<Board, 'candidates' | 'panels'>): number[][] =>
  candidates.flatMap(({ wishes }) =>
    panels.map(({ lists }) => wishes.flatMap((wish, place) => (lists.includes(wish) ? [place] : []))),
  )

/** The standing of somebody heard by panels that rank these wishes of theirs. */
export function standingOf(heard: boolean, ranked: number[][]): Standing {
  const wishes = new Set(ranked.flat())
  return {
    heard: Number(heard),
    two: Number(wishes.size >= 2),
    first: Number(wishes.has(0)),
    second: Number(wishes.has(1)),
  }
}

/** How much one more person at each level weighs, so that one sum compares timetables level by level. */
export type Weights = Standing & { kept: number }

/**
 * `lowest` is more than what all tolls together can come to. Every level weighs more than everybody at all the levels after it; `kept`
 * comes second, and weighs nothing when nothing is published.
 */
export function weightsFor(people: number, published: number, lowest: number): Weights {
  const second = lowest
  const first = second * (people + 1)
  const two = first * (people + 1)
  const kept = two * (people + 1)
  return { second, first, two, kept: published > 0 ? kept : 0, heard: kept * (published + 1) }
}

/** Whether sums of these over all people stay exact. */
export const areExact = (weights: Weights, people: number): boolean => weights.heard * 2 * (people + 1) < 2 ** 53

export const weigh = (weights: Weights, { heard, two, first, second }: Standing): number =>
  heard * weights.heard + two * weights.two + first * weights.first + second * weights.second
