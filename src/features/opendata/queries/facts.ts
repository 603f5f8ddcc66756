import { sql } from 'kysely'
import type { Db, Tx } from '../../../platform/db/index.ts'
import type { Applied } from '../../edition/index.ts'
import { dayOf } from '../../edition/index.ts'
import { loadLedger } from '../../funding/index.ts'
import { boardOf } from '../../funding/rules.ts'
import { liveCounts, readRecords } from '../../impact/index.ts'
import { figuresOf } from '../../impact/rules.ts'
import { readPrinted } from '../records.ts'
import {
  type ChallengeFact,
  type Facts,
  type GrantFact,
  type ItemFact,
  type LiveFacts,
  type PastChallenge,
  type PathFact,
  type SessionFact,
  SMALLEST,
} from '../rules.ts'

type Around = { now: Date; publicUrl: string; current: string }

/** Everything the datasets are made from: a dozen queries for each edition that is run here, and two files. */
export async function loadFacts(
  db: Db | Tx,
  editions: readonly Applied[],
  { current, now, publicUrl }: Around,
): Promise<Omit<Facts, 'blankCosts'>> {
  const live: LiveFacts[] = []
  for (const edition of editions) live.push(await loadLive(db, edition, now))
  const records = await readRecords()
  const inForce = editions.find(({ id }) => id === current) ?? editions.at(-1)
  return {
    ...{ now, publicUrl, live, records: records.editions, figures: figuresOf(records) },
    ...(await readPrinted()),
    past: await listPast(db),
    smallest: inForce?.openData?.smallestCount ?? SMALLEST,
  }
}

async function loadLive(db: Db | Tx, edition: Applied, now: Date): Promise<LiveFacts> {
  const { id } = edition
  const [announcement] = await db.selectFrom('announcement').select('publish_at').where('edition_id', '=', id).execute()
  const ledger = edition.money && (await loadLedger(db, id))
  const funded = edition.money && { ...edition, money: edition.money }
  return {
    edition,
    announcedAt: announcement?.publish_at,
    challenges: await listChallenges(db, id),
    counts: await liveCounts(db as Db, id),
    profiles: await countProfiles(db, edition),
    board: funded && ledger && boardOf(funded, ledger, dayOf(now, edition.zone)),
    agreements: await listAgreements(db, edition),
    sessions: await listSessions(db, id, now),
    paths: await countPaths(db, id),
    production: await countProduction(db, id),
    items: await listReleased(db, id),
  }
}

async function listChallenges(db: Db | Tx, editionId: string): Promise<ChallengeFact[]> {
  const { rows } = await sql<ChallengeFact>`
    select c.id, c.slug, c.title, c.host_name as host, c.host_institution as institution, c.place, c.theme, c.state,
           coalesce((select json_agg(json_build_object('profile', s.profile, 'offered', s.offered, 'filled', s.filled) order by s.profile)
              from (select profile, count(*)::int as offered, (count(*) filter (where seat.state = 'filled'))::int as filled
                      from seat where challenge_id = c.id and (seat.state <> 'withdrawn' or c.state = 'withdrawn')
                     group by profile) s), '[]') as seats
      from challenge c
     where c.edition_id = ${editionId} and c.state in ('published', 'withdrawn', 'running', 'ended')
     order by c.number`.execute(db)
  return rows
}

/** Those who accepted a place and have not left, in the order of the edition's profiles. */
async function countProfiles(db: Db | Tx, { id, profiles }: Applied) {
  const rows = await db
    .selectFrom('offer')
    .innerJoin('application', 'application.id', 'offer.application_id')
    .select(['profile', sql<number>`count(*)::int`.as('count')])
    .where('offer.edition_id', '=', id)
    .where('offer.state', '=', 'accepted')
    .where('application.state', '=', 'submitted')
    .groupBy('profile')
    .execute()
  return profiles.flatMap(({ code }) => rows.filter(it => it.profile === code))
}

async function listAgreements(db: Db | Tx, { id, money }: Applied): Promise<GrantFact[]> {
  return db
    .selectFrom('funding_step')
    .select(['challenge_id as challengeId', 'day as signedOn'])
    .where('edition_id', '=', id)
    .where('step', '=', money?.instrument.payableFrom ?? '')
    .where('taken_back_at', 'is', null)
    .execute()
}

/** What the public agenda had and that was held. */
async function listSessions(db: Db | Tx, editionId: string, now: Date): Promise<SessionFact[]> {
  const { rows } = await sql<SessionFact>`
    select s.title_fr as title, s.kind, s.place, min(p.starts_at) as starts, max(p.ends_at) as ends
      from programme_session s join session_part p on p.session_id = s.id and p.dropped_at is null
     where s.edition_id = ${editionId} and s.listed and s.state in ('published', 'held')
     group by s.id having max(p.ends_at) <= ${now} order by 4, s.id`.execute(db)
  return rows
}

async function countPaths(db: Db | Tx, editionId: string): Promise<PathFact[]> {
  const { rows } = await sql<PathFact>`
    select month, path as code, count(*)::int as count from follow_up
     where edition_id = ${editionId} and path is not null group by month, path order by month, path`.execute(db)
  return rows
}

/** Only states that a mentor and the team released. */
async function countProduction(db: Db | Tx, editionId: string): Promise<PathFact[]> {
  const { rows } = await sql<PathFact>`
    select month, production as code, count(*)::int as count from challenge_outcome
     where edition_id = ${editionId} and mentor_released_at is not null and team_released_at is not null
     group by month, production order by month, production`.execute(db)
  return rows
}

async function listReleased(db: Db | Tx, editionId: string): Promise<ItemFact[]> {
  const { rows } = await sql<ItemFact>`
    select challenge_id as "challengeId", kind, name_fr as title, url from result_item
     where edition_id = ${editionId} and removed_at is null and state in ('open', 'done')
       and mentor_released_at is not null and team_released_at is not null
     order by challenge_id, id`.execute(db)
  return rows
}

/** The past editions' challenges, once their site has been imported. */
async function listPast(db: Db | Tx): Promise<PastChallenge[]> {
  return db
    .selectFrom('past_challenge')
    .select(['edition_id as edition', 'slug', 'title', 'administration as host', 'place', 'year', 'fellows'])
    .orderBy('edition_id')
    .orderBy('slug')
    .limit(1000)
    .execute()
}
