import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { testServices } from '../../../test/support/app.ts'
import { candidate } from '../../../test/support/candidate.ts'
import { useEdition } from '../../../test/support/edition.ts'
import type { Actor, Services } from '../../platform/services.ts'
import { decideList, executeRun, findRun, instruct, latestApproval, proposeList, requestRun } from './index.ts'

let world: Awaited<ReturnType<typeof testServices>>
let services: Services
before(async () => {
  world = await testServices('2017-10-12T08:00:00Z')
  services = world.services
  await useEdition(services)
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

test('a list is proposed and approved only while its run rests on the facts of now', async () => {
  const { edition, challengeId, code, team, validator } = await listed()
  const run = async () => {
    const asked = await requestRun(services, team, edition)
    assert.ok(asked.ok)
    await executeRun(services, asked.value)
    return asked.value
  }
  const propose = async (id: number) => {
    const proposed = await proposeList(services, team, edition, id)
    return proposed.ok ? 'proposed' : proposed.refusal.code
  }
  const decide = async (approve: boolean) => {
    const listSha256 = (await latestApproval(services.db, edition.id))?.listSha256 ?? ''
    const decided = await decideList(services, validator, edition, { approve, reason: 'À recalculer', listSha256 })
    return decided.ok ? 'decided' : decided.refusal.code
  }
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
