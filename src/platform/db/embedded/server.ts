import { execFile, spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { open, readFile, stat } from 'node:fs/promises'
import { setTimeout as sleep } from 'node:timers/promises'
import { promisify } from 'node:util'
import pg from 'pg'
import type { Binaries } from './binaries.ts'
import { owner } from './cluster.ts'
import { executable } from './lock.ts'
import type { Places } from './places.ts'
import { removeStaleFiles } from './stale.ts'
import type { RunAs } from './user.ts'

const lockedByAnother = 75
const patience = 120_000
const pause = 20

/** A connected client of the server's `postgres` database, started or found, and who started it. */
export type Running = { client: pg.Client; started: boolean }

/**
 * Connects to the server of these places, starting it when nobody has. Call it under the start lock.
 * `settings` are PostgreSQL's (`name=value`), used only when it is started here. Throws with the end of its log where it stops at once.
 */
export async function startOrAttach(
  places: Places,
  binaries: Binaries,
  runAs: RunAs,
  settings: readonly string[],
): Promise<Running> {
  const limit = performance.now() + patience
  let server: Server | undefined
  while (performance.now() < limit) {
    const client = await connect(places)
    if (client instanceof pg.Client) return { client, started: server !== undefined }
    if (client === 'absent') {
      if (server?.exitCode() === lockedByAnother) server = undefined
      if (server && server.exitCode() !== undefined) {
        // A killed server may still have been dying when we looked: it then left its files after we had removed stale ones.
        if (!(await removeStaleFiles(places))) throw new Error(`PostgreSQL did not start.\n${await endOfLog(places)}`)
        server = undefined
      }
      server ??= await launch(places, binaries, runAs, settings)
    }
    await sleep(pause)
  }
  throw new Error(`PostgreSQL did not answer within ${patience / 1000} s.\n${await endOfLog(places)}`)
}

/** Asks the server to finish, cutting its connections, and waits until its data is on disk. */
export async function stop(places: Places, binaries: Binaries, runAs: RunAs): Promise<void> {
  const args = [...runAs.prefix, binaries.pgCtl, 'stop', '-D', places.cluster, '-m', 'fast', '-w', '-t', '60']
  await promisify(execFile)(args[0] as string, args.slice(1), { cwd: '/' })
}

/** Not there, or there and not ready: starting, recovering or stopping. */
async function connect(places: Places): Promise<pg.Client | 'absent' | 'busy'> {
  const client = new pg.Client({
    host: places.socket,
    user: owner,
    database: 'postgres',
    application_name: 'cohorte presence',
  })
  // The server may be stopped under us, by its administrator; whoever queries next will hear about it.
  client.on('error', () => {})
  try {
    await client.connect()
    return client
  } catch (cause) {
    await client.end().catch(() => {}) // the first error is the one to tell
    const { code } = cause as { code?: string }
    if (code === 'ENOENT' || code === 'ECONNREFUSED') return 'absent'
    if (code === '57P03' || code === 'ECONNRESET' || /terminated unexpectedly/.test(String(cause))) return 'busy'
    throw cause
  }
}

type Server = { exitCode: () => number | undefined }

/**
 * Starts the server so that it outlives us and holds a lock of the system for as long as any of its processes lives:
 * two servers can never share the folder, whatever process numbers say.
 */
async function launch(places: Places, binaries: Binaries, runAs: RunAs, settings: readonly string[]): Promise<Server> {
  await removeStaleFiles(places)
  const log = await openLog(places)
  const flock = executable('flock')
  const guard = flock
    ? [flock, '--nonblock', '--conflict-exit-code', String(lockedByAnother), '--no-fork', places.lifeLock]
    : []
  const all = [
    'listen_addresses=',
    `unix_socket_directories=${places.socket}`,
    'unix_socket_permissions=0700',
    'timezone=UTC',
    'log_timezone=UTC',
    // The system keeps the rest of the data near, and gives that memory back.
    'shared_buffers=64MB',
  ]
  const options = [...all, ...settings].flatMap(it => ['-c', it])
  const [program, ...args] = [...guard, ...runAs.prefix, binaries.postgres, '-D', places.cluster, ...options]
  const child = spawn(program as string, args, {
    detached: true,
    stdio: ['ignore', log.fd, log.fd],
    cwd: '/',
  })
  let ended: number | undefined
  child.on('exit', code => {
    ended = code ?? -1
  })
  child.on('error', () => {
    ended = -1
  })
  child.unref()
  await log.close()
  return { exitCode: () => ended }
}

const longestLog = 5_000_000

async function openLog(places: Places) {
  const size = existsSync(places.log) ? (await stat(places.log)).size : 0
  return open(places.log, size > longestLog ? 'w' : 'a', 0o600)
}

async function endOfLog(places: Places) {
  return (await readFile(places.log, 'utf8')).trimEnd().split('\n').slice(-8).join('\n')
}
