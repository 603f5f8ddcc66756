import assert from 'node:assert/strict'
import { test } from 'node:test'
import { teamStory } from '../../../../test/support/team-story.ts'
import { listArchivedEditions, listPastPeople } from '../../../features/archives/index.ts'
import { after, DAY, instantAt } from '../../moments.ts'
import { takeOverThePast } from './archives.ts'

test('the past of the demonstration is taken over once, and those who agreed are shown, but for one who changed their mind', async t => {
  const story = await teamStory(t)
  const { edition, services } = story
  const from = after(instantAt(edition, 'before'), -60 * DAY)
  const closed = instantAt(edition, 'closed')
  const to = instantAt(edition, 'afterwards')
  for (const span of [
    { from, to: closed },
    { from: closed, to },
    { from, to },
  ])
    await takeOverThePast(story, span)
  const editions = (await listArchivedEditions(services.db)).map(it => [it.id, it.challenges, it.fellows])
  assert.deepEqual(editions, [
    ['eig-5', 0, 0],
    ['eig-4', 17, 41],
    ['eig-3', 15, 32],
    ['eig-1', 9, 11],
  ])
  const { people } = await listPastPeople(services.db, undefined)
  assert.deepEqual([people.length, people.filter(it => it.shown.includes('name')).length], [11, 5])
  const events = await services.db
    .selectFrom('event')
    .select('kind')
    .where('subject', 'in', ['past_import', 'past_person'])
    .execute()
  assert.equal(events.length, 8)
})
