import { z } from 'zod'
import type { Challenge, Place, Seat } from '../rules.ts'
import { code, line, positive, profileCode, text } from './words.ts'

const seat: z.ZodType<Seat> = z.strictObject({
  profile: profileCode,
  optional: z.boolean().default(false).describe('Filled last, and only if every other seat of open challenges can be'),
})

export const challenge: z.ZodType<Challenge> = z.strictObject({
  id: code.describe('Never changes, in any edition, even when the title does'),
  slug: code.describe('The end of the address of its page'),
  number: positive,
  title: line,
  tagline: text,
  host: z.strictObject({ name: text, institution: text }),
  place: line,
  theme: code,
  seats: z.array(seat),
  clearance: z.boolean().default(false).describe('Hiring depends on a security enquiry'),
  selfFunded: z.boolean().default(false).describe('The host pays the whole salary'),
  closurePriority: positive.describe('1 stays open longest; the highest number closes first'),
  jurors: z.array(text).min(1).exactOptional().describe('Who sits on the jury for it, by what they do'),
  sheet: z.strictObject({ problem: text, work: text, sought: text }).exactOptional(),
})

const place: z.ZodType<Place> = z.strictObject({
  name: line.describe('As challenges name it'),
  latitude: z.number().min(-90).max(90),
  longitude: z.number().min(-180).max(180),
})

export const places = z.array(place).min(1)
