import type { Day } from '../../../kernel/day.ts'
import type { View } from '../../../platform/html/index.ts'
import type { SeatType } from '../../offers/rules.ts'
import type { Contract, Experience, HiringEdition, HiringFile, Refusal } from '../rules.ts'
import { refusalIn } from './shared.ts'

export type FileForm = 'draft' | 'send' | 'sign' | 'desk' | 'clearance' | 'decision'

/** What was typed into a form that was refused, by the name of the field. */
export type Typed = Partial<Record<string, string>>

export type FilePage = {
  edition: HiringEdition
  today: Day
  file: HiringFile
  contracts: Contract[]
  /** An external signing desk is configured. */
  desk: boolean
  experience: Experience | undefined
  countedOn: string
  /** Where somebody whose clearance is refused could go. */
  freeSeats: SeatType[]
  typed: Typed
  refused?: { form: FileForm; refusal: Refusal } | undefined
}

/** Which field a refusal is about; the others are said at the top of the page. */
export const FIELDS: Partial<Record<`${FileForm} ${Refusal['code']}`, string>> = {
  'draft experience_missing': 'careerStartedOn',
  'draft reason_missing': 'reason',
  'sign name_missing': 'name',
  'sign not_confirmed': 'confirmed',
  'sign no_file': 'document',
  'sign too_large': 'document',
  'sign wrong_type': 'document',
  'sign empty': 'document',
  'sign infected': 'document',
  'sign unreadable': 'document',
  'sign locked': 'document',
  'desk signatory_missing': 'hostName',
  'clearance day_missing': 'day',
  'clearance day_ahead': 'day',
  'clearance day_before_asking': 'day',
  'decision decision_missing': 'decision',
  'decision seat_missing': 'to',
  'decision seat_taken': 'to',
  'decision reason_missing': 'decisionReason',
}

/** The message under a field, if what was refused is about it. */
export function errorAt(view: View, { refused }: Pick<FilePage, 'refused'>, field: string): string | undefined {
  if (!refused || FIELDS[`${refused.form} ${refused.refusal.code}`] !== field) return undefined
  return refusalIn(view, refused.refusal)
}
