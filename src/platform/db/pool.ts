import { createHash } from 'node:crypto'
import pg from 'pg'

/** `preparedStatements: false` for poolers that lend a connection for one transaction: no names, no session settings. */
export type PoolOptions = { url: string; size?: number; preparedStatements?: boolean }

const second = 1000

/** A pool of connections that reads values the way `Schema` says, and prepares each statement once per connection. */
export function openPool({ url, size = 10, preparedStatements = true }: PoolOptions): pg.Pool {
  const limits = { statement_timeout: 30 * second, idle_in_transaction_session_timeout: 60 * second }
  const pool = new pg.Pool({
    connectionString: url,
    max: size,
    types,
    application_name: 'cohorte',
    connectionTimeoutMillis: 10 * second,
    ...(preparedStatements ? limits : {}),
  })
  // A connection that breaks, idle or between two statements, must not end the process: whoever queries next hears of it.
  pool.on('error', () => {})
  pool.on('connect', client => client.on('error', () => {}))
  pool.on('connect', preparedStatements ? nameStatements : unnameStatements)
  return pool
}

const types: pg.CustomTypesConfig = {
  getTypeParser: (oid, format) => parsers.get(oid as number) ?? pg.types.getTypeParser(oid, format),
}

const { INT8, DATE } = pg.types.builtins
const parsers = new Map<number, (text: string) => unknown>([
  [INT8, safeInteger],
  // A day has no instant: the driver would make it midnight in the machine's zone.
  [DATE, text => text],
])

function safeInteger(text: string) {
  const value = Number(text)
  if (!Number.isSafeInteger(value)) throw new RangeError(`${text} is too large for a number`)
  return value
}

/** Statements without values may be several in one text, which cannot be prepared; they keep their simple form. */
function nameStatements(client: pg.PoolClient) {
  const query = client.query.bind(client) as (...args: unknown[]) => unknown
  const named = (text: unknown, values: unknown, ...rest: unknown[]) => {
    const name =
      typeof text === 'string' && Array.isArray(values) && values.length > 0 ? statementName(text) : undefined
    return name ? query({ name, text, values }, ...rest) : query(text, values, ...rest)
  }
  client.query = named as typeof client.query
}

/** Libraries name statements of their own, as the rate limiter does: without its name a statement is not prepared. */
function unnameStatements(client: pg.PoolClient) {
  const query = client.query.bind(client) as (...args: unknown[]) => unknown
  const unnamed = (asked: unknown, ...rest: unknown[]) => {
    const isConfig = typeof asked === 'object' && asked !== null && !('submit' in asked) && 'name' in asked
    return query(isConfig ? { ...asked, name: undefined } : asked, ...rest)
  }
  client.query = unnamed as typeof client.query
}

const names = new Map<string, string>()
const mostNames = 2000

/** A server keeps every prepared statement of a connection, so texts that never end must not all get a name. */
function statementName(text: string) {
  const known = names.get(text)
  if (known || names.size >= mostNames) return known
  const name = createHash('sha256').update(text).digest('base64url').slice(0, 20)
  names.set(text, name)
  return name
}
