import type { Day } from '../../../kernel/day.ts'
import { type Counts, countsOf, type Entry } from './checklist.ts'

/** One challenge in the team's list. */
export type Line = {
  challengeId: string
  arrivesOn: Day
  counts: Counts
  /** By the code of the block. */
  blocks: ReadonlyMap<string, Counts>
  /** The longest delay, in days. */
  daysLate: number
}

export const STANDINGS = ['late', 'open', 'ready'] as const
/** `late`: something is. `ready`: nothing is left to do. `open`: the rest. */
export type Standing = (typeof STANDINGS)[number]

export const standingOf = ({ done, late, total }: Counts): Standing =>
  late > 0 ? 'late' : done < total ? 'open' : 'ready'

type Given = { challengeId: string; arrivesOn: Day; entries: readonly Entry[] }

/** A challenge with its counts, by block. */
export function lineOf({ arrivesOn, challengeId, entries }: Given): Line {
  const codes = [...new Set(entries.map(it => it.item.block))]
  const blocks = new Map(codes.map(code => [code, countsOf(entries.filter(it => it.item.block === code))]))
  const daysLate = Math.max(0, ...entries.map(it => it.daysLate))
  return { challengeId, arrivesOn, counts: countsOf(entries), blocks, daysLate }
}

const NOTHING: Counts = { total: 0, done: 0, late: 0, blocked: 0 }

/** The counts of a challenge, or of one of its blocks. */
export const countsIn = (line: Line, block: string | undefined): Counts =>
  block === undefined ? line.counts : (line.blocks.get(block) ?? NOTHING)

export type Listing = { standing: Standing | undefined; block: string | undefined }

/** Those that a listing asks for, the most late first, then the least advanced. */
export function listed(lines: readonly Line[], { block, standing }: Listing): Line[] {
  const share = (line: Line) => countsIn(line, block).done / Math.max(1, countsIn(line, block).total)
  return lines
    .filter(line => standing === undefined || standingOf(countsIn(line, block)) === standing)
    .sort(
      (a, b) =>
        countsIn(b, block).late - countsIn(a, block).late ||
        share(a) - share(b) ||
        (a.challengeId < b.challengeId ? -1 : 1),
    )
}
