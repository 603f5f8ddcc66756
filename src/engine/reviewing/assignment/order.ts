/** Compares by each key in turn, by code unit: the same on every machine, unlike a locale's order. */
export const by =
  <T>(...keys: ((item: T) => string | number)[]) =>
  (a: T, b: T): number => {
    for (const key of keys) {
      if (key(a) < key(b)) return -1
      if (key(a) > key(b)) return 1
    }
    return 0
  }

/** By file, then by reader. */
export const byPair = by<{ file: string; reader: string }>(
  it => it.file,
  it => it.reader,
)

/** A number in [0, 2³²) drawn from the seed: FNV-1a over UTF-16 units, mixed by the finalizer of MurmurHash3 (both public domain). */
export function drawn(seed: string, key: string): number {
  let hash = 0x811c9dc5
  for (const text of [seed, ':', key])
    for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}

/** The same items in the order that the seed draws, whatever order they come in. */
export function inDrawnOrder<T extends { id: string }>(seed: string, kind: string, items: readonly T[]): T[] {
  const keyed = items.map(item => ({ item, place: drawn(seed, `${kind}:${item.id}`) }))
  return keyed
    .sort(
      by(
        it => it.place,
        it => it.item.id,
      ),
    )
    .map(({ item }) => item)
}
