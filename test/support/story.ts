import { sql } from 'kysely'
import { createApp } from '../../src/app.ts'
import type { Moment } from '../../src/demo/moments.ts'
import type { Player } from '../../src/demo/player.ts'
import { routesOf } from '../../src/demo/routes.ts'
import { tries } from '../../src/demo/tries.ts'
import { type Applied, apply, currentEdition, dataOf } from '../../src/features/edition/index.ts'
import type { Services } from '../../src/platform/services.ts'
import { testServices } from './app.ts'
import { editionTwo } from './candidate.ts'
import { prepare } from './edition.ts'
import { textOf } from './page.ts'

/** A database for the demonstration's story, a clock that tests set, and everything that the story was refused. */
export async function storyWorld() {
  const warned: string[] = []
  const quiet = {
    debug: () => {},
    info: () => {},
    error: () => {},
    warn: (_: string, it?: object) => warned.push(JSON.stringify(it)),
  }
  const log: Services['log'] = { ...quiet, with: () => log }
  const support = await testServices('2017-09-20T08:00:00Z', { log })
  const services: Services = { ...support.services, config: { ...support.services.config, mode: 'demonstration' } }
  return {
    ...{ services, warned, close: support.close, setClock: support.setClock },
    begin: () => begin(services),
    tryAll: (moment: Moment) => tryAll(services, moment),
    barAt: (moment: Moment) => barAt(services, moment),
    wholeWorld: () => wholeWorld(services),
  }
}

async function begin(services: Services): Promise<Applied> {
  await apply(services, { data: dataOf(editionTwo()), reason: '', actorId: null, onApplied: prepare(services.now()) })
  return currentEdition(services.db)
}

/** Everything written down, whatever it is: two equal values mean that nothing has changed. */
async function wholeWorld({ db }: Services): Promise<string> {
  const { rows } = await sql<{ name: string }>`select quote_ident(table_name) as name from information_schema.tables
    where table_schema = 'public' and table_type = 'BASE TABLE'
      and table_name <> all ('{session,rate_limit,event_head}'::text[]) order by 1`.execute(db)
  const hashes = rows.map(async ({ name }) => {
    const { rows } = await sql<{ hash: string }>`
      select md5(coalesce(string_agg(row::text, '|' order by row::text), '')) as hash from ${sql.raw(name)} row`.execute(
      db,
    )
    return `${name} ${rows[0]?.hash}`
  })
  return (await Promise.all(hashes)).join('\n')
}

/** What a visitor meets who tries everything that the bar proposes at a moment. */
async function tryAll(services: Services, moment: Moment): Promise<string[]> {
  const app = createApp(services, { routes: routesOf(playerAt(moment)) })
  const ask = async (path: string, init: RequestInit) => app.request(`http://localhost${path}`, init)
  const failed = tries[moment].map(async (_, attempt) => {
    const body = new URLSearchParams({ moment, attempt: String(attempt), next: '/nowhere' })
    const sent = await ask('/demonstration/role', { method: 'POST', body, headers: { origin: 'http://localhost' } })
    const path = sent.headers.get('location') ?? ''
    const cookie = sent.headers
      .getSetCookie()
      .map(it => it.split(';')[0])
      .join('; ')
    const shown = await ask(path, { headers: { cookie } })
    return shown.status === 200 ? [] : [`${moment} ${attempt}: ${path} answers ${shown.status}`]
  })
  return (await Promise.all(failed)).flat()
}

const playerAt = (moment: Moment): Player => ({
  moment: () => moment,
  running: () => undefined,
  failed: () => false,
  moveTo: () => false,
  halt: async () => {},
  close: async () => {},
})

async function barAt(services: Services, moment: Moment): Promise<string> {
  const app = createApp(services, { routes: routesOf(playerAt(moment)) })
  return textOf(await (await app.request('http://localhost/demonstration')).text())
}
