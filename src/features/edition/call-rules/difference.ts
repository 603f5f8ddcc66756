import { diffWordsWithSpace } from 'diff'
import {
  type Article,
  type ChangedArticle,
  linesOf,
  numberOf,
  type Piece,
  type RulesDocument,
  runsOf,
} from '../rules/call-rules/document.ts'

/**
 * What a later version of the rules changes in an earlier one: the preamble, each article by its identifier and the annex, in the order of
 * the later version, those that are gone last. Words are compared by Myers’ O(ND) algorithm (1986), as the `diff` package has it.
 */
export function differenceOf(before: RulesDocument, after: RulesDocument, site: Site): ChangedArticle[] {
  const [old, now] = [before, after].map(it => parts(it, site)) as [Said[], Said[]]
  const gone = old.filter(it => !now.some(({ id }) => id === it.id))
  return [...now, ...gone].flatMap(({ id }) => {
    const [was, is] = [old, now].map(all => all.find(it => it.id === id))
    const lines = linesBetween(was, is)
    if (lines.every(line => line.length === 0)) return []
    const change = was ? (is ? 'changed' : 'removed') : 'added'
    const title = (is ?? was)?.title ?? ''
    return [{ id, title, change, from: numberOf(before, id), to: numberOf(after, id), lines }]
  })
}

type Site = { origin: string; article: string }
type Said = { id: string; title: string; lines: string[] }

/** Everything that is read, as it is read: each reference with the number it has in its own version. The preamble has no title here. */
function parts(document: RulesDocument, site: Site): Said[] {
  const say = (line: string) =>
    runsOf(line, document, site)
      .map(({ text }) => text)
      .join('')
  const { preamble, articles, annex } = document
  const all: Article[] = [{ id: 'preambule', title: '', blocks: preamble }, ...articles, annex]
  return all.map(({ id, title, blocks }) => ({ id, title, lines: [title, ...linesOf(blocks)].map(say) }))
}

const textOf = (article: Said | undefined) => (article ? article.lines.join('\n') : '')

function linesBetween(was: Said | undefined, is: Said | undefined): Piece[][] {
  const lines: Piece[][] = [[]]
  for (const { value, added, removed } of diffWordsWithSpace(textOf(was), textOf(is))) {
    const kind = added ? 'added' : removed ? 'removed' : 'same'
    for (const [index, text] of value.split('\n').entries()) {
      if (index > 0) lines.push([])
      if (text !== '') lines.at(-1)?.push({ kind, text })
    }
  }
  return shortened(lines.filter(line => line.length > 0))
}

const isSame = (line: readonly Piece[]) => line.every(({ kind }) => kind === 'same')

/** Lines that stay are left out; an empty one stands for as many as there were. */
function shortened(lines: Piece[][]): Piece[][] {
  const kept = lines.map(line => (isSame(line) ? [] : line))
  return kept.filter((line, index) => line.length > 0 || index === 0 || kept[index - 1]?.length !== 0)
}
