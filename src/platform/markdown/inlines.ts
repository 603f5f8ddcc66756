import type { Token } from 'marked'
import { type Inline, lineOf, type MarkdownFault } from './nodes.ts'
import { pictureIn, targetOf } from './targets.ts'

/** What is found on the way through a text. `line` is that of the block being read. */
export type Taking = { origin: string; line: number; depth: number; faults: MarkdownFault[]; pictures: Set<string> }

export const inlinesOf = (taking: Taking, tokens: readonly Token[] = []): Inline[] =>
  tokens.flatMap(it => inlineOf(taking, it))

function inlineOf(taking: Taking, token: Token): Inline[] {
  const inner = () => inlinesOf(taking, 'tokens' in token ? token.tokens : [])
  switch (token.type) {
    case 'text':
      return 'tokens' in token && token.tokens ? inner() : [{ kind: 'text', text: opened(token['text']) }]
    case 'escape':
      return [{ kind: 'text', text: token['text'] }]
    case 'codespan':
      return [{ kind: 'code', text: token['text'] }]
    case 'strong':
      return [{ kind: 'strong', inlines: inner() }]
    case 'em':
      return [{ kind: 'emphasis', inlines: inner() }]
    case 'del':
      return [{ kind: 'deleted', inlines: inner() }]
    case 'br':
      return [{ kind: 'break' }]
    case 'checkbox':
      return []
    case 'link':
      return linkOf(taking, token['href'], inner())
    case 'image':
      return imageOf(taking, token['href'], token['text'])
    default:
      return strangeOf(taking, token)
  }
}

/** A link that may not be followed keeps its words. */
function linkOf(taking: Taking, written: string, inlines: Inline[]): Inline[] {
  const target = targetOf(opened(written), taking.origin)
  if (!target) taking.faults.push({ code: 'unsafe_link', line: taking.line, text: written.slice(0, 80) })
  if (!target || lineOf(inlines).trim() === '') return inlines
  return [{ kind: 'link', ...target, inlines }]
}

function imageOf(taking: Taking, written: string, caption: string): Inline[] {
  const name = pictureIn(written)
  if (name) {
    taking.pictures.add(name)
    return [{ kind: 'figure', name, caption: opened(caption) }]
  }
  taking.faults.push({ code: 'foreign_picture', line: taking.line, text: written.slice(0, 80) })
  return caption ? [{ kind: 'text', text: opened(caption) }] : []
}

/** HTML inside a line: the signs themselves. */
function strangeOf(taking: Taking, token: Token): Inline[] {
  const code = token.type === 'html' ? 'raw_html' : 'unknown_kind'
  taking.faults.push({ code, line: taking.line, text: token.raw.slice(0, 80) })
  return [{ kind: 'text', text: token.raw }]
}

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: '\u00a0' }

/** The few entities that people type; drawing escapes every sign again. */
const opened = (text: string) => text.replace(/&(amp|lt|gt|quot|nbsp);/g, (all, name: string) => ENTITIES[name] ?? all)
