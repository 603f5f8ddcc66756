import { addressWord } from '../../kernel/address-word.ts'
import { type Block, type Inline, lineOf } from './nodes.ts'

/** What every page has already. */
const TAKEN = ['main']

/**
 * Gives headings their depth and anchor. The highest kind written is depth 0, and none is skipped on the way down. An anchor is the words
 * of the heading, or what is written after them: `## Un titre {#ancre}`, so that it outlives a change of words; a second one is numbered.
 */
export function headingsIn(blocks: Block[]): Block[] {
  const highest = Math.min(...blocks.map(it => (it.kind === 'heading' ? it.depth : 6)))
  const taken = new Set(TAKEN)
  let above = -1
  return blocks.map(block => {
    if (block.kind !== 'heading') return block
    above = Math.min(block.depth - highest, above + 1)
    const { anchor, inlines } = ownAnchor(block.inlines)
    return { kind: 'heading', depth: above, anchor: freeAnchor(taken, anchor || addressWord(lineOf(inlines))), inlines }
  })
}

function ownAnchor(inlines: Inline[]): { anchor: string; inlines: Inline[] } {
  const last = inlines.at(-1)
  const [, words = '', anchor = ''] = (last?.kind === 'text' && /^(.*?)\s*\{#([a-z0-9-]+)\}\s*$/s.exec(last.text)) || []
  if (anchor === '') return { anchor, inlines }
  return { anchor, inlines: [...inlines.slice(0, -1), { kind: 'text', text: words }] }
}

function freeAnchor(taken: Set<string>, wanted: string): string {
  const base = wanted || 'section'
  let anchor = base
  for (let n = 2; taken.has(anchor); n += 1) anchor = `${base}-${n}`
  taken.add(anchor)
  return anchor
}
