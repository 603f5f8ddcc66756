import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'

/** The first executable of that name on the search path, or undefined. */
export function executable(name: string): string | undefined {
  const { PATH = '' } = process.env
  const folders = [...PATH.split(delimiter), '/usr/bin', '/bin']
  return folders.map(folder => join(folder, name)).find(runnable)
}

function runnable(path: string) {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/**
 * Runs `work` while holding an exclusive lock of the operating system on `file`; others wait.
 * The lock belongs to a small child process that ends with us, even after `kill -9`, so it can be neither lost nor left behind.
 * Where `flock` does not exist (macOS), PostgreSQL's own guard on its data folder is the only one.
 */
export async function withLock<T>(file: string, work: () => Promise<T>): Promise<T> {
  const flock = executable('flock')
  if (!flock) return work()
  const holder = spawn(flock, ['--no-fork', file, 'cat'], { stdio: ['pipe', 'pipe', 'inherit'] })
  const ended = once(holder, 'exit')
  try {
    holder.stdin.write('\n')
    const answer = await Promise.race([once(holder.stdout, 'data'), ended])
    if (typeof answer[0] === 'number') throw new Error(`The lock ${file} cannot be taken`)
    return await work()
  } finally {
    holder.stdin.end()
    await ended
  }
}
