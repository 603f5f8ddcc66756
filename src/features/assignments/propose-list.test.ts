import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { setTimeout as wait } from 'node:timers/promises'
import { sql } from 'kysely'
import { signedInVisitor, testServices } from '../../../test/support/app.ts'
import { candidate } from '../../../test/support/candidate.ts'
import { useEdition } from '../../../test/support/edition.ts'
import { textOf } from '../../../test/support/page.ts'
import type { Actor, Services } from '../../platform/services.ts'
import { decideList, executeRun, findRun, instruct, latestApproval, proposeList, requestRun } from './index.ts'
import { countRankings } from './queries.ts'

let world: Awaited<ReturnType<typeof testServices>>
let services: Services
let story: Awaited<ReturnType<typeof listed>>
before(async () => {
  world = await testServices('2017-10-12T08:00:00Z')
  services = world.services
  await useEdition(services)
  story = await listed()
})
after(() => world.close())

/** Somebody who applied, was heard and stands alone on a closed list of the first challenge; the clock is after the interviews. */
async function listed() {
  const { actor, edition } = await candidate(services, 'zelie@example.org')
  const { db } = services
  const at = services.now()
  const [challenge] = edition.challenges
  assert.ok(challenge)
  const { id: application_id, code } = await db
    .selectFrom('application')
    .select(['id', 'code'])
    .where('person_id', '=', actor.personId)
    .executeTakeFirstOrThrow()
  const panel = { edition_id: edition.id, name: 'Jury', room: 'A' }
  const { id: panel_id } = await db.insertInto('panel').values(panel).returning('id').executeTakeFirstOrThrow()
  const hour = { starts_at: new Date('2017-11-14T09:00:00Z'), ends_at: new Date('2017-11-14T09:30:00Z') }
  await db
    .insertInto('interview')
    .values({ application_id, panel_id, ...hour, state: 'held' })
    .execute()
  const list = { edition_id: edition.id, challenge_id: challenge.id, profile: 'data', closed_at: at } as const
  const ranking = await db
    .insertInto('ranking')
    .values({ ...list, state: 'closed' })
    .returning('id')
    .executeTakeFirstOrThrow()
  const entry = { ranking_id: ranking.id, application_id, place: 1, total_points: 15, acceptable: true }
  await db.insertInto('ranking_entry').values(entry).execute()
  world.setClock('2017-11-18T08:00:00Z')
  const holding = (role: 'team' | 'validator'): Actor => ({
    ...actor,
    grants: [{ role, editionId: edition.id, challengeId: null }],
  })
  return { edition, challengeId: challenge.id, code, team: holding('team'), validator: holding('validator') }
}

async function run() {
  const asked = await requestRun(services, story.team, story.edition)
  assert.ok(asked.ok)
  await executeRun(services, asked.value)
  return asked.value
}

async function propose(id: number) {
  const proposed = await proposeList(services, story.team, story.edition, id)
  return proposed.ok ? 'proposed' : proposed.refusal.code
}

async function decide(approve: boolean) {
  const listSha256 = (await latestApproval(services.db, story.edition.id))?.listSha256 ?? ''
  const decision = { approve, reason: 'À recalculer', listSha256 }
  const decided = await decideList(services, story.validator, story.edition, decision)
  return decided.ok ? 'decided' : decided.refusal.code
}

/** Resolves once somebody waits for what a transaction holds. */
async function somebodyWaits() {
  for (let asked = 0; asked < 1000; asked += 1) {
    const { rows } = await sql`select from pg_stat_activity
      where datname = current_database() and wait_event_type = 'Lock'`.execute(services.db)
    if (rows.length > 0) return
    await wait(10)
  }
  throw new Error('nobody waits')
}

const reopened = () => ({
  reopened_by: story.team.personId,
  reopened_at: services.now(),
  reopening_reason: 'Un déport',
})

test('a list of the jury that opens while places are put before the authority is waited for, and stops them', async () => {
  const id = await run()
  const seen = Promise.withResolvers<void>()
  const proposing = Promise.withResolvers<string>()
  await services.db.transaction().execute(async tx => {
    await tx.selectFrom('edition').select('id').where('id', '=', 'eig-2').forNoKeyUpdate().execute()
    await tx
      .updateTable('ranking')
      .set({ state: 'open', ...reopened() })
      .execute()
    propose(id).then(proposing.resolve, proposing.reject)
    somebodyWaits().then(seen.resolve, seen.reject)
    await Promise.race([proposing.promise, seen.promise])
  })
  assert.equal(await proposing.promise, 'rankings_open')
  await services.db.updateTable('ranking').set({ state: 'closed' }).execute()
})

