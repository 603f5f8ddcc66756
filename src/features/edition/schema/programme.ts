import { z } from 'zod'
import {
  type Charter,
  type Figures,
  type Funding,
  type Institution,
  type Pay,
  type Press,
  type Programme,
  RELEASE_KINDS,
  type ReleaseWords,
  type Team,
} from '../rules.ts'
import { code, count, day, line, positive, text, website } from './words.ts'

export const programme: z.ZodType<Programme> = z.strictObject({
  code: line,
  name: text,
  website,
  since: z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/),
  country: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .describe('Where its places are, by ISO 3166: search engines ask for it')
    .exactOptional(),
  about: text,
})

export const institution: z.ZodType<Institution> = z.strictObject({
  id: code,
  roles: z.array(z.enum(['leads', 'oversees', 'invests', 'pays', 'validates', 'partner'])).min(1),
  name: text,
  short: line.exactOptional(),
  about: text.exactOptional(),
  website: website.exactOptional(),
})

export const pay: z.ZodType<Pay> = z.discriminatedUnion('rule', [
  z.strictObject({ rule: z.literal('flat'), netMonthly: positive, currency: z.string().length(3) }),
  z.strictObject({
    rule: z.literal('by_experience'),
    currency: z.string().length(3),
    countedOn: z.enum(['application', 'offer', 'start']),
    exactYears: z.enum(['lower', 'upper']),
    bands: z.array(z.strictObject({ upToYears: positive.exactOptional(), netMonthly: positive })).min(2),
  }),
])

export const funding: z.ZodType<Funding> = z.strictObject({
  source: text,
  flow: text,
  share: z.discriminatedUnion('rule', [
    z.strictObject({ rule: z.literal('full') }),
    z.strictObject({ rule: z.literal('percent'), percent: z.number().positive().max(100) }),
    z.strictObject({
      rule: z.literal('months'),
      months: positive,
      from: day.exactOptional().describe('The first day of the months paid for'),
    }),
    z.strictObject({ rule: z.literal('unknown') }),
  ]),
  selfFunding: z.boolean(),
  budgetProgramme: line.exactOptional(),
})

export const teams: z.ZodType<Team> = z.strictObject({
  min: positive,
  max: positive,
  exceptions: z.array(z.strictObject({ challenge: code, min: positive, max: positive, reason: text })),
})

const contactShape = { email: z.email(), address: line.exactOptional(), subject: text.exactOptional() }
const releaseWords: z.ZodType<ReleaseWords> = z.strictObject({
  headline: text,
  lead: text,
  closing: text,
})
const releases = z
  .strictObject({
    opening: releaseWords.exactOptional(),
    results: releaseWords.exactOptional(),
    closing: releaseWords.exactOptional(),
  })
  .describe('The few written sentences of each release; its facts and figures are computed')
const clearance = z.strictObject({
  days: positive.describe('Within how many days each is asked to answer'),
  by: z.array(z.strictObject({ id: code, name: text, of: z.array(z.enum(RELEASE_KINDS)).min(1) })).min(1),
})
export const press: z.ZodType<Press> = z.strictObject({
  ...contactShape,
  releaseOn: day.exactOptional(),
  place: text.exactOptional(),
  keptMonths: positive.describe('How long after the end accredited journalists are kept').exactOptional(),
  clearance: clearance.exactOptional(),
  releases: releases.exactOptional(),
})
export const dataProtection = z.strictObject({
  ...contactShape,
  retentionYears: positive,
  purpose: text,
  readers: text,
  basis: text,
  rights: text,
})

const charter: z.ZodType<Charter> = z.strictObject({
  version: line,
  title: text,
  articles: z.array(text).min(1),
})
export const jury = z.strictObject({
  members: z.array(text).min(1),
  remarksPassed: z.boolean(),
  mayOfferOther: z.boolean(),
  remote: z.boolean().exactOptional(),
  mayWithdraw: text,
  charter,
})
export const preselection = z.strictObject({
  by: code,
  withMentors: z.boolean(),
  readingsPerFile: positive,
  blind: z.boolean(),
  mayAskProof: z.boolean(),
  expectedInterviews: positive.exactOptional(),
})
export const contract = z.strictObject({
  months: positive,
  kind: text,
  exceptions: z.array(z.strictObject({ challenge: code, months: positive, start: day.exactOptional(), reason: text })),
})
export const commitments = z.strictObject({
  candidates: z.array(text).min(1),
  hosts: z.array(text).min(1),
  fellows: z.array(text).min(1),
  general: z.array(text).min(1),
})

const figure = count.exactOptional()
export const figures: z.ZodType<Figures> = z.strictObject({
  projectsSubmitted: figure,
  challenges: figure,
  candidates: figure,
  interviewed: figure,
  selected: figure,
  publicServants: figure,
})
