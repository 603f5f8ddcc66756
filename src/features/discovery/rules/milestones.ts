import type { Edition } from '../../edition/rules.ts'

export type Step = 'callOpens' | 'callCloses' | 'interviews' | 'announcement' | 'start' | 'end'
/** `days` for what is known by the day: then `at` and `until` are its first and last instants. */
export type Milestone = { step: Step; at: Date; until?: Date; days?: { from: string; to: string } }

const DAY = 86_400_000

/** The dates of an edition that the public may keep. */
export function milestonesOf({ calendar, instants }: Pick<Edition, 'calendar' | 'instants'>): Milestone[] {
  const { announcement, callCloses, callOpens, end, start } = instants
  return [
    { step: 'callOpens', at: callOpens },
    { step: 'callCloses', at: callCloses },
    { step: 'interviews', ...interviewDays(instants) },
    { step: 'announcement', at: announcement },
    { step: 'start', at: start, until: new Date(start.getTime() + DAY), days: onDay(calendar.start.day) },
    { step: 'end', at: new Date(end.getTime() - DAY), until: end, days: onDay(calendar.end) },
  ]
}

const onDay = (day: string) => ({ from: day, to: day })

function interviewDays({ interviews, interviewsEnd, interviewsStart }: Edition['instants']) {
  const [first, last] = [interviews[0]?.day, interviews.at(-1)?.day]
  return { at: interviewsStart, until: interviewsEnd, ...(first && last && { days: { from: first, to: last } }) }
}
