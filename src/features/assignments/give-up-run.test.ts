import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { signedInVisitor, testServices } from '../../../test/support/app.ts'
import { useEdition } from '../../../test/support/edition.ts'
import { href } from '../../kernel/address.ts'
import { currentEdition } from '../edition/index.ts'
import { executeRun, findRun, requestRun } from './index.ts'
import { matchingRuns } from './jobs.ts'
import { paths } from './paths.ts'

let world: Awaited<ReturnType<typeof testServices>>
before(async () => {
  world = await testServices('2017-11-18T08:00:00Z')
  await useEdition(world.services)
})
after(() => world.close())

test('a run that breaks on every try ends under an incident number, and the team runs it again', async () => {
  const { services } = world
  const email = 'team@example.org'
  const browser = await signedInVisitor(services, { email, name: 'Alix Martin', roles: [{ role: 'team' }] })
  const grants = [{ role: 'team', editionId: 'eig-2', challengeId: null } as const]
  const actor = { personId: browser.personId, name: 'Alix Martin', email, sessionId: 'test', grants }
  const edition = await currentEdition(services.db)
  const ask = async () => {
    const asked = await requestRun(services, actor, edition)
    assert.ok(asked.ok)
    return asked.value
  }
  const stateOf = async (id: number) => (await findRun(services.db, 'eig-2', id))?.state
  const giveUp = (runId: number) => matchingRuns(services).giveUp?.({ runId }, 'K7QM-2XWD')

  const broken = await ask()
  await services.db.updateTable('matching_run').set({ state: 'running' }).where('id', '=', broken).execute()
  await giveUp(broken)
  assert.equal(await stateOf(broken), 'failed')
  const page = await (await browser.get(href(paths.run, 'fr', { id: broken }))).text()
  assert.match(page, /lancez-le à nouveau[\s\S]*K7QM-2XWD/)
  assert.doesNotMatch(page, /http-equiv="refresh"/)
  const events = services.db.selectFrom('event').select(['from_state', 'to_state', 'data'])
  assert.deepEqual(await events.where('subject', '=', 'matching_run').where('kind', '=', 'finished').execute(), [
    { from_state: 'running', to_state: 'failed', data: { incident: 'K7QM-2XWD' } },
  ])

  const again = await ask()
  await executeRun(services, again)
  const ended = await stateOf(again)
  assert.notEqual(ended, 'running')
  await giveUp(again)
  assert.equal(await stateOf(again), ended)
})
