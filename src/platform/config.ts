import { createPrivateKey } from 'node:crypto'
import { z } from 'zod'

/** One setting: the environment variable it is read from, its default, and whether production may do without it. */
type Variable<T> = {
  name: string
  about: string
  schema: z.ZodType<T>
  fallback?: string
  neededInProduction?: true
  secret?: true
}

const variable = <T>(it: Variable<T>): Variable<T> => it
const text = z.string()
const flag = z.enum(['yes', 'no']).transform(value => value === 'yes')
const whole = (min: number, max: number) => z.coerce.number().int().min(min).max(max)
const url = (...schemes: string[]) =>
  z.string().refine(value => URL.canParse(value) && schemes.includes(new URL(value).protocol.slice(0, -1)), {
    error: `must be an address starting with ${schemes.map(it => `${it}://`).join(' or ')}`,
  })
const mailbox = z
  .string()
  .regex(/^(?:[^<>\r\n]+ <[^\s<>@]+@[^\s<>@]+>|[^\s<>@]+@[^\s<>@]+)$/, 'must be an address, or Name <address>')
const privateKey = z
  .string()
  // Many deployment tools hold only one line.
  .transform(value => value.replaceAll('\\n', '\n'))
  .refine(isEd25519, 'must be an Ed25519 private key (PKCS#8 PEM)')

/** Every environment variable Cohorte reads, and nothing else reads the environment. An empty value counts as absent. */
export const variables = {
  mode: variable({
    name: 'COHORTE_MODE',
    about: 'What this installation is: demonstration (invented people, movable clock), development or production',
    schema: z.enum(['demonstration', 'development', 'production']),
    fallback: 'demonstration',
  }),
  host: variable({ name: 'HOST', about: 'Address to listen on', schema: text, fallback: '127.0.0.1' }),
  port: variable({ name: 'PORT', about: 'Port to listen on', schema: whole(0, 65_535), fallback: '3000' }),
  publicUrl: variable({
    name: 'PUBLIC_URL',
    about: 'Address people use, without final slash; links in mails start with it (default http://localhost:PORT)',
    schema: url('https', 'http').transform(value => value.replace(/\/+$/, '')),
    neededInProduction: true,
  }),
  theme: variable({
    name: 'THEME',
    about:
      'Look of every page: ours, or the one reserved to sites of the French State (needs the optional @gouvfr/dsfr)',
    schema: z.enum(['neutral', 'etat']),
    fallback: 'neutral',
  }),
  dataDir: variable({
    name: 'DATA_DIR',
    about: 'Folder of the database and the files',
    schema: text,
    fallback: './data',
  }),
  databaseUrl: variable({
    name: 'DATABASE_URL',
    about: 'PostgreSQL server (15 or later); without it an embedded one runs in DATA_DIR',
    schema: url('postgres', 'postgresql'),
    secret: true,
  }),
  preparedStatements: variable({
    name: 'PREPARED_STATEMENTS',
    about: 'Named prepared statements; say no behind a pooler in transaction mode',
    schema: flag,
    fallback: 'yes',
  }),
  smtpUrl: variable({
    name: 'SMTP_URL',
    about:
      'Mail server, smtp://user:password@host:587 or smtps://…; without it, and always in a demonstration, mails are kept and shown',
    schema: url('smtp', 'smtps'),
    neededInProduction: true,
    secret: true,
  }),
  mailFrom: variable({
    name: 'MAIL_FROM',
    about: 'Sender of every mail',
    schema: mailbox,
    fallback: 'Cohorte <cohorte@localhost>',
    neededInProduction: true,
  }),
  s3Endpoint: variable({
    name: 'S3_ENDPOINT',
    about: 'S3-compatible store of the files, bucket not included; without it they are in DATA_DIR/files',
    schema: url('https', 'http').transform(value => value.replace(/\/+$/, '')),
  }),
  s3Bucket: variable({ name: 'S3_BUCKET', about: 'Bucket of the files', schema: text }),
  s3Region: variable({ name: 'S3_REGION', about: 'Region of the bucket', schema: text, fallback: 'us-east-1' }),
  s3Key: variable({ name: 'S3_KEY', about: 'Access key of the bucket', schema: text, secret: true }),
  s3Secret: variable({ name: 'S3_SECRET', about: 'Secret key of the bucket', schema: text, secret: true }),
  clamd: variable({
    name: 'CLAMD',
    about: 'Antivirus daemon (ClamAV), host:port; without it files are not scanned',
    schema: z.string().regex(/^[^\s:]+:\d{1,5}$/, 'must be host:port'),
  }),
  signingKey: variable({
    name: 'SIGNING_KEY',
    about: 'Ed25519 private key (PKCS#8 PEM) that signs receipts; without it one is made and kept in the database',
    schema: privateKey,
    secret: true,
  }),
  signatureUrl: variable({
    name: 'SIGNATURE_URL',
    about: 'External signing desk for contracts; without it signed documents are handed in as files',
    schema: url('https', 'http').transform(value => value.replace(/\/+$/, '')),
  }),
  signatureKey: variable({
    name: 'SIGNATURE_KEY',
    about: 'Key shared with the signing desk: it opens the desk to us, and proves that a call is the desk’s',
    schema: z.string().min(16, 'must have at least 16 characters'),
    secret: true,
  }),
  sessionDays: variable({ name: 'SESSION_DAYS', about: 'Days a sign-in lasts', schema: whole(1, 365), fallback: '30' }),
  trustProxy: variable({
    name: 'TRUST_PROXY',
    about: 'Believe X-Forwarded-For: only behind a proxy that sets it itself',
    schema: flag,
    fallback: 'no',
  }),
  logLevel: variable({
    name: 'LOG_LEVEL',
    about: 'Least serious line logged',
    schema: z.enum(['debug', 'info', 'warn', 'error']),
    fallback: 'info',
  }),
  demonstrationEdition: variable({
    name: 'DEMONSTRATION_EDITION',
    about: 'Edition shown by the demonstration',
    schema: text,
    fallback: 'editions/eig-2.yaml',
  }),
}

