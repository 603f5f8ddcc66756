import assert from 'node:assert/strict'
import { test } from 'node:test'
import { testServices } from '../../../../test/support/app.ts'
import { useEdition } from '../../../../test/support/edition.ts'
import { currentEdition } from '../../../features/edition/index.ts'
import { grantRole } from '../../../features/people/index.ts'
import { after, DAY, instantAt } from '../../moments.ts'
import { openStory } from '../story.ts'
import { publishData } from './opendata.ts'

test('the data of the demonstration is published once and held back once, whatever is played twice', async t => {
  const { close, services } = await testServices('2017-07-01T08:00:00Z')
  t.after(close)
  await useEdition(services)
  const edition = await currentEdition(services.db)
  const story = await openStory(services, edition, { tell: () => {} })
  const lead = story.staff.find(it => it.key === 'team-1')
  assert.ok(lead)
  const { email, firstName, lastName } = lead
  const person = { email, fullName: `${firstName} ${lastName}`, lang: 'fr', challengeId: null } as const
  await grantRole(services, null, { ...person, editionId: edition.id, role: 'team' })
  await story.meet()
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
