import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, open, readdir, readFile, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { Binaries } from './binaries.ts'
import type { Places } from './places.ts'
import { giveCluster } from './reach.ts'
import type { RunAs } from './user.ts'

/** The only database user of an embedded server: the socket's folder decides who may connect. */
export const owner = 'cohorte'

/**
 * Makes the data folder of the server where missing. It is made under another name and renamed once on disk, so that a
 * folder named `postgres` is always whole. Throws where the folder comes from another major version.
 * Call it under the start lock.
 */
export async function ensureCluster(places: Places, binaries: Binaries, runAs: RunAs, durable: boolean): Promise<void> {
  if (existsSync(join(places.cluster, 'PG_VERSION'))) {
    await giveCluster(places.cluster, runAs)
    return checkVersion(places, binaries)
  }
  await removeUnfinished(places)
  const fresh = await mkdtemp(join(places.folder, 'postgres.new-'))
  await giveCluster(fresh, runAs)
  await runInitdb(fresh, binaries, runAs, durable)
  await rename(fresh, places.cluster)
  if (durable) await syncFolder(places.folder)
}

async function checkVersion(places: Places, binaries: Binaries) {
  const found = (await readFile(join(places.cluster, 'PG_VERSION'), 'utf8')).trim()
  if (found !== binaries.major)
    throw new Error(
      `${places.cluster} was made by PostgreSQL ${found}, and PostgreSQL ${binaries.major} cannot open it. ` +
        `Start the version of Cohorte that made it, export, and import into an empty DATA_DIR.`,
    )
}

/** Leftovers of a creation that was cut short; the start lock says that nobody is filling them. */
async function removeUnfinished(places: Places) {
  const names = await readdir(places.folder)
  for (const name of names.filter(it => it.startsWith('postgres.new-')))
    await rm(join(places.folder, name), { recursive: true, force: true })
}

async function runInitdb(folder: string, binaries: Binaries, runAs: RunAs, durable: boolean) {
  const options = ['--encoding=UTF8', '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8']
  const args = ['-D', folder, `--username=${owner}`, '--auth=trust', '--no-instructions', ...options]
  const [program, ...rest] = [...runAs.prefix, binaries.initdb, ...args, ...(durable ? [] : ['--no-sync'])]
  // Its own reading of the machine's time zone would make two installations differ.
  const env = { ...process.env, TZ: 'UTC', LC_ALL: 'C' }
  await promisify(execFile)(program as string, rest, { env, cwd: '/' })
}

async function syncFolder(folder: string) {
  const handle = await open(folder, 'r')
  await handle.sync()
  await handle.close()
}
