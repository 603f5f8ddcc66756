import {
  askPoint,
  cancelPoint,
  closeDecision,
  followPoints,
  holdPoint,
  listOpenDecisions,
  listPoints,
} from '../../../../features/progress/index.ts'
import {
  type Decision,
  lastOf,
  monthOf,
  monthsWithPoint,
  type Point,
  type TypedDecision,
} from '../../../../features/progress/rules.ts'
import { type Day, daysBetween, plusDays, plusMonths } from '../../../../kernel/day.ts'
import type { Rng } from '../../../people/index.ts'
import type { Story } from '../../story.ts'
import { type Deed, hourOf, workingFrom } from '../hiring/deeds.ts'
import { dayAfterStart, script } from '../script.ts'
import { fellowOn, type Team } from './teams.ts'
import { CANCELLED, DECISIONS, HARD_NOTES, NOTES, STEPS } from './words.ts'

/** The scheduled work, on the days on which it has something to do: the first of a month and its fifteenth. */
export function followDeeds(story: Story, { remindOn }: { remindOn: number }): Deed[] {
  const { edition } = story
  const months = monthsBetween(edition.calendar.start.day, edition.calendar.end)
  const days = months.flatMap(month => [month, plusDays(month, remindOn - 1)])
  const first = edition.calendar.start.day
  return [first, ...days.filter(it => it > first), plusMonths(monthOf(edition.calendar.end), 1)].map(day => {
    const at = hourOf(story, day, '06:30')
    return { at, does: () => followPoints(story.at(at), edition) }
  })
}

function monthsBetween(from: Day, to: Day): Day[] {
  const months: Day[] = []
  for (let month = monthOf(from); month <= to; month = plusMonths(month, 1)) months.push(month)
  return months
}

/** What becomes of one month's point on one challenge. */
type Course = { month: Day; asks: Day; on: Day; fate: 'held' | 'forgotten' | 'cancelled'; random: Rng }

/** Every month of a team: asked for, held with its decisions, sometimes cancelled, and forgotten by the team that falls silent. */
export const pointDeeds = (story: Story, team: Team, leastDays: number): Deed[] =>
  monthsWithPoint(termOf(team), leastDays, story.edition.calendar.end)
    .map(month => courseOf(story, team, month))
    .flatMap(course => deedsOf(story, team, course))

const termOf = ({ fellows }: Team) => ({
  startsOn: fellows.map(it => it.startsOn).toSorted()[0] ?? '',
  endsOn:
    fellows
      .map(it => it.endsOn)
      .toSorted()
      .at(-1) ?? '',
})

function courseOf(story: Story, { slug, fellows }: Team, month: Day): Course {
  const random = story.random.fork(`point ${slug} ${month}`)
  const first = fellows[0]?.startsOn ?? month
  const from = month < first ? first : month
  const span = Math.max(2, daysBetween(from, lastOf(month)) - 4)
  const asks = workingFrom(plusDays(from, random.int(1, Math.max(1, Math.floor(span / 3)))))
  const on = workingFrom(plusDays(asks, random.int(3, Math.max(3, Math.floor(span / 2)))))
  const { fromDays, slug: silent, failsAfterDays } = script.silence
  const [silentFrom, silentTo] = [dayAfterStart(story.edition, fromDays), dayAfterStart(story.edition, failsAfterDays)]
  const isSilent = slug === silent && lastOf(month) >= silentFrom && plusDays(month, 7) <= silentTo
  const drawn = random.next()
  const isSummer = month.slice(5, 7) === '08'
  const fate = isSilent || drawn < 0.03 ? 'forgotten' : drawn < (isSummer ? 0.45 : 0.08) ? 'cancelled' : 'held'
  return { month, asks, on: on > lastOf(month) ? lastOf(month) : on, fate, random }
}

function deedsOf(story: Story, team: Team, course: Course): Deed[] {
  const asked = hourOf(story, course.asks, '10:20')
  const written = hourOf(story, course.on, '17:40')
  if (course.fate === 'forgotten') return []
  const end = course.fate === 'held' ? hold : cancel
  return [
    { at: asked, does: () => ask(story, team, course, asked) },
    { at: written, does: () => end(story, team, course, written) },
  ]
}

async function pointOf(story: Story, { challengeId }: Team, month: Day): Promise<Point | undefined> {
  return (await listPoints(story.services.db, challengeId)).find(it => it.month === month)
}

