import type { Day } from '../../../kernel/day.ts'
import type { Challenge, Edition, Money, MoneyLine } from '../../edition/rules.ts'
import type { Fellowship } from '../../hiring/rules.ts'
import { type Amount, amountOf, compare, isPositive, minus, plus, sumOf, ZERO } from './amount.ts'
import { type Entry, inForce, isPayment, latest, totalOf } from './entries.ts'
import { type FundingFile, type FundingState, fileFrom, isPayable, type Step, stateOf } from './file.ts'
import { type Cost, costFor, regularTerm, type Share, shareOf, workedDays } from './share.ts'

/** Everything recorded about an edition's money, as it is read. */
export type Ledger = {
  files: ReadonlyMap<string, FundingFile>
  steps: readonly (Step & { challengeId: string })[]
  entries: readonly Entry[]
  fellowships: readonly Fellowship[]
}

/** The parts of an edition that its money is computed from. */
export type Funded = Pick<Edition, 'calendar' | 'challenges' | 'contract' | 'funding'> & { money: Money }

/** A person of a challenge, with their definitive simulation when there is one. */
export type FellowMoney = { fellowship: Fellowship; entry: Entry | undefined; cost: Cost | undefined }

/** What the cost of a challenge rests on: every definitive simulation, some of them, an estimate, or nothing yet. */
export type Basis = 'definitive' | 'some_definitive' | 'estimate' | 'nothing'

export type ChallengeMoney = {
  challenge: Challenge
  file: FundingFile
  taken: Step[]
  estimate: Entry | undefined
  fellows: FellowMoney[]
  payments: Entry[]
  basis: Basis
  share: Share
  /** The costs that are known for good. */
  definitive: Cost[]
  /** What is owed now, once the agreement or decree lets it be paid: the share of what is definitive, where the edition waits for that. */
  due: Amount
  paid: Amount
  left: Amount
  state: FundingState
  late: boolean
}

/** The money of one challenge, from what is recorded. */
export function challengeMoney(edition: Funded, challenge: Challenge, ledger: Ledger, today: Day): ChallengeMoney {
  const { instrument } = edition.money
  const file = ledger.files.get(challenge.id) ?? fileFrom(challenge)
  const taken = ledger.steps.filter(it => it.challengeId === challenge.id)
  const own = ledger.entries.filter(it => it.challengeId === challenge.id)
  const payments = own.filter(isPayment)
  const known = costsOf(edition, challenge.id, own, ledger.fellowships)
  const formula = file.requested ? edition.funding.share : ({ rule: 'none' } as const)
  const regular = regularTerm(edition, challenge.id)
  const share = shareOf(formula, known.costs, regular)
  const owed = instrument.definitiveNeeded ? shareOf(formula, known.definitive, regular) : share
  const due = isPayable(instrument, taken) ? owed.share : ZERO
  const paid = totalOf(payments)
  const state = stateOf({ requested: file.requested, taken, due, paid })
  const late = isLate({ ...file, share: share.share, paid }, today)
  return { challenge, file, taken, payments, ...known, share, due, paid, left: minus(due, paid), state, late }
}

type Lateness = { requested: boolean; dueBy: Day | null; share: Amount; paid: Amount }

/** The day by which everything should be paid is over, and it is not. */
const isLate = ({ dueBy, paid, requested, share }: Lateness, today: Day): boolean =>
  requested && dueBy !== null && today > dueBy && compare(paid, share) < 0

/** The definitive simulations once everybody has one; until then the estimate; without one, what is known. */
function costsOf(edition: Funded, challengeId: string, own: readonly Entry[], all: readonly Fellowship[]) {
  const estimate = latest(own.filter(it => it.kind === 'estimate'))
  const fellows = all.filter(it => it.challengeId === challengeId).map(it => fellowMoney(it, own))
  const counted = fellows.filter(({ fellowship }) => workedDays(fellowship) > 0)
  const definitive = counted.flatMap(it => it.cost ?? [])
  const complete = counted.length > 0 && definitive.length === counted.length
  if (complete || (definitive.length > 0 && !estimate))
    return {
      estimate,
      fellows,
      definitive,
      costs: definitive,
      basis: (complete ? 'definitive' : 'some_definitive') as Basis,
    }
  const costs = estimate ? [costFor(estimate.amount, regularTerm(edition, challengeId))] : []
  return { estimate, fellows, definitive, costs, basis: (estimate ? 'estimate' : 'nothing') as Basis }
}

