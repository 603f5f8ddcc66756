import { inflateSync } from 'node:zlib'

const mostBytes = 32 * 1024 * 1024
/** Far more than any real file has: a thousand pages hold some tens. */
const mostStreams = 5000

/**
 * The number of pages of a PDF, read where the format keeps it: trailer → /Root → /Pages → /Count, with later definitions of an
 * object replacing earlier ones and compressed object streams opened (ISO 32000-1 §7.5). Best effort: `undefined` when the file is
 * encrypted, damaged or written in a way this does not follow. Never executes or draws anything; reads and inflates at most 32 MB of
 * at most 5,000 object streams.
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
  const budget = { left: mostBytes, streams: mostStreams }
  const heads = findHeads(body)
  for (const [index, { number, start }] of heads.entries()) {
    const text = dictionaryBetween(body, start, heads[index + 1]?.at ?? body.length)
    objects.set(number, text)
    if (!/\/Type\s*\/ObjStm\b/.test(text)) continue
    for (const [number, inner] of openObjectStream(body, raw, start, text, budget)) objects.set(number, inner)
  }
  return objects
}

type Head = { number: number; at: number; start: number }

const longestHead = 40

/** Where each object begins. Looking for the word first leaves most of a file, which is pictures, to the fastest search there is. */
function findHeads(body: string): Head[] {
  const heads: Head[] = []
  for (let word = body.indexOf('obj'); word >= 0; word = body.indexOf('obj', word + 3)) {
    const from = Math.max(0, word - longestHead)
    const head = /(?:^|[\s>])(\d{1,9})\s{1,9}\d{1,5}\s{1,9}obj\W?$/.exec(body.slice(from, word + 4))
    if (head) heads.push({ number: Number(head[1]), at: from + head.index, start: word + 3 })
  }
  return heads
}

/** From `start` to the object's stream or end, and never into the next object: a hostile file must not be read twice. */
function dictionaryBetween(body: string, start: number, next: number): string {
  const text = body.slice(start, Math.min(next, start + 65_536))
  const end = /\bstream\r?\n|\bendobj\b/.exec(text)
  return end ? text.slice(0, end.index) : text
}

type Budget = { left: number; streams: number }

function* openObjectStream(body: string, raw: Buffer, start: number, dictionary: string, budget: Budget) {
  if (budget.left <= 0 || budget.streams <= 0 || !/\/Filter\s*(?:\[\s*)?\/FlateDecode\b/.test(dictionary)) return
  budget.streams -= 1
  const first = Number(/\/First\s+(\d+)/.exec(dictionary)?.[1])
  const content = inflate(streamAt(body, raw, start + dictionary.length, budget), budget)
  if (content === undefined || !Number.isInteger(first)) return
  const numbers = content.slice(0, Math.min(first, 1_000_000)).trim().split(/\s+/).map(Number)
  for (let at = 0; at + 1 < numbers.length; at += 2) {
    const [number = 0, offset = 0] = numbers.slice(at, at + 2)
    yield [number, content.slice(first + offset, first + (numbers[at + 3] ?? content.length))] as const
  }
}

function streamAt(body: string, raw: Buffer, at: number, budget: Budget): Buffer {
  const opening = /stream\r?\n/y
  opening.lastIndex = at
  if (!opening.test(body)) return Buffer.alloc(0)
  const begin = opening.lastIndex
  const end = body.indexOf('endstream', begin)
  budget.left -= (end < 0 ? body.length : end) - begin
  return raw.subarray(begin, Math.max(begin, end))
}

/** Inflated text within the budget, or `undefined` for a stream that is damaged or too big: the count is then unknown. */
function inflate(part: Buffer, budget: Budget): string | undefined {
  try {
    const text = inflateSync(part, { maxOutputLength: Math.max(1, budget.left), finishFlush: 2 }).toString('latin1')
    budget.left -= text.length
    return text
  } catch {
    return undefined
  }
}
