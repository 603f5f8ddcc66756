import type { SchedulingProblem, Span } from './problem.ts'

/** A time at which panels may hear somebody, with the half-day it belongs to, by its place in time. */
export type Slot = Span & { half: number }

/** The half-days in order of time. */
export const halfDaysOf = ({ halfDays }: Pick<SchedulingProblem, 'halfDays'>): Span[] =>
  halfDays.toSorted((a, b) => a.from - b.from)

/**
 * The times of interviews in each half-day, the same for all panels: one after another from its start, with a pause each time that
 * one more would run past `every` minutes (one interview at least between two pauses).
 */
export function slotsOf(problem: Pick<SchedulingProblem, 'halfDays' | 'rhythm'>): Slot[] {
  const { interview, breaks } = problem.rhythm
  const together = breaks ? Math.max(1, Math.floor(breaks.every / interview)) : Number.POSITIVE_INFINITY
  return halfDaysOf(problem).flatMap(({ from, to }, half) => {
    const slots: Slot[] = []
    for (let at = from, run = 0; at + interview <= to; at += interview) {
      slots.push({ from: at, to: at + interview, half })
      run += 1
      if (run < together) continue
      at += breaks?.pause ?? 0
      run = 0
    }
    return slots
  })
}

/** Whether a time lies wholly within one of these; `null` is any time. */
export const isWithin = (spans: readonly Span[] | null, { from, to }: Span): boolean =>
  spans === null || spans.some(span => span.from <= from && to <= span.to)

/** Whether two times have a minute in common. */
export const meet = (a: Span, b: Span): boolean => a.from < b.to && b.from < a.to

/** Whether two interviews of one candidate are nearer than the gap. */
export const tooNear = (a: Span, b: Span, gap: number): boolean => a.from < b.to + gap && b.from < a.to + gap
