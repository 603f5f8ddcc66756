import { z } from 'zod'
import { cleanText } from '../../kernel/as-typed.ts'
import { typedLine as line, typedList as list, typedWords as words } from '../../platform/http/index.ts'
import { type CoverageTyped, QUOTES, REQUEST_KINDS, type ReleaseText } from './rules.ts'

export const requestForm = z.object({
  ...{ kind: z.enum(REQUEST_KINDS).or(z.literal('')).catch(''), outlet: line, name: line, email: line },
  ...{ words, trap: z.string().catch('') },
})

export const recipientForm = z.object({
  ...{ name: line, outlet: line, email: line, lang: z.enum(['fr', 'en']).catch('fr') },
})

export const coverageForm = z
  .object({ on_day: line, outlet: line, title: line, url: line, access: line, challenges: list })
  .transform(({ access, on_day, ...it }): CoverageTyped => ({ ...it, onDay: on_day, paid: access === 'paid' }))

export const answerForm = z
  .object({ party: line, answer: z.enum(['given', 'refused']).catch('given'), reason: words, said_by: line })
  .transform(({ said_by, ...it }) => ({ ...it, saidBy: said_by }))

export const agreementForm = z.object({
  ...{ part: line, answer: z.enum(['given', 'refused']).or(z.literal('')).catch(''), reason: words },
})

export const interviewForm = z.object({
  ...{ fellowship: z.coerce.number().int().positive().catch(0), topic: line, wished: line },
})

export const whenForm = z.object({ when: z.enum(['now', 'later']).catch('now'), at: line })
export const withdrawalForm = z.object({ withdrawal: words })
export const linkForm = z.object({ preview: z.coerce.number().int().positive().catch(0) })
export const kindForm = z.object({ kind: z.enum(['opening', 'results', 'closing']).catch('opening') })
export const picturesForm = z
  .object({ pictures: list })
  .transform(it => it.pictures.map(Number).filter(one => Number.isSafeInteger(one) && one > 0))

const releaseForm = z.object({
  ...{ headline_fr: line, headline_en: line, lead_fr: words, lead_en: words, closing_fr: words, closing_en: words },
  ...{ features: list, correction: words, version: z.coerce.number().int().positive().catch(0) },
  do: z.enum(['save', 'preview']).catch('save'),
})
const quoteForm = z.object({ fr: words, en: words, speaker: line, office_fr: line, office_en: line })

/** What was typed of a release; a quotation of which nothing was typed is none. */
export function readRelease(body: Record<string, unknown>): {
  words: ReleaseText
  reason: string
  readVersion: number
  asked: 'save' | 'preview'
} {
  const it = releaseForm.parse(body)
  const quotes = Array.from({ length: QUOTES }, (_, index) => {
    const fields = ['fr', 'en', 'speaker', 'office_fr', 'office_en'].map(name => [name, body[`quote_${index}_${name}`]])
    return quoteForm.parse(Object.fromEntries(fields))
  }).filter(one => Object.values(one).some(typed => typed !== ''))
  return {
    words: {
      headline: { fr: it.headline_fr, en: it.headline_en },
      lead: { fr: it.lead_fr, en: it.lead_en },
      closing: { fr: it.closing_fr, en: it.closing_en },
      quotes: quotes.map(one => ({
        words: { fr: one.fr, en: one.en },
        speaker: one.speaker,
        office: { fr: one.office_fr, en: one.office_en },
      })),
      features: it.features,
    },
    ...{ reason: it.correction, readVersion: it.version, asked: it.do },
  }
}

/** How the review is filtered; anything mangled filters nothing. */
export const reviewQuery = z.object({
  defi: z.string().max(80).optional().catch(undefined),
  acces: z.enum(['libre', 'payant']).optional().catch(undefined),
  edition: z.string().max(80).optional().catch(undefined),
  titre: z.string().max(150).transform(cleanText).optional().catch(undefined),
  suite: z
    .string()
    .regex(/^\d{4}-\d\d-\d\d_\d{1,15}$/)
    .optional()
    .catch(undefined),
})

export const requestsQuery = z.object({ etat: z.enum(['open', 'waiting', 'closed']).optional().catch(undefined) })

const PAID = /^(payant|paid|oui|yes|1)$/i

/** The rows of a CSV of articles under its header: day, outlet, title, address, access, challenges with commas between. */
export const readCoverage = (rows: readonly string[][]): CoverageTyped[] =>
  rows.slice(1).map(([onDay = '', outlet = '', title = '', url = '', access = '', challenges = '']) => ({
    ...{ onDay: cleanText(onDay), outlet: cleanText(outlet), title: cleanText(title), url: cleanText(url) },
    paid: PAID.test(cleanText(access)),
    challenges: challenges
      .split(/[,|]/)
      .map(cleanText)
      .filter(it => it !== ''),
  }))
