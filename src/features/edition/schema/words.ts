import { z } from 'zod'
import type { Label, Text } from '../rules.ts'

/** The shapes every part of an edition is made of. Strict objects: a mistyped key is an error, never ignored. */
export const line = z.string().trim().min(1)
export const text: z.ZodType<Text> = z.strictObject({ fr: line, en: line })
export const code = z.string().regex(/^[a-z][a-z0-9_-]*$/)
export const day = z.iso.date().describe('A day, YYYY-MM-DD, in the zone of the edition')
export const time = z
  .string()
  .regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d$/)
  .describe('A day and an hour, YYYY-MM-DDTHH:MM, in the zone of the edition; never an offset')
export const count = z.int().min(0)
export const positive = z.int().min(1)
export const website = z.url({ protocol: /^https?$/ })

const label: z.ZodType<Label> = z.strictObject({
  fr: z.strictObject({ one: line, many: line, gender: z.enum(['m', 'f']) }),
  en: z.strictObject({ one: line, many: line }),
})
export const labels = z.strictObject({
  challenge: label,
  operationalMentor: label,
  strategicMentor: label,
  fellow: label,
  cohort: label,
  host: label,
  seat: label,
  application: label,
  wish: label,
})
export const profileCode = z.enum(['dev', 'data', 'design', 'geo', 'project'])
