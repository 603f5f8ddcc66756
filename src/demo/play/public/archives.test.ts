import assert from 'node:assert/strict'
import { test } from 'node:test'
import { testServices } from '../../../../test/support/app.ts'
import { useEdition } from '../../../../test/support/edition.ts'
import { listArchivedEditions, listPastPeople } from '../../../features/archives/index.ts'
import { currentEdition } from '../../../features/edition/index.ts'
import { grantRole } from '../../../features/people/index.ts'
import { after, DAY, instantAt } from '../../moments.ts'
import { openStory } from '../story.ts'
import { takeOverThePast } from './archives.ts'

test('the past of the demonstration is taken over once, and those who agreed are shown, but for one who changed their mind', async t => {
  const { close, services } = await testServices('2017-07-01T08:00:00Z')
  t.after(close)
  await useEdition(services)
  const edition = await currentEdition(services.db)
  const story = await openStory(services, edition, { tell: () => {} })
  for (const { email, firstName, key, lastName } of story.staff) {
    if (key !== 'team-1') continue
    const person = { email, fullName: `${firstName} ${lastName}`, lang: 'fr', challengeId: null } as const
    await grantRole(services, null, { ...person, editionId: edition.id, role: 'team' })
  }
  await story.meet()
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
