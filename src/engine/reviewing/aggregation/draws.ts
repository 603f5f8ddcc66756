import { calibrate } from './calibrate.ts'
import { normal, type Stream, streamOf } from './chance.ts'
import { solveUpper } from './matrix.ts'
import type { Posterior } from './posterior.ts'
import { rankFiles } from './ranking.ts'
import type { Sheet } from './sheet.ts'

export const DRAWS = 10_000

/** For a file, in how many of 10,000 draws it is among the first `places`, and the ranks between which nine draws in ten put it. */
export type Standing = { file: string; inPlaces: number; best: number; worst: number }

/**
 * How far the readings fix the ranks: a standing for each file with a score, by identifier; empty when the guard refuses. Takes a sheet
 * without flaw. It is the one long part of the advice: about a second for 700 files.
 */
export function drawRanks(sheet: Sheet): Standing[] {
  const found = calibrate(sheet, rankFiles(sheet))
  return found.settled ? standings(found.posterior, sheet.places, streamOf(`${sheet.seed}:ranks`)) : []
}

/**
 * Draws readers, then files, from their joint law, `DRAWS` times, and ranks the files each time. The seed makes it repeatable.
 * Complexity: draws × (readers² + files × log files); memory: files² counts.
 */
export function standings(posterior: Posterior, places: number, stream: Stream): Standing[] {
  const files = posterior.base.length
  const counts = new Uint16Array(files * files)
  const draw = scoresOf(posterior, stream)
  for (let done = 0; done < DRAWS; done++) countRanks(counts, draw())
  return posterior.fit.equations.design.files.map((file, i) => ({
    file,
    ...standing(counts.subarray(i * files, (i + 1) * files), places),
  }))
}

/** Draws the scores of all files, in 1/60 point, into the same array each time. */
function scoresOf(posterior: Posterior, stream: Stream): () => Float64Array {
  const { fit, readers, base, own } = posterior
  const { design, ratios, factor } = fit.equations
  const { from, by } = design
  const [last, scale, root] = [readers.length - 1, Math.sqrt(fit.residual), Math.sqrt(ratios.reader)]
  const [drawn, scores] = [new Float64Array(readers.length), new Float64Array(base.length)]
  return () => {
    for (let j = 0; j <= last; j++) drawn[j] = normal(stream)
    solveUpper(factor, drawn)
    for (let j = 0; j <= last; j++) drawn[j] = (readers[j] as number) + scale * (drawn[j] as number)
    for (let i = 0; i < scores.length; i++) {
      const [start, end] = [from[i] as number, from[i + 1] as number]
      let lenience = 0
      for (let k = start; k < end; k++) lenience += drawn[by[k] as number] as number
      const known = ((drawn[last] as number) - ratios.file * root * lenience) / (1 + ratios.file * (end - start))
      scores[i] = (base[i] as number) + known + (own[i] as number) * normal(stream)
    }
    return scores
  }
}

/** Fine enough for two scores to be level about once in ten million comparisons. */
const GRAIN = 2 ** 18

/** Counts the rank of each file; a score is cut to a whole number that carries its file in its last digits, so that keys sort alone. */
function countRanks(counts: Uint16Array, scores: Float64Array): void {
  const files = scores.length
  let room = 1
  while (room < files) room *= 2
  for (let i = 0; i < files; i++) scores[i] = Math.floor(-(scores[i] as number) * GRAIN) * room + i
  scores.sort()
  for (let rank = 0; rank < files; rank++) {
    const key = scores[rank] as number
    const at = (key - Math.floor(key / room) * room) * files + rank
    counts[at] = (counts[at] as number) + 1
  }
}

function standing(counts: Uint16Array, places: number): Omit<Standing, 'file'> {
  const at = (share: number) => {
    let [seen, rank] = [0, -1]
    while (seen < share) seen += counts[++rank] as number
    return rank + 1
  }
  let inPlaces = 0
  for (const count of counts.subarray(0, places)) inPlaces += count
  return { inPlaces, best: at(DRAWS / 20), worst: at(DRAWS - DRAWS / 20) }
}
