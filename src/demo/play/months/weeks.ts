import { listFellowships } from '../../../features/hiring/index.ts'
import type { Fellowship } from '../../../features/hiring/rules.ts'
import {
  listUnmetNeeds,
  markOf,
  meetNeed,
  mondayAt,
  noteReading,
  remindSilent,
  saveNote,
  sendDigest,
  weekAt,
  weekly,
  weeksUntil,
  whoWrote,
} from '../../../features/weeks/index.ts'
import { isThere, type Week } from '../../../features/weeks/rules.ts'
import { daysBetween } from '../../../kernel/day.ts'
import { after, DAY, HOUR, MINUTE } from '../../moments.ts'
import type { Story } from '../story.ts'
import { type Deed, doAll } from './hiring/deeds.ts'
import type { Span } from './index.ts'
import { dayAfterStart, script } from './script.ts'
import { type Bank, ENGLISH, LOW, NO_DATA, PHASES } from './weeks/sentences.ts'
import { TALES } from './weeks/tales.ts'

type Weekly = NonNullable<ReturnType<typeof weekly<Story['edition']>>>
type Team = { challengeId: string; slug: string; index: number; fellows: Fellowship[] }

/** The weeks of the teams: about nine notes in ten, one team that falls silent, the digest and the reminders at their hours. */
export async function tellWeeks(story: Story, span: Span): Promise<void> {
  const edition = weekly(story.edition)
  if (!edition) return
  await doAll(await metDeeds(story, edition), span)
  const mondays = [...new Set([span.from, span.to].map(at => mondayAt(edition, at)))]
  const known = weeksUntil(edition, span.to)
  for (const monday of mondays.filter(it => known.includes(it)))
    await doAll(await deedsOf(story, edition, weekAt(edition, monday)), span)
}

async function deedsOf(story: Story, edition: Weekly, week: Week): Promise<Deed[]> {
  const fellowships = await listFellowships(story.services.db, edition.id)
  const wrote = await whoWrote(story.services.db, edition.id, week.monday)
  const teams = edition.challenges
    .map(({ id, slug }, index) => ({
      ...{ challengeId: id, slug, index },
      fellows: fellowships.filter(it => it.challengeId === id && isThere(it, week.monday)),
    }))
    .filter(({ challengeId, fellows }) => fellows.length > 0 && !wrote.includes(challengeId))
  return [
    ...teams.flatMap(team => noteDeeds(story, edition, week, team)),
    ...week.remindAt.map(at => ({ at, does: async () => void (await remindSilent(story.at(at), edition)) })),
    { at: week.digestAt, does: async () => void (await sendDigest(story.at(week.digestAt), edition)) },
    { at: after(week.digestAt, 26 * HOUR), does: () => read(story, edition, week) },
  ]
}

/** Most needs are met within a fortnight; one team waits for its data until they come, another for somebody to listen. */
async function metDeeds(story: Story, edition: Weekly): Promise<Deed[]> {
  const needs = await listUnmetNeeds(story.services.db, edition)
  return needs.flatMap(({ challengeId, monday, since }): Deed[] => {
    const slug = edition.challenges.find(it => it.id === challengeId)?.slug ?? ''
    const random = story.random.fork(`need/${slug}/${monday}`)
    const waits = slug === script.lateData.slug && monday <= dayAfterStart(edition, script.lateData.toDays)
    if (slug === script.silence.slug || (!waits && random.chance(0.15))) return []
    const opened = after(edition.instants.start, (script.lateData.toDays + 3) * DAY + 10 * HOUR)
    const at = waits && opened > since ? opened : after(since, random.int(3, 14) * DAY)
    const does = async () => {
      story.accept(await meetNeed(story.at(at), story.actor('team-2'), edition, { challengeId, monday }), [
        'already_met',
      ])
    }
    return [{ at, does }]
  })
}

