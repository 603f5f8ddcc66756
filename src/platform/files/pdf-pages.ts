import { inflateSync } from 'node:zlib'

const maxInflated = 32 * 1024 * 1024

/**
 * The number of pages of a PDF, read where the format keeps it: trailer → /Root → /Pages → /Count, with later definitions of an
 * object replacing earlier ones and compressed object streams opened (ISO 32000-1 §7.5). Best effort: `undefined` when the file is
 * encrypted, damaged or written in a way this does not follow. Never executes or draws anything; inflates at most 32 MB.
 */
export function countPages(bytes: Uint8Array): number | undefined {
  const raw = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const body = raw.toString('latin1')
  if (/\/Encrypt\s+\d+\s+\d+\s+R/.test(body)) return undefined
  const objects = readObjects(body, raw)
  const root = lastReference(body, /\/Root\s+(\d+)\s+\d+\s+R/g)
  const catalog = root === undefined ? undefined : objects.get(root)
  const pages = catalog === undefined ? undefined : lastReference(catalog, /\/Pages\s+(\d+)\s+\d+\s+R/g)
  const tree = pages === undefined ? undefined : objects.get(pages)
  const count = tree === undefined ? undefined : /\/Count\s+(\d{1,6})\b(?!\s+\d+\s+R)/.exec(tree)?.[1]
  return count === undefined || count === '0' ? undefined : Number(count)
}

function lastReference(text: string, pattern: RegExp): number | undefined {
  const last = [...text.matchAll(pattern)].at(-1)?.[1]
  return last === undefined ? undefined : Number(last)
}

/** The dictionary of each object by number, in file order, so that the latest definition wins. */
function readObjects(body: string, raw: Buffer): Map<number, string> {
  const objects = new Map<number, string>()
  const budget = { left: maxInflated }
  for (const found of body.matchAll(/(?:^|[\s>])(\d{1,9})\s+\d{1,5}\s+obj\b/g)) {
    const start = found.index + found[0].length
    const text = dictionaryAt(body, start)
    objects.set(Number(found[1]), text)
    if (!/\/Type\s*\/ObjStm\b/.test(text)) continue
    for (const [number, inner] of openObjectStream(body, raw, start, text, budget)) objects.set(number, inner)
  }
  return objects
}

/** From `start` to the object's stream or end; a dictionary worth reading is short, whatever follows it. */
function dictionaryAt(body: string, start: number): string {
  const text = body.slice(start, start + 65_536)
  const end = /\bstream\r?\n|\bendobj\b/.exec(text)
  return end ? text.slice(0, end.index) : text
}

function* openObjectStream(body: string, raw: Buffer, start: number, dictionary: string, budget: { left: number }) {
  if (!/\/Filter\s*(?:\[\s*)?\/FlateDecode\b/.test(dictionary)) return
  const first = Number(/\/First\s+(\d+)/.exec(dictionary)?.[1])
  const opening = /stream\r?\n/y
  opening.lastIndex = start + dictionary.length
  const begin = opening.exec(body) ? opening.lastIndex : -1
  const end = begin < 0 ? -1 : body.indexOf('endstream', begin)
  const content = end < 0 ? undefined : inflate(raw.subarray(begin, end), budget)
  if (content === undefined || !Number.isInteger(first)) return
  const numbers = content.slice(0, first).trim().split(/\s+/).map(Number)
  for (let at = 0; at + 1 < numbers.length; at += 2) {
    const [number = 0, offset = 0] = numbers.slice(at, at + 2)
    yield [number, content.slice(first + offset, first + (numbers[at + 3] ?? content.length))] as const
  }
}

/** Inflated text within the budget, or `undefined` for a stream that is damaged or too big: the count is then unknown. */
function inflate(part: Buffer, budget: { left: number }): string | undefined {
  try {
    const text = inflateSync(part, { maxOutputLength: Math.max(1, budget.left), finishFlush: 2 }).toString('latin1')
    budget.left -= text.length
    return text
  } catch {
    return undefined
  }
}
