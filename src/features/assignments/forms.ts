import { z } from 'zod'

/** What the team's page of matching sends; whether the seat exists is for the rules to say. */
export const instructionForm = z.object({
  kind: z.enum(['lock', 'exclusion']),
  code: z.string().trim().toUpperCase(),
  challenge: z.string(),
  profile: z.string().transform(value => value || null),
  reason: z.string().trim(),
})

/** What the authority's page sends. */
export const decisionForm = z.object({
  decision: z.enum(['approve', 'return']),
  reason: z.string().trim().default(''),
  listSha256: z.string(),
})
