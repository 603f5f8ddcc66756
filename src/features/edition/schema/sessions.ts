import { z } from 'zod'
import type { Hours, PlannedSession, SessionKind, Sessions } from '../rules.ts'
import { code, count, day, line, positive, text } from './words.ts'

const hour = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/)
  .describe('An hour HH:MM in the zone of the edition')
const hours: z.ZodType<Hours> = z.strictObject({ from: hour, to: hour })
const audience = z.array(z.enum(['fellow', 'operational_mentor', 'high_level_mentor', 'support', 'it', 'public']))

const kind: z.ZodType<SessionKind> = z.strictObject({
  code,
  name: text,
  audience: audience.min(1),
  mandatory: audience.default([]).describe('Those of the audience who have to come'),
  listed: z.boolean().describe('Whether the public agenda shows sessions of this kind'),
})

const planned: z.ZodType<PlannedSession> = z.strictObject({
  code,
  kind: code,
  day,
  lastDay: day.exactOptional(),
  hours: hours.exactOptional(),
  audience: audience.min(1).exactOptional(),
  mandatory: audience.exactOptional(),
  place: line.exactOptional(),
  title: text,
  objectives: text.exactOptional(),
  cancelled: text.exactOptional(),
})

export const sessions: z.ZodType<Sessions> = z.strictObject({
  place: line.exactOptional(),
  hours,
  reminderDays: z.array(positive),
  checkIn: z.strictObject({ minutesBefore: count, minutesAfter: count }),
  feedback: z.strictObject({ days: positive, least: z.int().min(5) }),
  maxMaterialBytes: positive,
  proposals: z
    .strictObject({ kind: code, maxSpeakers: count, closed: audience.min(1), open: audience.min(1) })
    .exactOptional(),
  kinds: z.array(kind).min(1),
  planned: z.array(planned),
})
