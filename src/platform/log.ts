import { randomBytes } from 'node:crypto'
import type { Config } from './config.ts'

type Level = Config['logLevel']
const levels = ['debug', 'info', 'warn', 'error'] as const

/**
 * What a line may carry: numbers of things, never names, addresses, answers or remarks. `route` is the pattern
 * (`/candidatures/:id`), not the address that was asked. `fault` is written as its kind, message and stack, mail addresses masked.
 */
export type LogFields = {
  requestId?: string
  incident?: string
  method?: string
  route?: string
  status?: number
  milliseconds?: number
  bytes?: number
  editionId?: string | null
  personId?: number
  job?: string
  jobId?: string
  mailId?: number
  subject?: string
  subjectId?: string | number
  code?: string
  count?: number
  port?: number
  url?: string
  version?: string
  fault?: unknown
}

type Say = (message: string, fields?: LogFields) => void
export type Log = Record<Level, Say> & {
  /** The same log, with fields that every line will carry. */
  with: (fields: LogFields) => Log
}

type LogOptions = { level: Level; now: () => Date; write: (line: string) => void; pretty: boolean }

const allowed = [
  'requestId',
  'incident',
  'method',
  'route',
  'status',
  'milliseconds',
  'bytes',
  'editionId',
  'personId',
  'job',
  'jobId',
  'mailId',
  'subject',
  'subjectId',
  'code',
  'count',
  'port',
  'url',
  'version',
] as const satisfies readonly Exclude<keyof LogFields, 'fault'>[]

/** A log of one line per fact: JSON, or short text where a person reads it. Fields outside the list are dropped, whatever the types say. */
export function createLog(options: LogOptions, always: LogFields = {}): Log {
  const say =
    (level: Level): Say =>
    (message, fields) => {
      if (levels.indexOf(level) < levels.indexOf(options.level)) return
      const line = {
        at: options.now().toISOString(),
        level,
        message: masked(message),
        ...chosen({ ...always, ...fields }),
      }
      options.write(options.pretty ? readable(line) : JSON.stringify(line))
    }
  return {
    debug: say('debug'),
    info: say('info'),
    warn: say('warn'),
    error: say('error'),
    with: fields => createLog(options, { ...always, ...fields }),
  }
}

/** The log of this process, on standard error, so that a command's own output can be piped. */
export const openLog = (config: Pick<Config, 'logLevel'>): Log =>
  createLog({
    level: config.logLevel,
    now: () => new Date(),
    write: line => process.stderr.write(`${line}\n`),
    pretty: process.stderr.isTTY === true,
  })

/** A log that says nothing, for tests of other things. */
export const silentLog: Log = createLog({ level: 'error', now: () => new Date(0), write: () => {}, pretty: false })

const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** A number to read out on the telephone: eight signs without I, L, O or U, as `K7QM-2XWD`. */
export function incidentNumber(random: (size: number) => Uint8Array = randomBytes): string {
  const signs = Array.from(random(8), byte => alphabet[byte % alphabet.length]).join('')
  return `${signs.slice(0, 4)}-${signs.slice(4)}`
}

function chosen(fields: LogFields): Record<string, unknown> {
  const kept: Record<string, unknown> = {}
  for (const name of allowed) {
    const value = fields[name]
    if (value !== undefined) kept[name] = typeof value === 'string' ? masked(value) : value
  }
  return fields.fault === undefined ? kept : { ...kept, fault: told(fields.fault) }
}

function told(fault: unknown): object {
  if (!(fault instanceof Error)) return { message: masked(String(fault)) }
  const code = 'code' in fault && typeof fault.code === 'string' ? { code: fault.code } : {}
  const cause = fault.cause === undefined ? {} : { cause: told(fault.cause) }
  return { kind: fault.name, ...code, message: masked(fault.message), stack: masked(fault.stack ?? ''), ...cause }
}

/** Servers repeat addresses in their errors, and a connection address holds a password. */
const masked = (text: string) =>
  text.replace(/\/\/[^\s/@]+@/g, '//[masked]@').replace(/[^\s<>"'(),;:/@]+@[^\s<>"'(),;:/@]+/g, '[address]')

function readable(line: { at: string; level: Level; message: string; fault?: unknown } & Record<string, unknown>) {
  const { at, level, message, fault, ...fields } = line
  const rest = Object.entries(fields).map(([name, value]) => ` ${name}=${value}`)
  const stack = fault && typeof fault === 'object' && 'stack' in fault ? `\n${fault.stack}` : ''
  return `${at.slice(11, 19)} ${level.padEnd(5)} ${message}${rest.join('')}${stack || (fault ? ` ${JSON.stringify(fault)}` : '')}`
}
