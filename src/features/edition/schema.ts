import { z } from 'zod'
import type { ArchiveData, EditionData, Finding } from './rules.ts'
import { answer, criterion, document, eligibility, form, scale } from './schema/applying.ts'
import { arrivals } from './schema/arrivals.ts'
import { calendar, wishes } from './schema/calendar.ts'
import { challenge, places } from './schema/challenge.ts'
import { coaching } from './schema/coaching.ts'
import { contact, hostCall } from './schema/contact.ts'
import { content } from './schema/content.ts'
import { directory } from './schema/directory.ts'
import { explain } from './schema/explain.ts'
import { hiring } from './schema/hiring.ts'
import { money } from './schema/money.ts'
import { openData } from './schema/open-data.ts'
import { privacy } from './schema/privacy.ts'
import * as part from './schema/programme.ts'
import { progress } from './schema/progress.ts'
import { results } from './schema/results.ts'
import { rules } from './schema/rules.ts'
import { sessions } from './schema/sessions.ts'
import { signals } from './schema/signals.ts'
import { surveys } from './schema/surveys.ts'
import { weeks } from './schema/weeks.ts'
import { code, count, day, labels, line, positive, profileCode, text } from './schema/words.ts'

/** A time zone of the IANA database, as the running system knows it. */
const zone = z.string().refine(isZone, { params: { code: 'zone' } })

function isZone(name: string) {
  if (!/^[A-Za-z]+\/[A-Za-z_/-]+$/.test(name)) return false
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: name }))
  } catch (error) {
    if (error instanceof RangeError) return false
    throw error
  }
}

const shared = {
  id: code,
  number: positive,
  programme: part.programme,
  title: text,
  summary: text,
  languages: z.array(z.enum(['fr', 'en'])).min(1),
  zone,
  institutions: z.array(part.institution).min(1),
  profiles: z.array(z.strictObject({ code: profileCode, letter: line, name: text, people: text })).min(1),
  themes: z.array(z.strictObject({ code, name: text })),
  challenges: z.array(challenge),
  figures: part.figures.default({}),
  gaps: z.array(z.strictObject({ path: line, note: text })).default([]),
  funding: part.funding,
}

/** An edition that can be run. */
const editionSchema: z.ZodType<EditionData> = z.strictObject({
  kind: z.literal('edition'),
  ...shared,
  labels,
  objectives: z.array(text).min(1),
  support: z.array(text).min(1),
  calendar,
  forms: z.array(form).min(1),
  wishes,
  teammateWish: z.boolean(),
  eligibility: z.array(eligibility).min(1),
  answers: z.array(answer).min(1),
  documents: z.array(document),
  criteria: z.array(criterion).min(1),
  scale,
  preselection: part.preselection,
  jury: part.jury,
  validation: z.strictObject({ institution: code, authority: text }),
  offers: z.strictObject({ answerDays: positive }),
  teams: part.teams,
  places: z.strictObject({ announced: positive, challenges: positive, seats: count, note: text.exactOptional() }),
  contract: part.contract,
  pay: part.pay,
  commitments: part.commitments,
  press: part.press,
  dataProtection: part.dataProtection,
  rules: rules.exactOptional(),
  hiring: hiring.exactOptional(),
  arrivals: arrivals.exactOptional(),
  money: money.exactOptional(),
  sessions: sessions.exactOptional(),
  weeks: weeks.exactOptional(),
  coaching: coaching.exactOptional(),
  progress: progress.exactOptional(),
  signals: signals.exactOptional(),
  directory: directory.exactOptional(),
  surveys: surveys.exactOptional(),
  results: results.exactOptional(),
  content: content.exactOptional(),
  contact: contact.exactOptional(),
  hostCall: hostCall.exactOptional(),
  openData: openData.exactOptional(),
  privacy: privacy.exactOptional(),
  map: places.exactOptional(),
})

/** A past edition of which only facts are known. */
const archiveSchema: z.ZodType<ArchiveData> = z.strictObject({
  kind: z.literal('archive'),
  ...shared,
  start: day.exactOptional(),
  months: positive,
})

/** Reads plain data as the edition, or the archive, that it says it is. */
export function read(value: unknown): { data: EditionData | ArchiveData } | { findings: Finding[] } {
  const archive = typeof value === 'object' && value !== null && Reflect.get(value, 'kind') === 'archive'
  const outcome = (archive ? archiveSchema : editionSchema).safeParse(value)
  return outcome.success
    ? { data: outcome.data }
    : { findings: outcome.error.issues.flatMap(issue => explain(issue, value)) }
}

/** The JSON Schema (2020-12) of an edition file, for editors and for other programs. */
export function editionJsonSchema(): object {
  const { $schema, ...schema } = z.toJSONSchema(z.union([editionSchema, archiveSchema]), { io: 'input', reused: 'ref' })
  return { $schema, title: 'Cohorte edition', ...schema }
}
