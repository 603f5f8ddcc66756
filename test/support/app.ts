import { randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createApp, type Extras } from '../../src/app.ts'
import { addSession, grantRole } from '../../src/features/people/index.ts'
import type { Role } from '../../src/kernel/role.ts'
import { loadConfig } from '../../src/platform/config.ts'
import { openFiles } from '../../src/platform/files/index.ts'
import { unlimited } from '../../src/platform/limits/index.ts'
import { silentLog } from '../../src/platform/log.ts'
import type { Services } from '../../src/platform/services.ts'
import { openSigning } from '../../src/platform/signing/index.ts'
import { testDatabase } from './database.ts'

/**
 * Everything but a socket: a fresh database, files in a temporary folder, a clock that tests set, no rate limits.
 * `close` removes it all.
 */
export async function testServices(at: string, given: Partial<Services> = {}) {
  const database = await testDatabase()
  const dataDir = await mkdtemp(join(tmpdir(), 'cohorte-'))
  const config = loadConfig({ COHORTE_MODE: 'development', DATA_DIR: dataDir, PUBLIC_URL: 'http://localhost' })
  const clock = { at: new Date(at) }
  const services: Services = {
    db: database.db,
    enqueue: database.enqueue,
    now: () => clock.at,
    serverNow: () => new Date(),
    randomToken: () => randomBytes(24).toString('base64url'),
    limit: unlimited,
    ping: async () => {},
    files: openFiles(config, database.db),
    config,
    signing: await openSigning(database.db, config, () => clock.at),
    log: silentLog,
    ...given,
  }
  const close = async () => {
    await database.close()
    await rm(dataDir, { recursive: true, force: true })
  }
  const setClock = (instant: string) => {
    clock.at = new Date(instant)
  }
  return { services, database, close, setClock }
}

type Request = { method?: string; body?: Record<string, string> | FormData; headers?: Record<string, string> }

/** A browser without script: keeps its cookies, sends forms, follows nothing by itself; `extras` are what a demonstration adds. */
export function visitor(services: Services, extras: Extras = {}) {
  const app = createApp(services, extras)
  const cookies = new Map<string, string>()
  async function send(path: string, { method = 'GET', body, headers = {} }: Request = {}) {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const sent = body instanceof FormData || body === undefined ? body : new URLSearchParams(body)
    const origin = { origin: 'http://localhost', ...headers, ...(cookie && { cookie }) }
    const init: RequestInit = { method, headers: origin, ...(sent && { body: sent }) }
    const response = await app.request(`http://localhost${path}`, init)
    for (const set of response.headers.getSetCookie()) {
      const [name = '', value = ''] = (set.split(';')[0] ?? '').split('=')
      if (value === '' || /max-age=0/i.test(set)) cookies.delete(name)
      else cookies.set(name, value)
    }
    return response
  }
  return {
    cookies,
    get: (path: string, headers: Record<string, string> = {}) => send(path, { headers }),
    post: (path: string, body: Record<string, string> | FormData = {}, headers: Record<string, string> = {}) =>
      send(path, { method: 'POST', body, headers }),
  }
}

type As = { email: string; name: string; roles?: { role: Role; challengeId?: string }[]; editionId?: string }

/** A visitor already signed in, with these roles in the edition (`eig-2` unless told). */
export async function signedInVisitor(services: Services, { email, name, roles = [], editionId = 'eig-2' }: As) {
  const person = { email, fullName: name, lang: 'fr', editionId } as const
  let personId = 0
  for (const { role, challengeId } of roles)
    personId = await grantRole(services, null, { ...person, role, challengeId: challengeId ?? null })
  if (personId === 0) personId = await addPerson(services, person)
  const session = await services.db.transaction().execute(tx => addSession(services, tx, personId, 'test'))
  const browser = visitor(services)
  browser.cookies.set('cohorte_session', session.token)
  return { ...browser, personId }
}

async function addPerson(
  { db, now }: Services,
  { email, fullName, lang }: { email: string; fullName: string; lang: 'fr' },
) {
  const { id } = await db
    .insertInto('person')
    .values({ email, full_name: fullName, lang, created_at: now() })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}
