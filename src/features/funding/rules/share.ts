import { type Day, daysBetween, plusDays, plusMonths } from '../../../kernel/day.ts'
import type { EditionData, Funding } from '../../edition/rules.ts'
import { termOf } from '../../hiring/rules.ts'
import { type Amount, compare, fractionOf, least, minus, sumOf, ZERO } from './amount.ts'

/** A contract from a day to a day, both included; `leftOn` is the first day on which somebody who left is no longer there. */
export type Term = { startsOn: Day; endsOn: Day; leftOn: Day | null }

/** The contract that an edition plans on a challenge, and its length in months. */
export type Regular = Term & { months: number }

export const regularTerm = (edition: Pick<EditionData, 'calendar' | 'contract'>, challengeId: string): Regular => {
  const exception = edition.contract.exceptions.find(it => it.challenge === challengeId)
  return { ...termOf(edition, challengeId), leftOn: null, months: exception?.months ?? edition.contract.months }
}

const daysFrom = (first: Day, last: Day): number => Math.max(0, daysBetween(first, last) + 1)
const lastDayOf = ({ endsOn, leftOn }: Term): Day =>
  leftOn !== null && leftOn <= endsOn ? plusDays(leftOn, -1) : endsOn

export const contractDays = (term: Term): number => daysFrom(term.startsOn, term.endsOn)
export const workedDays = (term: Term): number => daysFrom(term.startsOn, lastDayOf(term))

/**
 * What a simulation for a whole contract comes to when the contract is cut short: as many days of it as were worked, out of all its
 * calendar days. Nothing for somebody who never came.
 */
const costOf = (simulated: Amount, term: Term): Amount =>
  fractionOf(simulated, { times: workedDays(term), over: contractDays(term) })

/** A person's cost: what was simulated for the whole contract, and what it comes to. */
export type Cost = { simulated: Amount; cost: Amount; term: Term }

export const costFor = (simulated: Amount, term: Term): Cost => ({ simulated, cost: costOf(simulated, term), term })

/** One line of the computation of a share, as it can be said in words and checked by hand. */
export type Part =
  | { rule: 'none'; of: Amount; is: Amount }
  | { rule: 'full'; of: Amount; is: Amount }
  | { rule: 'unknown'; of: Amount; is: Amount }
  | { rule: 'percent'; percent: number; of: Amount; is: Amount }
  | { rule: 'months'; months: number; outOf: number; of: Amount; is: Amount; days: { paid: number; all: number } }

/** Cost, share of the fund and part of the host: the cost is their sum, to the cent. */
export type Share = { cost: Amount; share: Amount; host: Amount; parts: Part[] }

/**
 * The fund's share of a challenge. A percentage is taken once, of the whole challenge's cost; months are counted for each person, as
 * the texts say; a challenge that asks for nothing pays for itself. The host's part is what is left.
 */
export function shareOf(formula: Funding['share'] | { rule: 'none' }, costs: readonly Cost[], regular: Regular): Share {
  const cost = sumOf(costs.map(it => it.cost))
  const parts = partsOf(formula, costs, { cost, regular })
  const share = sumOf(parts.map(it => it.is))
  return { cost, share, host: minus(cost, share), parts }
}

type Whole = { cost: Amount; regular: Regular }

function partsOf(formula: Funding['share'] | { rule: 'none' }, costs: readonly Cost[], whole: Whole): Part[] {
  const of = whole.cost
  if (formula.rule === 'months') return costs.map(it => monthsOf(formula, it, whole.regular))
  if (formula.rule === 'full') return [{ rule: 'full', of, is: of }]
  if (formula.rule === 'percent') {
    const { percent } = formula
    return [{ rule: 'percent', percent, of, is: fractionOf(of, { times: String(percent), over: 100 }) }]
  }
  return [{ rule: formula.rule, of, is: ZERO }]
}

/**
 * The cost of a month of the contract, times the months paid for, less the days of these months on which the person was not there.
 * A month costs the simulation over the regular number of months; a contract of another length counts in proportion of its days.
 * Never more than what the person costs.
 */
function monthsOf({ from, months }: Extract<Funding['share'], { rule: 'months' }>, it: Cost, regular: Regular): Part {
  const first = from ?? it.term.startsOn
  const last = plusDays(plusMonths(first, months), -1)
  const there = [first, it.term.startsOn].toSorted().at(-1) ?? first
  const gone = [last, lastDayOf(it.term)].toSorted()[0] ?? last
  const days = { paid: daysFrom(there, gone), all: daysFrom(first, last) }
  const share = fractionOf(
    it.simulated,
    { times: months, over: regular.months },
    { times: contractDays(regular), over: contractDays(it.term) },
    { times: days.paid, over: days.all },
  )
  return { rule: 'months', months, outOf: regular.months, of: it.simulated, is: least(share, it.cost), days }
}

/** Whether what a simulation gave is not what it comes to: the contract was cut short. */
export const isCutShort = ({ cost, simulated }: Cost): boolean => compare(cost, simulated) !== 0
