import { diffWordsWithSpace } from 'diff'
import {
  type Article,
  type ChangedArticle,
  linesOf,
  numberOf,
  type Piece,
  type RulesDocument,
} from '../rules/call-rules/document.ts'

/**
 * What a later version of the rules changes in an earlier one: the preamble, each article by its identifier and the annex, in the order of
 * the later version, those that are gone last. Words are compared by Myers’ O(ND) algorithm (1986), as the `diff` package has it.
 */
export function differenceOf(before: RulesDocument, after: RulesDocument): ChangedArticle[] {
  const [old, now] = [before, after].map(parts) as [Article[], Article[]]
  const gone = old.filter(it => !now.some(({ id }) => id === it.id))
  return [...now, ...gone].flatMap(({ id }) => {
    const [was, is] = [old, now].map(all => all.find(it => it.id === id))
    const lines = linesBetween(was, is)
    if (lines.every(line => line.every(({ kind }) => kind === 'same'))) return []
    const change = was ? (is ? 'changed' : 'removed') : 'added'
    const title = (is ?? was)?.title ?? ''
    return [{ id, title, change, from: numberOf(before, id), to: numberOf(after, id), lines }]
  })
}

/** Everything that is read, as articles; the preamble has no title of its own here. */
const parts = ({ preamble, articles, annex }: RulesDocument): Article[] => [
  { id: 'preambule', title: '', blocks: preamble },
  ...articles,
  annex,
]

const textOf = (article: Article | undefined) => (article ? [article.title, ...linesOf(article.blocks)].join('\n') : '')

function linesBetween(was: Article | undefined, is: Article | undefined): Piece[][] {
  const lines: Piece[][] = [[]]
  for (const { value, added, removed } of diffWordsWithSpace(textOf(was), textOf(is))) {
    const kind = added ? 'added' : removed ? 'removed' : 'same'
    for (const [index, text] of value.split('\n').entries()) {
      if (index > 0) lines.push([])
      if (text !== '') lines.at(-1)?.push({ kind, text })
    }
  }
  return lines.filter(line => line.length > 0)
}
