import { execFile } from 'node:child_process'
import { chmod, chown, cp, mkdir, rename, rm, stat } from 'node:fs/promises'
import { promisify } from 'node:util'
import { type Binaries, binariesIn } from './binaries.ts'
import type { Places } from './places.ts'
import { type RunAs, works } from './user.ts'

/**
 * Lets the system user that runs the server reach its data and its programs: opens the data folder to its group, gives it
 * what an earlier start as root made, and copies the programs where it cannot enter the folder they were installed in.
 * Gives the programs to use. Throws, with what to do, where the data stays out of reach. Nothing to do for other users.
 */
export async function makeReachable(places: Places, binaries: Binaries, { prefix, account }: RunAs): Promise<Binaries> {
  if (!account) return binaries
  const canDo = (...command: string[]) => works([...prefix, ...command])
  if (!(await canDo('test', '-x', places.folder))) {
    await chown(places.folder, 0, account.gid)
    await chmod(places.folder, 0o710)
  }
  if (places.socket !== places.cluster || !(await canDo('test', '-x', places.folder)))
    throw new Error(
      `The user ${account.name} cannot reach ${places.folder}: choose a DATA_DIR that it can, such as /var/lib/cohorte`,
    )
  if (await canDo(binaries.postgres, '--version')) return binaries
  const copied = binariesIn(`/var/lib/cohorte-postgres-${binaries.version}`, binaries.version)
  if (!(await canDo(copied.postgres, '--version'))) await copy(binaries.root, copied.root)
  return copied
}

/** Under another name until it is whole. */
async function copy(from: string, to: string) {
  const unfinished = `${to}.new`
  await rm(unfinished, { recursive: true, force: true })
  await rm(to, { recursive: true, force: true })
  await mkdir(unfinished, { recursive: true, mode: 0o755 })
  await cp(from, unfinished, { recursive: true, verbatimSymlinks: true })
  await rename(unfinished, to)
}

/** Gives a data folder made by root to the account that will use it. */
export async function giveCluster(folder: string, { account }: RunAs): Promise<void> {
  if (!account || (await stat(folder)).uid === account.uid) return
  await promisify(execFile)('chown', ['-R', `${account.uid}:${account.gid}`, folder])
}
