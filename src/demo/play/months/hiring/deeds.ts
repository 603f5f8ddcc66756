import { instantOf } from '../../../../features/edition/index.ts'
import { type Day, plusDays, weekdayOf } from '../../../../kernel/day.ts'
import type { Story } from '../../story.ts'
import type { Span } from '../index.ts'
import { dayAfterStart } from '../script.ts'

/** Something that somebody does at an instant of the story; what it finds done it leaves. */
export type Deed = { at: Date; does: () => Promise<void> }

/** The deeds of a stretch, each at its own instant. */
export async function doAll(deeds: readonly Deed[], { from, to }: Span): Promise<void> {
  const due = deeds.filter(it => it.at > from && it.at <= to)
  for (const deed of due.sort((a, b) => a.at.getTime() - b.at.getTime())) await deed.does()
}

const HOLIDAYS = ['12-25', '01-01', '05-01', '05-08']

/** A local hour `count` days after the edition's first one, or before it; on the next working day unless told otherwise. */
export const instantOn = (story: Story, count: number, hour: string, { anyDay = false } = {}): Date =>
  hourOf(story, anyDay ? dayAfterStart(story.edition, count) : workingDay(story, count), hour)

/** The first working day from `count` days after the edition's first one. */
export const workingDay = ({ edition }: Story, count: number): Day => workingFrom(dayAfterStart(edition, count))

export const hourOf = ({ edition }: Story, day: Day, hour: string): Date => instantOf(`${day}T${hour}`, edition.zone)

export const workingFrom = (day: Day): Day =>
  weekdayOf(day) > 5 || HOLIDAYS.includes(day.slice(5)) ? workingFrom(plusDays(day, 1)) : day
