import { type Common, commonOf, type Indicator } from './indicators.ts'
import type { Item } from './items.ts'
import type { Outcome, Production } from './outcomes.ts'

/** The columns of the export, in order; each is explained in the page and beside the data. */
export const COLUMNS = [
  'challenge',
  'title',
  'open',
  'planned',
  'withheld',
  'dead_links',
  'repositories',
  'datasets',
  'libraries',
  'trainings',
  'people_trained',
  'side_tools',
  'indicators',
  'indicators_with_baseline',
  'readings',
  'sheet_version',
  'decision',
  'leaving_done',
  'leaving_all',
  'state_month',
  'production',
  'maintainer',
  'followups_sent',
  'followups_answered',
] as const
export type Column = (typeof COLUMNS)[number]

type Texts = 'challenge' | 'title' | 'decision' | 'maintainer'
/** Where one challenge stands, as the team reads it and takes it away. */
export type Standing = { [C in Exclude<Column, 'production' | 'state_month'>]: C extends Texts ? string : number } & {
  production: Production | undefined
  state_month: number | undefined
}

type Of = {
  challenge: { id: string; title: string }
  items: readonly Item[]
  indicators: readonly Indicator[]
  outcome: Outcome | undefined
  sheetVersion: number
  decision: string
  leaving: { done: number; all: number }
  followUps: { sent: number; answered: number }
}

/** The row of one challenge, from its own records. */
export function standingOf({ challenge, items, indicators, outcome, ...it }: Of): Standing {
  const common = commonOf(items, outcome)
  return {
    challenge: challenge.id,
    title: challenge.title,
    ...opennessOf(items, common),
    ...measuresOf(indicators),
    sheet_version: it.sheetVersion,
    decision: it.decision,
    leaving_done: it.leaving.done,
    leaving_all: it.leaving.all,
    ...stateOf(outcome),
    followups_sent: it.followUps.sent,
    followups_answered: it.followUps.answered,
  }
}

function opennessOf(items: readonly Item[], common: ReturnType<typeof commonOf>) {
  const count = (state: Item['state']) => items.filter(it => it.state === state).length
  const n = (it: Common) => it.count ?? 0
  return {
    open: count('open'),
    planned: count('planned'),
    withheld: count('closed'),
    dead_links: items.filter(it => it.linkState === 'dead').length,
    repositories: n(common.repositories),
    datasets: n(common.datasets),
    libraries: n(common.libraries),
    trainings: n(common.trainings),
    people_trained: common.trainings.people ?? 0,
    side_tools: n(common.side_tools),
  }
}

const measuresOf = (indicators: readonly Indicator[]) => ({
  indicators: indicators.length,
  indicators_with_baseline: indicators.filter(({ baseline }) => baseline !== null).length,
  readings: indicators.reduce((sum, { readings }) => sum + readings.length, 0),
})

const stateOf = (outcome: Outcome | undefined) => ({
  state_month: outcome?.month,
  production: outcome?.production,
  maintainer: outcome?.maintainer ?? '',
})
