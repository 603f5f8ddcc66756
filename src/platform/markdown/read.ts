import { Lexer, type Token } from 'marked'
import { headingsIn } from './headings.ts'
import { inlinesOf, type Taking } from './inlines.ts'
import type { Block, Reading } from './nodes.ts'

/**
 * Reads Markdown (CommonMark, with tables, ~~strikes~~ and bare addresses) into the kinds of nodes that we draw, and no other. HTML is kept as
 * the signs that were typed; a link that could run something loses its address; each such thing is told, with its line.
 * @param origin scheme and host of this site, to know which links leave it
 */
export function readMarkdown(source: string, origin: string): Reading {
  const taking: Taking = { origin, line: 1, depth: 0, faults: [], pictures: new Set() }
  try {
    const blocks = headingsIn(Lexer.lex(source, { gfm: true }).flatMap(token => withLine(taking, token)))
    return { blocks, faults: taking.faults, pictures: [...taking.pictures] }
  } catch (error) {
    // Quotes or lists one in another by the thousand: nobody writes that, and nothing of it is lost, for the source is kept.
    if (!(error instanceof RangeError)) throw error
    return { blocks: [], faults: [{ code: 'too_deep', line: 1, text: source.slice(0, 40) }], pictures: [] }
  }
}

function withLine(taking: Taking, token: Token): Block[] {
  const blocks = blockOf(taking, token)
  taking.line += token.raw.split('\n').length - 1
  return blocks
}

type Of<K extends string> = Extract<Token, { type: K }>

const DEEPEST = 20

/** What stands inside a quote or a list. */
function blocksOf(taking: Taking, tokens: readonly Token[] = []): Block[] {
  if (taking.depth >= DEEPEST) throw new RangeError('quotes or lists in one another')
  taking.depth += 1
  const blocks = tokens.flatMap(it => blockOf(taking, it))
  taking.depth -= 1
  return blocks
}

function blockOf(taking: Taking, token: Token): Block[] {
  switch (token.type) {
    case 'space':
    case 'def':
    case 'checkbox':
      return []
    case 'heading':
      return [headingOf(taking, token as Of<'heading'>)]
    case 'paragraph':
      return paragraphOf(taking, token)
    case 'text':
      return [{ kind: 'plain', inlines: inlinesOf(taking, token.tokens ?? [token]) }]
    case 'blockquote':
      return [{ kind: 'quote', blocks: blocksOf(taking, token.tokens) }]
    case 'list':
      return [listOf(taking, token as Of<'list'>)]
    case 'table':
      return [tableOf(taking, token as Of<'table'>)]
    case 'code':
      return [{ kind: 'code', text: token['text'] }]
    case 'hr':
      return [{ kind: 'rule' }]
    default:
      return strangeOf(taking, token)
  }
}

/** Inside a quote or a list, a heading would stand above what follows: its words are drawn strong. */
function headingOf(taking: Taking, { depth, tokens }: Of<'heading'>): Block {
  const inlines = inlinesOf(taking, tokens)
  if (taking.depth > 0) return { kind: 'paragraph', inlines: [{ kind: 'strong', inlines }] }
  return { kind: 'heading', depth, anchor: '', inlines }
}

/** A picture alone in its paragraph is a figure. */
function paragraphOf(taking: Taking, token: Token): Block[] {
  const inlines = inlinesOf(taking, 'tokens' in token ? token.tokens : [])
  const [first, ...others] = inlines
  return first?.kind === 'figure' && others.length === 0 ? [first] : [{ kind: 'paragraph', inlines }]
}

const listOf = (taking: Taking, token: Of<'list'>): Block => ({
  kind: 'list',
  start: token.ordered ? Number(token.start) || 1 : undefined,
  items: token.items.map((it: { tokens: Token[] }) => blocksOf(taking, it.tokens)),
})

const tableOf = (taking: Taking, token: Of<'table'>): Block => ({
  kind: 'table',
  columns: token.header.map((it: { align: string | null; tokens: Token[] }) => ({
    numeric: it.align === 'right',
    inlines: inlinesOf(taking, it.tokens),
  })),
  rows: token.rows.map((row: { tokens: Token[] }[]) => row.map(it => ({ inlines: inlinesOf(taking, it.tokens) }))),
})

/** HTML, or a kind we do not know: the signs themselves, as text. */
function strangeOf(taking: Taking, token: Token): Block[] {
  const text = token.raw.trim()
  const code = token.type === 'html' ? 'raw_html' : 'unknown_kind'
  taking.faults.push({ code, line: taking.line, text: text.slice(0, 80) })
  return [{ kind: 'paragraph', inlines: [{ kind: 'text', text }] }]
}
