import type { Document, Facts, Kind, Words } from '../../../../features/content/rules.ts'
import type { Edition } from '../../../../features/edition/rules.ts'

/** Something the team publishes at an instant of the edition. Without English, its translation is missing. */
export type Planned = {
  kind: Kind
  name: string
  at: Date
  fr: Words
  en?: Words
  facts?: Partial<Facts>
  /** Also true of the editions to come. */
  wholeProgramme?: boolean
  /** Written and scheduled this long before, and shown by the clock. */
  scheduledMs?: number
  /** What a later version says. */
  later?: { at: Date; reason: string; change: (document: Document) => Document }
}

export type Plan = (edition: Edition) => Planned[]

export const words = (title: string, description: string, body: string): Words => ({
  title,
  description,
  body: body.trim(),
})

/** A question and its answer, in French then in English. */
export type Answer = [name: string, category: string, fr: [string, string], en: [string, string]]
