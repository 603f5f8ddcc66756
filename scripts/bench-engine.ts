// npm run bench:engine: what the engine's algorithms cost, each beside a yardstick measured in the same run. --quick for a first idea,
// --only NAME for one part. A whole run also redraws docs/engine-figures.md and docs/engine-cost.svg.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { measureAggregation } from './bench-engine/aggregation.ts'
import { measureAssigning } from './bench-engine/assigning.ts'
import { measureAudit } from './bench-engine/audit.ts'
import { chart } from './bench-engine/chart.ts'
import { type Bench, loadNow, type Measured, type Section } from './bench-engine/frame.ts'
import { measureMatching } from './bench-engine/matching.ts'
import { type EngineReport, pageOf, printReport } from './bench-engine/report.ts'
import { measureScheduling } from './bench-engine/scheduling.ts'
import { measureStrategy } from './bench-engine/strategy.ts'

/** One entry a part of the engine, in the order of docs/engine.md. */
const measures: Record<string, (bench: Bench) => Section | Promise<Section>> = {
  matching: measureMatching,
  audit: measureAudit,
  strategy: measureStrategy,
  assigning: measureAssigning,
  aggregation: measureAggregation,
  scheduling: measureScheduling,
}

const ROOT = resolve(import.meta.dirname, '..')
const REPORT = resolve(ROOT, 'artifacts/bench-engine.json')

const { values } = parseArgs({
  options: { quick: { type: 'boolean' }, only: { type: 'string' }, help: { type: 'boolean' } },
})

function say(what: string) {
  process.stderr.write(process.stderr.isTTY ? `\r\x1b[K${what} …` : `${what} …\n`)
}

async function measured(measure: (bench: Bench) => Section | Promise<Section>, bench: Bench): Promise<Measured> {
  const before = loadNow()
  const section = await measure(bench)
  return { ...section, at: new Date().toISOString(), load: [before, loadNow()] }
}

/** The parts measured now take the place of the same ones of the last report; the others stay, with their date and load. */
function merged(sections: Record<string, Measured>): Record<string, Measured> {
  const last = values.only ? lastSections() : {}
  const all = { ...last, ...sections }
  return Object.fromEntries(Object.keys(measures).flatMap(name => (all[name] ? [[name, all[name]]] : [])))
}

function lastSections(): Record<string, Measured> {
  try {
    return JSON.parse(readFileSync(REPORT, 'utf8')).sections
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code === 'ENOENT') return {}
    throw fault
  }
}

function write(report: EngineReport, sections: Record<string, Measured>) {
  mkdirSync(resolve(ROOT, 'artifacts'), { recursive: true })
  writeFileSync(REPORT, `${JSON.stringify({ ...report, sections }, null, 2)}\n`)
  if (values.quick) return
  writeFileSync(resolve(ROOT, 'docs/engine-figures.md'), pageOf(report))
  const curve = sections['matching']?.curve
  const about = 'The times of the table beside it: both lines rise by about ten for ten times as many candidates.'
  if (curve)
    writeFileSync(resolve(ROOT, 'docs/engine-cost.svg'), chart(curve, 'Cost of a matching against its size', about))
}

async function bench() {
  const names = values.only ? [values.only] : Object.keys(measures)
  const options = { rounds: values.quick ? 2 : 5, quick: values.quick ?? false, say }
  const done: Record<string, Measured> = {}
  for (const name of names) {
    const measure = measures[name]
    if (!measure) throw new Error(`unknown part ${name}: one of ${Object.keys(measures).join(', ')}`)
    done[name] = await measured(measure, options)
  }
  const machine = { node: process.version, processors: `${cpus().length} × ${cpus()[0]?.model.trim()}` }
  if (process.stderr.isTTY) process.stderr.write('\r\x1b[K')
  printReport({ ...machine, rounds: options.rounds, sections: Object.values(done) })
  const sections = merged(done)
  write({ ...machine, rounds: options.rounds, sections: Object.values(sections) }, sections)
}

if (values.help) {
  const parts = Object.keys(measures).join(', ')
  console.log(
    `npm run bench:engine [-- --quick] [-- --only PART]\n\nParts: ${parts}. Writes artifacts/bench-engine.json.`,
  )
} else await bench()
