import { type Day, daysBetween, plusDays } from '../../../kernel/day.ts'
import type { Signals, Threshold } from '../../edition/rules.ts'
import type { Facts } from './facts.ts'
import type { Signal, Urgency } from './signal.ts'

/**
 * The signals of a challenge on a day, from its facts and the edition's thresholds: every kind at most once. None before its
 * first day but unsigned contracts and what the host had to prepare; none once it is over.
 */
export function signalsOf(facts: Facts, signals: Signals, day: Day): Signal[] {
  if (day > facts.endsOn) return []
  const found = [unsigned(facts, signals, day), late('data', facts, signals, day), late('item', facts, signals, day)]
  if (day >= facts.startsOn) for (const detect of AT_WORK) found.push(detect(facts, signals, day))
  const all = found.filter(it => it !== undefined)
  return [...all, ...atOnce(all, signals.atOnce)]
}

/** Several different difficulties at once, each of them perhaps only worth watching; a mood counts once, whichever way it shows. */
function atOnce(found: readonly Signal[], least: number): Signal[] {
  const kinds = found.map(it => it.kind).filter(it => it !== 'at_once')
  const different = new Set(kinds.map(it => (it === 'mood_low' ? 'mood_falling' : it)))
  if (different.size < least) return []
  const since = found.map(it => it.since).toSorted()[least - 1] ?? ''
  return [{ kind: 'at_once', urgency: 'act', since, figures: { kinds } }]
}

type Detect = (facts: Facts, signals: Signals, day: Day) => Signal | undefined

/** How urgent a count is, or undefined below what is worth watching. */
const urgencyOf = (count: number, { act, watch }: Threshold): Urgency | undefined =>
  count >= act ? 'act' : count >= watch ? 'watch' : undefined

/** The last rows for which something holds, in a row up to the latest. */
function trailing<T>(rows: readonly T[], holds: (row: T) => boolean): readonly T[] {
  const stop = rows.findLastIndex(row => !holds(row))
  return rows.slice(stop + 1)
}

/** The latest week is silent, and so are too many of those just before it: one short note in between does not hide it. */
const silence: Detect = ({ startsOn, weeks }, { silentWeeks }) => {
  const row = trailing(weeks, it => !it.sent)
  if (row.length === 0) return undefined
  const among = Math.max(silentWeeks.among, row.length)
  const silent = weeks.slice(-among).filter(it => !it.sent)
  const urgency = urgencyOf(silent.length, silentWeeks)
  const last = weeks.findLast(it => it.sent)?.monday ?? null
  const figures = { weeks: silent.length, among, row: row.length, last }
  return urgency && { kind: 'silence', urgency, since: silent[0]?.monday ?? startsOn, figures }
}

const told = ({ weeks }: Facts) => weeks.flatMap(({ monday, mood }) => (mood === null ? [] : [{ monday, mood }]))
const meanOf = (list: readonly { mood: number }[]) => list.reduce((sum, it) => sum + it.mood, 0) / list.length
const tenths = (value: number) => Math.round(value * 10) / 10

/** So many weeks make what is now, and at least so many others what is usual. */
const [NOW, USUAL] = [3, 4]

/** The mood of the last three weeks beside what it was before them: one bad week is not a fall, and a quiet team is not a sad one. */
const moodFalling: Detect = (facts, { moodDrop }) => {
  const moods = told(facts)
  if (moods.length < NOW + USUAL) return undefined
  const [now, usual] = [meanOf(moods.slice(-NOW)), meanOf(moods.slice(0, -NOW))]
  const urgency = urgencyOf(usual - now + 1e-9, moodDrop)
  const below = trailing(moods, it => it.mood < usual)
  const figures = { weeks: below.length, now: tenths(now), usual: tenths(usual) }
  return urgency && { kind: 'mood_falling', urgency, since: below[0]?.monday ?? facts.startsOn, figures }
}

/** Low for too long, or at the very lowest, which needs no patience. */
const moodLow: Detect = (facts, { lowMood, lowestWeeks }) => {
  const moods = told(facts)
  const low = trailing(moods, it => it.mood <= lowMood.atMost)
  const lowest = trailing(moods, it => it.mood === 1)
  const urgencies = [urgencyOf(low.length, lowMood.weeks), urgencyOf(lowest.length, lowestWeeks)]
  const urgency = urgencies.includes('act') ? 'act' : urgencies.find(it => it !== undefined)
  const figures = { weeks: low.length, lowest: lowest.length }
  return urgency && { kind: 'mood_low', urgency, since: low[0]?.monday ?? facts.startsOn, figures }
}

