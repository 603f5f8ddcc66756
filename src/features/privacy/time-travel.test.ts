import assert from 'node:assert/strict'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { sql } from 'kysely'
import { plantCanaries, seedParents, seedRows } from '../../../test/support/canaries.ts'
import { fellowsWorld } from '../../../test/support/fellows.ts'
import { pdfOf } from '../../../test/support/pdf.ts'
import { record, sealEvents, verifyChain } from '../../platform/audit/index.ts'
import { rememberFile } from '../../platform/files/index.ts'
import { findAnywhere, type Subject } from '../../platform/personal/index.ts'
import { liveCounts } from '../impact/index.ts'
import { loadFacts } from '../opendata/queries.ts'
import { dropFiles } from './drop-files.ts'
import { erasePerson } from './erase.ts'
import { copyOf, eraseExpired, personalMap } from './index.ts'
import { eraseIdle } from './keep-until.ts'
import { findSomebody } from './queries.ts'

const MAIL = 'kanarienvogel@example.org'
const NAME = 'Serin Kanarienvogel'
const CANARY = 'zz-canary-zz'
const TOKENS = [MAIL, 'Kanarienvogel', CANARY]

let world: Awaited<ReturnType<typeof fellowsWorld>>

before(async () => {
  world = await fellowsWorld()
})
after(() => world.close())

/** Somebody of the world, with a canary in every text of every table of the map, in a file, in a reason and in the log’s reach. */
async function withCanaries(
  code: string,
): Promise<{ who: Subject; sha256: string; failed: string[]; planted: string[] }> {
  const { services } = world
  const { db, files, now } = services
  const { personId } = world.actorOf(code)
  await sql`update person set email = ${`${code.toLowerCase()}-${MAIL}`}, full_name = ${`${NAME} ${code}`} where id = ${personId}`.execute(
    db,
  )
  const somebody = await findSomebody(db, { personId })
  assert.ok(somebody)
  const who = { ...somebody, editions: ['eig-2'], now: now() }
  const stored = await files.put(Buffer.concat([pdfOf(1), Buffer.from(`\n%${CANARY} ${code}\n%%EOF\n`)]), {
    maxBytes: 1e6,
    allow: ['application/pdf'],
  })
  assert.ok(stored.ok)
  const { sha256 } = stored.value
  const applicationId = world.people.find(it => it.code === code)?.applicationId ?? 0
  await db.transaction().execute(async tx => {
    await rememberFile(tx, stored.value, now())
    await tx
      .insertInto('application_file')
      .values({ application_id: applicationId, kind: `cv-${code}`, sha256, name: 'cv.pdf', added_at: now() })
      .execute()
    const about = { editionId: 'eig-2', actorId: world.team.personId, at: now(), subject: 'application' }
    await record(tx, { ...about, subjectId: applicationId, kind: 'set_aside', reason: `Parce que ${CANARY}` })
  })
  await seedParents(db, who)
  // A seat in the team of a proposal needs a whole proposal: its own slice tries it.
  const failed = (await seedRows(db, personalMap, who)).filter(it => !it.startsWith('proposal_member'))
  const planted = await plantCanaries(db, personalMap, who, CANARY)
  return { who, sha256, failed, planted }
}

const found = async () => (await findAnywhere(world.services.db, TOKENS)).map(it => `${it.table}.${it.column}`)

async function onTheShelf(): Promise<string[]> {
  const folder = join(world.services.config.dataDir, 'files')
  const names = (await readdir(folder, { recursive: true, withFileTypes: true })).filter(it => it.isFile())
  const contents = await Promise.all(
    names.map(async it => [it.name, await readFile(join(it.parentPath, it.name), 'latin1')]),
  )
  return contents.filter(([, bytes]) => bytes?.includes(CANARY)).map(([name]) => name ?? '')
}

async function workFiles() {
  for (const { name, payload } of await world.database.jobs())
    if (name === 'privacy.drop-files') await dropFiles(world.services, (payload as { files: string[] }).files)
}

const figures = async () => {
  const { edition, services } = world
  const facts = await loadFacts(services.db, [edition], { now: services.now(), publicUrl: '', current: edition.id })
  const live = facts.live.map(({ board: _, edition: it, ...counted }) => ({ ...counted, edition: it.id }))
  const funnel =
    await sql`select state, submitted_at is not null as sent, count(*)::int from application group by 1, 2 order by 1, 2`.execute(
      services.db,
    )
  const wishes = await sql`select challenge_id, count(*)::int from wish group by 1 order by 1`.execute(services.db)
  const profiles =
    await sql`select content ->> 'profile' as p, content -> 'blind' ->> 'profile' as b, count(*)::int from submission group by 1, 2 order by 1, 2`.execute(
      services.db,
    )
  return JSON.stringify([live, await liveCounts(services.db, edition.id), funnel.rows, wishes.rows, profiles.rows])
}

