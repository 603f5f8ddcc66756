import assert from 'node:assert/strict'
import { test } from 'node:test'
import { visitor } from '../../../../test/support/app.ts'
import { storyWorld } from '../../../../test/support/story.ts'
import { instantAt } from '../../moments.ts'
import { playTo } from '../index.ts'

test('the opening release of the demonstration is kept under embargo, then read, then corrected; nothing is told twice', async t => {
  const world = await storyWorld()
  t.after(world.close)
  const edition = await world.begin()
  const { db } = world.services
  const states = () => db.selectFrom('press_release').select(['kind', 'state']).orderBy('id').execute()
  const address = '/presse/eig-2-ouverture-des-candidatures'

  await playTo(world.services, edition, 'before')
  world.setClock(instantAt(edition, 'before').toISOString())
  assert.deepEqual(await states(), [{ kind: 'opening', state: 'scheduled' }])
  assert.equal((await visitor(world.services).get(address)).status, 404)
  const previews = await db.selectFrom('press_preview').select('id').execute()
  assert.equal(previews.length, 4)

  await playTo(world.services, edition, 'open', { from: 'before' })
  world.setClock(instantAt(edition, 'open').toISOString())
  assert.deepEqual(await states(), [{ kind: 'opening', state: 'corrected' }])
  assert.equal((await visitor(world.services).get(address)).status, 200)
  const coverage = await db.selectFrom('press_coverage').select('id').execute()
  assert.equal(coverage.length, 6)
  const requests = await db.selectFrom('press_request').select('kind').orderBy('id').execute()
  assert.deepEqual(
    requests.map(it => it.kind),
    ['accreditation', 'interview'],
  )
})
