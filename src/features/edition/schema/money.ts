import { z } from 'zod'
import type { Money } from '../rules.ts'
import { code, text } from './words.ts'

const amount = z
  .string()
  .regex(/^\d{1,12}(\.\d{2})?$/)
  .describe('An amount in quotes: digits, then a point and two digits where there are cents')

const line = z.strictObject({
  code,
  name: text,
  paidTo: z.enum(['challenges', 'others']).describe('Salaries go to challenges; the rest is paid to others'),
  forecast: amount.exactOptional(),
})

const instrument = z.strictObject({
  kind: z.enum(['agreement', 'transfer_decree']),
  name: text,
  draftedAfter: z.enum(['jury', 'recruitment']).describe('After the project jury, or once people are recruited'),
  steps: z.array(z.strictObject({ code, name: text })).min(1),
  payableFrom: code.describe('The step from which money may be paid'),
  definitiveNeeded: z.boolean().describe('Nothing is due before each fellow has a definitive simulation'),
})

export const money: z.ZodType<Money> = z.strictObject({
  currency: z.string().length(3),
  envelope: amount.exactOptional(),
  funder: code.describe('The institution that pays'),
  lines: z.array(line).min(1),
  averageCost: amount.exactOptional().describe('What a fellow costs their employer for a whole contract, on average'),
  instrument,
  bearers: z.strictObject({
    paidTo: z.enum(['anyone', 'ministry', 'budget_programme']).describe('Who may receive credits itself'),
    exemptions: z.array(z.strictObject({ code, name: text })),
  }),
  costs: z.strictObject({ eligible: z.array(text), notEligible: z.array(text) }),
})
