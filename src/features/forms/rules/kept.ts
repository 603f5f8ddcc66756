import type { FormDefinition, FormOf } from './form.ts'

/** A published form, frozen. `id` is what a submission keeps. */
export type FormVersion = {
  id: number
  editionId: string
  of: FormOf
  number: number
  definition: FormDefinition
  digest: string
  reason: string
  publishedAt: Date
  publishedBy: string | null
}

/** What a team prepares: nobody else sees it until it is published. */
export type FormDraft = {
  id: number
  editionId: string
  of: FormOf
  definition: FormDefinition
  digest: string
  source: string
  /** The digest of the file that was last applied. */
  applied: string | null
  draftedAt: Date
}