const need: Detect = ({ needs }, { unmetNeedDays }, day) => {
  const [since] = needs
  if (since === undefined) return undefined
  const days = daysBetween(since, day)
  const urgency = urgencyOf(days, unmetNeedDays)
  return urgency && { kind: 'need', urgency, since, figures: { days, count: needs.length } }
}

/** A cancelled point has a reason: it neither counts nor stops the count. */
const point: Detect = ({ points }, { missedPoints }) => {
  const missed = trailing(points, it => it.state !== 'held').filter(it => it.state === 'missed')
  const month = missed.at(-1)?.month
  const urgency = urgencyOf(missed.length, missedPoints)
  if (!urgency || month === undefined) return undefined
  return { kind: 'point', urgency, since: missed[0]?.month ?? month, figures: { count: missed.length, month } }
}

/** What the host had to prepare; for accesses to data, how many times they were refused as well. */
function late(kind: 'data' | 'item', facts: Facts, signals: Signals, day: Day): Signal | undefined {
  const dues = kind === 'data' ? facts.data.map(it => it.dueOn) : facts.items
  const past = dues.filter(it => it < day).toSorted()
  const [since] = past
  if (since === undefined) return undefined
  const days = daysBetween(since, day)
  const urgency = urgencyOf(days, kind === 'data' ? signals.lateDataDays : signals.lateItemDays)
  if (!urgency) return undefined
  const refusals = facts.data.reduce((sum, it) => sum + it.refusals, 0)
  return kind === 'data'
    ? { kind, urgency, since, figures: { days, refusals } }
    : { kind, urgency, since, figures: { days, count: past.length } }
}

const session: Detect = ({ sessions }, { missedSessions }) => {
  const empty = trailing(sessions, it => it.present * 2 < it.expected)
  const urgency = urgencyOf(empty.length, missedSessions)
  const last = empty.at(-1)?.on
  if (!urgency || last === undefined) return undefined
  return { kind: 'session', urgency, since: empty[0]?.on ?? last, figures: { count: empty.length, last } }
}

const contact: Detect = ({ lastContact, startsOn }, { contactDays }, day) => {
  const since = lastContact ?? startsOn
  const days = daysBetween(since, day)
  const urgency = urgencyOf(days, contactDays)
  return urgency && { kind: 'contact', urgency, since, figures: { days, last: lastContact ?? null } }
}

/** The nearer the first day, the more urgent: thresholds count the days left, down to below zero. */
const unsigned: Detect = ({ unsigned: contracts }, { unsignedBeforeDays }, day) => {
  const startsOn = contracts.toSorted()[0]
  if (startsOn === undefined) return undefined
  const days = daysBetween(day, startsOn)
  if (days > unsignedBeforeDays.watch) return undefined
  const urgency = days <= unsignedBeforeDays.act ? 'act' : 'watch'
  const since = plusDays(startsOn, -unsignedBeforeDays.watch)
  return { kind: 'unsigned', urgency, since, figures: { count: contracts.length, startsOn, days } }
}

const departure: Detect = ({ leftOn }, { departureDays }, day) =>
  leftOn !== undefined && leftOn <= day && daysBetween(leftOn, day) < departureDays
    ? { kind: 'departure', urgency: 'act', since: leftOn, figures: { on: leftOn } }
    : undefined

const roadmap: Detect = ({ roadmapOn, startsOn }, { firstRoadmapDays, roadmapDays }, day) => {
  const since = roadmapOn ?? startsOn
  const days = daysBetween(since, day)
  const urgency = urgencyOf(days, roadmapOn ? roadmapDays : firstRoadmapDays)
  return urgency && { kind: 'roadmap', urgency, since, figures: { days, last: roadmapOn ?? null } }
}

const decision: Detect = ({ lateDecisions }, { lateDecisions: threshold }, day) => {
  const [since] = lateDecisions.toSorted()
  const urgency = urgencyOf(lateDecisions.length, threshold)
  if (!urgency || since === undefined) return undefined
  return { kind: 'decision', urgency, since, figures: { count: lateDecisions.length, days: daysBetween(since, day) } }
}

const AT_WORK: readonly Detect[] = [
  departure,
  silence,
  moodFalling,
  moodLow,
  need,
  point,
  session,
  contact,
  roadmap,
  decision,
]
