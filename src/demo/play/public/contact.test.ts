import assert from 'node:assert/strict'
import { test } from 'node:test'
import { testServices } from '../../../../test/support/app.ts'
import { useEdition } from '../../../../test/support/edition.ts'
import { currentEdition } from '../../../features/edition/index.ts'
import { grantRole } from '../../../features/people/index.ts'
import { after, DAY, instantAt } from '../../moments.ts'
import { openStory } from '../story.ts'
import { writeToTheProgramme } from './contact.ts'

test('messages and letters of the demonstration are all lived, each once, whatever is played twice', async t => {
  const { close, services } = await testServices('2017-07-01T08:00:00Z')
  t.after(close)
  await useEdition(services)
  const edition = await currentEdition(services.db)
  const story = await openStory(services, edition, { tell: () => {} })
  for (const { email, firstName, lastName } of story.staff.filter(it => it.key.startsWith('team-')))
    await grantRole(services, null, {
      email,
      fullName: `${firstName} ${lastName}`,
      lang: 'fr',
      editionId: edition.id,
      role: 'team',
      challengeId: null,
    })
  await story.meet()
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
