import { SMALLEST } from './compacting.ts'
import type { Subject } from './counting.ts'

export type Named = { name: string; reads: number; entries: number }
export type Day = { day: string; reads: number; entries: number }
/** What the team reads of a stretch of days. */
export type Audience = {
  from: string
  to: string
  days: Day[]
  by: Record<Exclude<Subject, 'lang'>, Named[]>
  langs: Named[]
}

/** Everything that is kept under one name, because it is too small to be told apart. */
export const OTHER = 'other'

/** The first origins, the most read first; the others, and those that sent too few readers, go together, last. */
export function withoutSmall(origins: readonly Named[], most: number): Named[] {
  const kept = origins.filter(it => it.name !== OTHER && it.entries >= SMALLEST).slice(0, most)
  const rest = origins.filter(it => !kept.includes(it))
  if (rest.length === 0) return kept
  const sum = (key: 'reads' | 'entries') => rest.reduce((all, it) => all + it[key], 0)
  return [...kept, { name: OTHER, reads: sum('reads'), entries: sum('entries') }]
}

/** Weeks from their Monday, or days where there are few: what a chart can hold. */
export type Bar = { from: string; reads: number; entries: number }

const MOST_BARS = 31

export function barsOf(days: readonly Day[]): { step: 'day' | 'week' | 'month'; bars: Bar[] } {
  const step = days.length <= MOST_BARS ? 'day' : days.length <= MOST_BARS * 7 ? 'week' : 'month'
  const startOf = { day: (it: string) => it, week: mondayOf, month: (it: string) => `${it.slice(0, 7)}-01` }[step]
  const groups = Map.groupBy(days, it => startOf(it.day))
  const sum = (some: readonly Day[], key: 'reads' | 'entries') => some.reduce((all, it) => all + it[key], 0)
  return {
    step,
    bars: [...groups].map(([from, some]) => ({ from, reads: sum(some, 'reads'), entries: sum(some, 'entries') })),
  }
}

function mondayOf(day: string): string {
  const date = new Date(`${day}T00:00:00Z`)
  date.setUTCDate(date.getUTCDate() - ((date.getUTCDay() + 6) % 7))
  return date.toISOString().slice(0, 10)
}

/** What the team looks at: the last days, or a moment of the edition. */
export const MOMENTS = ['month', 'call', 'selection', 'fellowship', 'all'] as const
export type Moment = (typeof MOMENTS)[number]

export const momentIn = (text: string | undefined): Moment => MOMENTS.find(it => it === text) ?? 'month'

const DAY = 86_400_000
const dayOf = (at: Date) => at.toISOString().slice(0, 10)
const before = (at: Date, days: number) => new Date(at.getTime() - days * DAY)

type Stages = { callOpens: Date; callCloses: Date; announcement: Date; start: Date; end: Date }

/** The days of a moment that are not to come, both ends included; the whole edition begins two months before its call. */
export function stretchOf(moment: Moment, { announcement, callCloses, callOpens, end, start }: Stages, now: Date) {
  const spans: Record<Moment, [Date, Date]> = {
    month: [before(now, 29), now],
    call: [callOpens, callCloses],
    selection: [callCloses, announcement],
    fellowship: [start, end],
    all: [before(callOpens, 60), end],
  }
  const [from, to] = spans[moment]
  const last = to < now ? to : now
  return { from: dayOf(from < last ? from : last), to: dayOf(last) }
}
