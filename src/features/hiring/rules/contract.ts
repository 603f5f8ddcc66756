import type { Day } from '../../../kernel/day.ts'
import { done, type Result, refuse } from '../../../kernel/result.ts'
import type { Text } from '../../edition/rules.ts'
import type { FellowshipState } from './fellowship.ts'
import type { Experience } from './pay.ts'

export type ContractState = 'drafted' | 'sent' | 'signed' | 'replaced'
export type Cause = 'first' | 'correction' | 'start' | 'extension'
export const PARTIES = ['host', 'fellow'] as const
export type Party = (typeof PARTIES)[number]

/** What one version of a contract says of one person; days in the edition's zone. The articles are the edition's. */
export type ContractFacts = {
  employer: Text
  person: string
  challenge: string
  profile: string
  place: string
  startsOn: Day
  endsOn: Day
  netMonthly: number
  currency: string
  /** Only where pay follows it, with the day on which it was counted. */
  experience?: Experience & { countedOn: Day }
  clearance: boolean
}

/** Who signed, when, how, and the hash (SHA-256) of the document as signed. */
export type Signature = { party: Party; name: string; signedAt: Date; way: 'upload' | 'external'; signedSha256: string }

export type Contract = {
  id: number
  version: number
  state: ContractState
  cause: Cause
  reason: string
  facts: ContractFacts
  documentSha256: string | null
  draftedAt: Date
  sentAt: Date | null
  signedAt: Date | null
  signatures: Signature[]
}

/** Whose turn it is to sign; undefined once everybody has. */
export const nextParty = (order: readonly Party[], signed: readonly Party[]): Party | undefined =>
  order.find(it => !signed.includes(it))

/** Nothing of such a contract changes any more. */
export const isOver = (state: FellowshipState) => state === 'left' || state === 'ended'
const REASON_MIN = 5
export const isReason = (reason: string): boolean => reason.trim().length >= REASON_MIN

export type DraftRefusal = { code: 'over' } | { code: 'nothing_changed' } | { code: 'reason_missing' }

type Drafting = {
  state: FellowshipState
  current: { state: ContractState; facts: ContractFacts } | undefined
  facts: ContractFacts
  reason: string
}

/** A draft is written as often as needed. Once sent, a change makes a new version, for a reason, and signatures start again. */
export function canDraft({ state, current, facts, reason }: Drafting): Result<Cause, DraftRefusal> {
  if (isOver(state)) return refuse({ code: 'over' })
  if (!current || current.state === 'drafted') return done(current ? 'correction' : 'first')
  if (sameFacts(current.facts, facts)) return refuse({ code: 'nothing_changed' })
  return isReason(reason) ? done('correction') : refuse({ code: 'reason_missing' })
}

/** Whether two versions say the same; the order in which facts were written down says nothing. */
export const sameFacts = (a: ContractFacts, b: ContractFacts): boolean => written(a) === written(b)

const written = (value: unknown): string =>
  JSON.stringify(value, (_, it: unknown) =>
    typeof it === 'object' && it !== null ? Object.fromEntries(Object.entries(it).sort(byName)) : it,
  )
const byName = ([a]: [string, unknown], [b]: [string, unknown]) => (a < b ? -1 : 1)

export type SendRefusal = { code: 'over' } | { code: 'no_draft' }

/** A contract is sent once, from its draft. */
export function canSend(state: FellowshipState, current: ContractState | undefined): Result<true, SendRefusal> {
  if (isOver(state)) return refuse({ code: 'over' })
  return current === 'drafted' ? done(true) : refuse({ code: 'no_draft' })
}

/** The most that a signed document may weigh. */
export const LARGEST_SIGNED_BYTES = 10_000_000

export type SignRefusal =
  | { code: 'over' }
  | { code: 'not_sent' }
  | { code: 'other_version' }
  | { code: 'already_signed' }
  | { code: 'not_your_turn' }
  | { code: 'name_missing' }
  | { code: 'not_confirmed' }

type Signing = {
  state: FellowshipState
  current: { version: number; state: ContractState } | undefined
  order: readonly Party[]
  signed: readonly Party[]
  party: Party
  /** The version that the signatory had before them. */
  version: number
  name: string
  confirmed: boolean
}

/** A signature is handed in once, in the order of the edition, for the version that is in force. */
export function canSign(it: Signing): Result<true, SignRefusal> {
  if (isOver(it.state)) return refuse({ code: 'over' })
  if (!it.current || it.current.state === 'drafted') return refuse({ code: 'not_sent' })
  if (it.current.version !== it.version) return refuse({ code: 'other_version' })
  if (it.signed.includes(it.party)) return refuse({ code: 'already_signed' })
  if (nextParty(it.order, it.signed) !== it.party) return refuse({ code: 'not_your_turn' })
  if (it.name.trim().length < 3) return refuse({ code: 'name_missing' })
  return it.confirmed ? done(true) : refuse({ code: 'not_confirmed' })
}

/** A text of the edition with its facts in place of the names in braces. Throws on a name that is not one of them. */
export const filled = (body: string, words: Readonly<Record<string, string>>): string =>
  body.replace(/\{(\w+)\}/g, (_, name: string) => {
    const word = words[name]
    if (word === undefined)
      throw new Error(`the contract of this edition names {${name}}, which is no fact of a contract`)
    return word
  })

/** The articles that somebody signs, numbered from one; that on clearance only where their challenge needs one. */
export const articlesFor = <A extends { clearance?: boolean }>(articles: readonly A[], clearance: boolean): A[] =>
  articles.filter(it => !it.clearance || clearance)

export type DeskRefusal =
  | { code: 'no_desk' }
  | { code: 'not_to_sign' }
  | { code: 'at_desk' }
  | { code: 'signatory_missing' }
  | { code: 'desk_unreachable' }

type Deskable = {
  state: FellowshipState
  contractState: ContractState | null
  signed: readonly Party[]
  atDesk: boolean
}
type Asking = { configured: boolean; host: { name: string; email: string } }

/** The external desk takes a contract that was sent and has no signature yet, once. */
export function canAskDesk(it: Deskable, { configured, host }: Asking): Result<true, DeskRefusal> {
  if (!configured) return refuse({ code: 'no_desk' })
  if (isOver(it.state) || it.contractState !== 'sent' || it.signed.length > 0) return refuse({ code: 'not_to_sign' })
  if (it.atDesk) return refuse({ code: 'at_desk' })
  const isNamed = host.name.trim().length >= 3 && /^[^\s@]+@[^\s@]+$/.test(host.email)
  return isNamed ? done(true) : refuse({ code: 'signatory_missing' })
}
