import type { Day } from '../../../kernel/day.ts'
import type { Edition, Results } from '../../edition/rules.ts'
import type { Indicator } from './indicators.ts'
import type { Item } from './items.ts'
import type { Outcome } from './outcomes.ts'
import { type Decision, decisionIsNear, type Leaving, leavingCounts, opensOn, type Sheet } from './sustaining.ts'

export type Missing = {
  code: 'openness' | 'indicators' | 'readings' | 'sustaining' | 'decision' | 'dead' | 'leaving' | 'outcome'
  count: number
  of: number
}

export type Records = {
  items: readonly Item[]
  indicators: readonly Indicator[]
  sheet: Pick<Sheet, 'decideOn'> | undefined
  decision: Pick<Decision, 'outcome'> | undefined
  leaving: readonly Leaving[]
  outcome: Outcome | undefined
}

/** What a challenge has not written on a day when it should have: only what that day asks for. */
export function missingOn(edition: Pick<Edition, 'calendar'>, results: Results, it: Records, today: Day): Missing[] {
  const of = results.indicatorsPerChallenge
  const few = it.indicators.length < of
  const opened = today >= opensOn(edition, results.sustaining)
  const found: [Missing['code'], boolean, number?][] = [
    ['openness', it.items.length === 0],
    ['indicators', few, it.indicators.length],
    ...counted(results, it, { today, opened }),
    ['sustaining', opened && !it.sheet],
    ['decision', Boolean(it.sheet && !it.decision && decisionIsNear(it.sheet, today))],
    ['outcome', today > edition.calendar.end && !it.outcome],
  ]
  return found.flatMap(([code, lacks, count = 1]) => (lacks ? [{ code, count, of }] : []))
}

function counted(
  results: Results,
  it: Records,
  { opened, today }: { opened: boolean; today: Day },
): [Missing['code'], boolean, number][] {
  const unread = it.indicators.filter(({ readings }) => readings.length === 0).length
  const dead = it.items.filter(({ linkState }) => linkState === 'dead').length
  const { late } = leavingCounts(results.sustaining, it.leaving, today)
  return [
    ['readings', opened && unread > 0, unread],
    ['dead', dead > 0, dead],
    ['leaving', late > 0, late],
  ]
}