async function ask(story: Story, team: Team, { asks, month, on }: Course, at: Date): Promise<void> {
  const point = await pointOf(story, team, month)
  const actor = fellowOn(story, team, asks)
  if (point?.state !== 'to_ask' || !actor) return
  const asking = { challengeId: team.challengeId, pointId: point.id, day: on }
  story.accept(await askPoint(story.at(at), actor, story.edition, asking))
}

async function cancel(story: Story, team: Team, { month, random }: Course, at: Date): Promise<void> {
  const point = await pointOf(story, team, month)
  if (point?.state !== 'to_ask' && point?.state !== 'asked') return
  const cancelling = { challengeId: team.challengeId, pointId: point.id, reason: random.pick(CANCELLED) }
  story.accept(await cancelPoint(story.at(at), team.chief, story.edition, cancelling))
}

async function hold(story: Story, team: Team, course: Course, at: Date): Promise<void> {
  const point = await pointOf(story, team, course.month)
  if (point?.state !== 'asked' && point?.state !== 'to_ask') return
  const fellow = fellowOn(story, team, course.on)
  const actor = fellow && course.random.chance(0.7) ? fellow : team.mentor
  const owners = [team.mentor, team.chief, ...(fellow ? [fellow] : [])].map(it => it.personId)
  const decisions = decisionsOf(course, owners)
  const holding = {
    challengeId: team.challengeId,
    pointId: point.id,
    heldOn: course.on,
    note: noteOf(story, team, course),
    decisions,
  }
  story.accept(await holdPoint(story.at(at), actor, story.edition, holding))
}

function noteOf(story: Story, { slug }: Team, { month, on, random }: Course): string {
  const { lateData } = script
  const isHard = slug === lateData.slug && on < dayAfterStart(story.edition, lateData.toDays)
  const index = Number(month.slice(5, 7)) - 2
  return (isHard && HARD_NOTES[Math.min(index, HARD_NOTES.length - 1)]) || random.pick(NOTES)
}

function decisionsOf({ on, random }: Course, owners: readonly number[]): TypedDecision[] {
  const due = () => workingFrom(plusDays(on, random.int(10, 32)))
  const decision = {
    kind: 'decision' as const,
    body: random.pick(DECISIONS),
    ownerId: random.pick(owners),
    dueOn: due(),
  }
  const step = { kind: 'next_step' as const, body: random.pick(STEPS), ownerId: random.pick(owners), dueOn: due() }
  return random.chance(0.55) ? [decision, step] : [decision]
}

/** Decisions are done around their day; a few late, a few given up, and those of the silent team wait. */
export async function closingDeeds(story: Story, teams: readonly Team[]): Promise<Deed[]> {
  const open = await listOpenDecisions(story.services.db, story.edition.id)
  return open.flatMap(decision => {
    const team = teams.find(it => it.challengeId === decision.challengeId)
    if (!team) return []
    const random = story.random.fork(`decision ${team.slug} ${decision.body} ${decision.dueOn}`)
    const late = team.slug === script.silence.slug || random.chance(0.2) ? random.int(6, 40) : -random.int(0, 4)
    const day = stuckUntil(story, team, decision.dueOn) ?? plusDays(decision.dueOn, late)
    const at = hourOf(story, workingFrom(day), '11:10')
    const state = random.chance(0.92) ? ('done' as const) : ('not_done' as const)
    return [{ at, does: () => close(story, team, { decision, at, state }) }]
  })
}

/** What was decided in spring by the team without data cannot be done before its scope is settled anew. */
function stuckUntil({ edition }: Story, { slug }: Team, dueOn: Day): Day | undefined {
  const { failsAfterDays, slug: stuck, toDays } = script.lateData
  const isStuck = dueOn >= dayAfterStart(edition, toDays - 60) && dueOn <= dayAfterStart(edition, failsAfterDays)
  return slug === stuck && isStuck ? dayAfterStart(edition, failsAfterDays + 12) : undefined
}

type Closing = { decision: Decision; at: Date; state: 'done' | 'not_done' }

async function close(story: Story, { challengeId, mentor }: Team, { at, decision, state }: Closing): Promise<void> {
  const closing = { challengeId, decisionId: decision.id, state }
  story.accept(await closeDecision(story.at(at), mentor, story.edition, closing), ['already_closed'])
}
