import { type Config, variables } from '../../platform/config.ts'
import { type Finding, ok, warn } from './check.ts'

/** One line per variable: its name, its value or default, and what it is for. Secrets are never shown. */
export function configurationLines(config: Config, env: Record<string, string | undefined>): string[] {
  const width = Math.max(...Object.values(variables).map(it => it.name.length))
  return Object.entries(variables).map(([key, it]) => {
    const value = shown(config[key as keyof Config], it.secret === true)
    const origin = env[it.name] ? '' : value === '' ? '(not set)' : '(default)'
    return `  ${it.name.padEnd(width)}  ${[value, origin].filter(Boolean).join(' ')}\n  ${' '.repeat(width)}  ${it.about}`
  })
}

/** A connection address shows where, never with which password. */
function shown(value: Config[keyof Config], secret: boolean): string {
  if (value === undefined) return ''
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  if (!secret) return String(value)
  if (!/^[a-z+]+:\/\//.test(String(value)) || !URL.canParse(String(value))) return '[masked]'
  const { protocol, host, pathname } = new URL(String(value))
  return `${protocol}//[masked]@${host}${pathname}`
}

/** Settings that are valid one by one and unwise together. */
export function checkSettings(config: Config): Finding[] {
  const findings: Finding[] = []
  const { protocol, hostname } = new URL(config.publicUrl)
  const local = ['localhost', '127.0.0.1', '[::1]'].includes(hostname)
  if (config.mode === 'production' && protocol !== 'https:')
    findings.push(warn('public address', config.publicUrl, 'serve it over https, or sign-in links travel in clear'))
  if (config.mode !== 'production' && !local)
    findings.push(warn('mode', config.mode, `set COHORTE_MODE=production: people reach ${config.publicUrl}`))
  if (config.mode === 'production' && !config.clamd)
    findings.push(warn('antivirus', 'files are not scanned', 'set CLAMD to the address of a ClamAV daemon'))
  if (config.mode === 'production' && !config.databaseUrl)
    findings.push(
      warn('database', 'embedded', 'set DATABASE_URL to a server you back up, or back up DATA_DIR while stopped'),
    )
  return findings.length > 0 ? findings : [ok('settings', 'nothing unwise')]
}
