import type { Instance } from './instance.ts'

/** Means of different numbers of readings are compared in this fraction of a point: their least common multiple. */
export function scaleOf({ need, anchor }: Instance): number {
  const gcd = (a: number, b: number): number => (b === 0 ? a : gcd(b, a % b))
  return need.reduce((scale, k, i) => (anchor[i] || k === 0 ? scale : (scale * k) / gcd(scale, k)), 1)
}

/** The sum each file needs for its mean to reach `level`; anchors are not concerned. */
export function floorsAt(it: Instance, level: number): Int32Array {
  const scale = scaleOf(it)
  return it.need.map((k, i) => (it.anchor[i] ? 0 : Math.ceil((level * k) / scale)))
}

/** The mean of the worst file, in 1/scale point; infinite when no file counts. */
export function levelOf(it: Instance, sums: Int32Array): number {
  const scale = scaleOf(it)
  return sums.reduce(
    (least, sum, i) =>
      it.anchor[i] || !it.need[i] ? least : Math.min(least, Math.floor((sum * scale) / (it.need[i] as number))),
    Number.POSITIVE_INFINITY,
  )
}
