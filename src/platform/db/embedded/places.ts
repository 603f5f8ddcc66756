import { createHash } from 'node:crypto'
import { lstat, mkdir, realpath } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Every place the embedded server uses. `socket` is the folder of its socket, the only way in. */
export type Places = {
  folder: string
  cluster: string
  socket: string
  startLock: string
  lifeLock: string
  log: string
}

const socketFile = '.s.PGSQL.5432'
const longestSocketPath = process.platform === 'linux' ? 107 : 103

/** Makes `dataDir` (closed to others) where missing, and says where everything is in it. */
export async function findPlaces(dataDir: string): Promise<Places> {
  await mkdir(dataDir, { recursive: true, mode: 0o700 })
  const folder = await realpath(dataDir)
  const cluster = join(folder, 'postgres')
  return {
    folder,
    cluster,
    socket: fits(cluster) ? cluster : await shortFolder(cluster),
    startLock: join(folder, 'postgres.starting'),
    lifeLock: join(folder, 'postgres.running'),
    log: join(folder, 'postgres.log'),
  }
}

/** PostgreSQL reads the setting as a comma-separated list, and the kernel limits the length of a socket's path. */
const fits = (folder: string) =>
  Buffer.byteLength(join(folder, socketFile)) <= longestSocketPath && !/[,"]/.test(folder)

async function shortFolder(cluster: string) {
  const name = createHash('sha256').update(cluster).digest('hex').slice(0, 16)
  const folder = join(await realpath(tmpdir()), `cohorte-${name}`)
  await mkdir(folder, { mode: 0o700 }).catch((cause: NodeJS.ErrnoException) => {
    if (cause.code !== 'EEXIST') throw cause
  })
  const found = await lstat(folder)
  if (!found.isDirectory() || found.uid !== process.getuid?.() || (found.mode & 0o077) !== 0)
    throw new Error(`${folder} should be a folder of ours, closed to others: remove it`)
  return folder
}
