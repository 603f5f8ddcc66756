/** Something wrong in the files of a site: where it stands, what was found, and what can be proposed instead. */
export type Fault = {
  code: FaultCode
  /** Whether what is wrong was left out of the archive, or taken over as it is. */
  kept: boolean
  file: string
  /** 1 for the first line. */
  line: number
  /** The challenge, person or promotion it is about, as the file calls it. */
  entry: string
  /** Inside the entry, such as `key_figures.2.amount`; empty for the entry itself. */
  key: string
  found: string
  /** What may have been meant. */
  instead?: string | undefined
}

const FAULT_CODES = [
  'unreadable',
  'missing_key',
  'wrong_type',
  'unknown_key',
  'duplicate',
  'unknown_promotion',
  'unknown_skill',
  'unknown_profile',
  'unknown_person',
  'unknown_challenge',
  'not_named_back',
  'not_named_by_person',
  'wrong_class',
  'wrong_year',
  'wrong_part',
  'dead_url',
  'handle_is_url',
  'wrong_count',
  'video_twice',
  'empty_address',
] as const
export type FaultCode = (typeof FAULT_CODES)[number]

/** How many faults there are of each kind, in the order in which kinds are told; kinds without any are left out. */
export const countFaults = (faults: readonly Fault[]): { code: FaultCode; count: number; first: Fault }[] =>
  FAULT_CODES.flatMap(code => {
    const own = faults.filter(it => it.code === code)
    return own[0] ? [{ code, count: own.length, first: own[0] }] : []
  })

/** Which of these names is nearest to one that is unknown, when it is near enough to be a slip. */
export function nearest(name: string, known: Iterable<string>): string | undefined {
  const asked = folded(name)
  let best: { name: string; apart: number } | undefined
  for (const other of known) {
    const apart = distance(asked, folded(other))
    if (!best || apart < best.apart) best = { name: other, apart }
  }
  return best && best.apart <= Math.max(1, Math.floor(asked.length / 3)) ? best.name : undefined
}

/** A name without accents, capitals or signs. */
const folded = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')

/** How many letters must be added, dropped or changed to go from one word to the other (Levenshtein 1966), one row at a time. */
function distance(a: string, b: string): number {
  let above = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const change = (above[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      row.push(Math.min(change, (above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1))
    }
    above = row
  }
  return above[b.length] ?? 0
}
