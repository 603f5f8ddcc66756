import { type Rng, rng } from '../../src/demo/people/rng.ts'
import type { Facts } from '../../src/features/signals/rules.ts'
import { type Day, daysBetween, mondayOf, plusDays, plusMonths } from '../../src/kernel/day.ts'
import { type Effect, FAILURES, type Failing, ORDINARY } from './noise.ts'

export const START = '2018-01-15'
const END = '2018-11-14'
export const DAYS = daysBetween(START, END) + 1
const SUMMER = { from: '2018-07-09', to: '2018-09-02' }

/** One invented team: how it fails and when, if it does, and everything that will ever be known of it. */
export type Team = { failing: Failing | undefined; shows: Day | undefined; fails: Day | undefined; known: Known }

/** Facts with the day from which each is known, and for some the day from which it no longer holds. */
type Known = {
  weeks: (Facts['weeks'][number] & { known: Day })[]
  needs: { since: Day; met: Day }[]
  points: (Facts['points'][number] & { known: Day })[]
  data: { got: Day; refusals: number }
  items: { got: Day }
  sessions: Facts['sessions'][number][]
  contacts: Day[]
  decisions: { due: Day; done: Day }[]
  roadmaps: Day[]
  left: Day | undefined
}

const isSummer = (day: Day) => SUMMER.from <= day && day <= SUMMER.to
const NEVER = '9999-12-31'

/** A team of a seed; the same seed always gives the same one. */
export function drawTeam(seed: string, failing: Failing | undefined): Team {
  const random = rng(seed)
  const fails = failing && plusDays(START, random.int(140, 280))
  const [least, most] = failing ? FAILURES[failing].shows : [0, 0]
  const early = fails && plusDays(fails, -random.int(least, most))
  const shows = early && (early < START ? START : early)
  const effect = failing ? effectOf(failing) : {}
  const on = (day: Day): Effect => (shows && day >= shows ? effect : {})
  return { failing, shows, fails, known: drawKnown(random, { on, effect, fails }) }
}

const effectOf = (failing: Failing): Effect => FAILURES[failing]

type Course = { on: (day: Day) => Effect; effect: Effect; fails: Day | undefined }

function drawKnown(random: Rng, { effect, fails, on }: Course): Known {
  return {
    weeks: drawWeeks(random.fork('weeks'), on),
    needs: drawNeeds(random.fork('needs'), on),
    points: drawPoints(random.fork('points'), on),
    data: drawData(random.fork('data'), effect),
    items: { got: onTimeOr(random.fork('items'), ORDINARY.itemOnTime, ORDINARY.itemDays) },
    sessions: drawSessions(random.fork('sessions'), on),
    contacts: drawContacts(random.fork('contacts'), on),
    decisions: drawDecisions(random.fork('decisions'), on),
    roadmaps: effect.roadmap ? [] : drawRoadmaps(random.fork('roadmaps')),
    left: fails,
  }
}

/** A number of days of this mean, by the exponential law. */
const days = (random: Rng, mean: number) => Math.round(-Math.log(1 - random.next()) * mean)
const clamp = (value: number, least: number, most: number) => Math.min(most, Math.max(least, value))

function drawWeeks(random: Rng, on: Course['on']): Known['weeks'] {
  const off = holidays(random)
  const { deviation, least, most, stays } = ORDINARY.mood
  const usual = least + random.next() * (most - least)
  let [stray, drift] = [0, 0]
  const weeks: Known['weeks'] = []
  for (let monday = mondayOf(START); monday <= END; monday = plusDays(monday, 7)) {
    const { moodAWeek = 0, note = ORDINARY.note } = on(monday)
    stray = stays * stray + random.normal(0, deviation)
    drift += moodAWeek
    const sent = random.chance(off.has(monday) ? ORDINARY.noteOnHoliday : note)
    const mood = clamp(Math.round(usual + stray + drift), 1, 4) as 1 | 2 | 3 | 4
    weeks.push({ monday, sent, mood: sent ? mood : null, known: plusDays(monday, 5) })
  }
  return weeks
}

function holidays(random: Rng): Set<Day> {
  const [least, most] = ORDINARY.summerWeeks
  const first = plusDays(mondayOf('2018-07-16'), 7 * random.int(0, 4))
  const summer = Array.from({ length: random.int(least, most) }, (_, i) => plusDays(first, 7 * i))
  const others = Array.from({ length: ORDINARY.otherHolidays }, () => plusDays(mondayOf(START), 7 * random.int(3, 42)))
  return new Set([...summer, ...others])
}

