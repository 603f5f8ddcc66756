import { formatInstant } from '../../../platform/i18n/index.ts'
import { paths as content } from '../../content/paths.ts'
import { type Published, wordsIn } from '../../content/rules.ts'
import { en } from '../text.en.ts'
import { fr } from '../text.fr.ts'
import { at, blocks, facts, plain, type Reader } from './parts.ts'

const text = { fr, en }

type Written = Parameters<typeof wordsIn>[0]

/** A post as it was written: it is Markdown already. */
export function postMarkdown({ lang }: Pick<Reader, 'lang'>, document: Written): string {
  const { words } = wordsIn(document, lang)
  return blocks(`# ${words.title}`, words.description, words.body)
}

/** An event: when, where, how to come or to watch it again, then what was written of it. */
export function eventMarkdown(reader: Reader, { document, endsAt, name, startsAt }: Published): string {
  const { lang, now } = reader
  const t = text[lang].markdown
  const { words } = wordsIn(document, lang)
  const { link, place, registration, replay, zone } = document.facts
  const isOver = endsAt !== null && endsAt <= now
  const say = (instant: Date | null) => (instant ? formatInstant(lang, instant, zone) : '')
  const known = facts(lang, [
    [t.begins, say(startsAt)],
    [t.ends, say(endsAt)],
    [t.place, plain(place)],
    ...(isOver
      ? [[t.replay, replay] as const]
      : ([
          [t.registration, registration],
          [t.join, link],
        ] as const)),
    [t.page, at(reader, content.event, { slug: name })],
  ])
  return blocks(`# ${plain(words.title)}`, plain(words.description), known, words.body)
}

/** Questions and their answers, as they were written. */
export const questionsMarkdown = ({ lang }: Pick<Reader, 'lang'>, questions: readonly Written[]): string =>
  blocks(
    `# ${text[lang].markdown.title.questions}`,
    ...questions.map(it => wordsIn(it, lang).words).flatMap(it => [`## ${it.title}`, it.body]),
  )
