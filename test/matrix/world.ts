import { sql } from 'kysely'
import type { Extras } from '../../src/app.ts'
import { instantAt } from '../../src/demo/moments.ts'
import { playTo } from '../../src/demo/play/index.ts'
import type { Player } from '../../src/demo/player.ts'
import { routesOf } from '../../src/demo/routes.ts'
import { currentEdition } from '../../src/features/edition/index.ts'
import { openFellowships } from '../../src/features/hiring/index.ts'
import { addSession, grantRole } from '../../src/features/people/index.ts'
import { assetUrl } from '../../src/platform/html/index.ts'
import type { Services } from '../../src/platform/services.ts'
import { testServices, visitor } from '../support/app.ts'
import { person } from '../support/candidate.ts'
import { useEdition } from '../support/edition.ts'
import type { Who } from './expected.ts'
import { months } from './months/index.ts'
import type { Params } from './months/part.ts'
import { publicFace } from './public/index.ts'

export type World = {
  services: Services
  /** The demonstration's own pages, whose story stands still. */
  extras: Extras
  /** The person who plays each part; nobody known for the anonymous one. */
  cast: Record<Exclude<Who, 'anonymous'>, number>
  /** What stands for the parameters of an address, so that whoever may read it finds something there. */
  params: (address: string, who: Who) => Promise<Params>
  /** What is sent to an address: nothing, but for an answer, which says to which offer, and for the demonstration's choices. */
  body: (address: string) => Record<string, string>
  /** A browser in which this person is signed in, as of now. */
  browser: (who: Who) => Promise<ReturnType<typeof visitor>>
  /** Everything ever decided or done is an event. */
  countEvents: () => Promise<number>
  close: () => Promise<void>
}

type Row = Record<string, string | number>

/** The demonstration's edition just after the answers have left, where nearly every page has something to show. */
export async function openWorld(): Promise<World> {
  const opened = await testServices('2017-09-01T08:00:00Z')
  try {
    return await settle(opened)
  } catch (fault) {
    await opened.close()
    throw fault
  }
}

async function settle({ close, services, setClock }: Awaited<ReturnType<typeof testServices>>): Promise<World> {
  await useEdition(services)
  const edition = await currentEdition(services.db)
  await playTo(services, edition, 'notified')
  setClock(instantAt(edition, 'notified').toISOString())
  await openFellowships(services, edition)
  const one = async (query: string): Promise<Row> => {
    const { rows } = await sql.raw<Row>(query).execute(services.db)
    if (!rows[0]) throw new Error(`the world has no ${query}`)
    return rows[0]
  }
  const found = await lookUp(one)
  const cast = await meet(services, found)
  const challenge = { id: String(found.fellow['challenge']), slug: String(found.fellow['slug']) }
  const parts = [...months, ...publicFace]
  const seeds = parts.flatMap(it => it.seed ?? [])
  const seeded = await Promise.all(seeds.map(seed => seed({ services, cast, challenge, one })))
  const bodies = Object.assign({}, ...parts.map(it => it.bodies ?? {}))
  const browser: World['browser'] = async who => {
    const it = visitor(services, extras)
    if (who === 'anonymous') return it
    const session = await services.db.transaction().execute(tx => addSession(services, tx, cast[who], 'test'))
    it.cookies.set('cohorte_session', session.token)
    return it
  }
  await signCharter(await browser('operationalMentor'))
  return {
    services,
    extras,
    cast,
    browser,
    params: async (address, who) => {
      if (address === '/mon-defi/:slug') return { slug: challenge.slug }
      for (const paramsFor of seeded) {
        const params = await paramsFor(address, who)
        if (params) return params
      }
      const changing = who === 'anonymous' ? undefined : CHANGING[address]?.(cast[who])
      return changing ? one(changing) : paramsOf(address, found)
    },
    body: address =>
      /^\/ma-reponse\/(acceptation|renoncement)$/.test(address)
        ? { offer: String(found.own['offer']) }
        : (DEMONSTRATION[address] ?? bodies[address] ?? {}),
    countEvents: async () => Number((await one('select count(*) as count from event'))['count']),
    close,
  }
}