function drawNeeds(random: Rng, on: Course['on']): Known['needs'] {
  const needs: Known['needs'] = []
  for (let day = START; day <= END; day = plusDays(day, 7)) {
    const { needDays = ORDINARY.needDays } = on(day)
    if (random.chance(ORDINARY.needsAWeek)) needs.push({ since: day, met: plusDays(day, 1 + days(random, needDays)) })
  }
  return needs
}

function drawPoints(random: Rng, on: Course['on']): Known['points'] {
  const points: Known['points'] = []
  for (let month = '2018-01-01'; month <= END; month = plusMonths(month, 1)) {
    const { cancelled, held } = month === '2018-08-01' ? ORDINARY.pointInSummer : ORDINARY.point
    const failing = on(plusDays(month, 15)).point
    const drawn = random.next()
    const chance = failing ?? held
    const state = drawn < chance ? 'held' : drawn < chance + cancelled ? 'cancelled' : 'missed'
    points.push({ month, state, known: state === 'held' ? plusDays(month, random.int(5, 27)) : plusMonths(month, 1) })
  }
  return points
}

const onTimeOr = (random: Rng, chance: number, mean: number): Day =>
  plusDays(START, random.chance(chance) ? 0 : 1 + days(random, mean))

function drawData(random: Rng, effect: Effect): Known['data'] {
  const got = effect.data ? NEVER : onTimeOr(random, ORDINARY.dataOnTime, ORDINARY.dataDays)
  return { got, refusals: effect.data ? random.int(1, 3) : random.chance(ORDINARY.dataRefused) ? 1 : 0 }
}

function drawSessions(random: Rng, on: Course['on']): Known['sessions'] {
  const expected = random.int(2, 3)
  const sessions: Known['sessions'] = []
  for (let day = '2018-02-08'; day <= END; day = plusDays(day, 14)) {
    const comes = on(day).comes ?? (isSummer(day) ? ORDINARY.comesInSummer : ORDINARY.comes)
    const present = Array.from({ length: expected }, () => random.chance(comes)).filter(Boolean).length
    if (!(day > '2018-07-20' && day < '2018-08-27')) sessions.push({ on: day, expected, present })
  }
  return sessions
}

function drawContacts(random: Rng, on: Course['on']): Day[] {
  const { deviation, mean } = ORDINARY.contactDays
  const contacts: Day[] = []
  for (let day = START; day <= END; ) {
    const gap =
      (on(day).contact ?? 1) * Math.max(3, random.normal(mean, deviation)) +
      (isSummer(day) ? ORDINARY.contactInSummer : 0)
    day = plusDays(day, Math.round(gap))
    contacts.push(day)
  }
  return contacts
}

function drawDecisions(random: Rng, on: Course['on']): Known['decisions'] {
  const decisions: Known['decisions'] = []
  for (let month = '2018-01-01'; month <= END; month = plusMonths(month, 1))
    for (let i = 0; i < ORDINARY.decisions; i += 1) {
      const due = plusDays(month, random.int(28, 45))
      const { decisionDays = ORDINARY.decisionDays, decisionInTime = ORDINARY.decisionInTime } = on(month)
      const done = random.chance(decisionInTime) ? due : plusDays(due, 1 + days(random, decisionDays))
      decisions.push({ due, done })
    }
  return decisions
}

const drawRoadmaps = (random: Rng): Day[] =>
  ORDINARY.roadmaps.map(({ day, deviation }) => plusDays(START, Math.round(random.normal(day, deviation))))

/** What is known of a team on a day, as the rules read it. */
export function factsOn({ known }: Team, day: Day): Facts {
  const data = known.data.got > day ? [{ dueOn: START, refusals: known.data.refusals }] : []
  return {
    challengeId: 'simulated',
    startsOn: START,
    endsOn: END,
    weeks: known.weeks.filter(it => it.known <= day),
    needs: known.needs.filter(it => it.since <= day && it.met > day).map(it => it.since),
    points: known.points.filter(it => it.known <= day),
    data,
    items: known.items.got > day ? [START] : [],
    sessions: known.sessions.filter(it => it.on < day),
    lastContact: known.contacts.findLast(it => it <= day),
    unsigned: [],
    leftOn: known.left && known.left <= day ? known.left : undefined,
    roadmapOn: known.roadmaps.findLast(it => it <= day),
    lateDecisions: known.decisions.filter(it => it.due < day && it.done > day).map(it => it.due),
  }
}
