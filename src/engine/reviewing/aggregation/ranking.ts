import type { Sheet } from './sheet.ts'
import { type Mean, type Score, type Totals, totalsOf } from './totals.ts'

/** Files that nothing announced separates, by identifier. `rank` is one more than the number of files above. */
export type Tier = {
  rank: number
  files: string[]
  /** What separates them from the tier above: the total, or the criterion that decided between equal totals. */
  separatedBy: 'first' | 'total' | { criterion: string }
}

/** Where the places end. `last` is the tier that holds the last of them, `places` how many of it are left for that tier. */
export type Cut = { last: string[]; places: number; insideTie: boolean }

/** The order as announced, from whole numbers alone. `cut` is null when every file with a score has a place, or nobody has. */
export type Ranking = Totals & { tiers: Tier[]; cut: Cut | null }

/** Ranks the files with a score; level files share a tier, and nobody is separated by chance or by identifier. */
export function rankFiles(sheet: Sheet): Ranking {
  const totals = totalsOf(sheet)
  const tiers = tiersOf(sheet, totals.scores)
  return { ...totals, tiers, cut: cutOf(tiers, sheet.places, totals.scores.length) }
}

function tiersOf({ tieBreak }: Sheet, scores: readonly Score[]): Tier[] {
  const tiers: Tier[] = []
  let above: Score | undefined
  for (const [i, score] of scores.toSorted(bestFirst).entries()) {
    if (above && bestFirst(above, score) === 0) tiers.at(-1)?.files.push(score.file)
    else
      tiers.push({ rank: i + 1, files: [score.file], separatedBy: above ? separator(tieBreak, above, score) : 'first' })
    above = score
  }
  for (const tier of tiers) tier.files.sort()
  return tiers
}

/** Below zero when `a` comes first; zero only when everything announced is equal. */
function bestFirst(a: Score, b: Score): number {
  return higherFirst(a, b) || separations(a, b).find(Boolean) || 0
}

const higherFirst = (a: Mean, b: Mean) => b.sum * a.reviews - a.sum * b.reviews

const separations = (a: Score, b: Score) =>
  a.separating.map((sum, i) => (b.separating[i] ?? 0) * a.reviews - sum * b.reviews)

function separator(tieBreak: readonly string[], above: Score, score: Score): Tier['separatedBy'] {
  if (higherFirst(above, score) !== 0) return 'total'
  return { criterion: tieBreak[separations(above, score).findIndex(Boolean)] ?? '' }
}

function cutOf(tiers: readonly Tier[], places: number, files: number): Cut | null {
  if (places <= 0 || places >= files) return null
  const tier = tiers.findLast(it => it.rank <= places)
  if (!tier) return null
  const left = places - tier.rank + 1
  return { last: tier.files, places: left, insideTie: left < tier.files.length }
}
