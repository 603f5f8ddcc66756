import { z } from 'zod'
import { isSiret } from '../rules/siret.ts'
import type { OpenData } from '../rules.ts'

export const openData: z.ZodType<OpenData> = z.strictObject({
  smallestCount: z.int().min(3).max(50).describe('Counts of people below this are left blank in open data'),
  sirets: z
    .record(
      z.string(),
      z
        .string()
        .regex(/^\d{14}$/)
        .refine(isSiret),
    )
    .exactOptional()
    .describe('By institution, or by challenge for its host'),
})
