import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { testDatabase } from '../support/database.ts'

/** The demonstration as anybody starts it: `serve --demo`, a process of its own, a database and files of its own. */
export type Serving = {
  url: string
  /** Runs a command of the same installation, and gives what it answered. */
  cohorte: (...args: string[]) => Promise<{ code: number | null; output: string }>
  /** Whatever it said beyond that it is ready, and every warning and error of its log. */
  said: () => string[]
  close: () => Promise<void>
}

const root = resolve(import.meta.dirname, '../..')

export async function serveDemonstration(): Promise<Serving> {
  const database = await testDatabase()
  const dataDir = await mkdtemp(join(tmpdir(), 'cohorte-journey-'))
  const port = await freePort()
  const url = `http://localhost:${port}`
  const env = {
    ...process.env,
    COHORTE_MODE: 'demonstration',
    DATABASE_URL: database.url,
    DATA_DIR: dataDir,
    LOG_LEVEL: 'warn',
    PORT: String(port),
    PUBLIC_URL: url,
  }
  const start = (...args: string[]) =>
    spawn(process.execPath, ['--no-warnings', 'src/main.ts', ...args], { cwd: root, env })
  const server = start('serve', '--demo')
  const lines = linesOf(server)
  server.once('exit', (code, signal) => lines.push(`the demonstration ended: ${signal ?? code}`))
  await untilReady(server, lines)
  return {
    url,
    cohorte: (...args) => outcomeOf(start(...args)),
    said: () => lines.filter(line => !line.startsWith('Cohorte is ready')),
    close: async () => {
      const ended = server.exitCode === null && server.signalCode === null ? once(server, 'exit') : undefined
      server.kill('SIGTERM')
      await ended
      await database.close()
      await rm(dataDir, { recursive: true, force: true })
    },
  }
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const address = probe.address()
  probe.close()
  await once(probe, 'close')
  if (address === null || typeof address === 'string') throw new Error('no port is free')
  return address.port
}

function linesOf({ stdout, stderr }: ChildProcess): string[] {
  const lines: string[] = []
  for (const stream of [stdout, stderr])
    stream?.on('data', (chunk: Buffer) => lines.push(...chunk.toString().split('\n').filter(Boolean)))
  return lines
}

async function untilReady(server: ChildProcess, lines: string[]): Promise<void> {
  while (!lines.some(line => line.startsWith('Cohorte is ready'))) {
    if (server.exitCode !== null) throw new Error(`the demonstration did not start:\n${lines.join('\n')}`)
    await new Promise(resume => setTimeout(resume, 50))
  }
}

async function outcomeOf(child: ChildProcess) {
  const lines = linesOf(child)
  const [code] = (await once(child, 'close')) as [number | null]
  return { code, output: lines.join('\n') }
}
