import { paths as challenges } from '../../challenges/paths.ts'
import { paths as cohort } from '../../cohort/paths.ts'
import type { PublicPerson } from '../../cohort/rules.ts'
import { PUBLIC_LINKS, profileIn } from '../../offers/rules.ts'
import { en } from '../text.en.ts'
import { fr } from '../text.fr.ts'
import { at, blocks, link, list, plain, type Reader } from './parts.ts'

const text = { fr, en }

/** Somebody of the cohort, as far as they agree: a field that they did not agree to is not in what this is given. */
export function personMarkdown(reader: Reader, person: PublicPerson, own: readonly PublicPerson[]): string {
  const { edition, lang } = reader
  const t = text[lang].markdown
  const as = person.part === 'mentor' ? t.mentor : profileIn(edition, lang, person.profile)
  const theirs = edition.challenges.filter(({ id }) => own.some(it => it.challenge === id))
  const links = PUBLIC_LINKS.flatMap(kind => person.links[kind] ?? []).map(it => link(it, it))
  return blocks(
    `# ${plain(person.name)}`,
    list([
      plain(`${edition.title[lang]}, ${as}`),
      ...theirs.map(({ slug, title }) => link(title, at(reader, challenges.challenge, { slug }))),
      at(reader, cohort.person, { slug: person.slug }),
    ]),
    plain(person.biography ?? ''),
    person.path !== '' && `## ${t.since}\n\n${plain(person.path)}`,
    links.length > 0 && `## ${t.links}\n\n${list(links)}`,
    t.chosen,
  )
}
