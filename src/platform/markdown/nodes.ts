/** Everything a text may hold inside a line. Nothing else is ever drawn. */
export type Inline =
  | { kind: 'text' | 'code'; text: string }
  | { kind: 'strong' | 'emphasis' | 'deleted'; inlines: Inline[] }
  | { kind: 'break' }
  | { kind: 'link'; href: string; external: boolean; inlines: Inline[] }
  | Figure

/** One of our own pictures, by its name; the caption may be empty. */
export type Figure = { kind: 'figure'; name: string; caption: string }

type Cell = { inlines: Inline[] }

export type Block =
  /** `depth` counts from 0, the page's own first level of headings; none is ever skipped on the way down. */
  | { kind: 'heading'; depth: number; anchor: string; inlines: Inline[] }
  | { kind: 'paragraph'; inlines: Inline[] }
  /** The text of a list without blank lines. */
  | { kind: 'plain'; inlines: Inline[] }
  | { kind: 'list'; start: number | undefined; items: Block[][] }
  | { kind: 'quote'; blocks: Block[] }
  | { kind: 'code'; text: string }
  | { kind: 'table'; columns: (Cell & { numeric: boolean })[]; rows: Cell[][] }
  | { kind: 'rule' }
  | Figure

/** What could not be said, what of it is shown instead, and at which line of the text, from 1. */
export type MarkdownFault = {
  code: 'raw_html' | 'unsafe_link' | 'foreign_picture' | 'unknown_kind' | 'too_deep'
  line: number
  text: string
}

export type Reading = {
  blocks: Block[]
  faults: MarkdownFault[]
  /** The names of the pictures used, each once. */
  pictures: string[]
}

/** The words alone, on one line. */
export const plainText = (blocks: readonly Block[]): string =>
  blocks
    .map(wordsOf)
    .join(' ')
    .replace(/[ \t\n]+/g, ' ')
    .trim()

function wordsOf(block: Block): string {
  if ('inlines' in block) return lineOf(block.inlines)
  if (block.kind === 'list') return block.items.map(plainText).join(' ')
  if (block.kind === 'quote') return plainText(block.blocks)
  if (block.kind === 'code') return block.text
  if (block.kind === 'figure') return block.caption
  if (block.kind === 'rule') return ''
  return [block.columns, ...block.rows].flatMap(row => row.map(it => lineOf(it.inlines))).join(' ')
}

/** The words of a line. */
export const lineOf = (inlines: readonly Inline[]): string =>
  inlines
    .map(it => {
      if ('text' in it) return it.text
      if ('inlines' in it) return lineOf(it.inlines)
      return it.kind === 'figure' ? it.caption : ' '
    })
    .join('')
