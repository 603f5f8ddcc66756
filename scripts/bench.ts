// npm run bench: what this machine can do, each figure beside its limit measured in the same run. --quick for a first idea.
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { cpus, loadavg, tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { loadConfig } from '../src/platform/config.ts'
import { silentLog } from '../src/platform/log.ts'
import { openPlatform } from '../src/platform/open.ts'
import { jobNames } from '../src/work.ts'
import { measureCatalogue } from './bench/catalogue.ts'
import { type Running, readMemory, runCohorte } from './bench/processes.ts'
import { type BenchReport, printReport } from './bench/report.ts'
import { candidatesFor, measureSubmissions } from './bench/submissions.ts'
import { openCall, prepareCandidates } from './bench/world.ts'

const FULL = { rounds: 5, submissions: 256, seconds: 2 }
const QUICK = { rounds: 2, submissions: 64, seconds: 0.7 }
const REPORT = resolve(import.meta.dirname, '../artifacts/bench.json')

const { values } = parseArgs({ options: { quick: { type: 'boolean' }, help: { type: 'boolean' } } })
const stopped = new AbortController()
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => stopped.abort())

/** Says what is being done, and stops here when somebody has asked for it. */
function alive(what: string) {
  stopped.signal.throwIfAborted()
  process.stderr.write(process.stderr.isTTY ? `\r\x1b[K${what} …` : `${what} …\n`)
}

async function bench(folder: string): Promise<BenchReport> {
  const size = values.quick ? QUICK : FULL
  const loadBefore = loadavg()
  const dataDir = join(folder, 'data')
  alive('starting')
  const cohorte = await runCohorte(dataDir)
  try {
    const { submissions, catalogue } = await measure(cohorte, { folder, dataDir, ...size })
    const memory = await readMemory(cohorte.pid, dataDir)
    const load = { before: loadBefore, after: loadavg() }
    return { at: new Date().toISOString(), ...machine(), size, load, submissions, catalogue, memory }
  } finally {
    await cohorte.stop()
  }
}

type Measuring = typeof FULL & { folder: string; dataDir: string }

/** Our own connections are closed when it returns: they are not the application's. */
async function measure(cohorte: Running, { folder, dataDir, rounds, submissions: each, seconds }: Measuring) {
  const config = loadConfig({ COHORTE_MODE: 'development', DATA_DIR: dataDir })
  const platform = await openPlatform({ config, log: silentLog, jobs: jobNames, works: false })
  try {
    const edition = await openCall(platform.services)
    alive(`preparing ${candidatesFor(rounds, each)} candidates`)
    const candidates = await prepareCandidates(platform.services, edition, candidatesFor(rounds, each))
    const { url } = platform.database
    const submissions = await measureSubmissions({ cohorte, url, folder, candidates, rounds }, alive)
    const cookie = candidates[0]?.cookie ?? ''
    const catalogue = await measureCatalogue({ cohorte, folder, cookie, rounds, seconds }, alive)
    return { submissions, catalogue }
  } finally {
    await platform.close()
  }
}

const machine = () => ({ node: process.version, processors: `${cpus().length} × ${cpus()[0]?.model.trim()}` })

if (values.help) {
  console.log(
    'npm run bench [-- --quick]\n\nMeasures submissions, catalogue pages and memory; writes artifacts/bench.json.',
  )
} else {
  const folder = await mkdtemp(join(tmpdir(), 'cohorte-bench-'))
  try {
    const report = await bench(folder)
    printReport(report)
    await mkdir(resolve(REPORT, '..'), { recursive: true })
    await writeFile(REPORT, `${JSON.stringify(report, null, 2)}\n`)
  } catch (fault) {
    if (!stopped.signal.aborted) throw fault
    console.error('\nStopped.')
    process.exitCode = 130
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
