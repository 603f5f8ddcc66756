import { z } from 'zod'

/** A lock needs a profile; an exclusion without one bars the whole challenge. */
export const instructionForm = z.object({
  kind: z.enum(['lock', 'exclusion']),
  code: z.string().trim().toUpperCase(),
  challenge: z.string(),
  profile: z.string().transform(value => value || null),
  reason: z.string().trim().max(500),
})

/** What the authority's page sends. */
export const decisionForm = z.object({
  decision: z.enum(['approve', 'return']),
  reason: z.string().trim().max(2000).default(''),
  listSha256: z.string(),
})
