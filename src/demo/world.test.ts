import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { sql } from 'kysely'
import { storyWorld } from '../../test/support/story.ts'
import type { Applied } from '../features/edition/index.ts'
import { instantAt, isAfter, type Moment, moments } from './moments.ts'
import { playTo } from './play/index.ts'
import { emptyWorld } from './store.ts'

const support = await storyWorld()
const { barAt, begin, services, tryAll, warned, wholeWorld } = support
const { db } = services
after(support.close)

let edition: Applied
before(async () => {
  edition = await begin()
})

/** What people wrote and decided, without the numbers that the database gives. */
async function written(): Promise<unknown> {
  const { rows } = await sql`
    select (select md5(string_agg(reference || received_at || content_sha256, '|' order by reference)) from submission) as submissions,
           (select md5(string_agg(code || person.email || marks || remark || advice, '|' order by code, email))
              from reading join application on application.id = application_id join person on person.id = reader_id) as readings,
           (select md5(string_agg(code || person.email || marks || remark || locked_at, '|' order by code, email))
              from mark_sheet join application on application.id = application_id join person on person.id = juror_id) as marks,
           (select md5(string_agg(challenge_id || profile || code || place || acceptable, '|' order by challenge_id, profile, code))
              from ranking_entry join ranking on ranking.id = ranking_id join application on application.id = application_id) as rankings`.execute(
    db,
  )
  return rows[0]
}

/** The funnel as the database has it. */
async function standing(): Promise<Record<string, number>> {
  const { rows } = await sql<Record<string, number>>`
    select (select count(*) from application where state = 'draft') as drafts,
           (select count(*) from application where state = 'submitted') as submitted,
           (select count(*) from application where state = 'withdrawn') as withdrawn,
           (select count(*) from reading where state = 'done') as read,
           (select count(*) from reading where state <> 'done') as unread,
           (select count(*) from screening where kind <> 'preselection' and outcome = 'no') as aside,
           (select count(*) from screening where kind = 'preselection' and outcome = 'yes') as preselected,
           (select count(*) from interview where summoned_at is not null) as summoned,
           (select count(*) from interview where confirmed_at is not null) as confirmed,
           (select count(*) from interview where state = 'held') as heard,
           (select count(*) from mark_sheet where state = 'open') as "sheetsOpen",
           (select count(*) from ranking where state = 'open') as "listsOpen",
           (select count(*) from ranking where state = 'closed') as "listsClosed",
           (select count(*) from matching_run where state = 'done') as runs,
           (select count(*) from approval where state = 'proposed') as proposed,
           (select count(*) from approval where state = 'approved') as approved,
           (select count(*) from result where released_at is not null) as told,
           (select count(*) from offer where state = 'sent') as waiting,
           (select count(*) from offer where state = 'accepted') as accepted,
           (select count(*) from offer where state = 'declined') as declined,
           (select count(*) from announcement) as announcements,
           (select count(*) from publication_consent where name) as named`.execute(db)
  assert.ok(rows[0])
  return rows[0]
}

const nothing = Object.fromEntries(
  'drafts submitted withdrawn read unread aside preselected summoned confirmed heard sheetsOpen listsOpen listsClosed runs proposed approved told waiting accepted declined announcements named'
    .split(' ')
    .map(it => [it, 0]),
)

/** What each moment holds, beside what the one before holds. */
const expected: Partial<Record<Moment, Record<string, number>>> = {
  before: nothing,
  open: { drafts: 89, submitted: 91 },
  last_minute: { drafts: 40, submitted: 196 },
  closed: { drafts: 31, submitted: 208 },
  preselection: { submitted: 206, withdrawn: 2, aside: 19, read: 166, unread: 160 },
  jury: {
    ...{ submitted: 204, withdrawn: 4, aside: 21, read: 370, unread: 0, preselected: 84 },
    ...{ summoned: 84, confirmed: 81, heard: 28 },
  },
  matching: { confirmed: 84, heard: 84, listsOpen: 1, listsClosed: 21, runs: 1 },
  validation: { listsOpen: 0, listsClosed: 22, runs: 2, proposed: 1 },
  notified: { proposed: 0, approved: 1, told: 204, waiting: 13, accepted: 13, declined: 1 },
  announced: { waiting: 0, accepted: 27, announcements: 1, named: 25 },
}

test('the story goes through its moments with the funnel of edition 2, and everything to try is there', async () => {
  let holding = nothing
  let from: Moment | undefined
  let halfway: unknown
  for (const moment of moments.filter(it => !isAfter(it, 'announced'))) {
    await playTo(services, edition, moment, { from })
    support.setClock(instantAt(edition, moment).toISOString())
    holding = { ...holding, ...expected[moment] }
    assert.deepEqual({ moment, ...(await standing()) }, { moment, ...holding })
    assert.deepEqual(await tryAll(moment), [])
    from = moment
    if (moment === 'matching') halfway = await written()
  }
  assert.deepEqual(warned, [], 'no step was refused')

  const world = await wholeWorld()
  await playTo(services, edition, 'announced')
  assert.equal(await wholeWorld(), world, 'playing again what has been played changes nothing')
  assert.match(await barAt('announced'), /27 personnes, 13 équipes/)
  assert.match(await barAt('closed'), /208 dossiers reçus/)
  assert.match(await barAt('jury'), /84 personnes sont convoquées/)
  await sql`update application set state = 'withdrawn', withdrawn_at = submitted_at
             where id = (select max(application_id) from offer where state = 'accepted')`.execute(db)
  assert.match(await barAt('announced'), /26 personnes, 13 équipes/)

  const { rows } = await sql<{ id: number }>`
    update person set email = 'ici@example.org' where id = (select min(person_id) from publication_consent) returning id`.execute(
    db,
  )
  const own = () => db.selectFrom('publication_consent').where('person_id', '=', rows[0]?.id ?? 0)
  await db
    .deleteFrom('publication_consent')
    .where('person_id', '=', rows[0]?.id ?? 0)
    .execute()
  await playTo(services, edition, 'announced', { from: 'notified' })
  assert.deepEqual(await own().selectAll().execute(), [], 'nothing is published of somebody whom nobody invented')

  await emptyWorld(services)
  edition = await begin()
  await playTo(services, edition, 'open')
  assert.deepEqual(await standing(), { ...nothing, ...expected.open })
  await playTo(services, edition, 'matching', { from: 'open' })
  assert.deepEqual(await written(), halfway, 'the story is the same every time')
})

test('moments follow one another in time', () => {
  const instants = moments.map(it => instantAt(edition, it).getTime())
  assert.deepEqual(
    instants.toSorted((a, b) => a - b),
    instants,
  )
  assert.ok(isAfter('announced', 'before'))
})
