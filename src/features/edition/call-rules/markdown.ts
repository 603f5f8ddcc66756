import type { Db } from '../../../platform/db/index.ts'
import type { Lang } from '../../../platform/i18n/index.ts'
import { findRulesVersion } from '../queries/rules-versions.ts'
import { type Article, type Block, numberOf, type RulesDocument, runsOf } from '../rules/call-rules/document.ts'
import type { Edition } from '../rules.ts'
import { draftOf } from './draft.ts'
import { rulesText } from './words.ts'

type Reader = { lang: Lang; origin: string }

/** The rules as they are shown to the public, as Markdown: the last version published, or the text that the edition writes. One query. */
export async function rulesMarkdown(db: Db, edition: Edition, reader: Reader): Promise<string> {
  const version = await findRulesVersion(db, edition.id)
  return markdownOf((version?.document ?? draftOf(edition).document)[reader.lang], reader)
}

/** The rules as Markdown, for machines that read no HTML: the same articles, numbers and words as the page. */
function markdownOf(document: RulesDocument, reader: Reader): string {
  const say = (sentence: string) => sentenceOf(sentence, document, reader)
  const articles = document.articles.map(it => {
    const number = numberOf(document, it.id)
    return [`## ${rulesText[reader.lang].article(number ?? 0, it.title)}`, ...bodyOf(it, say)]
  })
  const annex = [`## ${document.annex.title}`, ...bodyOf(document.annex, say)]
  const all = [
    `# ${document.title}`,
    document.edition,
    ...document.preamble.map(it => blockOf(it, say)),
    ...articles.flat(),
    ...annex,
  ]
  return `${all.join('\n\n')}\n`
}

type Say = (sentence: string) => string

const bodyOf = (article: Article, say: Say) => article.blocks.map(it => blockOf(it, say))

function blockOf(block: Block, say: Say): string {
  if (block.kind === 'text') return say(block.text)
  if (block.kind === 'title') return `### ${say(block.text)}`
  if (block.kind === 'list') return block.items.map(it => `- ${say(it)}`).join('\n')
  if (block.kind === 'steps') return block.items.map((it, index) => `${index + 1}. ${say(it)}`).join('\n')
  if (block.kind === 'pairs') return block.rows.map(([name, value]) => `- **${say(name)}**, ${say(value)}`).join('\n')
  const row = (cells: readonly string[]) => `| ${cells.map(it => say(it).replaceAll('|', '\\|')).join(' | ')} |`
  return [
    `${say(block.caption)}\n`,
    row(block.columns),
    row(block.columns.map(() => '---')),
    ...block.rows.map(row),
  ].join('\n')
}

const sentenceOf = (sentence: string, document: RulesDocument, { lang, origin }: Reader): string =>
  runsOf(sentence, document, { origin, article: rulesText[lang].inArticle }).map(runOf).join('')

/** An article is named by its number; only what leads out of the document is a link. */
const runOf = ({ href, text }: { href?: string; text: string }) =>
  href && !href.startsWith('#') ? `[${text}](${href})` : text
