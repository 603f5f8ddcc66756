import type { Entry } from '../../../../features/arrivals/rules.ts'
import { dayOf } from '../../../../features/edition/index.ts'
import { type Day, daysBetween, plusDays, weekdayOf } from '../../../../kernel/day.ts'
import type { Story } from '../../story.ts'
import { dayAfterStart, script } from '../script.ts'

/** What takes longer than promised, by challenge: days after it was due. */
const LATE: Record<string, Record<string, number>> = {
  hopkins: { internet_open: 23, badge: 12, it_partner: 24 },
  gobelins: { workstation: 11, budget: 20 },
  brigadenumerique: { badge: 26, data_form: 13, monthly: 21 },
  labsante: { data_documented: 9, data_form: 15 },
  signauxfaibles: { named: 9 },
  socialconnect: { funding: 22 },
  balisenav: { immersion: 15 },
  dataesr: { accounts: 5 },
  [script.lateData.slug]: { data_documented: 40, data_rights: 30 },
}

/** The day an item of the story is done, on a Tuesday or a Friday: most in time, some late, some very late. */
export function doneOn(story: Story, entry: Entry): Day {
  const slug = story.edition.challenges.find(it => it.id === entry.challengeId)?.slug ?? ''
  const { code } = entry.item
  if (entry.item.dataAccess && slug === script.lateData.slug)
    return dayAfterStart(story.edition, script.lateData.toDays)
  const random = story.random.fork(`arrival ${slug} ${entry.key}`)
  const late = LATE[slug]?.[code] ?? (random.chance(0.09) ? random.int(2, 8) : 0)
  if (late > 0) return workingFrom(plusDays(entry.dueOn, late))
  const early = sittingBefore(plusDays(entry.dueOn, -random.int(0, 13)))
  const soonest = earliest(story, entry)
  return early < soonest ? workingFrom(soonest) : early
}

/** Nobody does anything before it is shown, nor before the hosts have named their people and know who comes. */
function earliest({ edition }: Story, { newcomer, shownOn }: Entry): Day {
  const announced = plusDays(dayOf(edition.instants.announcement, edition.zone), 2)
  return [shownOn, announced, plusDays(newcomer?.knownOn ?? announced, 1)].sort().at(-1) ?? shownOn
}

/** Somebody who says that it is not so is heard within three days. */
export const mendedOn = (reopenedOn: Day): Day => workingFrom(plusDays(reopenedOn, 3))

/** What is late enough is said to be blocked, a few days after it was due. */
export const isStuck = (entry: Entry, done: Day): boolean => daysBetween(entry.dueOn, done) >= 9

const workingFrom = (day: Day): Day => (weekdayOf(day) > 5 ? workingFrom(plusDays(day, 1)) : day)

/** People do their arrivals twice a week. */
const sittingBefore = (day: Day): Day => ([2, 5].includes(weekdayOf(day)) ? day : sittingBefore(plusDays(day, -1)))
