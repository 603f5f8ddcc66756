import assert from 'node:assert/strict'
import { test } from 'node:test'
import { teamStory } from '../../../../test/support/team-story.ts'
import { after, DAY, instantAt } from '../../moments.ts'
import { writeToTheProgramme } from './contact.ts'

test('messages and letters of the demonstration are all lived, each once, whatever is played twice', async t => {
  const story = await teamStory(t)
  const { edition, services } = story
  const from = after(instantAt(edition, 'before'), -60 * DAY)
  const open = instantAt(edition, 'open')
  const to = instantAt(edition, 'afterwards')
  const before = performance.now()
  for (const span of [
    { from, to: open },
    { from: open, to },
    { from, to },
  ])
    await writeToTheProgramme(story, span)
  assert.ok(performance.now() - before < 5000)
  const count = (table: 'subscription' | 'newsletter') =>
    services.db
      .selectFrom(table)
      .select(it => it.fn.countAll<number>().as('count'))
      .executeTakeFirstOrThrow()
  assert.deepEqual(await count('subscription'), { count: 40 })
  assert.deepEqual(await count('newsletter'), { count: 1 })
  const states = await services.db.selectFrom('contact_thread').select('state').orderBy('id').execute()
  assert.deepEqual(
    states.map(it => it.state),
    ['closed', 'closed', 'waiting', 'closed', 'closed', 'open', 'waiting', 'open'],
  )
  const letter = await services.db.selectFrom('newsletter').select(['state', 'sent_count']).executeTakeFirstOrThrow()
  assert.equal(letter.state, 'sent')
  assert.ok(letter.sent_count > 15)
})
