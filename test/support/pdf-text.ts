import { inflateSync } from 'node:zlib'

/** What a reader gets out of a PDF that Typst wrote: the text of each page in drawing order, and the names of the fonts inside. */
export function readPdf(pdf: Uint8Array): { pages: string[]; fonts: string[] } {
  const raw = Buffer.from(pdf)
  const body = raw.toString('latin1')
  const object = (number: string) => new RegExp(`^${number} 0 obj\\n([\\s\\S]*?)\\nendobj`, 'm').exec(body)?.[1] ?? ''
  const letters = (font: string) => toUnicode(content(object(/\/ToUnicode (\d+) 0 R/.exec(object(font))?.[1] ?? '')))
  const pages = [...body.matchAll(/\/Type \/Page\n([\s\S]*?)endobj/g)].map(([, page = '']) => {
    const fonts = new Map(
      [...page.matchAll(/\/(f\d+) (\d+) 0 R/g)].map(([, name = '', it = '']) => [name, letters(it)]),
    )
    return drawn(content(object(/\/Contents (\d+) 0 R/.exec(page)?.[1] ?? '')), fonts)
  })
  return { pages, fonts: fontNames(body) }
}

/** The fonts that have their outlines in the file; one that has not is listed as missing. */
function fontNames(body: string): string[] {
  const descriptors = [...body.matchAll(/\/Type \/FontDescriptor([\s\S]*?)endobj/g)].map(([, it = '']) => it)
  return descriptors.map(it => {
    const name = /\/FontName \/[A-Z]{6}\+([A-Za-z0-9]+)/.exec(it)?.[1] ?? 'unnamed'
    return /\/FontFile[23]? \d+ 0 R/.test(it) ? name : `missing ${name}`
  })
}

function content(object: string): string {
  const [, dictionary = '', stream = ''] = /([\s\S]*?)stream\n([\s\S]*?)\n?endstream/.exec(object) ?? []
  if (!dictionary.includes('/FlateDecode')) return stream
  return inflateSync(Buffer.from(stream, 'latin1')).toString('latin1')
}

function toUnicode(map: string): Map<number, string> {
  const pairs = [...map.matchAll(/<([0-9A-Fa-f]{4})> <([0-9A-Fa-f]+)>/g)]
  return new Map(pairs.map(([, glyph = '', text = '']) => [Number.parseInt(glyph, 16), utf16(text)]))
}

const utf16 = (hex: string) => Buffer.from(hex, 'hex').swap16().toString('utf16le')

type Fonts = Map<string, Map<number, string>>

/** Marked content says what its signs mean when they are not one to one, as a reader must prefer. */
function drawn(operators: string, fonts: Fonts): string {
  const state = { font: new Map<number, string>() }
  const parts = operators.split(/<<([\s\S]*?)>>\s*BDC/)
  return parts.map((part, index) => (index % 2 === 1 ? '' : replaced(parts[index - 1], part, fonts, state))).join('')
}

function replaced(properties: string | undefined, part: string, fonts: Fonts, state: { font: Map<number, string> }) {
  const [inside = '', ...outside] = part.split(/\bEMC\b/)
  const text = walked(inside, fonts, state)
  const [, hex, plain] = /\/ActualText (?:<FEFF([0-9A-F]*)>|\(([^)]*)\))/.exec(properties ?? '') ?? []
  return (hex === undefined ? (plain ?? text) : utf16(hex)) + walked(outside.join(' '), fonts, state)
}

/** Walks the operators that choose a font and show text. */
function walked(operators: string, fonts: Fonts, state: { font: Map<number, string> }): string {
  let text = ''
  for (const [, name, string] of operators.matchAll(/\/(f\d+) [\d.]+ Tf|\(((?:[^()\\]|\\[\s\S])*)\)/g)) {
    if (name !== undefined) state.font = fonts.get(name) ?? new Map()
    else text += shown(unescaped(string ?? ''), state.font)
  }
  return text
}

function shown(bytes: Buffer, font: Map<number, string>): string {
  const glyphs = Array.from({ length: bytes.length / 2 }, (_, index) => bytes.readUInt16BE(index * 2))
  return glyphs.map(it => font.get(it) ?? '\ufffd').join('')
}

const letterEscapes: Record<string, string> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' }

function unescaped(string: string): Buffer {
  const text = string.replace(/\\(?:([0-7]{1,3})|([\s\S]))/g, (_, octal?: string, letter = '') =>
    octal ? String.fromCharCode(Number.parseInt(octal, 8)) : (letterEscapes[letter] ?? letter),
  )
  return Buffer.from(text, 'latin1')
}
