import assert from 'node:assert/strict'
import { calibrate } from '../../src/engine/reviewing/aggregation/calibrate.ts'
import { advise, drawRanks, rankFiles } from '../../src/engine/reviewing/aggregation/index.ts'
import { reml } from '../../src/engine/reviewing/aggregation/reml.ts'
import { tryPanels } from '../../src/engine/reviewing/aggregation/testing/panels.ts'
import { imagine, type Panel } from '../../src/engine/reviewing/aggregation/testing/simulate.ts'
import { type Bench, cost, type Figure, interleave, onTheClock, type Section } from './frame.ts'

/** Marks of a grid: 5 criteria from 1 to 4. Files differ by 2.2 points, marks stray by 2. */
const LARGE: Panel = {
  seed: 'bench',
  files: 700,
  readers: 60,
  reviews: 3,
  places: 120,
  spread: { files: 2.2, readers: 2.5, marks: 2 },
  tie: 0,
  graded: true,
}
const EDITION: Panel = { ...LARGE, files: 208, readers: 14, places: 80 }

/** Bringing marks together: what it costs, what adjusting brings where the guard allows it, and whether it refuses where it would mislead. */
export function measureAggregation(bench: Bench): Section {
  return { title: 'Bringing marks together', figures: [...costs(bench), ...gains(bench), ...misled(bench)] }
}

function costs({ rounds, say }: Bench): Figure[] {
  say('advising on 700 files and 60 readers')
  const { sheet } = imagine(LARGE)
  const ranking = rankFiles(sheet)
  const found = calibrate(sheet, ranking)
  assert.ok(found.settled)
  const { equations } = found.posterior.fit
  const { reml: fit, ...times } = interleave(rounds, {
    rank: () => rankFiles(sheet),
    reml: () => reml(equations, found.marks.y),
    advise: () => advise(sheet),
    ranks: () => drawRanks(sheet),
  })
  const size = '700 files, 60 readers, 3 reviews each'
  return [
    { what: 'rank', value: 1000 * cost(times.rank), unit: 'ms', note: size },
    { what: 'variances by REML', value: 1000 * cost(fit), unit: 'ms', aim: { atMost: 10 }, note: onTheClock(fit) },
    {
      what: 'with the guard: whole advice',
      value: 1000 * cost(times.advise),
      unit: 'ms',
      note: '499 trials, 19 assignments',
    },
    { what: 'ranks, 10,000 draws', value: cost(times.ranks), unit: 's', note: onTheClock(times.ranks) },
  ]
}

/** Random assignment: reviews of each file, and how much readers differ. */
function gains({ quick, say }: Bench): Figure[] {
  const cells = [EDITION, LARGE].flatMap(base =>
    [2, 3, 4].flatMap(reviews =>
      [1, 1.5, 2.5].map(readers => ({ ...base, reviews, spread: { ...base.spread, readers } })),
    ),
  )
  return cells.flatMap(panel => {
    const { files, readers, reviews, spread } = panel
    const times = quick ? 5 : files > 300 ? 24 : 80
    const what = `${files} files, ${readers} readers, ${reviews} reviews, bias ${spread.readers}`
    say(`random assignment: ${what}`)
    const seen = tryPanels(panel, times)
    const gain = 100 * (seen.adjusted - seen.plain)
    const before = `points of recall, from ${percent(seen.plain)}; lowered in ${seen.lowered} of ${seen.adjustedPanels}`
    const refused = `${times - seen.adjustedPanels} of ${times} panels refused`
    const aim = reviews === 3 && spread.readers === 2.5 ? { aim: { atLeast: 4 } } : { aim: { atLeast: 0 } }
    return [
      { what: `${what}: gain`, value: gain, unit: '', ...aim, note: before },
      { what: '… intervals that hold', value: 100 * seen.covered, unit: '%', aim: { atLeast: 88 }, note: refused },
    ]
  })
}

/** Assignments where severity goes with quality: how many panels are adjusted all the same. */
function misled({ quick, say }: Bench): Figure[] {
  const cells = [EDITION, { ...EDITION, reviews: 2 }, LARGE].flatMap(base =>
    [0.3, 0.6, 1, 2, 3, 6, -0.6, -1, -3].map(tie => ({ ...base, tie })),
  )
  return cells.map(panel => {
    const { files, reviews, tie } = panel
    const times = quick ? 5 : files > 300 ? 12 : 40
    say(`assignment that follows quality: ${files} files, tie ${tie}`)
    const { adjustedPanels, plain, adjusted, lowered } = tryPanels(panel, times)
    const effect = `they keep ${percent(adjusted)} of the best for ${percent(plain)}; lowered in ${lowered}`
    return {
      what: `${files} files, ${reviews} reviews, tie ${tie}: adjusted`,
      value: (100 * adjustedPanels) / times,
      unit: '%',
      aim: { atMost: 0 },
      note: adjustedPanels > 0 ? effect : `${times} of ${times} panels refused`,
    }
  })
}

const percent = (share: number) => `${(100 * share).toFixed(1)} %`
