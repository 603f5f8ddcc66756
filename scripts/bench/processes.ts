import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import type { AddressInfo } from 'node:net'
import { createServer } from 'node:net'
import { join, resolve } from 'node:path'
import { lean } from '../install.mjs'

const root = resolve(import.meta.dirname, '../..')

/** A server of ours in its own process; `stop` lets it end by itself and throws when it does not end well. */
export type Running = { pid: number; port: number; stop: () => Promise<void> }

/** Cohorte itself on a data folder, as an installation would run it, quiet. */
export async function runCohorte(dataDir: string): Promise<Running> {
  const port = await freePort()
  const { PATH = '', HOME = '' } = process.env
  const env = {
    ...{ PATH, HOME, ...lean },
    COHORTE_MODE: 'development',
    LOG_LEVEL: 'warn',
    DATA_DIR: dataDir,
    PORT: String(port),
    PUBLIC_URL: `http://127.0.0.1:${port}`,
  }
  return run(['--no-warnings', 'src/main.ts', 'serve'], env, port, /is ready/)
}

/** The bare page: see bare-page.ts. */
export async function runBarePage(folder: string): Promise<Running> {
  const port = await freePort()
  return run(
    ['--no-warnings', 'scripts/bench/bare-page.ts', folder, String(port)],
    { PATH: process.env['PATH'] },
    port,
    /^ready/,
  )
}

async function run(args: string[], env: NodeJS.ProcessEnv, port: number, ready: RegExp): Promise<Running> {
  const stdio = ['ignore', 'pipe', 'inherit'] as const
  const child = spawn(process.execPath, args, { cwd: root, env, stdio: [...stdio] })
  await untilSaid(child, ready, args.join(' '))
  const stop = async () => {
    if (child.exitCode === null && child.signalCode === null) {
      const ended = once(child, 'exit')
      child.kill('SIGTERM')
      await ended
    }
    if (child.exitCode !== 0) throw new Error(`${args.join(' ')} ended with ${child.exitCode ?? child.signalCode}`)
  }
  return { pid: child.pid ?? 0, port, stop }
}

async function untilSaid(child: ChildProcess, ready: RegExp, what: string) {
  let said = ''
  await new Promise<void>((settle, reject) => {
    child.once('error', reject)
    child.once('exit', code => reject(new Error(`${what} ended at once (${code})`)))
    child.stdout?.on('data', chunk => {
      said += chunk
      if (ready.test(said)) settle()
    })
  })
  child.removeAllListeners('exit')
}

export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return port
}

/** Memory in megabytes (10⁶ bytes). PostgreSQL's processes share pages, so that theirs is counted in shares (PSS). */
export type Memory = { server: number; serverPeak: number; postgres: number; postgresProcesses: number; whole: number }

/** Reads it where the system tells (Linux); undefined elsewhere. */
export async function readMemory(serverPid: number, dataDir: string): Promise<Memory | undefined> {
  if (process.platform !== 'linux') return undefined
  const status = await readFile(`/proc/${serverPid}/status`, 'utf8')
  const postmaster = (await readFile(join(dataDir, 'postgres', 'postmaster.pid'), 'utf8')).split('\n')[0]
  const children = await readFile(`/proc/${postmaster}/task/${postmaster}/children`, 'utf8')
  const pids = [postmaster, ...children.trim().split(' ')]
  const shares = await Promise.all(pids.map(pid => readShare(pid)))
  const server = megabytes(status, 'VmRSS')
  const postgres = shares.reduce((sum, it) => sum + it, 0)
  return {
    server,
    serverPeak: megabytes(status, 'VmHWM'),
    postgres,
    postgresProcesses: pids.length,
    whole: server + postgres,
  }
}

/** A process that has ended meanwhile holds nothing. */
async function readShare(pid: string | undefined): Promise<number> {
  try {
    return megabytes(await readFile(`/proc/${pid}/smaps_rollup`, 'utf8'), 'Pss')
  } catch (cause) {
    const { code = '' } = cause as NodeJS.ErrnoException
    if (['ESRCH', 'ENOENT'].includes(code)) return 0
    throw cause
  }
}

function megabytes(text: string, field: string) {
  const kibibytes = new RegExp(`^${field}:\\s+(\\d+) kB`, 'm').exec(text)?.[1]
  if (kibibytes === undefined) throw new Error(`The system does not tell ${field}`)
  return (Number(kibibytes) * 1024) / 1e6
}
