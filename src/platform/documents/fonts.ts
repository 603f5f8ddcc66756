import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { inflateSync } from 'node:zlib'

const subsets = { 'latin-ext': 'E', vietnamese: 'V', greek: 'G', cyrillic: 'C', latin: '3' }
const faces = ['400-normal', '400-italic', '600-normal', '700-normal']

/**
 * The families to name in a template, in this order: a sign is looked for in each. Latin comes last, since it would draw any accented
 * letter out of two signs before one that has the letter itself is asked.
 */
export const documentFamilies = Object.values(subsets).map(sign => `Source Sans ${sign}`)

/**
 * The type of the documents, as OpenType: Source Sans 3 in four faces, for the alphabets a name may need. Each alphabet comes as a
 * font of its own and the typesetter takes only one font of a family, so each is given its own family name, of the same length.
 */
export async function documentFonts(): Promise<Buffer[]> {
  const { resolve } = createRequire(import.meta.url)
  const wanted = Object.entries(subsets).flatMap(([subset, sign]) => faces.map(face => ({ subset, sign, face })))
  return Promise.all(
    wanted.map(async ({ subset, sign, face }) => {
      const path = resolve(`@fontsource/source-sans-3/files/source-sans-3-${subset}-${face}.woff`)
      return renamed(openTypeFrom(await readFile(path)), sign)
    }),
  )
}

function renamed(font: Buffer, sign: string): Buffer {
  for (const encoding of ['latin1', 'utf16le'] as const) {
    const [from, to] = ['Source Sans 3', `Source Sans ${sign}`].map(name => bigEndian(name, encoding)) as [
      Buffer,
      Buffer,
    ]
    for (let at = font.indexOf(from); at >= 0; at = font.indexOf(from, at + 1)) to.copy(font, at)
  }
  return font
}

/** Font names are in one byte a sign, or two with the higher first. */
function bigEndian(name: string, encoding: 'latin1' | 'utf16le'): Buffer {
  const bytes = Buffer.from(name, encoding)
  return encoding === 'utf16le' ? bytes.swap16() : bytes
}

/**
 * The OpenType font inside a WOFF 1.0 file (W3C Recommendation, §3–5): the same tables, each deflated or not, under another
 * directory. Throws on anything else.
 */
function openTypeFrom(woff: Buffer): Buffer {
  if (woff.toString('latin1', 0, 4) !== 'wOFF') throw new Error('Not a WOFF font')
  const count = woff.readUInt16BE(12)
  const directory = Buffer.alloc(12 + 16 * count)
  writeHeader(directory, woff.readUInt32BE(4), count)
  const tables: Buffer[] = []
  let offset = directory.length
  for (let index = 0; index < count; index++) {
    const entry = woff.subarray(44 + 20 * index, 64 + 20 * index)
    const table = readTable(woff, entry)
    const at = 12 + 16 * index
    entry.copy(directory, at, 0, 4)
    directory.writeUInt32BE(entry.readUInt32BE(16), at + 4)
    directory.writeUInt32BE(offset, at + 8)
    directory.writeUInt32BE(table.length, at + 12)
    const padding = Buffer.alloc((4 - (table.length % 4)) % 4)
    tables.push(table, padding)
    offset += table.length + padding.length
  }
  return Buffer.concat([directory, ...tables])
}

function writeHeader(directory: Buffer, flavour: number, count: number) {
  const power = Math.floor(Math.log2(count))
  directory.writeUInt32BE(flavour, 0)
  directory.writeUInt16BE(count, 4)
  directory.writeUInt16BE(16 * 2 ** power, 6)
  directory.writeUInt16BE(power, 8)
  directory.writeUInt16BE(16 * (count - 2 ** power), 10)
}

function readTable(woff: Buffer, entry: Buffer): Buffer {
  const [offset, packed, length] = [4, 8, 12].map(at => entry.readUInt32BE(at)) as [number, number, number]
  const table = woff.subarray(offset, offset + packed)
  return packed < length ? inflateSync(table, { maxOutputLength: length }) : table
}