/** About two readers in three, fellows more than mentors, and fewer in the summer. */
async function read(story: Story, edition: Weekly, week: Week): Promise<void> {
  const random = story.random.fork(`readers/${week.monday}`)
  const summer = week.monday.slice(5, 7) === '07' || week.monday.slice(5, 7) === '08'
  const fellows = (await listFellowships(story.services.db, edition.id)).filter(it => isThere(it, week.monday))
  const mentors = edition.challenges.flatMap(({ slug }) => [`mentor-${slug}`, `direction-${slug}`])
  const opened = (share: number) => () => random.chance(summer ? share - 0.2 : share)
  const readers = [...fellows.map(it => it.email).filter(opened(0.83)), ...mentors.filter(opened(0.45))]
  const actors = readers.map(it => story.actor(it))
  await noteReading(story.at(after(week.digestAt, 26 * HOUR)), actors, edition.id, week.monday)
}

/** When a team writes, if it does: mostly between Thursday noon and Friday's closing, now and then too late. */
function noteDeeds(story: Story, edition: Weekly, week: Week, team: Team): Deed[] {
  const random = story.random.fork(`week/${team.slug}/${week.monday}`)
  const days = daysBetween(edition.calendar.start.day, week.monday)
  const silent = team.slug === script.silence.slug && days >= script.silence.fromDays
  if (silent || random.chance(0.06)) return []
  const at = random.chance(0.06)
    ? after(week.closesAt, random.int(2, 70) * HOUR)
    : after(week.closesAt, -random.int(3, 26 * 60) * MINUTE)
  const fellow = random.pick(team.fellows)
  const values = wordsOf(story, edition, { monday: week.monday, team, days })
  const fields = Object.entries(values).map(([name, value]) => ({ name, value, was: markOf('') }))
  const posted = { base: 0, page: `story-${week.monday}`, fields, seen: [] }
  const does = async () => {
    const note = { challengeId: team.challengeId, monday: week.monday, posted, send: true }
    story.accept(await saveNote(story.at(at), story.actor(fellow.email), edition, note), ['note_closed', 'week_over'])
  }
  return [{ at, does }]
}

type About = { monday: string; team: Team; days: number }

function wordsOf(story: Story, edition: Weekly, { days, monday, team }: About): Record<string, string> {
  const random = story.random.fork(`words/${team.slug}/${monday}`)
  const week = Math.max(0, Math.floor(daysBetween(edition.weeks.from, monday) / 7) + 1)
  const failing = team.slug === script.silence.slug && days > script.silence.fromDays - 28
  const bank = failing ? LOW : random.chance(0.05) ? ENGLISH : phaseOf(week)
  const tale = TALES[team.slug]
  const say = (field: keyof typeof bank) => {
    const sentences = bank[field]
    return tale ? (sentences[(week + team.index * 5 + SHIFTS[field]) % sentences.length]?.(tale) ?? '') : ''
  }
  const waits = team.slug === script.lateData.slug && days <= script.lateData.toDays
  const help = waits
    ? NO_DATA[week % NO_DATA.length]?.(tale ?? EMPTY)
    : failing || random.chance(0.16)
      ? say('help')
      : ''
  const mood = moodOf(random, failing ? 'low' : waits ? 'tired' : 'usual')
  return {
    ...{ priority: say('priority'), worked: say('worked'), hard: random.chance(0.8) ? say('hard') : '' },
    help: help ?? '',
    mood,
  }
}

const EMPTY = { le: '', du: '', les: '', aux: '' }

/** So that two teams seldom say the same things in the same week. */
const SHIFTS = { priority: 0, worked: 3, hard: 7, help: 1 } as const

/** The sentences of the phase that a week is in, and of the one before, which lasts longer for some. */
function phaseOf(week: number): Bank {
  let left = week
  const found = PHASES.findIndex(({ weeks }) => {
    left -= weeks
    return left < 0
  })
  const index = found < 0 ? PHASES.length - 1 : found
  const banks = PHASES.slice(Math.max(0, index - 1), index + 1).map(it => it.bank)
  const all = (field: keyof Bank) => banks.toReversed().flatMap(it => it[field])
  return { priority: all('priority'), worked: all('worked'), hard: all('hard'), help: all('help') }
}

const MOODS = {
  usual: [
    ['great', 3],
    ['good', 6],
    ['mixed', 2],
    ['low', 0.3],
  ],
  tired: [
    ['good', 1],
    ['mixed', 4],
    ['low', 3],
  ],
  low: [
    ['mixed', 1],
    ['low', 4],
  ],
} as const

const moodOf = (random: Story['random'], kind: keyof typeof MOODS): string =>
  random.chance(0.04) ? '' : random.weighted<string>(MOODS[kind])
