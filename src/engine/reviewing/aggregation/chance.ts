import { hashOf } from '../../hash.ts'

/** A repeatable stream of whole numbers from 0 to 2^32 − 1. */
export type Stream = () => number

/**
 * The stream of a seed: xoshiro128** (Blackman and Vigna, 2018, public domain), started on four hashes of the seed. Only operations
 * on 32-bit integers: the same numbers on every machine.
 */
export function streamOf(seed: string): Stream {
  let [a, b, c, d] = [hashOf(seed, 1), hashOf(seed, 2), hashOf(seed, 3), hashOf(seed, 4) | 1]
  return () => {
    const drawn = Math.imul(rotate(Math.imul(b, 5), 7), 9) >>> 0
    const shifted = b << 9
    c ^= a
    d ^= b
    b ^= c
    a ^= d
    c ^= shifted
    d = rotate(d, 11)
    return drawn
  }
}

const rotate = (word: number, bits: number) => (word << bits) | (word >>> (32 - bits))

/** A number from the standard normal law: the inverse of its distribution at a point drawn strictly between 0 and 1. */
export const normal = (stream: Stream): number => normalQuantile((stream() + 0.5) / 4294967296)

/**
 * The point of the standard normal law under which lies the share `p`, within about 1e-7: Wichura's PPND7 (algorithm AS 241,
 * Applied Statistics, 1988). Sums, products, quotients and square roots only, which IEEE 754 fixes to the last bit.
 */
export function normalQuantile(p: number): number {
  const q = p - 0.5
  if (Math.abs(q) <= 0.425) {
    const r = 0.180625 - q * q
    return (q * (((A3 * r + A2) * r + A1) * r + A0)) / (((B3 * r + B2) * r + B1) * r + 1)
  }
  const r = Math.sqrt(-ln(q < 0 ? p : 1 - p))
  const far = r > 5 ? tail(r - 5, E, F) : tail(r - 1.6, C, D)
  return q < 0 ? -far : far
}

type Four = readonly [number, number, number, number]

const tail = (r: number, [c0, c1, c2, c3]: Four, [d1, d2]: readonly [number, number]) =>
  (((c3 * r + c2) * r + c1) * r + c0) / ((d2 * r + d1) * r + 1)

const [A0, A1, A2, A3] = [3.3871327179, 50.434271938, 159.29113202, 59.10937472]
const [B1, B2, B3] = [17.895169469, 78.757757664, 67.1875636]
const C: Four = [1.4234372777, 2.75681539, 1.3067284816, 0.17023821103]
const D = [0.7370016425, 0.12021132975] as const
const E: Four = [6.657905115, 3.081226386, 0.42868294337, 0.017337203997]
const F = [0.24197894225, 0.012258202635] as const

/**
 * The natural logarithm of a positive number, within a few units of the last place. `Math.log` may differ in its last bit from one
 * machine to another; this series of quotients may not.
 */
export function ln(x: number): number {
  let [rest, halvings] = [x, 0]
  for (; rest > 1.5; rest /= 2) halvings++
  for (; rest < 0.75; rest *= 2) halvings--
  const z = (rest - 1) / (rest + 1)
  const square = z * z
  let sum = 0
  for (let k = 25; k >= 1; k -= 2) sum = sum * square + 1 / k
  return halvings * Math.LN2 + 2 * z * sum
}
