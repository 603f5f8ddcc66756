/**
 * Reads a square code (QR, ISO/IEC 18004) the way a telephone does, from its modules alone and without what drew it: the format and its
 * check, the mask, the codewords of each block and their Reed–Solomon sums, then the text. Versions 1 to 6 at level M. Throws on a fault.
 */
export function readSquareCode(modules: readonly (readonly boolean[])[]): string {
  const size = modules.length
  const version = (size - 17) / 4
  const shape = BLOCKS[version]
  if (!shape) throw new Error(`version ${version} is not read here`)
  const { level, mask } = formatOf(modules)
  if (level !== LEVEL_M) throw new Error(`level ${level}`)
  const words = wordsOf(modules, version, mask)
  const blocks = blocksOf(words, shape)
  for (const block of blocks) if (!isWhole(block, shape.check)) throw new Error('a block has faults')
  return textOf(blocks.flatMap(it => it.slice(0, it.length - shape.check)))
}

const LEVEL_M = 0
/** At level M: check words of each block, and data words of each block, by version (table 9 of the standard). */
const BLOCKS: Record<number, { check: number; data: number[] }> = {
  1: { check: 10, data: [16] },
  2: { check: 16, data: [28] },
  3: { check: 26, data: [44] },
  4: { check: 18, data: [32, 32] },
  5: { check: 24, data: [43, 43] },
  6: { check: 16, data: [27, 27, 27, 27] },
}

const FORMAT_MASK = 0b101010000010010
const FORMAT_CHECK = 0b10100110111

/** The fifteen bits beside the first corner, highest first, which the two other corners repeat. */
function formatOf(modules: readonly (readonly boolean[])[]): { level: number; mask: number } {
  const last = modules.length - 1
  const at = (x: number, y: number) => (modules[y]?.[x] ? 1 : 0)
  const first = [0, 1, 2, 3, 4, 5, 7, 8].map(x => at(x, 8)).concat([7, 5, 4, 3, 2, 1, 0].map(y => at(8, y)))
  const second = [0, 1, 2, 3, 4, 5, 6]
    .map(i => at(8, last - i))
    .concat([7, 6, 5, 4, 3, 2, 1, 0].map(i => at(last - i, 8)))
  if (first.join('') !== second.join('')) throw new Error('the two formats differ')
  const bits = Number.parseInt(first.join(''), 2) ^ FORMAT_MASK
  let rest = bits
  for (let shift = 4; shift >= 0; shift--) if (rest & (1 << (shift + 10))) rest ^= FORMAT_CHECK << shift
  if (rest !== 0) throw new Error('the format is not whole')
  return { level: bits >> 13, mask: (bits >> 10) & 7 }
}

const MASKS: readonly ((x: number, y: number) => boolean)[] = [
  (x, y) => (x + y) % 2 === 0,
  (_, y) => y % 2 === 0,
  x => x % 3 === 0,
  (x, y) => (x + y) % 3 === 0,
  (x, y) => (Math.floor(x / 3) + Math.floor(y / 2)) % 2 === 0,
  (x, y) => ((x * y) % 2) + ((x * y) % 3) === 0,
  (x, y) => (((x * y) % 2) + ((x * y) % 3)) % 2 === 0,
  (x, y) => (((x + y) % 2) + ((x * y) % 3)) % 2 === 0,
]

/** What belongs to the pattern and not to the text: three corners with their format, the two dotted lines, the fourth mark. */
function isPattern(x: number, y: number, size: number, version: number): boolean {
  if (x === 6 || y === 6) return true
  if ((x < 9 && y < 9) || (x < 9 && y >= size - 8) || (x >= size - 8 && y < 9)) return true
  return version > 1 && Math.abs(x - (size - 7)) <= 2 && Math.abs(y - (size - 7)) <= 2
}

/** Two columns at a time from the right, up then down, past the dotted column. */
function wordsOf(modules: readonly (readonly boolean[])[], version: number, mask: number): number[] {
  const size = modules.length
  const isFlipped = MASKS[mask] ?? (() => false)
  const bits: number[] = []
  let isUp = true
  for (let right = size - 1; right > 0; right -= 2) {
    if (right === 6) right = 5
    for (let step = 0; step < size; step++) {
      const y = isUp ? size - 1 - step : step
      for (const x of [right, right - 1])
        if (!isPattern(x, y, size, version)) bits.push(Number(modules[y]?.[x] === true) ^ Number(isFlipped(x, y)))
    }
    isUp = !isUp
  }
  return Array.from({ length: Math.floor(bits.length / 8) }, (_, i) =>
    Number.parseInt(bits.slice(8 * i, 8 * i + 8).join(''), 2),
  )
}

/** Blocks are dealt word by word, like cards: their data first, then their check words. All have one length up to version 6. */
function blocksOf(words: readonly number[], { check, data }: { check: number; data: number[] }): number[][] {
  const [count, longest] = [data.length, data[0] ?? 0]
  return data.map((_, block) => [
    ...Array.from({ length: longest }, (_, i) => words[i * count + block] ?? 0),
    ...Array.from({ length: check }, (_, i) => words[longest * count + i * count + block] ?? 0),
  ])
}

/** A product in the field of 256 elements whose polynomial is x⁸ + x⁴ + x³ + x² + 1. */
function times(a: number, b: number): number {
  let product = 0
  for (let bit = 7; bit >= 0; bit--) {
    product = (product << 1) ^ (product & 0x80 ? 0x11d : 0)
    if (b & (1 << bit)) product ^= a
  }
  return product
}

/** A block without fault is nothing at each root of its generator (Reed and Solomon 1960). */
function isWhole(block: readonly number[], check: number): boolean {
  let root = 1
  for (let i = 0; i < check; i++) {
    let value = 0
    for (const word of block) value = times(value, root) ^ word
    if (value !== 0) return false
    root = times(root, 2)
  }
  return true
}

/** One segment of bytes (mode 4), whose length takes eight bits up to version 9. */
function textOf(data: readonly number[]): string {
  const bits = data.map(it => it.toString(2).padStart(8, '0')).join('')
  const read = (from: number, length: number) => Number.parseInt(bits.slice(from, from + length), 2)
  if (read(0, 4) !== 4) throw new Error(`mode ${read(0, 4)}`)
  return new TextDecoder('utf-8', { fatal: true }).decode(
    Uint8Array.from({ length: read(4, 8) }, (_, i) => read(12 + 8 * i, 8)),
  )
}
