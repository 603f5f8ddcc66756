import { type Day, daysBetween, plusDays } from '../../../kernel/day.ts'
import type { ArrivalItem, Arrivals } from '../../edition/rules.ts'

export const STATES = ['to_do', 'doing', 'blocked', 'done', 'not_needed'] as const
export type ItemState = (typeof STATES)[number]

/** Somebody who arrives on a challenge: their fellowship, and the day from which the programme knew of it. */
export type Newcomer = {
  fellowshipId: number
  personId: number
  name: string
  challengeId: string
  profile: string
  startsOn: Day
  endsOn: Day
  leftOn: Day | null
  knownOn: Day
  /** How far their hiring has come; left out, it counts for nothing. */
  hired?: readonly NonNullable<ArrivalItem['follows']>[]
  /** Which of those who come to the challenge, from 1: tells people apart where their names are not shown. */
  place?: number
}

/** What is kept of an item that somebody has touched. */
export type Kept = {
  challengeId: string
  fellowshipId: number | null
  code: string
  state: ItemState
  note: string
  expectedOn: Day | null
  reopenings: number
  changedAt: Date
  /** Who changed it last; nobody where they are no longer known. */
  by: string | null
}

/** One thing to have ready on a challenge, or for one of its fellows, as it stands on a day. */
export type Entry = Omit<Kept, 'code' | 'fellowshipId' | 'changedAt'> & {
  /** Names it within its challenge, in addresses and forms: `badge.12`. */
  key: string
  item: ArrivalItem
  newcomer: Newcomer | undefined
  dueOn: Day
  shownOn: Day
  changedAt: Date | null
  /** Whole days since it should have been ready; 0 when it is not late. */
  daysLate: number
}

export type Followed = { id: string; clearance: boolean }
type Given = {
  arrivals: Arrivals
  challenge: Followed
  newcomers: readonly Newcomer[]
  kept: readonly Kept[]
  day: Day
}

/** Whether somebody came, or will: who left before their first day never arrives. */
const comes = ({ leftOn, startsOn }: Newcomer) => leftOn === null || leftOn > startsOn

const isGone = ({ endsOn, leftOn }: Newcomer, day: Day) => endsOn < day || (leftOn !== null && leftOn <= day)

/** The day a challenge's team arrives: the first of its arrivals; undefined where nobody is to come. */
export const arrivalOf = (newcomers: readonly Newcomer[]): Day | undefined =>
  newcomers
    .filter(comes)
    .map(it => it.startsOn)
    .sort()[0]

/** Everything to have ready on a challenge, in the edition's order; nothing where nobody is to come. */
export function checklistOf(given: Given): Entry[] {
  const { arrivals, challenge, day, newcomers } = given
  const coming = newcomers
    .filter(it => it.challengeId === challenge.id && comes(it))
    .map((it, index) => ({ ...it, place: index + 1 }))
  const [first] = [...coming].sort((a, b) => (a.startsOn < b.startsOn ? -1 : 1))
  if (!first) return []
  const here = coming.filter(it => !isGone(it, day))
  const draw = drawing(given, here.length > 0)
  return arrivals.items
    .filter(item => !item.clearance || challenge.clearance)
    .flatMap(item => (item.per === 'fellow' ? here.map(it => draw(item, it, it)) : [draw(item, first)]))
}

/** One item as it stands. On a challenge that everybody has left, nothing is late any more. */
function drawing({ arrivals, challenge, day, kept }: Given, isFollowed: boolean) {
  const own = kept.filter(it => it.challengeId === challenge.id)
  const known = new Map(own.map(it => [keyOf(it.code, it.fellowshipId), it]))
  return (item: ArrivalItem, about: Newcomer, newcomer?: Newcomer): Entry => {
    const key = keyOf(item.code, newcomer?.fellowshipId ?? null)
    const dates = datesOf(arrivals, item, about)
    const entry = {
      ...untouched(challenge.id),
      ...known.get(key),
      ...doneBy(item, newcomer),
      ...dates,
      key,
      item,
      newcomer,
    }
    return { ...entry, daysLate: isFollowed ? daysLate(entry, day) : 0 }
  }
}

/** What names an item within its challenge. */
export const keyOf = (code: string, fellowshipId: number | null): string =>
  fellowshipId === null ? code : `${code}.${fellowshipId}`

const doneBy = ({ follows }: ArrivalItem, newcomer: Newcomer | undefined) =>
  follows && newcomer?.hired?.includes(follows) ? { state: 'done' as const } : {}

const untouched = (challengeId: string) => ({
  ...{ challengeId, state: 'to_do' as ItemState, note: '', expectedOn: null, reopenings: 0 },
  ...{ changedAt: null, by: null },
})

/** Counted back from the arrival, but never so that somebody is late on what they have just learnt of. */
function datesOf({ noticeDays, stages }: Arrivals, item: ArrivalItem, { knownOn, startsOn }: Newcomer) {
  const counted = plusDays(startsOn, item.dueDays)
  const soonest = plusDays(knownOn, noticeDays)
  const stage = stages.find(it => it.code === item.stage)
  return {
    dueOn: counted < soonest ? soonest : counted,
    shownOn: plusDays(startsOn, stage?.fromDays ?? item.dueDays),
  }
}

export const isSettled = ({ state }: { state: ItemState }): boolean => state === 'done' || state === 'not_needed'

const daysLate = (entry: Pick<Entry, 'state' | 'dueOn'>, day: Day) =>
  isSettled(entry) ? 0 : Math.max(0, daysBetween(entry.dueOn, day))

export type Counts = { total: number; done: number; late: number; blocked: number }

/** How much of a checklist is done; what is not needed does not count. */
export const countsOf = (entries: readonly Entry[]): Counts => ({
  total: entries.filter(it => it.state !== 'not_needed').length,
  done: entries.filter(it => it.state === 'done').length,
  late: entries.filter(it => it.daysLate > 0).length,
  blocked: entries.filter(it => it.state === 'blocked').length,
})
