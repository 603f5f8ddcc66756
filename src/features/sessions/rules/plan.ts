import { type Day, daysBetween, plusDays } from '../../../kernel/day.ts'
import type { Audience, PlannedSession, Sessions } from '../../edition/rules.ts'

/** A session of the plan with what its kind and the edition say for it. Each day is one part, from an hour to an hour. */
export type Planned = {
  code: string
  kind: string
  title: PlannedSession['title']
  objectives: { fr: string; en: string }
  audience: Audience[]
  mandatory: Audience[]
  listed: boolean
  place: string
  days: { day: Day; from: string; to: string }[]
  cancelled: { fr: string; en: string } | undefined
}

/** The sessions an edition plans, in its order. */
export const plannedIn = (section: Sessions): Planned[] => section.planned.map(it => whole(section, it))

function whole(section: Sessions, it: PlannedSession): Planned {
  const kind = section.kinds.find(({ code }) => code === it.kind)
  if (!kind) throw new Error(`the session ${it.code} has no kind`)
  const audience = it.audience ?? kind.audience
  const count = daysBetween(it.day, it.lastDay ?? it.day) + 1
  const hours = it.hours ?? section.hours
  return {
    code: it.code,
    kind: it.kind,
    title: it.title,
    objectives: it.objectives ?? { fr: '', en: '' },
    audience,
    mandatory: (it.mandatory ?? kind.mandatory).filter(group => audience.includes(group)),
    listed: kind.listed,
    place: it.place ?? section.place ?? '',
    days: Array.from({ length: count }, (_, i) => ({ day: plusDays(it.day, i), ...hours })),
    cancelled: it.cancelled,
  }
}

/** What a session says, in the words of a plan: its local days and hours among them. */
export type Lived = Pick<Planned, 'title' | 'audience' | 'place' | 'days'> & { cancelled: boolean }

export type Difference = 'title' | 'audience' | 'place' | 'days' | 'cancelled'

/** In what a session is no longer what the edition plans: people changed it, or the plan changed after it was taken over. */
export function differences(lived: Lived, planned: Planned): Difference[] {
  const pairs: [Difference, unknown, unknown][] = [
    ['title', lived.title, { fr: planned.title.fr, en: planned.title.en }],
    ['audience', [...lived.audience].sort(), [...planned.audience].sort()],
    ['place', lived.place, planned.place],
    ['days', lived.days, planned.days.map(({ day, from, to }) => ({ day, from, to }))],
    ['cancelled', lived.cancelled, planned.cancelled !== undefined],
  ]
  return pairs.filter(([, a, b]) => JSON.stringify(a) !== JSON.stringify(b)).map(([what]) => what)
}
