import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { sql } from 'kysely'
import { storyWorld } from '../../test/support/story.ts'
import type { Applied } from '../features/edition/index.ts'
import { fundingReport } from '../features/funding/index.ts'
import { sealEvents, verifyChain } from '../platform/audit/index.ts'
import { instantAt, isAfter, type Moment, moments } from './moments.ts'
import { playTo } from './play/index.ts'
import { dayAfterStart, script } from './play/months/script.ts'

const support = await storyWorld()
const { begin, services, tryAll, warned, wholeWorld } = support
const { db } = services
after(support.close)

let edition: Applied
before(async () => {
  edition = await begin()
  await playTo(services, edition, 'announced')
})

const one = async <T>(query: ReturnType<typeof sql<T>>): Promise<T> => {
  const { rows } = await query.execute(db)
  assert.ok(rows[0])
  return rows[0]
}

type Held = Record<string, number>

/** What the ten months hold, as the database has it. */
const standing = () =>
  one(sql<Held>`select
    (select count(*) from fellowship where state = 'to_hire') as "toHire",
    (select count(*) from fellowship where state = 'hired') as hired,
    (select count(*) from fellowship where state = 'left') as "haveLeft",
    (select count(*) from fellowship where state = 'ended') as ended,
    (select count(*) from clearance where state = 'granted') as cleared,
    (select count(*) from clearance where state = 'refused') as "notCleared",
    (select count(*) from week_digest) as digests,
    (select count(*) from programme_session where state = 'held') as sessions,
    (select count(*) from programme_session where state = 'cancelled') as cancelled,
    (select count(*) from midterm_sheet where handed_in_at is not null) as "midterms",
    (select count(*) from survey where state = 'open') as "surveysOpen",
    (select count(*) from follow_up where month = 6 and answered_at is not null) as "followedUp"`)

const nothing: Held = Object.fromEntries(
  'toHire hired haveLeft ended cleared notCleared digests sessions cancelled midterms surveysOpen followedUp'
    .split(' ')
    .map(it => [it, 0]),
)

/** What each moment holds, beside what the one before holds. */
const expected: Partial<Record<Moment, Held>> = {
  hiring: { toHire: 3, hired: 24 },
  launch: { toHire: 0, hired: 27, cleared: 2, notCleared: 1, digests: 2 },
  midterm: { haveLeft: 1, digests: 19, sessions: 11, midterms: 4 },
  ending: { digests: 38, sessions: 20, cancelled: 1, midterms: 37, surveysOpen: 3 },
  afterwards: { hired: 0, ended: 27, digests: 40, sessions: 21, surveysOpen: 0, followedUp: 36 },
}

test('a cohort lives its ten months and the six that follow, and everything to try is there', async () => {
  let holding = nothing
  let from: Moment = 'announced'
  for (const moment of moments.filter(it => isAfter(it, 'announced'))) {
    await playTo(services, edition, moment, { from })
    support.setClock(instantAt(edition, moment).toISOString())
    holding = { ...holding, ...expected[moment] }
    assert.deepEqual({ moment, ...(await standing()) }, { moment, ...holding })
    assert.deepEqual(await tryAll(moment), [])
    from = moment
  }
  assert.deepEqual(warned, [], 'no step was refused')
  const world = await wholeWorld()
  await playTo(services, edition, 'afterwards', { from: 'announced' })
  assert.equal(await wholeWorld(), world, 'playing again what has been played changes nothing')
})

test('twenty-eight people will have been fellows: one left, and the next in line took the seat', async () => {
  const { left, replaced } = await one(sql<{ left: string; replaced: string }>`
    select old.left_on as left, new.starts_on as replaced from fellowship old
      join fellowship new on new.replaces_id = old.id
      join challenge on challenge.id = old.challenge_id where slug = ${script.departure.slug}`)
  assert.equal(left, dayAfterStart(edition, script.departure.afterDays))
  assert.equal(replaced, dayAfterStart(edition, script.departure.replacedAfterDays))
})

test('each digest left at three o’clock in Paris, on both sides of the summer, once to each reader', async () => {
  const { rows } = await sql<{ local: string; utc: string }>`
    select distinct to_char(sent_at at time zone 'Europe/Paris', 'ID HH24:MI') as local,
           to_char(sent_at at time zone 'UTC', 'HH24:MI') as utc from week_digest order by utc`.execute(db)
  assert.deepEqual(rows, [
    { local: '5 15:00', utc: '13:00' },
    { local: '5 15:00', utc: '14:00' },
  ])
  const twice = await sql`select 1 from mail where kind = 'weeks.digest' group by recipient, created_at
    having count(*) > 1`.execute(db)
  assert.deepEqual(twice.rows, [])
})

test('both failures of the script were announced at least two weeks before they happened', async () => {
  for (const { failsAfterDays, slug } of [script.lateData, script.silence]) {
    const { first } = await one(sql<{ first: string }>`
      select min(raised_on) as first from signal join challenge on challenge.id = challenge_id
       where slug = ${slug} and urgency = 'act' and raised_on < ${dayAfterStart(edition, failsAfterDays)}`)
    assert.ok(first <= dayAfterStart(edition, failsAfterDays - 14), `${slug}: ${first}`)
  }
})

test('nobody’s answer to a questionnaire leads to them, and reminders leave on whoever has not answered', async () => {
  const { invited, replied } = await one(sql<Held>`select count(*) as invited,
    count(reply.person_id) as replied from survey_invitation left join survey_reply reply using (survey_id, person_id)
      join survey on survey.id = survey_id where code = 'bilan-eig'`)
  assert.ok(
    replied !== undefined && invited !== undefined && replied > 0.6 * invited && replied < invited,
    `${replied} of ${invited}`,
  )
  const { rows } = await sql<{ name: string }>`select column_name as name from information_schema.columns
    where table_name = 'survey_answer'`.execute(db)
  assert.ok(rows.every(({ name }) => !/person|at$|token/.test(name)))
})

test('the report to the funder adds up to what is recorded, to the cent', async () => {
  const report = await fundingReport(db, edition, { lang: 'fr', now: services.now(), report: 'funder' })
  const csv = report.files.find(it => it.name.endsWith('.csv'))
  assert.ok(csv)
  const { paid } = await one(sql<{ paid: string }>`
    select sum(amount)::text as paid from money_entry where kind in ('payment', 'repayment')`)
  const text = Buffer.from(await csv.make()).toString()
  assert.ok(text.includes(paid.replace('.', ',')), `${paid} is in the report`)
})

test('the chain of events is whole', async () => {
  await sealEvents(db)
  const verified = await verifyChain(db)
  assert.ok(verified.ok, JSON.stringify(verified))
  assert.ok(verified.value.some(({ sealed }) => sealed > 1000))
})
