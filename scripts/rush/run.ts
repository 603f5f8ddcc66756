import { setTimeout as sleep } from 'node:timers/promises'
import { applyEdition } from '../../src/features/challenges/index.ts'
import { type Applied, apply, dataOf, localTimeOf } from '../../src/features/edition/index.ts'
import { loadConfig } from '../../src/platform/config.ts'
import { silentLog } from '../../src/platform/log.ts'
import { openPlatform } from '../../src/platform/open.ts'
import type { Services } from '../../src/platform/services.ts'
import { jobNames } from '../../src/work.ts'
import { firstLine, killHard, type Program, runCommand } from '../../test/durability/processes.ts'
import { freePort } from '../bench/processes.ts'
import { openCall, prepareCandidates } from '../bench/world.ts'
import { rushOne, type Told } from './candidates.ts'
import { type Proof, prove } from './proof.ts'

export type Rush = {
  candidates: number
  seconds: number
  kills: number
  pdfBytes: number
  database?: string | undefined
}
export type Rushed = { closesAt: Date; told: Told[]; proof: Proof; restarts: number[] }
/** Says how far a stage is: so many of so many. */
type Tell = (stage: 'preparing' | 'rushing' | 'proving', done: number, total: number) => void

/**
 * Candidates submit complete files in the last seconds before the closing instant, one in twenty after it, while the server is
 * killed and restarted; then what the database keeps is held against what each was told. An empty data folder, and an
 * empty database where one is given.
 */
export async function rush(dataDir: string, asked: Rush, tell: Tell): Promise<Rushed> {
  const config = loadConfig({ COHORTE_MODE: 'development', DATA_DIR: dataDir, DATABASE_URL: asked.database ?? '' })
  // Opened first, it keeps the embedded PostgreSQL alive when the server is killed.
  const platform = await openPlatform({ config, log: silentLog, jobs: jobNames, works: false })
  try {
    const { services } = platform
    const edition = await openCall(services)
    tell('preparing', 0, asked.candidates)
    const candidates = await prepareCandidates(services, edition, asked.candidates)
    const server = await startServer(dataDir, asked.database)
    try {
      const closesAt = await closeIn(services, edition, asked.seconds)
      let ended = 0
      const people = candidates.map(async (it, number) => {
        await until(arrivalOf(number, asked, closesAt))
        const told = await rushOne({ port: server.port, pdfBytes: asked.pdfBytes }, it, number)
        ended += 1
        tell('rushing', ended, asked.candidates)
        return told
      })
      const [told, restarts] = await Promise.all([Promise.all(people), server.killEach(killsOf(asked, closesAt))])
      tell('proving', 0, 1)
      return { closesAt, told, restarts, proof: await prove(services, { edition, closesAt, told }) }
    } finally {
      await server.end()
    }
  } finally {
    await platform.close()
  }
}

/** Its address stays the same from one life to the next; `killEach` gives how long each restart took, in ms. */
async function startServer(dataDir: string, database = '') {
  const port = await freePort()
  const settings = {
    PORT: String(port),
    PUBLIC_URL: `http://127.0.0.1:${port}`,
    LOG_LEVEL: 'warn',
    DATABASE_URL: database,
  }
  let serving: Program
  const start = async () => {
    serving = runCommand(dataDir, ['serve'], settings)
    await firstLine(serving)
  }
  await start()
  const killEach = async (instants: readonly number[]) => {
    const restarts: number[] = []
    for (const instant of instants) {
      await until(instant)
      const killed = Date.now()
      await killHard(serving)
      await start()
      restarts.push(Date.now() - killed)
    }
    return restarts
  }
  return { port, killEach, end: () => killHard(serving) }
}

/** Brings the closing instant so near: to the second, which an edition's file, to the minute, could not say. */
async function closeIn(services: Services, edition: Applied, seconds: number): Promise<Date> {
  const closesAt = new Date(Math.ceil(Date.now() / 1000 + seconds) * 1000)
  const data = dataOf(edition)
  const local = `${localTimeOf(closesAt, data.zone)}:${String(closesAt.getUTCSeconds()).padStart(2, '0')}`
  const calendar = { ...data.calendar, call: { ...data.calendar.call, closes: local } }
  const changed = { data: { ...data, calendar }, reason: 'The rush', actorId: null, onApplied: applyEdition }
  const applied = await apply(services, changed)
  if (!applied.ok) throw new Error(`the near closing was refused: ${JSON.stringify(applied.refusal)}`)
  return closesAt
}

const until = (instant: number) => sleep(Math.max(0, instant - Date.now()))
const LATE = 20
const LATE_MS = 2000

/** When a candidate comes: denser and denser towards the closing instant; one in twenty within two seconds after it. */
function arrivalOf(number: number, { candidates, seconds }: Rush, closesAt: Date): number {
  const share = (number + 0.5) / candidates
  if (number % LATE === LATE - 1) return closesAt.getTime() + share * LATE_MS
  return closesAt.getTime() - share ** 2 * seconds * 1000
}

/** When the server is killed: at regular steps from three quarters of the rush before the closing instant. */
const killsOf = ({ kills, seconds }: Rush, closesAt: Date): number[] =>
  Array.from({ length: kills }, (_, index) => closesAt.getTime() - ((kills - index) / kills) * 0.75 * seconds * 1000)