const still: Player = {
  moment: () => 'notified',
  running: () => undefined,
  failed: () => false,
  moveTo: () => true,
  halt: async () => {},
  close: async () => {},
}
const extras: Extras = { routes: routesOf(still) }

const DEMONSTRATION: Record<string, Record<string, string>> = {
  '/demonstration/moment': { moment: 'announced', next: '/' },
  '/demonstration/role': { person: '0', next: '/' },
}

/** What ends when it is asked for is looked up each time. */
const CHANGING: Record<string, (personId: number) => string> = {
  '/equipe/appariement/decisions/:id/fin': () =>
    'select max(id) as id from matching_instruction where removed_at is null',
  '/equipe/personnes/roles/:id/fin': () => `select max(id) as id ${ONLY('high_level_mentor')}`,
  '/mon-compte/appareils/:id/fin': personId =>
    `select public_id as id from session where person_id = ${personId} order by created_at desc limit 1`,
}

type Found = Awaited<ReturnType<typeof lookUp>>

const ONLY = (role: string) => `from participation held where role = '${role}' and ended_at is null
  and not exists (select from participation other where other.person_id = held.person_id and other.role <> '${role}')
  and not exists (select from application where application.person_id = held.person_id)`

async function lookUp(one: (query: string) => Promise<Row>) {
  const own =
    await one(`select application.person_id, application.id, application.code, submission.reference, file.id as file,
      offer.id as offer, challenge.slug, offer.profile
    from application join submission on submission.id = application.submission_id
    join application_file file on file.application_id = application.id and file.kind = 'cv' and file.removed_at is null
    join interview on interview.application_id = application.id
    join offer on offer.application_id = application.id and offer.state = 'sent'
    join challenge on challenge.id = offer.challenge_id
    where not exists (select from participation where participation.person_id = application.person_id and role <> 'candidate')
    order by application.id limit 1`)
  const heard =
    await one(`select held.person_id, application.code, ranking.id as list, ranking.challenge_id as challenge
    from participation held join panel_juror seat on seat.person_id = held.person_id
    join interview on interview.panel_id = seat.panel_id join application on application.id = interview.application_id
    join application_file file on file.application_id = application.id and file.kind = 'cv' and file.removed_at is null
    join ranking_entry entry on entry.application_id = application.id join ranking on ranking.id = entry.ranking_id
    where held.person_id in (select person_id ${ONLY('juror')})
      and not exists (select from conflict where conflict.person_id = held.person_id and conflict.application_id = application.id)
    order by application.id, ranking.id limit 1`)
  return {
    own,
    heard,
    read: await one(`select reader_id as person_id, application.code from reading
      join application on application.id = reading.application_id
      where reading.state = 'done' and reader_id in (select person_id ${ONLY('reader')}) limit 1`),
    fellow:
      await one(`select fellowship.id as fellowship, fellowship.person_id, challenge_id as challenge, challenge.slug from fellowship
      join challenge on challenge.id = challenge_id where fellowship.state = 'to_hire' order by fellowship.id limit 1`),
    highLevelMentor: await one(`select held.person_id ${ONLY('high_level_mentor')}
      and challenge_id = (select challenge_id from fellowship where state = 'to_hire' order by id limit 1) limit 1`),
    validator: await one(`select person_id ${ONLY('validator')} limit 1`),
    team: await one(`select person_id ${ONLY('team')} limit 1`),
    panel: await one('select min(id) as id from panel'),
    interview: await one('select min(id) as id from interview'),
    run: await one(`select max(id) as id from matching_run where state = 'done'`),
    mail: await one(
      `update mail set state = 'kept' where id = (select max(id) from mail where batch is null) returning id`,
    ),
    batched: await one('select id, batch from mail where batch is not null order by id desc limit 1'),
    instructions:
      await one(`insert into matching_instruction (edition_id, kind, application_id, challenge_id, reason, created_by, created_at)
      select edition_id, 'exclusion', application_id, challenge_id, 'Pour la matrice.', writer.id, now()
      from offer, (select min(person_id) as id from participation where role = 'team') writer limit 2 returning id`),
  }
}

