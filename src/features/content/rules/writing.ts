import { done, type Result, refuse } from '../../../kernel/result.ts'
import type { ContentSection } from '../../edition/rules.ts'
import { type Document, type Kind, PLACES } from './document.ts'

export const TITLE_MAX = 160
export const DESCRIPTION_MAX = 160
export const DESCRIPTION_MIN = 50
const BODY_MAX = 50_000

/** What is wrong, and in which field of the form. */
export type SaveRefusal =
  | { code: 'title_missing' | 'name_missing' | 'place_unknown' | 'category_unknown'; field: string }
  | { code: 'not_a_time' | 'ends_before' | 'zone_unknown' | 'not_an_address'; field: string }
  | { code: 'too_long'; field: string; most: number }
  | { code: 'name_taken'; field: string; id: number | undefined }
  | { code: 'conflict'; field: string; number: number }
  | { code: 'nothing_new' | 'name_fixed'; field: string }

export type Writing = { kind: Kind; name: string; document: Document; section: Pick<ContentSection, 'questions'> }

/** Whether this may be saved: what is missing only to be public is asked for when it is published. */
export function canSave(it: Writing): Result<true, SaveRefusal> {
  const { document, kind, name } = it
  const fault =
    (document.fr.title === '' && refuse({ code: 'title_missing', field: 'title_fr' })) ||
    tooLong(document) ||
    (name === '' && refuse({ code: 'name_missing', field: 'name' })) ||
    (kind === 'block' && !PLACES.some(place => place === name) && refuse({ code: 'place_unknown', field: 'name' })) ||
    (kind === 'faq' && wrongCategory(it)) ||
    (kind === 'event' && wrongEvent(document))
  return fault || done(true)
}

function tooLong(document: Document) {
  for (const lang of ['fr', 'en'] as const) {
    const { body, description, title } = document[lang]
    if (title.length > TITLE_MAX) return refuse({ code: 'too_long', field: `title_${lang}`, most: TITLE_MAX })
    if (description.length > DESCRIPTION_MAX)
      return refuse({ code: 'too_long', field: `description_${lang}`, most: DESCRIPTION_MAX })
    if (body.length > BODY_MAX) return refuse({ code: 'too_long', field: `body_${lang}`, most: BODY_MAX })
  }
  return undefined
}

function wrongCategory({ document: { facts }, section }: Writing) {
  const known = section.questions.some(it => it.code === facts.category && it.audience === facts.audience)
  return !known && refuse({ code: 'category_unknown', field: 'category' })
}

function wrongEvent({ facts }: Document) {
  if (!isTime(facts.starts)) return refuse({ code: 'not_a_time', field: 'starts' })
  if (!isTime(facts.ends)) return refuse({ code: 'not_a_time', field: 'ends' })
  if (facts.ends <= facts.starts) return refuse({ code: 'ends_before', field: 'ends' })
  if (!isZone(facts.zone)) return refuse({ code: 'zone_unknown', field: 'zone' })
  const field = (['link', 'registration', 'replay'] as const).find(it => facts[it] !== '' && !isAddress(facts[it]))
  return field && refuse({ code: 'not_an_address', field })
}

/** A day and an hour that exist: `YYYY-MM-DDTHH:MM`. */
export function isTime(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d$/.test(text)) return false
  const read = new Date(`${text}Z`)
  return !Number.isNaN(read.getTime()) && read.toISOString().startsWith(text)
}

/** A zone that the running system knows by its IANA name. */
function isZone(name: string): boolean {
  try {
    return name !== '' && Boolean(new Intl.DateTimeFormat('en', { timeZone: name }))
  } catch (error) {
    if (error instanceof RangeError) return false
    throw error
  }
}

const isAddress = (text: string) => /^https?:\/\/[^\s/]+\.[^\s]+$/.test(text)

/** A version is written on top of the one its author read: any other since is shown to them before theirs is kept. */
export const isOnTop = (read: number, { version }: { version: number }): Result<true, SaveRefusal> =>
  read === version ? done(true) : refuse({ code: 'conflict', field: 'body_fr', number: version })

/** What the public has read keeps its address: links to it are everywhere. */
export const mayRename = (
  entry: { name: string; publishedAt: Date | null },
  name: string,
): Result<true, SaveRefusal> =>
  entry.publishedAt && name !== entry.name ? refuse({ code: 'name_fixed', field: 'name' }) : done(true)
