import { z } from 'zod'
import { typedLine as line, typedList as list, typedWords as words } from '../../platform/http/index.ts'
import type { ContentSection } from '../edition/rules.ts'
import { type Document, ENTRY_STATES, KINDS, type Kind, NO_FACTS } from './rules.ts'

type Body = Record<string, unknown>

/** Which posts are listed; anything mangled filters nothing. */
export const postsQuery = z.object({
  etiquette: z
    .string()
    .regex(/^[a-z][a-z0-9_-]{0,60}$/)
    .optional()
    .catch(undefined),
})

/** Which entries the team sees; anything mangled filters nothing. */
export const listQuery = z.object({
  genre: z.enum(KINDS).optional().catch(undefined),
  etat: z.enum(ENTRY_STATES).optional().catch(undefined),
  langue: z.enum(['missing', 'outdated', 'done']).optional().catch(undefined),
})

export const kindQuery = z.object({ genre: z.enum(KINDS).catch('post') })

/** Which version is previewed; the last one where it is not said. */
export const previewQuery = z.object({ version: z.coerce.number().int().positive().optional().catch(undefined) })

/** Which two versions are compared. */
export const versionsQuery = z.object({
  de: z.coerce.number().int().positive().optional().catch(undefined),
  a: z.coerce.number().int().positive().optional().catch(undefined),
})

const entryForm = z.object({
  ...{ title_fr: line, description_fr: line, body_fr: words, title_en: line, description_en: line, body_en: words },
  ...{ author: line, tags: list, picture: line, category: line, position: line, pinned: line },
  ...{ starts: line, ends: line, zone: line, place: line, link: line, registration: line, replay: line },
  ...{ challenges: list, name: line, reason: line, still_right: line, scope: line, version: line, do: line },
})

/** What was typed of an entry. `asked` is what its author wants: to keep it or only to see it. */
export type EntryTyped = {
  name: string
  document: Document
  reason: string
  stillRight: boolean
  wholeProgramme: boolean
  version: number
  asked: 'save' | 'preview'
}

/** An entry as its form sent it; only the facts of its kind are read. */
export function readEntry(body: Body, kind: Kind, section: Pick<ContentSection, 'tags' | 'questions'>): EntryTyped {
  const it = entryForm.parse(body)
  const category = section.questions.find(one => one.code === it.category)
  const tags = section.tags.map(one => one.code).filter(one => it.tags.includes(one))
  const facts = {
    block: {},
    page: {},
    faq: {
      ...{ category: it.category, audience: category?.audience ?? NO_FACTS.audience, position: wholeIn(it.position) },
      ...(it.pinned === 'on' && { pinned: true }),
    },
    post: { author: it.author, tags, picture: it.picture },
    event: {
      ...{ tags, picture: it.picture, starts: it.starts, ends: it.ends, zone: it.zone, place: it.place },
      ...{ link: it.link, registration: it.registration, replay: it.replay, challenges: it.challenges },
    },
  }[kind]
  return {
    name: it.name,
    document: {
      fr: { title: it.title_fr, description: it.description_fr, body: it.body_fr },
      en: { title: it.title_en, description: it.description_en, body: it.body_en },
      facts: { ...NO_FACTS, ...facts },
    },
    ...{ reason: it.reason, stillRight: it.still_right === 'on', wholeProgramme: it.scope === 'programme' },
    ...{ version: wholeIn(it.version), asked: it.do === 'preview' ? 'preview' : 'save' },
  }
}

const wholeIn = (text: string) => (/^\d{1,6}$/.test(text) ? Number(text) : 0)

/** When something is to happen: at once, or at a local time that may be no time at all; and to which version, 0 where it is not said. */
export const whenForm = z
  .object({ when: z.enum(['now', 'later']).catch('now'), publish_at: line, unpublish_at: line, version: line })
  .transform(it => ({ when: it.when, asked: it.publish_at || it.unpublish_at, version: wholeIn(it.version) }))

export const restoreForm = z.object({
  number: z.coerce.number().int().positive().catch(0),
  version: z.coerce.number().int().positive().catch(0),
})

export const pictureForm = z
  .object({ name: line, alt_fr: line, alt_en: line, decorative: line, credit: line, licence: line })
  .transform(it => ({
    ...{ name: it.name, alt: { fr: it.alt_fr, en: it.alt_en }, decorative: it.decorative === 'on' },
    ...{ credit: it.credit, licence: it.licence },
  }))

export type PictureTyped = z.infer<typeof pictureForm>
