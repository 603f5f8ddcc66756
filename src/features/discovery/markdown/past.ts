import { formatNumber } from '../../../platform/i18n/index.ts'
import { paths as archives } from '../../archives/paths.ts'
import type { ArchivedPerson, ArchivedSheet } from '../../archives/rules.ts'
import { en } from '../text.en.ts'
import { fr } from '../text.fr.ts'
import { at, blocks, colon, facts, link, list, plain, type Reader } from './parts.ts'

const text = { fr, en }

/** A challenge of a past edition: what it was, its figures, what it made, and those of its team who may be shown. */
export function pastMarkdown(reader: Reader, sheet: ArchivedSheet, people: readonly ArchivedPerson[]): string {
  const { lang } = reader
  const t = text[lang].markdown
  const known = facts(lang, [
    [t.edition, plain(sheet.editionTitle)],
    [t.host, plain(sheet.administration)],
    [t.place, plain(sheet.place)],
    [t.year, String(sheet.year ?? '')],
    [t.website, sheet.website],
    [t.code, sheet.sourceCode],
    [t.page, at(reader, archives.challenge, { edition: sheet.edition, slug: sheet.slug })],
  ])
  const parts = [
    {
      title: t.figures,
      lines: sheet.keyFigures.map(it => `${formatNumber(lang, it.amount)}, ${plain(it.description)}`),
    },
    { title: t.made, lines: sheet.projects.map(it => projectLine(lang, it)) },
    { title: t.team, lines: people.map(it => personLine(lang, it)) },
  ].filter(({ lines }) => lines.length > 0)
  return blocks(
    `# ${plain(sheet.title)}`,
    plain(sheet.description[lang]),
    known,
    sheet.body,
    ...parts.map(it => `## ${it.title}\n\n${list(it.lines)}`),
  )
}

const projectLine = (lang: Reader['lang'], { description, title, url }: ArchivedSheet['projects'][number]) =>
  `${url ? link(title, url) : plain(title)}${colon(lang)} ${plain(description)}`

/** A field that may not be shown is empty here already. */
function personLine(lang: Reader['lang'], it: ArchivedPerson): string {
  const said = [
    plain(it.name),
    plain(it.part === 'mentor' ? text[lang].markdown.mentor : it.profile),
    plain(it.biography),
  ]
  return [...said, ...it.links.map(({ href }) => link(href, href))].filter(Boolean).join(', ').replaceAll(/\s+/g, ' ')
}
