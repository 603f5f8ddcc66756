import { type Day, plusDays, plusMonths } from '../../../kernel/day.ts'
import { done, type Result, refuse } from '../../../kernel/result.ts'
import type { EditionData, Sustaining } from '../../edition/rules.ts'

export type Scenario = { title: string; needs: string; resources: string; cost: string; governance: string }
/** The scenarios, the last of which is what happens if everything stops. */
export type SheetWords = { scenarios: Scenario[]; decides: string; decideOn: Day | null }
export type Sheet = {
  challengeId: string
  version: number
  scenarios: Scenario[]
  decides: string
  decideOn: Day
  by: string
  writtenAt: Date
}

type Calendar = Pick<EditionData, 'calendar'>

/** The first day of the month of the contract in which the sheet opens. */
export const opensOn = ({ calendar }: Calendar, { opensInMonth }: Pick<Sustaining, 'opensInMonth'>): Day =>
  plusMonths(calendar.start.day, opensInMonth - 1)

/** From which day whoever has written nothing is reminded. */
export const remindedOn = ({ calendar }: Calendar, it: Pick<Sustaining, 'remindMonthsBefore'>): Day =>
  plusMonths(calendar.end, -it.remindMonthsBefore)

export type SheetRefusal = {
  code: 'not_open_yet' | 'scenario_missing' | 'stop_missing' | 'decides_missing' | 'decide_on_missing'
}
export const fieldOfSheet: Record<SheetRefusal['code'], string | undefined> = {
  not_open_yet: undefined,
  scenario_missing: 'title-1',
  stop_missing: 'needs-stop',
  decides_missing: 'decides',
  decide_on_missing: 'decideOn',
}

type Written = { scenarios: Scenario[]; decides: string; decideOn: Day }

/** A sheet has a scenario at least, says what stopping would mean, and who decides by when. */
export function canWriteSheet(it: SheetWords, today: Day, opens: Day): Result<Written, SheetRefusal> {
  const stop = it.scenarios.at(-1)
  if (today < opens) return refuse({ code: 'not_open_yet' })
  if (!it.scenarios.slice(0, -1).some(({ needs, title }) => title !== '' && needs !== ''))
    return refuse({ code: 'scenario_missing' })
  if (!stop?.needs) return refuse({ code: 'stop_missing' })
  if (it.decides === '') return refuse({ code: 'decides_missing' })
  return it.decideOn === null ? refuse({ code: 'decide_on_missing' }) : done({ ...it, decideOn: it.decideOn })
}

export type Decision = { challengeId: string; outcome: string; words: string; decidedOn: Day; by: string }
export type DecisionWords = { outcome: string; words: string; decidedOn: Day | null }
export type DecisionRefusal = { code: 'outcome_missing' | 'words_missing' | 'day_missing' | 'day_to_come' }
export const fieldOfDecision: Record<DecisionRefusal['code'], string> = {
  outcome_missing: 'outcome',
  words_missing: 'words',
  day_missing: 'decidedOn',
  day_to_come: 'decidedOn',
}

/** What was decided, on a day that has come. */
export function canDecide(
  { outcomes }: Pick<Sustaining, 'outcomes'>,
  it: DecisionWords,
  today: Day,
): Result<DecisionWords & { decidedOn: Day }, DecisionRefusal> {
  const { decidedOn } = it
  if (!outcomes.some(({ code }) => code === it.outcome)) return refuse({ code: 'outcome_missing' })
  if (it.words === '') return refuse({ code: 'words_missing' })
  if (decidedOn === null) return refuse({ code: 'day_missing' })
  return decidedOn > today ? refuse({ code: 'day_to_come' }) : done({ ...it, decidedOn })
}

export type Leaving = {
  challengeId: string
  code: string
  owner: string
  dueOn: Day | null
  doneAt: Date | null
  doneBy: string | null
}
export type LeavingWords = { code: string; owner: string; dueOn: Day | null; done: boolean }

/** Everything to do before leaving, in the order of the edition, with what is known of each. */
export const leavingOf = ({ leaving }: Pick<Sustaining, 'leaving'>, known: readonly Leaving[]) =>
  leaving.map(({ items, name }) => ({
    name,
    items: items.map(item => ({ ...item, known: known.find(it => it.code === item.code) })),
  }))

/** How much of the leaving list is done, and what is late on a day. */
export function leavingCounts({ leaving }: Pick<Sustaining, 'leaving'>, known: readonly Leaving[], today: Day) {
  const codes = new Set(leaving.flatMap(it => it.items.map(({ code }) => code)))
  const there = known.filter(it => codes.has(it.code))
  const late = there.filter(it => !it.doneAt && it.dueOn !== null && it.dueOn < today).length
  return { all: codes.size, done: there.filter(it => it.doneAt).length, late }
}

export type Handover = {
  challengeId: string
  receiver: string
  limits: string
  nextSteps: string
  contacts: string
  by: string
  writtenAt: Date
}
export type HandoverWords = Pick<Handover, 'receiver' | 'limits' | 'nextSteps' | 'contacts'>

export const canHandOver = (it: HandoverWords): Result<HandoverWords, { code: 'receiver_missing' }> =>
  it.receiver === '' ? refuse({ code: 'receiver_missing' }) : done(it)

/** A decision day that is a fortnight away or less, or past, with nothing decided. */
export const decisionIsNear = (sheet: Pick<Sheet, 'decideOn'>, today: Day): boolean =>
  sheet.decideOn <= plusDays(today, 14)
