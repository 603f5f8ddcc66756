import { z } from 'zod'

/** Which posts are listed; anything mangled filters nothing. */
export const postsQuery = z.object({
  etiquette: z
    .string()
    .regex(/^[a-z][a-z0-9_-]{0,60}$/)
    .optional()
    .catch(undefined),
})