function fellowMoney(fellowship: Fellowship, own: readonly Entry[]): FellowMoney {
  const entry = latest(own.filter(it => it.kind === 'definitive' && it.fellowshipId === fellowship.id))
  return { fellowship, entry, cost: entry && costFor(entry.amount, fellowship) }
}

/** A line of the edition: what was planned, what is promised, what was paid; and the entries these rest on. */
export type LineMoney = {
  line: MoneyLine
  forecast: Amount | undefined
  /** The recorded forecast, when it is not the edition's own. */
  forecastEntry: Entry | undefined
  committed: Amount
  actual: Amount
}

export type Board = {
  challenges: ChallengeMoney[]
  lines: LineMoney[]
  envelope: Amount | undefined
  /** Forecast of all lines: undefined while one of them has none. */
  forecast: Amount | undefined
  committed: Amount
  actual: Amount
  /** What the envelope has left once everything promised is paid. */
  free: Amount | undefined
}

/** The money of a whole edition: its lines, its challenges, and what is left of the envelope. */
export function boardOf(edition: Funded, ledger: Ledger, today: Day): Board {
  const challenges = edition.challenges.map(it => challengeMoney(edition, it, ledger, today))
  const lines = edition.money.lines.map(line => lineMoney(line, ledger.entries, challenges))
  const committed = sumOf(lines.map(it => it.committed))
  const envelope = edition.money.envelope === undefined ? undefined : amountOf(edition.money.envelope)
  const forecasts = lines.flatMap(it => it.forecast ?? [])
  return {
    challenges,
    lines,
    envelope,
    forecast: forecasts.length === lines.length ? sumOf(forecasts) : undefined,
    committed,
    actual: sumOf(lines.map(it => it.actual)),
    free: envelope && minus(envelope, committed),
  }
}

function lineMoney(line: MoneyLine, entries: readonly Entry[], challenges: readonly ChallengeMoney[]): LineMoney {
  const own = entries.filter(it => it.line === line.code)
  const forecastEntry = latest(own.filter(it => it.kind === 'forecast'))
  const written = line.forecast === undefined ? undefined : amountOf(line.forecast)
  const spent = totalOf(inForce(own.filter(it => it.kind === 'expense')))
  const [promised, paid] =
    line.paidTo === 'challenges'
      ? [sumOf(challenges.map(it => it.share.share)), sumOf(challenges.map(it => it.paid))]
      : [ZERO, ZERO]
  const forecast = forecastEntry?.amount ?? written
  return { line, forecast, forecastEntry, committed: plus(promised, spent), actual: plus(paid, spent) }
}

/** Cost, share, host's part, due, paid and left, of all challenges together. */
export const totalsOf = (challenges: readonly ChallengeMoney[]) => ({
  cost: sumOf(challenges.map(it => it.share.cost)),
  share: sumOf(challenges.map(it => it.share.share)),
  host: sumOf(challenges.map(it => it.share.host)),
  due: sumOf(challenges.map(it => it.due)),
  paid: sumOf(challenges.map(it => it.paid)),
  left: sumOf(challenges.map(it => it.left)),
})

type Resting = Pick<ChallengeMoney, 'basis' | 'estimate' | 'fellows' | 'payments'>
const numbersOf = (entries: readonly (Entry | undefined)[]): number[] =>
  entries.flatMap(it => (it ? [it.id] : [])).toSorted((a, b) => a - b)
const simulated = ({ fellows }: Resting) => fellows.filter(it => workedDays(it.fellowship) > 0).map(it => it.entry)

/** The numbers of the entries that the share of a challenge rests on, in their order. */
export const sharedFrom = (it: Resting): number[] => numbersOf(it.basis === 'estimate' ? [it.estimate] : simulated(it))

/** The same of all its figures: what is due rests on definitive simulations even while the share rests on an estimate. */
export const entriesOf = (it: Resting): number[] =>
  numbersOf([...(it.basis === 'estimate' ? [it.estimate] : []), ...simulated(it), ...inForce(it.payments)])

/** The challenges that credits are transferred to, with the amount: those that ask for some and have a share. */
export const transfersOf = (challenges: readonly ChallengeMoney[]): ChallengeMoney[] =>
  challenges.filter(it => it.file.requested && isPositive(it.share.share))
