import type { Rng } from './rng.ts'

/** The call of edition 2, in Paris summer time (two hours ahead of UTC until 29 October 2017). */
export const OPENING = new Date('2017-09-27T00:00:00+02:00')
export const CLOSING = new Date('2017-10-27T17:00:00+02:00')

const SECOND = 1000
const MINUTE = 60 * SECOND
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

/** How likely people are to finish in each hour of the day, in Paris. */
const HOURS = [4, 2, 1, 0, 0, 0, 1, 2, 4, 8, 10, 9, 8, 7, 9, 10, 10, 9, 7, 6, 8, 11, 11, 8]

/** Submissions by span before the closing: a rush in the last two days, a dozen in the last ten minutes. */
const SPANS = [
  { people: 12, from: 10 * MINUTE, to: 3 * SECOND, byHour: false },
  { people: 79, from: 2 * DAY, to: 10 * MINUTE, byHour: true },
  { people: 52, from: 7 * DAY, to: 2 * DAY, byHour: true },
  { people: 43, from: 17 * DAY, to: 7 * DAY, byHour: true },
  { people: 22, from: 30 * DAY, to: 17 * DAY, byHour: true },
]

/** The instants at which `people` applications are submitted, all different, in random order. */
export function drawSubmissions(random: Rng, people: number): Date[] {
  const spans = SPANS.flatMap(span => Array.from({ length: span.people }, () => span))
  if (spans.length !== people) throw new Error(`the spans hold ${spans.length} people, not ${people}`)
  const taken = new Set<number>()
  const instants = spans.map(({ from, to, byHour }) => {
    for (;;) {
      const at = CLOSING.getTime() - random.int(to, from)
      if (!taken.has(at) && (!byHour || keeps(random, at))) {
        taken.add(at)
        return new Date(at)
      }
    }
  })
  return random.shuffle(instants)
}

const keeps = (random: Rng, at: number) =>
  random.chance((HOURS[new Date(at + 2 * HOUR).getUTCHours()] ?? 0) / Math.max(...HOURS))

/** When the draft was opened: from half an hour to twelve days before, never before the call. */
export function drawStart(random: Rng, submittedAt: Date): Date {
  const before = random.chance(0.35) ? random.int(30 * MINUTE, 5 * HOUR) : random.int(8 * HOUR, 12 * DAY)
  const earliest = OPENING.getTime() + random.int(7 * HOUR, 13 * HOUR)
  return new Date(Math.min(Math.max(submittedAt.getTime() - before, earliest), submittedAt.getTime() - 20 * MINUTE))
}

/** A second, corrected submission between the first and the closing. */
export function drawResubmission(random: Rng, submittedAt: Date): Date {
  const room = CLOSING.getTime() - submittedAt.getTime()
  return new Date(submittedAt.getTime() + Math.floor(room * (0.1 + 0.8 * random.next())))
}

/** When a draft that stays one was opened; the first three in the last minutes of the call. */
export const drawDraftStart = (random: Rng, index: number): Date =>
  index < 3
    ? new Date(CLOSING.getTime() - random.int(40 * SECOND, 9 * MINUTE))
    : new Date(OPENING.getTime() + random.int(9 * HOUR, 30 * DAY))

/** After the closing and before people are summoned to interviews: four withdrawals. */
export const WITHDRAWALS: readonly { at: Date; reason: string }[] = [
  {
    at: new Date('2017-10-30T10:12:41+01:00'),
    reason: 'J’ai accepté hier un autre poste, qui ne pouvait pas attendre.',
  },
  {
    at: new Date('2017-11-02T18:47:05+01:00'),
    reason: 'Mon employeur me demande de rester jusqu’à l’été et j’ai choisi d’accepter.',
  },
  {
    at: new Date('2017-11-06T08:03:19+01:00'),
    reason: 'Un déménagement imprévu ne me permet plus de prendre un poste en janvier.',
  },
  {
    at: new Date('2017-11-08T21:30:52+01:00'),
    reason: 'Je préfère consacrer l’année à un projet personnel, et candidater plus tard.',
  },
]
