import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { readFile, readlink, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { executable } from './lock.ts'
import type { Places } from './places.ts'

/**
 * Removes what a killed server left when it would prevent the next start. PostgreSQL trusts the process number in these
 * files; after a power cut or in a fresh container it may belong to an unrelated process, or to a dead one that nobody
 * has buried yet, and it would refuse for ever. The life lock and the working folder of that process tell the truth.
 * Where there is no `flock`, PostgreSQL's own judgement stands. Call it under the start lock.
 * @returns whether it removed any
 */
export async function removeStaleFiles(places: Places): Promise<boolean> {
  const files = [join(places.cluster, 'postmaster.pid'), join(places.socket, '.s.PGSQL.5432.lock')]
  const left = files.filter(existsSync)
  if (left.length === 0 || !(await isLifeLockFree(places))) return false
  let removed = false
  for (const file of left) {
    const pid = Number((await readFile(file, 'utf8')).split('\n')[0])
    if (await servesFolder(pid, places)) continue
    await rm(file, { force: true })
    removed = true
  }
  return removed
}

async function isLifeLockFree({ lifeLock }: Places) {
  const flock = executable('flock')
  if (!flock) return false
  return promisify(execFile)(flock, ['--nonblock', lifeLock, 'true']).then(
    () => true,
    () => false,
  )
}

/** Every process of a server works in its data folder; a dead one has no folder. What we may not see is taken for alive. */
async function servesFolder(pid: number, { cluster }: Places) {
  try {
    return (await readlink(`/proc/${pid}/cwd`)) === cluster
  } catch (cause) {
    return (cause as NodeJS.ErrnoException).code !== 'ENOENT'
  }
}
