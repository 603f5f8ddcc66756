import { z } from 'zod'
import { GIVEN_ROLES, SHOWN_ROLES } from './rules.ts'

/** What the sign-in page sends. */
export const signInForm = z.object({
  email: z.string().trim().toLowerCase().max(254).pipe(z.email()),
  next: z.string().optional().catch(undefined),
})

/** What the account page sends. */
export const profileForm = z.object({
  fullName: z.string().trim().min(1).max(120),
  lang: z.enum(['fr', 'en']),
})

/** What the team's page of people sends. */
export const roleForm = z.object({
  email: z.string().trim().toLowerCase().max(254).pipe(z.email()),
  fullName: z.string().trim().min(1).max(120),
  employer: z.string().trim().max(200).default(''),
  role: z.enum(GIVEN_ROLES),
  challenge: z.string().transform(value => value || null),
})

export const roleFilter = z.enum(SHOWN_ROLES).optional().catch(undefined)
