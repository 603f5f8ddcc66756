import { z } from 'zod'

/** What the sign-in page sends. */
export const signInForm = z.object({
  email: z.string().trim().toLowerCase().max(254).pipe(z.email()),
  next: z.string().max(500).optional(),
})

/** What the account page sends. */
export const profileForm = z.object({
  fullName: z.string().trim().min(1).max(120),
  lang: z.enum(['fr', 'en']),
})