test('the look for canaries finds one wherever it is planted, be it in a list, a document or bytes', async () => {
  const { db } = world.services
  await sql`create table planted (a text, b jsonb, c bytea, d text[], e tsvector)`.execute(db)
  const bytes = Buffer.from(`x${CANARY}`)
  await sql`insert into planted values (${CANARY}, ${JSON.stringify({ x: [CANARY] })}, ${bytes}, ${[CANARY]}, to_tsvector('simple', ${CANARY}))`.execute(
    db,
  )
  assert.deepEqual(
    (await found()).filter(it => it.startsWith('public.planted')),
    ['a', 'b', 'c', 'd', 'e'].map(it => `public.planted.${it}`),
  )
  await sql`drop table planted`.execute(db)
  assert.deepEqual(await found(), [])
})

test('somebody who was not chosen leaves no trace once erased, and every figure stays', async () => {
  const { db } = world.services
  const { failed, planted, sha256, who } = await withCanaries('DATA4')
  // The approved list of this world names only those who were chosen.
  assert.deepEqual(
    failed.map(it => it.split(':')[0]),
    ['approval'],
  )
  assert.ok(planted.length > 60, `${planted.length} columns`)
  assert.ok((await found()).length > 60)
  assert.equal((await onTheShelf()).length, 1)
  const copy = JSON.stringify(await copyOf(db, { ...who, lang: 'fr' }, who.now))
  assert.match(copy, new RegExp(CANARY))
  world.setClock('2028-01-01T08:00:00Z')
  const before = await figures()
  const erased = await db
    .transaction()
    .execute(tx => erasePerson(world.services, tx, who.personId, { cause: 'request', requestId: null, by: null }))
  assert.deepEqual(erased?.held, [])
  await workFiles()
  assert.deepEqual(await found(), [])
  assert.deepEqual(await onTheShelf(), [])
  assert.equal(await world.services.files.has(sha256), false)
  assert.equal(await figures(), before)
})

test('somebody of the cohort goes by time alone: the application after two years, the contract and the name after five more', async () => {
  const { edition, services, setClock } = world
  setClock('2018-01-01T08:00:00Z')
  const { failed, who } = await withCanaries('DATA1')
  assert.deepEqual(failed, [])
  // The list that the authority approved names those who were chosen.
  await sql`update approval set list = jsonb_set(list, '{places}', (select jsonb_agg(
    case when it ->> 'code' = 'DATA1' then it || jsonb_build_object('name', ${who.name}::text) else it end)
    from jsonb_array_elements(list -> 'places') it))`.execute(services.db)
  await services.db
    .updateTable('data_request')
    .set({ state: 'withdrawn', closed_at: who.now })
    .where('state', '=', 'open')
    .execute()
  setClock('2024-01-02T08:00:00Z')
  const before = await figures()
  setClock('2019-10-01T08:00:00Z')
  assert.equal((await eraseExpired(services, edition)).erased, 0)
  setClock('2020-01-01T08:00:00Z')
  assert.ok((await eraseExpired(services, edition)).erased > 1)
  const left = await found()
  assert.ok(
    !left.some(it => /[.](application|submission|wish|reading|mark_sheet|team_remark|application_file)[.]/.test(it)),
  )
  assert.ok(
    left.includes('public.contract.facts') &&
      left.includes('public.approval.list') &&
      left.includes('public.person.full_name'),
  )
  setClock('2023-11-01T08:00:00Z')
  await eraseExpired(services, edition)
  await eraseIdle(services)
  assert.ok((await found()).includes('public.contract.facts'))
  setClock('2024-01-02T08:00:00Z')
  await eraseExpired(services, edition)
  await eraseIdle(services)
  await workFiles()
  assert.deepEqual(await found(), [])
  assert.deepEqual(await onTheShelf(), [])
  assert.equal(await figures(), before)
  assert.equal(await findSomebody(services.db, { personId: who.personId }), undefined)
})

test('the chain of events holds after everything, and each erasure is one of its events', async () => {
  const { db } = world.services
  await sealEvents(db)
  assert.equal((await verifyChain(db)).ok, true)
  const erasures = await db
    .selectFrom('event')
    .select('id')
    .where('subject', '=', 'person')
    .where('kind', '=', 'erased')
    .execute()
  const reports = await db.selectFrom('data_erasure').select('id').execute()
  assert.equal(erasures.length, reports.length)
  assert.ok(reports.length > 2)
})
