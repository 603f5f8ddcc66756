/**
 * A small seeded generator of pseudo-random numbers: sfc32 (Chris Doty-Humphrey, PractRand), seeded by the xmur3
 * string hash. Good enough to draw a demonstration world, never for secrets.
 *
 * `fork(label)` depends on the seed and the label alone, not on what was drawn before: two parts of the world that
 * fork under different labels may be drawn in any order, or one of them not at all.
 */
export type Rng = {
  /** A number in [0, 1[. */
  next: () => number
  /** A whole number between the two bounds, both included. */
  int: (min: number, max: number) => number
  /** True with probability `p`. */
  chance: (p: number) => boolean
  /** One element; throws on an empty list. */
  pick: <T>(list: readonly T[]) => T
  /** One value, with probability proportional to its weight; throws when every weight is zero. */
  weighted: <T>(pairs: readonly (readonly [T, number])[]) => T
  /** A copy in random order. */
  shuffle: <T>(list: readonly T[]) => T[]
  /** A draw of the normal law. */
  normal: (mean: number, deviation: number) => number
  fork: (label: string | number) => Rng
}

/** The generator of this seed; the same seed always gives the same sequence. */
export function rng(seed: string | number): Rng {
  const next = sfc32(String(seed))
  const int = (min: number, max: number) => min + Math.floor(next() * (max - min + 1))
  const pick = <T>(list: readonly T[]): T => {
    if (list.length === 0) throw new Error('nothing to pick from')
    return list[int(0, list.length - 1)] as T
  }
  return {
    next,
    int,
    chance: p => next() < p,
    pick,
    weighted: pairs => weighted(next(), pairs),
    shuffle: list => shuffle(list, int),
    normal: (mean, deviation) =>
      mean + deviation * Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next()),
    fork: label => rng(`${seed}/${label}`),
  }
}

function weighted<T>(at: number, pairs: readonly (readonly [T, number])[]): T {
  const total = pairs.reduce((sum, [, weight]) => sum + weight, 0)
  let left = at * total
  for (const [value, weight] of pairs) {
    if (weight > 0 && left < weight) return value
    left -= weight
  }
  const last = pairs.findLast(([, weight]) => weight > 0)
  if (last === undefined) throw new Error('every weight is zero')
  return last[0]
}

function shuffle<T>(list: readonly T[], int: (min: number, max: number) => number): T[] {
  const copy = [...list]
  for (let i = copy.length - 1; i > 0; i--) {
    const j = int(0, i)
    const held = copy[i] as T
    copy[i] = copy[j] as T
    copy[j] = held
  }
  return copy
}

function sfc32(seed: string): () => number {
  const hash = xmur3(seed)
  let [a, b, c, d] = [hash(), hash(), hash(), hash()]
  const step = () => {
    const t = (((a + b) | 0) + d) | 0
    d = (d + 1) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = ((c << 21) | (c >>> 11)) + t
    return (t >>> 0) / 2 ** 32
  }
  for (let i = 0; i < 12; i++) step()
  return step
}

function xmur3(text: string): () => number {
  let h = 1779033703 ^ text.length
  for (let i = 0; i < text.length; i++) {
    h = Math.imul(h ^ text.charCodeAt(i), 3432918353)
    h = (h << 13) | (h >>> 19)
  }
  return () => {
    h = Math.imul(h ^ (h >>> 16), 2246822507)
    h = Math.imul(h ^ (h >>> 13), 3266489909)
    h ^= h >>> 16
    return h >>> 0
  }
}

/** Deals a list evenly: nothing comes back before everything was dealt once; each label has its own pack. */
export type Deal = <T>(label: string, list: readonly T[]) => T

/** A fresh pack begins with what was dealt longest ago, so that nothing comes twice in a short while. */
export function dealer(source: Rng): Deal {
  const packs = new Map<string, { source: Rng; list: readonly unknown[]; left: unknown[]; dealt: unknown[] }>()
  return <T>(label: string, list: readonly T[]): T => {
    if (list.length === 0) throw new Error(`nothing to deal for ${label}`)
    const pack = packs.get(label) ?? { source: source.fork(label), list, left: [], dealt: [] }
    packs.set(label, pack)
    if (pack.list !== list) throw new Error(`two lists under the label ${label}`)
    if (pack.left.length === 0) {
      const recent = new Set(pack.dealt.slice(Math.ceil(pack.dealt.length / 2)))
      const shuffled = pack.source.shuffle<unknown>(list)
      pack.left = [...shuffled.filter(it => recent.has(it)), ...shuffled.filter(it => !recent.has(it))]
      pack.dealt = []
    }
    const next = pack.left.pop()
    pack.dealt.push(next)
    return next as T
  }
}