/** Those whom the story does not tell of are added: somebody without a role, a juror who has not signed, a mentor alone. */
async function meet(services: Services, found: Found): Promise<World['cast']> {
  const add = (email: string, role: 'juror' | 'operational_mentor' | 'fellow', challengeId: string | null) =>
    grantRole(services, null, { email, fullName: email, lang: 'fr', editionId: 'eig-2', role, challengeId })
  const idOf = ({ person_id: id }: Row) => Number(id)
  const mentor = async () => {
    await add('mentor@exemple.fr', 'operational_mentor', String(found.fellow['challenge']))
    return add('mentor@exemple.fr', 'operational_mentor', String(found.heard['challenge']))
  }
  // A fellow who never applied, so that a candidate's pages are told from a fellow's.
  const fellow = async () => {
    const { challenge, fellowship, person_id: heir } = found.fellow
    await sql`update participation set ended_at = now() where person_id = ${heir} and role = 'fellow'`.execute(
      services.db,
    )
    const personId = await add('fellow@exemple.fr', 'fellow', String(challenge))
    await sql`update fellowship set person_id = ${personId} where id = ${fellowship}`.execute(services.db)
    return personId
  }
  return {
    newcomer: (await person(services, 'newcomer@exemple.fr', 'Newcomer')).personId,
    candidate: idOf(found.own),
    reader: idOf(found.read),
    jurorBeforeCharter: await add('juror@exemple.fr', 'juror', null),
    juror: idOf(found.heard),
    operationalMentor: await mentor(),
    highLevelMentor: idOf(found.highLevelMentor),
    validator: idOf(found.validator),
    fellow: await fellow(),
    team: idOf(found.team),
  }
}

async function signCharter(browser: ReturnType<typeof visitor>): Promise<void> {
  const page = await (await browser.get('/jury/charte')).text()
  const version = /name="version" value="([^"]*)"/.exec(page)?.[1] ?? ''
  const signed = await browser.post('/jury/charte', { version, accepted: 'yes' })
  if (signed.status !== 303) throw new Error('the mentor could not sign the charter')
}

/** By the beginning of the French address. */
function paramsOf(address: string, found: Found): Params {
  const { batched, heard, interview, mail, own, panel, read, run } = found
  const by: Record<string, Record<string, string | number | undefined>> = {
    '/assets/': { name: assetUrl('neutral.css').split('/').at(-1) },
    '/connexion/lien/': { token: 'unknown' },
    '/defis/': { slug: 'gobelins' },
    '/equipe/defis/': { slug: 'gobelins' },
    '/equipe/appariement/calculs/': { id: run['id'], code: own['code'] },
    '/equipe/candidatures/': { id: own['id'], kind: 'cv', page: 1 },
    '/equipe/edition/mise-en-vigueur/': { edition: 'eig-2' },
    '/equipe/jury/auditions/': { id: interview['id'] },
    '/equipe/jury/jurys/': { id: panel['id'] },
    '/equipe/jury/listes/': { id: heard['list'] },
    '/equipe/messages/': { id: batched['id'], batch: batched['batch'] },
    '/equipe/reponses/offres/': { id: own['offer'] },
    '/equipe/reponses/places/': { slug: own['slug'], profile: own['profile'] },
    '/jury/dossiers/': { code: heard['code'], kind: 'cv', page: 1 },
    '/jury/listes/': { id: heard['list'] },
    '/lectures/': { code: read['code'] },
    '/ma-candidature/accuses/': { reference: own['reference'] },
    '/ma-candidature/pieces/': { id: own['file'], kind: 'cv', page: 1 },
    '/messages/': { id: mail['id'] },
    '/equipe/appariement/decisions/': { id: 1 },
    '/equipe/personnes/roles/': { id: 1 },
    '/mon-compte/appareils/': { id: 'unknown' },
  }
  const known = Object.keys(by).find(start => address.startsWith(start))
  return (known ? by[known] : {}) as Params
}
