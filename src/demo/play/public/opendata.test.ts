import assert from 'node:assert/strict'
import { test } from 'node:test'
import { teamStory } from '../../../../test/support/team-story.ts'
import { after, DAY, instantAt } from '../../moments.ts'
import { publishData } from './opendata.ts'

test('the data of the demonstration is published once and held back once, whatever is played twice', async t => {
  const story = await teamStory(t)
  const { edition, services } = story
  const world = async () => ({
    versions: await services.db.selectFrom('dataset_version').select(['dataset', 'version', 'published_at']).execute(),
    holds: await services.db.selectFrom('dataset_hold').select(['dataset', 'held_at', 'lifted_at']).execute(),
  })
  const from = after(instantAt(edition, 'before'), -60 * DAY)
  const before = instantAt(edition, 'before')
  const to = instantAt(edition, 'afterwards')
  await publishData(story, { from, to: before })
  await publishData(story, { from: before, to })
  const lived = await world()
  assert.equal(lived.holds.length, 1)
  assert.ok(lived.versions.some(it => it.dataset === 'defis' && it.version > 1))
  await publishData(story, { from, to: before })
  await publishData(story, { from: before, to })
  assert.deepEqual(await world(), lived)
})
