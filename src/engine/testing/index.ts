/** A repeatable stream of numbers in [0, 1): mulberry32, public domain, by Tommy Ettinger. */
export type Random = () => number

export function seeded(seed: number): Random {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), state | 1)
    t = (t + Math.imul(t ^ (t >>> 7), t | 61)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

export const whole = (random: Random, from: number, to: number): number => from + Math.floor(random() * (to - from + 1))

export const pick = <T>(random: Random, items: readonly T[]): T => items[whole(random, 0, items.length - 1)] as T

export function shuffled<T>(random: Random, items: readonly T[]): T[] {
  const copy = [...items]
  for (let i = copy.length - 1; i > 0; i--) {
    const j = whole(random, 0, i)
    const [a, b] = [copy[i] as T, copy[j] as T]
    copy[i] = b
    copy[j] = a
  }
  return copy
}
