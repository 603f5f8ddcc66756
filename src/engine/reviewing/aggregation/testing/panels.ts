import { calibrate } from '../calibrate.ts'
import { fileEstimate, NINETY } from '../posterior.ts'
import { rankFiles } from '../ranking.ts'
import { imagine, type Panel, recall } from './simulate.ts'

/** What adjusting did to one imagined panel: the share of the truly best files kept without and with it, and of intervals that held. */
export type Trial = { refused: string[] } | { refused: undefined; plain: number; adjusted: number; covered: number }

/** Imagines a panel, and adjusts it if the guard lets it. */
function tryPanel(panel: Panel): Trial {
  const { sheet, quality } = imagine(panel)
  const ranking = rankFiles(sheet)
  const found = calibrate(sheet, ranking)
  if (!found.settled) return { refused: found.refusals.map(it => it.code) }
  const guesses = quality.map((_, i) => fileEstimate(found.posterior, i))
  const covered = guesses.filter(({ value, deviation }, i) => {
    const off = found.marks.mean + value - 60 * (quality[i] as number)
    return Math.abs(off) <= NINETY * deviation
  })
  return {
    refused: undefined,
    plain: recall(
      panel.places,
      quality,
      ranking.scores.map(it => it.sum / it.reviews),
    ),
    adjusted: recall(
      panel.places,
      quality,
      guesses.map(it => it.value),
    ),
    covered: covered.length / guesses.length,
  }
}

/** Many panels that differ by their seed only. Means are of those adjusted; `lowered` counts those that kept fewer of the best. */
export function tryPanels(panel: Panel, times: number) {
  const trials = Array.from({ length: times }, (_, i) => tryPanel({ ...panel, seed: `${panel.seed} ${i}` }))
  const refusals: Record<string, number> = {}
  for (const code of trials.flatMap(it => it.refused ?? [])) refusals[code] = (refusals[code] ?? 0) + 1
  const kept = trials.flatMap(it => (it.refused ? [] : [it]))
  const mean = (of: (it: (typeof kept)[number]) => number) => kept.reduce((sum, it) => sum + of(it), 0) / kept.length
  return {
    adjustedPanels: kept.length,
    refusals,
    plain: mean(it => it.plain),
    adjusted: mean(it => it.adjusted),
    covered: mean(it => it.covered),
    lowered: kept.filter(it => it.adjusted < it.plain).length,
  }
}
