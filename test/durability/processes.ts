import { type ChildProcessByStdio, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'

/** A Node process of ours whose lines are kept as they come; `closed` ends with its last line. */
export type Program = {
  child: ChildProcessByStdio<null, Readable, null>
  lines: string[]
  closed: Promise<number | null>
}

/** Runs a file of this folder on the Node that runs us. */
export function runProgram(file: string, ...args: string[]): Program {
  return run([fileURLToPath(new URL(file, import.meta.url)), ...args], process.env)
}

/** Runs a command of Cohorte on a data folder, outside of any demonstration. */
export function runCommand(dataDir: string, args: readonly string[], settings: Record<string, string> = {}): Program {
  const env = { ...process.env, COHORTE_MODE: 'development', DATA_DIR: dataDir, DATABASE_URL: '', ...settings }
  return run([fileURLToPath(new URL('../../src/main.ts', import.meta.url)), ...args], env)
}

const compiled = fileURLToPath(new URL('../../.cache/compiled', import.meta.url))

function run(args: readonly string[], settings: NodeJS.ProcessEnv): Program {
  const env = { ...settings, NODE_COMPILE_CACHE: compiled }
  const child = spawn(process.execPath, ['--no-warnings', ...args], { stdio: ['ignore', 'pipe', 'inherit'], env })
  const lines: string[] = []
  let rest = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    const parts = (rest + text).split('\n')
    rest = parts.pop() ?? ''
    lines.push(...parts)
  })
  const closed = once(child, 'close').then(([code]) => code as number | null)
  return { child, lines, closed }
}

/** Waits for the first line of a program; throws if it ends without one. */
export async function firstLine({ lines, closed }: Program): Promise<string> {
  const ended = closed.then(() => true)
  while (lines.length === 0) if (await Promise.race([ended, sleep(5, false)])) break
  if (lines[0] === undefined) throw new Error('The program ended without saying anything')
  return lines[0]
}

/** Ends a program the hard way. */
export async function killHard(program: Program): Promise<void> {
  program.child.kill('SIGKILL')
  await program.closed
}

/** Ends a program the polite way; gives its exit code. */
export async function endPolitely(program: Program): Promise<number | null> {
  program.child.kill('SIGTERM')
  return program.closed
}

const pidFile = (dataDir: string) => join(dataDir, 'postgres', 'postmaster.pid')

/** The process number of the server of that folder, or undefined when it left no file. */
export function serverPid(dataDir: string): number | undefined {
  return existsSync(pidFile(dataDir)) ? Number(readFileSync(pidFile(dataDir), 'utf8').split('\n')[0]) : undefined
}

/** Kills the server and every process it made, at once. */
export function killServer(dataDir: string): void {
  const pid = serverPid(dataDir)
  if (!pid) throw new Error('No server to kill')
  const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ').filter(Boolean)
  for (const it of [pid, ...children.map(Number)]) killIfThere(it)
}

function killIfThere(pid: number) {
  try {
    process.kill(pid, 'SIGKILL')
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code !== 'ESRCH') throw cause
  }
}

export function isAlive(pid: number): boolean {
  return existsSync(`/proc/${pid}`) && !/^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'))
}

/** A folder for one test, and its removal, which first ends a server left in it. */
export function temporaryFolder(name = 'cohorte-test-'): { path: string; remove: () => Promise<void> } {
  const path = mkdtempSync(join(tmpdir(), name))
  const remove = async () => {
    const pid = serverPid(path)
    if (pid && isAlive(pid)) {
      killServer(path)
      while (isAlive(pid)) await sleep(5)
    }
    rmSync(path, { recursive: true, force: true, maxRetries: 5 })
  }
  return { path, remove }
}
