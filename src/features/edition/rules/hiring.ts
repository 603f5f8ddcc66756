import type { Text } from './parts.ts'

/** What the articles of a contract may name in braces. */
export const CONTRACT_FACTS = [
  'employer',
  'person',
  'programme',
  'challenge',
  'profile',
  'place',
  'from',
  'to',
  'pay',
] as const
export type ContractFact = (typeof CONTRACT_FACTS)[number]

/** One article of the contract, its facts in braces; `clearance` where only some sign it. */
export type Article = { title: Text; body: Text; clearance?: boolean }

/** How contracts of this edition are made. */
export type Hiring = {
  /** What a refused clearance does: the end of the contract, or what the team decides. */
  clearanceRefused: 'ends_contract' | 'team_decides'
  /** Who signs, in this order. */
  signatures: ('host' | 'fellow')[]
  /** By how many days before the first one a contract is to be sent, and signed by everybody. */
  sentDaysBefore: number
  signedDaysBefore: number
  /** How many days after accepting somebody arrives who replaces a fellow, unless the team says otherwise. */
  replacementDays: number
  contract: { title: Text; articles: Article[] }
}
