import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'

const CHROMIUM = process.env['CHROMIUM'] ?? '/usr/bin/chromium'

/** Installs Debian's Chromium when it is missing and we may; throws, saying what to do, when the browser tests cannot run. */
export function needChromium(): void {
  if (existsSync(CHROMIUM)) return
  if (process.getuid?.() !== 0) throw new Error(`${CHROMIUM} is missing: install Chromium, or set CHROMIUM to its path`)
  installPackages('chromium', 'fonts-liberation')
  if (!existsSync(CHROMIUM)) throw new Error(`Debian installed Chromium, and ${CHROMIUM} is not there`)
}

/** The same for Python 3, in which the independent checker of matchings is written. */
export function needPython(): void {
  if (hasPython()) return
  if (process.getuid?.() !== 0) throw new Error('python3 is missing: install Python 3.9 or later')
  installPackages('python3-minimal')
  if (!hasPython()) throw new Error('Debian installed Python, and python3 does not start')
}

function hasPython(): boolean {
  try {
    execFileSync('python3', ['--version'], { stdio: 'ignore' })
    return true
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ENOENT') return false
    throw cause
  }
}

function installPackages(...names: string[]) {
  console.log(`Installing ${names.join(', ')} …`)
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const apt = (...args: string[]) => execFileSync('apt-get', args, { env, stdio: ['ignore', 'ignore', 'inherit'] })
  apt('update', '-qq')
  apt('install', '-y', '-qq', '--no-install-recommends', ...names)
}

/** The same for nginx, beside which public pages are measured. */
export function needNginx(): void {
  if (existsSync('/usr/sbin/nginx')) return
  if (process.getuid?.() !== 0) throw new Error('nginx is missing: install it')
  installPackages('nginx-light')
}

/** The same for ClamAV's daemon, which a test starts with signatures of its own: none is fetched. */
export function needClamd(): void {
  if (existsSync('/usr/sbin/clamd')) return
  if (process.getuid?.() !== 0) throw new Error('clamd is missing: install clamav-daemon')
  installPackages('clamav-daemon')
  if (!existsSync('/usr/sbin/clamd')) throw new Error('Debian installed ClamAV, and its daemon is not there')
}
