import { execFileSync, spawn } from 'node:child_process'
import { chownSync, existsSync, mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { pathToFileURL } from 'node:url'

// The oldest PostgreSQL we support, as Debian packages it, for the length of a test run. Needs root (to install it, and to run
// it as the user the package makes).

const bin = '/usr/lib/postgresql/15/bin'

/**
 * Starts a throw-away PostgreSQL 15, calls `work` with its TEST_DATABASE_URL, and removes it; gives what `work` gives.
 * Throws where it is missing and cannot be installed.
 */
export async function withPostgres15(work) {
  if (!existsSync(join(bin, 'postgres'))) install()
  const user = account('postgres')
  // Short and outside the checkout: a socket's path is limited, and the user cannot enter a closed home.
  const folder = mkdtempSync('/tmp/cohorte-pg15-')
  chownSync(folder, user.uid, user.gid)
  const server = start(folder, user)
  try {
    await ready(folder, user, server)
    return await work(`postgresql://postgres@localhost/postgres?host=${encodeURIComponent(folder)}`)
  } finally {
    await stop(server)
    rmSync(folder, { recursive: true, force: true })
  }
}

function install() {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const apt = (...args) => execFileSync('apt-get', args, { env, stdio: ['ignore', 'ignore', 'inherit'] })
  apt('update', '-qq')
  apt('install', '-y', '-qq', '--no-install-recommends', 'postgresql-15')
}

function account(name) {
  const number = flag => Number(execFileSync('id', [flag, name], { encoding: 'utf8' }))
  return { uid: number('-u'), gid: number('-g') }
}

function start(folder, user) {
  const data = join(folder, 'data')
  const options = ['--auth=trust', '--encoding=UTF8', '--locale=C.UTF-8', '--no-sync', '--username=postgres']
  execFileSync(join(bin, 'initdb'), ['-D', data, ...options], {
    ...user,
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const settings = {
    fsync: 'off',
    synchronous_commit: 'off',
    full_page_writes: 'off',
    autovacuum: 'off',
    max_connections: '200',
    listen_addresses: '',
    unix_socket_directories: folder,
    log_min_messages: 'fatal',
    timezone: 'UTC',
  }
  const args = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])
  // Run by the user, and stopped by the system if we are killed.
  const asUser = [`--reuid=${user.uid}`, `--regid=${user.gid}`, '--clear-groups', '--pdeathsig=INT', '--']
  return spawn('setpriv', [...asUser, join(bin, 'postgres'), '-D', data, ...args], { cwd: folder, stdio: 'ignore' })
}

async function ready(folder, user, server) {
  for (let i = 0; i < 300; i += 1) {
    if (server.exitCode !== null) throw new Error(`PostgreSQL 15 did not start (code ${server.exitCode})`)
    try {
      execFileSync(join(bin, 'pg_isready'), ['-h', folder, '-q'], { ...user, cwd: folder })
      return
    } catch {
      await sleep(100)
    }
  }
  throw new Error('PostgreSQL 15 did not answer within 30 s')
}

/** SIGINT is its fast shutdown. */
function stop(server) {
  return new Promise(resolve => {
    if (server.exitCode !== null) return resolve()
    server.once('exit', resolve)
    server.kill('SIGINT')
  })
}

// Called by itself: runs the command given, with TEST_DATABASE_URL.
if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const [command, ...args] = process.argv.slice(2)
  if (!command) {
    console.error('Usage: node scripts/test-postgres15.mjs <command> [arguments], run with TEST_DATABASE_URL set')
    process.exit(2)
  }
  process.exitCode = await withPostgres15(
    url =>
      new Promise(resolve => {
        const child = spawn(command, args, { stdio: 'inherit', env: { ...process.env, TEST_DATABASE_URL: url } })
        child.once('exit', code => resolve(code ?? 1))
      }),
  )
}
