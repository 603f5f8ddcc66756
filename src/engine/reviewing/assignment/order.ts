import { hashOf } from '../../hash.ts'
import { by } from '../../ordering.ts'

/** By file, then by reader. */
export const byPair = by<{ file: string; reader: string }>(
  it => it.file,
  it => it.reader,
)

/** A number from 0 to 2³² − 1 drawn from the seed. */
export const drawn = (seed: string, key: string): number => hashOf(`${seed}:${key}`)

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
