import { z } from 'zod'
import type { Arrivals } from '../rules.ts'
import { code, count, positive, text } from './words.ts'

const hostFunction = z.enum(['hr', 'finance', 'it', 'data', 'legal', 'communication'])
const owner = z.enum([...hostFunction.options, 'operational_mentor', 'high_level_mentor', 'team', 'fellow'])
const fromArrival = z.int().min(-180).max(180).describe('Days from the arrival, negative before it')

const item = z.strictObject({
  code,
  block: code,
  name: text,
  hint: text.exactOptional(),
  owner,
  per: z.enum(['challenge', 'fellow']),
  dueDays: fromArrival,
  stage: code,
  promise: text.exactOptional(),
  follows: z.enum(['contract_sent', 'contract_signed', 'clearance_asked']).exactOptional(),
  dataAccess: z.literal(true).exactOptional(),
  clearance: z.literal(true).exactOptional(),
})

export const arrivals: z.ZodType<Arrivals> = z.strictObject({
  blocks: z.array(z.strictObject({ code, name: text, question: text })).min(1),
  stages: z.array(z.strictObject({ code, name: text, fromDays: fromArrival })).min(1),
  items: z.array(item).min(1),
  noticeDays: count,
  escalation: z.strictObject({
    hour: z.int().min(0).max(23),
    remindDays: positive,
    lateDays: positive,
    alarmDays: positive,
  }),
  contacts: z.strictObject({ linkDays: positive, namesFor: z.array(hostFunction) }),
})
