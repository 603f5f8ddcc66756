import { type Day, plusDays } from '../../../kernel/day.ts'
import type { Grant } from '../../../kernel/role.ts'
import type { Edition, Hiring } from '../../edition/rules.ts'
import { challengeOf } from '../../offers/rules.ts'
import { holds } from '../../people/rules.ts'
import { type Clearance, type ClearanceState, clearanceState } from './clearance.ts'
import { type ContractState, nextParty, type Party } from './contract.ts'
import type { Fellowship } from './fellowship.ts'
import type { Asker, Category } from './term.ts'

export const isTeam = (actor: { readonly grants: readonly Grant[] } | undefined, editionId: string): boolean =>
  holds(actor, editionId, 'team')

export type Departure = { category: Category; words: string; askedBy: Asker }

/** One fellow's hiring file, as lists show it. */
export type HiringFile = Fellowship & {
  offerId: number
  /** Whose seat they took over. */
  replacesId: number | null
  replacesName: string | null
  careerStartedOn: Day | null
  experienceYears: number | null
  appliedAt: Date | null
  offeredAt: Date | null
  contractId: number | null
  version: number | null
  contractState: ContractState | null
  sentAt: Date | null
  signedAt: Date | null
  /** Who has signed the version in force, in the order in which they did. */
  signed: Party[]
  /** The external desk has the version in force. */
  atDesk: boolean
  clearance: Clearance | null
  departure: Departure | null
}

export const STAGES = ['to_draft', 'drafted', 'host_to_sign', 'fellow_to_sign', 'signed', 'ended', 'left'] as const
export type Stage = (typeof STAGES)[number]

type Staged = Pick<HiringFile, 'state' | 'contractState' | 'signed'>

/** Where a file stands: what is to be done next. */
export function stageOf({ state, contractState, signed }: Staged, order: Hiring['signatures']): Stage {
  if (state === 'left' || state === 'ended') return state
  if (contractState === null) return 'to_draft'
  if (contractState === 'drafted') return 'drafted'
  const next = nextParty(order, signed)
  return next === undefined ? 'signed' : next === 'host' ? 'host_to_sign' : 'fellow_to_sign'
}

export type Late = 'send' | 'sign' | 'clearance' | 'decision'

type Timed = Staged & Pick<HiringFile, 'startsOn' | 'clearance'>

/** What should have been done by that day and is not, the most pressing first. */
export function lateIn(
  file: Timed,
  hiring: Hiring,
  { needsClearance, today }: { needsClearance: boolean; today: Day },
) {
  const stage = stageOf(file, hiring.signatures)
  if (stage === 'left' || stage === 'ended') return []
  const since = (days: number) => today >= plusDays(file.startsOn, -days)
  const unsent = stage === 'to_draft' || stage === 'drafted'
  const late: Late[] = []
  if (unsent && since(hiring.sentDaysBefore)) late.push('send')
  else if (stage !== 'signed' && since(hiring.signedDaysBefore)) late.push('sign')
  if (clearanceState(needsClearance, file.clearance) === 'to_ask' && since(hiring.sentDaysBefore))
    late.push('clearance')
  const isOpen = hiring.clearanceRefused === 'team_decides' && file.clearance?.decision === null
  if (isOpen && file.clearance?.state === 'refused') late.push('decision')
  return late
}

/** An edition that says how its contracts are made. */
export type HiringEdition = Edition & { hiring: Hiring }

type Challenges = Pick<Edition, 'challenges'>

export const titleOf = (edition: Challenges, challengeId: string): string =>
  challengeOf(edition, challengeId)?.title ?? challengeId

const isCleared = (edition: Challenges, challengeId: string) => challengeOf(edition, challengeId)?.clearance ?? false

export const clearanceOf = (edition: Challenges, file: Pick<HiringFile, 'challengeId' | 'clearance'>): ClearanceState =>
  clearanceState(isCleared(edition, file.challengeId), file.clearance)

/** What is late in a file of this edition on that day. */
export const lateOn = (edition: HiringEdition, file: HiringFile, today: Day): Late[] =>
  lateIn(file, edition.hiring, { needsClearance: isCleared(edition, file.challengeId), today })
