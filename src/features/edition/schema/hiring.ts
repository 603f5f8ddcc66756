import { z } from 'zod'
import type { Hiring } from '../rules.ts'

export const hiring: z.ZodType<Hiring> = z.strictObject({ clearanceRefused: z.enum(['ends_contract', 'team_decides']) })
