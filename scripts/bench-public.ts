// npm run bench:public: public pages per second beside a bare page and beside nginx, in the same run. --quick for a first idea.
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { cpus, tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { importSite, readSite } from '../src/features/archives/index.ts'
import { siteFrom } from '../src/features/archives/rules.ts'
import { loadConfig } from '../src/platform/config.ts'
import { silentLog } from '../src/platform/log.ts'
import { openPlatform } from '../src/platform/open.ts'
import type { Services } from '../src/platform/services.ts'
import { jobNames } from '../src/work.ts'
import { defi, invented } from '../test/support/site.ts'
import { type Figures, figuresOf, type Round, ratioOf, timeFor } from './bench/figures.ts'
import { runNginx } from './bench/nginx.ts'
import { accepting, keepPage, load } from './bench/pages.ts'
import { type Running, runBarePage, runCohorte } from './bench/processes.ts'
import { getRequest, openWires } from './bench/wire.ts'
import { openCall } from './bench/world.ts'
import { needNginx } from './debian.ts'

const PAGES = ['/', '/appel', '/defis', '/defis/previsecours', '/reglement']
const REPORT = resolve(import.meta.dirname, '../artifacts/bench-public.json')
const { values } = parseArgs({ options: { quick: { type: 'boolean' } } })
const { rounds, seconds } = values.quick ? { rounds: 2, seconds: 0.7 } : { rounds: 5, seconds: 2 }

type Measured = {
  path: string
  bytes: number
  ours: Figures
  bare: Figures
  nginx: Figures
  toBare: number
  toNginx: number
}

/** One page, compressed as browsers ask for it: ours, the same bytes from Node alone, the same file from nginx, in turn. */
async function measure(cohorte: Running, path: string, folder: string): Promise<Measured> {
  const bytes = await keepPage(cohorte.port, path, 'gzip', folder)
  await keepPage(cohorte.port, path, 'plain', folder)
  const bare = await runBarePage(folder)
  const nginx = await runNginx(folder)
  const kept: [Round[], Round[], Round[]] = [[], [], []]
  try {
    for (let round = 0; round <= rounds; round++) {
      const each = [
        await load(cohorte.port, path, accepting('gzip'), seconds),
        await load(bare.port, '/gzip', accepting('gzip'), seconds),
        await load(nginx.port, '/gzip', accepting('gzip'), seconds),
      ] as const
      // The first round only warms what it measures.
      if (round > 0) for (const [i, it] of each.entries()) kept[i]?.push(it)
    }
  } finally {
    await nginx.stop()
    await bare.stop()
  }
  const [ours, ofBare, ofNginx] = kept
  return {
    ...{ path, bytes, ours: figuresOf(ours), bare: figuresOf(ofBare), nginx: figuresOf(ofNginx) },
    ...{ toBare: ratioOf(ours, ofBare), toNginx: ratioOf(ours, ofNginx) },
  }
}

const cell = (it: Figures) => `${it.perSecond.toFixed(0).padStart(6)} /s  p99 ${it.p99.toFixed(1).padStart(5)} ms`

function print(all: readonly Measured[]) {
  console.log(
    `${cpus().length} × ${cpus()[0]?.model.trim()}, Node ${process.version}, ${rounds} rounds of ${seconds} s, 32 clients`,
  )
  for (const it of all) {
    console.log(`${it.path} (${(it.bytes / 1000).toFixed(1)} kB compressed)`)
    console.log(`  Cohorte    ${cell(it.ours)}`)
    console.log(`  bare page  ${cell(it.bare)}  we give ${it.toBare.toFixed(2)} of it`)
    console.log(`  nginx      ${cell(it.nginx)}  we give ${it.toNginx.toFixed(2)} of it`)
  }
}

/** Works on the same database as the server that is measured, from outside it. */
async function withServices(dataDir: string, work: (services: Services) => Promise<unknown>): Promise<void> {
  const config = loadConfig({ COHORTE_MODE: 'development', DATA_DIR: dataDir })
  const platform = await openPlatform({ config, log: silentLog, jobs: jobNames, works: false })
  try {
    await work(platform.services)
  } finally {
    await platform.close()
  }
}

/** Past challenges, invented, taken over as a programme's own site would be. */
async function addPast(services: Services, many: number): Promise<void> {
  const text = Array.from({ length: many }, (_, i) =>
    defi(`Bouée ${i}`, { link_to: `/defis/2030/bouee-${i}.html`, eigs: '[]', mentors: '[]' }),
  ).join('')
  const sources = { ...invented(), challenges: { path: 'defis.yml', text } }
  await importSite(services, siteFrom(readSite(sources), 'EIG'), { apply: true })
}

/** The page of readers whose address nobody asked before: no memory of pages helps. */
async function drawAnew(cohorte: Running, path: string): Promise<Figures> {
  await load(cohorte.port, `${path}?${Math.random()}`, accepting('gzip'), 0.3)
  const wires = await openWires(cohorte.port, 8)
  let asked = 0
  const round = await timeFor(seconds, wires, async wire => {
    const { status } = await wire.send(
      getRequest(cohorte.port, `${path}?n=${process.pid}-${asked++}`, accepting('gzip')),
    )
    if (status !== 200) throw new Error(`${path} answered ${status}`)
  })
  for (const wire of wires) wire.close()
  return figuresOf([round])
}

const printDrawn = (many: number, path: string, it: Figures) =>
  console.log(`  ${String(many).padStart(5)}  ${path.padEnd(22)} ${cell(it)}`)

needNginx()
const folder = await mkdtemp(join(tmpdir(), 'cohorte-bench-'))
const dataDir = join(folder, 'data')
const cohorte = await runCohorte(dataDir)
try {
  await withServices(dataDir, openCall)
  const all: Measured[] = []
  for (const path of PAGES) {
    process.stderr.write(`${path} …\n`)
    all.push(await measure(cohorte, path, folder))
  }
  print(all)
  console.log('\nPast challenges, and pages drawn anew (asked by a reader of their own address):')
  for (const many of [0, 1000]) {
    if (many > 0) await withServices(dataDir, services => addPast(services, many))
    for (const path of PAGES) printDrawn(many, path, await drawAnew(cohorte, path))
  }
  await mkdir(resolve(REPORT, '..'), { recursive: true })
  await writeFile(REPORT, `${JSON.stringify(all, null, 2)}\n`)
} finally {
  await cohorte.stop()
  await rm(folder, { recursive: true, force: true })
}
