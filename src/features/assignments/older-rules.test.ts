import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { signedInVisitor } from '../../../test/support/app.ts'
import { textOf } from '../../../test/support/page.ts'
import { approveList, heardWorld } from '../../../test/support/results.ts'
import { ENGINE_VERSION } from '../../engine/matching/index.ts'
import { executeRun } from './index.ts'

let world: Awaited<ReturnType<typeof heardWorld>>
before(async () => {
  world = await heardWorld()
})
after(() => world.close())

/** The run behind the approved list, as version 1 of the rules would have kept it. */
async function olderRun(state: 'done' | 'running') {
  const { services, team } = world
  await services.db.deleteFrom('approval').execute()
  await approveList(services, team)
  const { id, problem } = await services.db
    .selectFrom('matching_run')
    .select(['id', 'problem'])
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirstOrThrow()
  const { budget: _budget, teammates: _teammates, ...rest } = problem as Record<string, unknown>
  const older = { engine: '1.0.0', problem: JSON.stringify({ ...rest, version: 1 }), state }
  await services.db.updateTable('matching_run').set(older).where('id', '=', id).execute()
  return id
}

test('a run of an earlier version of the rules says so, and still shows its teams and reasons', async () => {
  const id = await olderRun('done')
  const roles = [{ role: 'team' as const }]
  const browser = await signedInVisitor(world.services, { email: 'zoe@example.org', name: 'Zoé Lavande', roles })
  const response = await browser.get(`/en/team/matching/runs/${id}`)
  assert.equal(response.status, 200)
  const page = textOf(await response.text())
  assert.match(
    page,
    new RegExp(`version 1.0.0 of the rules; version ${ENGINE_VERSION.replaceAll('.', '[.]')} is in force`),
  )
  assert.match(page, /nobody has reason to envy/)
  assert.doesNotMatch(page, /verify\.py/)
  assert.equal((await browser.get(`/en/team/matching/runs/${id}/data.json`)).status, 404)
  assert.equal((await browser.get(`/en/team/matching/runs/${id}/DEV4`)).status, 200)
  for (const view of ['audit', 'trial?avec=place']) {
    const said = textOf(await (await browser.get(`/en/team/matching/runs/${id}/${view}`)).text())
    assert.match(said, /followed version 1\.0\.0 of the rules[\s\S]*run the matching again/)
  }
  assert.equal((await browser.get(`/en/team/matching/runs/${id}/DEV1/decline`)).status, 404)
  assert.match(textOf(await (await browser.get(`/en/team/matching/runs/${id}?vue=personnes`)).text()), /DEV4 no place/)
  assert.equal((await browser.get(`/en/team/matching/runs/${id}/wishes`)).status, 200)
})

test('a run of an earlier version that was interrupted fails, instead of being asked for ever', async () => {
  const id = await olderRun('running')
  await executeRun(world.services, id)
  const run = await world.services.db
    .selectFrom('matching_run')
    .select(['state', 'error'])
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  assert.equal(run.state, 'failed')
  assert.match(run.error ?? '', /unknown-version/)
})