test('an open list of a challenge that has been withdrawn holds nothing up', async () => {
  const { db } = services
  const [, withdrawn] = story.edition.challenges
  assert.ok(withdrawn)
  const list = { edition_id: story.edition.id, challenge_id: withdrawn.id, profile: 'data', state: 'open' } as const
  await db.insertInto('ranking').values(list).execute()
  assert.deepEqual(await countRankings(db, story.edition.id), { open: 1, total: 2 })
  const state = { state: 'withdrawn', withdrawn_at: services.now(), withdrawal_reason: 'Trop peu de vœux' } as const
  await db.updateTable('challenge').set(state).where('id', '=', withdrawn.id).execute()
  assert.deepEqual(await countRankings(db, story.edition.id), { open: 0, total: 1 })
})

test('the authority is told before it decides when a list is in doubt, was opened again, or cannot be approved any more', async () => {
  const { db } = services
  const authority = await signedInVisitor(services, {
    email: 'authority@example.org',
    name: 'Adèle Rivière',
    roles: [{ role: 'validator' }],
  })
  const page = async (address = '/validation') => textOf(await (await authority.get(address)).text())
  const id = await run()
  assert.equal(await propose(id), 'proposed')
  assert.doesNotMatch(await page(), /à revoir|ne peut plus|rouverte/)
  await db.updateTable('ranking').set(reopened()).execute()
  await db
    .updateTable('matching_run')
    .set({ requested_at: new Date('2017-11-17T08:00:00Z') })
    .execute()
  assert.match(await page(), /Une liste du jury a été rouverte depuis le calcul Elle a été close de nouveau/)
  const juror = await db
    .insertInto('person')
    .values({ email: 'juror@example.org', full_name: 'Blaise Tournemire', created_at: services.now() })
    .returning('id')
    .executeTakeFirstOrThrow()
  const { application_id } = await db.selectFrom('ranking_entry').select('application_id').executeTakeFirstOrThrow()
  await db
    .updateTable('ranking_entry')
    .set({ jurors: [juror.id] })
    .execute()
  await db
    .insertInto('conflict')
    .values({
      application_id,
      person_id: juror.id,
      source: 'declared',
      state: 'raised',
      raised_at: services.now(),
    })
    .execute()
  assert.match(await page(), /Une liste du jury est à revoir Un conflit d’intérêts a été déclaré/)
  assert.match(await page('/en/approval'), /One list of the jury is to be reviewed/)
  await db.updateTable('interview').set({ state: 'absent' }).execute()
  const changed = await page()
  assert.match(changed, /Cette liste ne peut plus être validée Des données ont changé depuis son calcul/)
  assert.doesNotMatch(changed, /sans que rien n’y change/)
  assert.equal(await decide(true), 'list_outdated')
  await db.updateTable('interview').set({ state: 'held' }).execute()
  assert.equal(await decide(false), 'decided')
  assert.doesNotMatch(await page(), /est à revoir/)
})

test('a list is proposed and approved only while its run rests on the facts of now', async () => {
  const { edition, challengeId, code, team } = story
  const bar = { kind: 'exclusion', code, challengeId, profile: null, reason: 'Lien avec le jury' } as const
  const first = await run()
  assert.equal((await instruct(services, team, edition.id, bar)).ok, true)
  assert.equal(await propose(first), 'run_outdated')
  assert.equal(await propose(await run()), 'proposed')
  await services.db.updateTable('interview').set({ state: 'absent' }).execute()
  assert.equal(await decide(true), 'list_outdated')
  assert.equal(await decide(false), 'decided')
  await services.db.updateTable('interview').set({ state: 'held' }).execute()
  const [one, other] = [await run(), await run()]
  const both = await Promise.all([propose(one), propose(other)])
  assert.deepEqual(both.toSorted(), ['list_already_proposed', 'proposed'])
  assert.equal(await decide(true), 'decided')
})

test('a run taken up again is asked the same question, whatever has changed since it began', async () => {
  const { id } = await services.db
    .selectFrom('matching_run')
    .select('id')
    .orderBy('id')
    .limit(1)
    .executeTakeFirstOrThrow()
  const before = await findRun(services.db, 'eig-2', id)
  const unfinished = { state: 'running', outcome: null, finished_at: null } as const
  await services.db.updateTable('matching_run').set(unfinished).where('id', '=', id).execute()
  await executeRun(services, id)
  const again = await findRun(services.db, 'eig-2', id)
  assert.equal(again?.state, 'done')
  assert.deepEqual(again?.problem, before?.problem)
  assert.deepEqual(again?.outcome, before?.outcome)
})
