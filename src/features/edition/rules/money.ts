import type { Text } from './parts.ts'

/** An amount as it is written: digits, then cents after a point where there are some. Never a number. */
export type WrittenAmount = string

/** One kind of expense. `paidTo`: salaries go to challenges, each by its file; the rest is paid to whoever sends an invoice. */
export type MoneyLine = { code: string; name: Text; paidTo: 'challenges' | 'others'; forecast?: WrittenAmount }

/** What credits follow before they reach a host: the steps of an agreement or of a decree, in order. */
export type Instrument = {
  kind: 'agreement' | 'transfer_decree'
  name: Text
  /** The texts of one edition said both: after the project jury, or once people are recruited. */
  draftedAfter: 'jury' | 'recruitment'
  steps: { code: string; name: Text }[]
  /** The step from which money may be paid. */
  payableFrom: string
  /** Nothing is due before there is a definitive simulation for each fellow. */
  definitiveNeeded: boolean
}

export type Bearers = {
  /** Who may receive credits itself; anybody else goes through an administrative bearer that may. */
  paidTo: 'anyone' | 'ministry' | 'budget_programme'
  /** Bodies that receive credits without a budget programme of their own, and how. */
  exemptions: { code: string; name: Text }[]
}

/** The money of an edition: envelope, lines, and how credits reach the hosts. The share of each challenge is in `funding`. */
export type Money = {
  currency: string
  envelope?: WrittenAmount
  /** The institution that pays. */
  funder: string
  lines: MoneyLine[]
  /** What a fellow costs their employer for a whole contract, on average: what a first estimate starts from. */
  averageCost?: WrittenAmount
  instrument: Instrument
  bearers: Bearers
  costs: { eligible: Text[]; notEligible: Text[] }
}
