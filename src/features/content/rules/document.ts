import type { QuestionAudience } from '../../edition/rules.ts'

export type Lang = 'fr' | 'en'
const LANGS: readonly Lang[] = ['fr', 'en']

/** A block has a place in a page of the programme; the others have their own address or anchor. */
export const KINDS = ['block', 'page', 'faq', 'post', 'event'] as const
export type Kind = (typeof KINDS)[number]

/** Where blocks stand, in the order of the site. */
export const PLACES = [
  'home',
  'programme',
  'cohort-making',
  'support',
  'questions',
  'host-questions',
  'open-source',
  'legal',
  'privacy',
] as const
export type Place = (typeof PLACES)[number]

/** What is written once per language. `body` is Markdown. */
export type Words = { title: string; description: string; body: string }

/** What is said once for both languages; each kind uses its own. Empty where nothing is said. */
export type Facts = {
  /** Of a post: the name shown. */
  author: string
  /** Of posts and events: codes of the edition's closed list. */
  tags: readonly string[]
  /** The name of a picture. */
  picture: string
  /** Of a question and its answer. */
  audience: QuestionAudience
  category: string
  position: number
  /** The page of the call answers it too. */
  pinned?: boolean
  /** Of an event: local times in its zone (`YYYY-MM-DDTHH:MM`), as they were typed. */
  starts: string
  ends: string
  zone: string
  place: string
  link: string
  registration: string
  replay: string
  /** Slugs of the challenges it is about. */
  challenges: readonly string[]
}

/** An entry as one version holds it, whole. */
export type Document = { fr: Words; en: Words; facts: Facts }

export const NO_WORDS: Words = { title: '', description: '', body: '' }

export const NO_FACTS: Facts = {
  ...{ author: '', tags: [], picture: '', audience: 'candidate', category: '', position: 0 },
  ...{ starts: '', ends: '', zone: '', place: '', link: '', registration: '', replay: '', challenges: [] },
}

export const isWritten = ({ title, body }: Words): boolean => title !== '' && body !== ''

/** The words in a language, or in the other one where they are not written in it. */
export function wordsIn(document: Pick<Document, Lang>, lang: Lang): { words: Words; lang: Lang } {
  const other = LANGS.find(it => it !== lang) ?? lang
  return isWritten(document[lang]) ? { words: document[lang], lang } : { words: document[other], lang: other }
}

const sameWords = (one: Words, other: Words) =>
  one.title === other.title && one.description === other.description && one.body === other.body

/** Whether two versions say the same in every respect. */
export const sameDocument = (one: Document, other: Document): boolean =>
  sameWords(one.fr, other.fr) &&
  sameWords(one.en, other.en) &&
  JSON.stringify(sorted(one.facts)) === JSON.stringify(sorted(other.facts))

const sorted = (facts: Facts) => Object.entries(facts).toSorted(([a], [b]) => (a < b ? -1 : 1))

/** Since which version each language says what it says. */
export type Since = { french: number; english: number }

/**
 * What a new version makes of it. A change of French alone leaves the English behind, unless whoever wrote it says that the translation
 * is still right.
 */
export function sinceOf(
  before: (Since & { document: Document }) | undefined,
  document: Document,
  { number, stillRight }: { number: number; stillRight: boolean },
): Since {
  const french = before && sameWords(before.document.fr, document.fr) ? before.french : number
  const touched = !before || !sameWords(before.document.en, document.en)
  const english = touched || stillRight ? number : before.english
  return { french, english: isWritten(document.en) ? english : 0 }
}

export type Translation = 'done' | 'missing' | 'outdated'

/** Whether the English says what the French says; missing too where the French is. */
export function translationOf(document: Document, since: Since): Translation {
  if (!isWritten(document.en) || !isWritten(document.fr)) return 'missing'
  return since.english < since.french ? 'outdated' : 'done'
}
