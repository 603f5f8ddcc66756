import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { needClamd } from '../../scripts/debian.ts'
import { clamdScanner } from '../../src/platform/files/index.ts'

/** A real ClamAV daemon that knows only the words it is told to find; nothing is fetched. It may be down and come back. */
export async function openClamd() {
  needClamd()
  const folder = await mkdtemp(join(tmpdir(), 'cohorte-clamd-'))
  const port = await freePort()
  const address = `127.0.0.1:${port}`
  const settings = [
    'Foreground yes',
    `TCPSocket ${port}`,
    'TCPAddr 127.0.0.1',
    `DatabaseDirectory ${join(folder, 'db')}`,
  ]
  await mkdir(join(folder, 'db'))
  await writeFile(join(folder, 'clamd.conf'), `${settings.join('\n')}\n`)
  let daemon: ChildProcess | undefined
  const stop = async () => {
    if (!daemon) return
    const ended = once(daemon, 'exit')
    daemon.kill('SIGKILL')
    await ended
    daemon = undefined
  }
  /** Starts it anew with these signatures: names, each with the word it finds. */
  const start = async (signatures: Record<string, string>) => {
    await stop()
    const lines = Object.entries(signatures).map(([name, word]) => `${name}:0:*:${Buffer.from(word).toString('hex')}\n`)
    await writeFile(join(folder, 'db', 'own.ndb'), lines.join(''))
    daemon = spawn('/usr/sbin/clamd', ['--config-file', join(folder, 'clamd.conf')], { stdio: 'ignore' })
    await answers(address)
  }
  const close = async () => {
    await stop()
    await rm(folder, { recursive: true })
  }
  return { address, start, stop, close }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  return typeof address === 'object' && address ? address.port : 0
}

async function answers(address: string) {
  for (let tries = 0; tries < 200; tries += 1) {
    const up = await clamdScanner(address)
      .signatures()
      .catch(() => undefined)
    if (up) return
    await sleep(50)
  }
  throw new Error('clamd did not start within ten seconds')
}
