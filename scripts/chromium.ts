import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'

const CHROMIUM = process.env['CHROMIUM'] ?? '/usr/bin/chromium'

/** Installs Debian's Chromium when it is missing and we may; throws, saying what to do, when the browser tests cannot run. */
export function needChromium(): void {
  if (existsSync(CHROMIUM)) return
  if (process.getuid?.() !== 0) throw new Error(`${CHROMIUM} is missing: install Chromium, or set CHROMIUM to its path`)
  console.log('Installing Chromium …')
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const apt = (...args: string[]) => execFileSync('apt-get', args, { env, stdio: ['ignore', 'ignore', 'inherit'] })
  apt('update', '-qq')
  apt('install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-liberation')
  if (!existsSync(CHROMIUM)) throw new Error(`Debian installed Chromium, and ${CHROMIUM} is not there`)
}
