import type { Text } from '../parts.ts'

/**
 * A piece of the rules. Sentences may hold `{article:selection}`, which becomes the number of that article, and `{site:/defis}`, which
 * becomes an address of this site: what is frozen stays true wherever it is shown.
 */
export type Block =
  | { kind: 'text'; text: string }
  | { kind: 'title'; text: string }
  | { kind: 'list'; items: string[] }
  | { kind: 'steps'; items: string[] }
  | { kind: 'pairs'; rows: [name: string, value: string][] }
  | { kind: 'table'; caption: string; columns: string[]; rows: string[][] }

export type Article = { id: string; title: string; blocks: Block[] }

/** The rules of a call in one language, as they are frozen: articles in their order, then the charter as an annex. */
export type RulesDocument = { title: string; edition: string; preamble: Block[]; articles: Article[]; annex: Article }

/** What a version freezes. French is authoritative. */
export type RulesInBoth = { fr: RulesDocument; en: RulesDocument }

/** From 1, or undefined: `{article:…}` of a document always finds the article as that document has it. */
export function numberOf({ articles }: Pick<RulesDocument, 'articles'>, id: string): number | undefined {
  const index = articles.findIndex(it => it.id === id)
  return index < 0 ? undefined : index + 1
}

export type Run = { text: string; href?: string }

const MARK = /\{(article|site):([^}]+)\}/g
const REACHED = /https?:\/\/[^\s»”")]+[^\s»”").,;:]|[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g

/**
 * A sentence in runs, those that lead somewhere with their address. Throws where an article is named that the document has not: that
 * is refused when the edition is checked.
 */
export function runsOf(sentence: string, document: RulesDocument, site: { origin: string; article: string }): Run[] {
  const runs: Run[] = []
  let done = 0
  for (const match of sentence.matchAll(MARK)) {
    runs.push(...linked(sentence.slice(done, match.index)), marked(match, document, site))
    done = (match.index ?? 0) + match[0].length
  }
  return [...runs, ...linked(sentence.slice(done))]
}

function marked(
  [, kind, name = '']: RegExpMatchArray,
  document: RulesDocument,
  site: { origin: string; article: string },
) {
  if (kind === 'site') return { text: `${site.origin}${name}`, href: `${site.origin}${name}` }
  const number = numberOf(document, name)
  if (number === undefined) throw new Error(`the rules have no article ${name}`)
  return { text: `${site.article}\u00a0${number}`, href: `#${name}` }
}

function linked(text: string): Run[] {
  const runs: Run[] = []
  let done = 0
  for (const { 0: found, index } of text.matchAll(REACHED)) {
    runs.push({ text: text.slice(done, index) }, { text: found, href: found.includes('@') ? `mailto:${found}` : found })
    done = index + found.length
  }
  return [...runs, { text: text.slice(done) }].filter(run => run.text !== '')
}

/** The sentences of some blocks, one a line, in the order they are read: what two versions are compared by. */
export const linesOf = (blocks: readonly Block[]): string[] =>
  blocks.flatMap(block => {
    if ('text' in block) return [block.text]
    if ('items' in block) return block.items
    if (block.kind === 'pairs') return block.rows.map(([name, value]) => `${name} : ${value}`)
    return [block.caption, ...block.rows.map(row => row.join(' ; '))]
  })

export const text = (...sentences: (string | false | undefined)[]): Block[] => {
  const said = sentences.filter(it => it !== false && it !== undefined && it !== '')
  return said.length > 0 ? [{ kind: 'text', text: said.join(' ') }] : []
}

export const list = (texts: readonly Text[], lang: 'fr' | 'en'): Block => ({
  kind: 'list',
  items: texts.map(it => it[lang]),
})

/** The first letter of a label where it starts a line. */
export const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1)

/** A published version of the rules, without its text. */
export type RulesVersion = {
  number: number
  editionId: string
  reason: string
  sha256: string
  publishedAt: Date
  /** Null when the opening of the call froze it. */
  publishedBy: string | null
}

export type FrozenRules = RulesVersion & { document: RulesInBoth }

/** A piece of text that stays, comes or goes. */
export type Piece = { kind: 'same' | 'added' | 'removed'; text: string }

/** One article that is not the same in two versions, line by line, word by word. */
export type ChangedArticle = {
  id: string
  title: string
  change: 'added' | 'removed' | 'changed'
  /** Its number in the earlier and in the later version. */
  from: number | undefined
  to: number | undefined
  /** Only lines that change; an empty one stands for those left out. */
  lines: Piece[][]
}
