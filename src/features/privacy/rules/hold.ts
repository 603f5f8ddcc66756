import { type Day, plusDays, plusMonths } from '../../../kernel/day.ts'
import type { EditionData, Privacy } from '../../edition/rules.ts'

/** What keeps data from being erased; the chain of events is always kept, and says nothing of anybody. */
export type HoldCode = 'procedure' | 'appeal' | 'contract' | 'role' | 'team'
export type Hold = { code: HoldCode; editionId: string; until: Day | null; reason?: string; id?: number }

/** What one edition knows of somebody that bears on erasing; days in the edition's zone. */
export type Standing = {
  submitted: boolean
  releasedOn: Day | null
  hasPlace: boolean
  hasRole: boolean
  held: { id: number; until: Day; reason: string }[]
}

/** Where an edition says nothing: the two months of an appeal against a public decision, and the five years in which pay may be claimed. */
export const USUAL: Privacy = { appealMonths: 2, contractYears: 5, remindDays: [10, 3, 1] }

type Kept = Pick<EditionData, 'id' | 'calendar' | 'privacy'>

/** What holds back an erasure in an edition on a day, with the day it ends where it is known. */
export function holdsOf(edition: Kept, it: Standing, today: Day): Hold[] {
  const { appealMonths, contractYears } = edition.privacy ?? USUAL
  const editionId = edition.id
  const appeal = it.releasedOn && plusMonths(it.releasedOn, appealMonths)
  const contract = plusMonths(edition.calendar.end, 12 * contractYears)
  const team = it.held.filter(({ until }) => today <= until)
  return [
    ...(it.submitted && !it.releasedOn && today <= edition.calendar.end
      ? [{ code: 'procedure' as const, editionId, until: null }]
      : []),
    ...(appeal && today < appeal ? [{ code: 'appeal' as const, editionId, until: appeal }] : []),
    ...(it.hasPlace && today < contract ? [{ code: 'contract' as const, editionId, until: contract }] : []),
    ...(it.hasRole && today <= edition.calendar.end ? [{ code: 'role' as const, editionId, until: null }] : []),
    ...team.map(({ id, reason, until }) => ({ code: 'team' as const, editionId, until, reason, id })),
  ]
}

/** What data are kept for; the platform's list of them, by name. */
type Purpose = string

const HELD: Record<Exclude<HoldCode, 'team'>, readonly Purpose[]> = {
  procedure: ['application', 'selection', 'account'],
  appeal: ['application', 'selection', 'account'],
  contract: ['contract', 'account'],
  role: ['contract', 'fellowship', 'account'],
}

/** Whether holds keep the data of a purpose in an edition; an account is one, and any edition holds it. */
export const isHeld = (holds: readonly Hold[], purpose: Purpose, editionId?: string): boolean =>
  holds.some(
    it =>
      (editionId === undefined || purpose === 'account' || it.editionId === editionId) &&
      (it.code === 'team' || HELD[it.code].includes(purpose)),
  )

/** The first day on which an application is kept no longer: so many years after it was last sent (R58). */
export const keptUntil = (sentOn: Day, { retentionYears }: { retentionYears: number }): Day =>
  plusMonths(sentOn, 12 * retentionYears)

/** The first day on which nothing of an edition's contracts and months is kept any longer. */
export const contractsKeptUntil = ({ calendar, privacy }: Kept): Day =>
  plusDays(plusMonths(calendar.end, 12 * (privacy ?? USUAL).contractYears), 1)
