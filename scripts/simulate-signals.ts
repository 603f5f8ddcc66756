// What the thresholds of an edition announce on invented cohorts, and how often they are wrong.
// Usage: node scripts/simulate-signals.ts [cohorts] [edition]
import { readFileSync } from 'node:fs'
import { parse } from '../src/features/edition/index.ts'
import type { Signals, Threshold } from '../src/features/edition/rules.ts'
import {
  drawCohorts,
  drawSudden,
  falseRateOf,
  type Measured,
  measure,
  NOTICE_DAYS,
  shareOf,
  TEAMS,
} from './simulate-signals/measure.ts'

const SEED = 'signals'
const [cohorts, edition] = [Number(process.argv[2] ?? 100), process.argv[3] ?? 'eig-2']

/** The thresholds of an edition's file. */
export function signalsOfFile(id: string): Signals {
  const parsed = parse(readFileSync(new URL(`../editions/${id}.yaml`, import.meta.url), 'utf8'))
  if (!('data' in parsed) || parsed.data.kind !== 'edition' || !parsed.data.signals)
    throw new Error(`${id} has no signals`)
  return parsed.data.signals
}

const percent = (share: number) => `${(100 * share).toFixed(1)} %`
const at = (sorted: readonly number[], share: number) => sorted[Math.floor(share * (sorted.length - 1))] ?? 0

function tell(name: string, it: Measured): string {
  const lead = `${at(it.lead, 0.5)} days before (median), worst ${at(it.lead, 0)}`
  return `${name.padEnd(24)} ${percent(shareOf(it)).padStart(8)} announced ≥ ${NOTICE_DAYS} days before; first said ${lead}; ${falseRateOf(it).toFixed(3)} false alarms a team and month`
}

/** Every threshold multiplied, to see what being stricter or laxer would give; faces are not whole numbers, days and weeks are. */
function scaled(signals: Signals, by: number): Signals {
  const times = <T extends Threshold>(it: T): T => ({
    ...it,
    watch: Math.max(1, Math.round(it.watch * by)),
    act: Math.max(1, Math.round(it.act * by)),
  })
  const isCount = (key: string, it: unknown): it is Threshold =>
    typeof it === 'object' && it !== null && 'act' in it && !['unsignedBeforeDays', 'moodDrop'].includes(key)
  const entries = Object.entries(signals).map(([key, it]) => [key, isCount(key, it) ? times(it) : it])
  const { lowMood, moodDrop } = signals
  return {
    ...Object.fromEntries(entries),
    moodDrop: { watch: moodDrop.watch * by, act: moodDrop.act * by },
    lowMood: { ...lowMood, weeks: times(lowMood.weeks) },
  }
}

function run(): void {
  const signals = signalsOfFile(edition)
  const teams = drawCohorts(SEED, cohorts)
  console.log(
    `${cohorts} invented cohorts of ${TEAMS} teams, ${teams.filter(it => it.failing).length} seeded failures, seed "${SEED}".`,
  )
  console.log(
    'The noise is an assumption (scripts/simulate-signals/noise.ts): no edition kept what would measure it.\n',
  )
  const act = measure(teams, signals, 'act')
  console.log(tell('to be dealt with now', act))
  console.log(tell('worth watching', measure(teams, signals, 'watch')))
  console.log('\nBy way of failing (to be dealt with now):')
  for (const [way, it] of Object.entries(act.byWay))
    console.log(`  ${way.padEnd(12)} ${percent(shareOf(it)).padStart(8)} of ${it.failures}`)
  const sudden = measure(drawSudden(SEED, 200), signals, 'act')
  console.log(
    `  ${'sudden'.padEnd(12)} ${percent(shareOf(sudden)).padStart(8)} of ${sudden.failures}, not counted above: nothing tells it, this is what chance announces`,
  )
  console.log('\nFalse alarms by kind (to be dealt with now), a team and month:')
  for (const [kind, count] of Object.entries(act.byKind).toSorted((a, b) => b[1] - a[1]))
    console.log(`  ${kind.padEnd(14)} ${(count / act.teamMonths).toFixed(4)}`)
  console.log('\nOther thresholds, all multiplied (to be dealt with now):')
  for (const by of [0.5, 0.75, 1, 1.25, 1.5, 2])
    console.log(`  ${tell(`× ${by}`, measure(teams, scaled(signals, by), 'act'))}`)
}

if (import.meta.main) run()