type Variables = typeof variables
type Absent =
  | 'databaseUrl'
  | 'smtpUrl'
  | 's3Endpoint'
  | 's3Bucket'
  | 's3Key'
  | 's3Secret'
  | 'clamd'
  | 'signingKey'
  | 'signatureUrl'
  | 'signatureKey'
type Settings = {
  [K in keyof Variables]: Variables[K] extends Variable<infer T> ? (K extends Absent ? T | undefined : T) : never
}

/** The whole configuration, typed. `undefined` means "not used": the embedded database, the kept mails, the local files… */
export type Config = Readonly<Settings>

/** The configuration cannot be used; `problems` has one sentence per variable to correct. */
export class BadConfiguration extends Error {
  override name = 'BadConfiguration'
  readonly problems: readonly string[]
  constructor(problems: readonly string[]) {
    super(`The configuration cannot be used:\n${problems.map(it => `  - ${it}`).join('\n')}`)
    this.problems = problems
  }
}

/** Reads and checks the whole environment at once. Throws `BadConfiguration` naming everything that is wrong, not only the first. */
export function loadConfig(env: Record<string, string | undefined>): Config {
  const problems: string[] = []
  const production = env[variables.mode.name] === 'production'
  const settings = Object.fromEntries(
    Object.entries(variables).map(([key, it]) => [key, readVariable(it, env, production, problems)]),
  ) as unknown as Settings
  const s3 = [settings.s3Endpoint, settings.s3Bucket, settings.s3Key, settings.s3Secret]
  if (s3.some(Boolean) && !s3.every(Boolean))
    problems.push('S3_ENDPOINT, S3_BUCKET, S3_KEY and S3_SECRET go together: give all four or none')
  if (Boolean(settings.signatureUrl) !== Boolean(settings.signatureKey))
    problems.push('SIGNATURE_URL and SIGNATURE_KEY go together: give both or none')
  if (problems.length > 0) throw new BadConfiguration(problems)
  return { ...settings, publicUrl: settings.publicUrl ?? `http://localhost:${settings.port}` }
}

function readVariable(
  it: Variable<unknown>,
  env: Record<string, string | undefined>,
  production: boolean,
  problems: string[],
) {
  const given = env[it.name] || undefined
  if (given === undefined && production && it.neededInProduction)
    problems.push(`${it.name} is needed in production: ${it.about}`)
  const value = given ?? it.fallback
  if (value === undefined) return undefined
  const parsed = it.schema.safeParse(value)
  if (parsed.success) return parsed.data
  problems.push(`${it.name}: ${parsed.error.issues.map(issue => issue.message).join('; ')}`)
  return undefined
}

function isEd25519(pem: string) {
  try {
    return createPrivateKey(pem).asymmetricKeyType === 'ed25519'
  } catch {
    return false
  }
}
