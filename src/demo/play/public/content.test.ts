import assert from 'node:assert/strict'
import { test } from 'node:test'
import { testServices } from '../../../../test/support/app.ts'
import { useEdition } from '../../../../test/support/edition.ts'
import { currentEdition } from '../../../features/edition/index.ts'
import { grantRole } from '../../../features/people/index.ts'
import { after, DAY, instantAt } from '../../moments.ts'
import { openStory } from '../story.ts'
import { writeTheSite } from './content.ts'

test('the site of the demonstration is written once, whatever is played twice, and two translations wait', async t => {
  const { close, services } = await testServices('2017-07-01T08:00:00Z')
  t.after(close)
  await useEdition(services)
  const edition = await currentEdition(services.db)
  const refused: unknown[] = []
  const log = { ...services.log, warn: (...said: unknown[]) => void refused.push(said) }
  const story = await openStory({ ...services, log }, edition, { tell: () => {} })
  for (const { email, firstName, lastName } of story.staff.filter(it => it.key.startsWith('team-')))
    await grantRole(services, null, {
      ...{
        email,
        fullName: `${firstName} ${lastName}`,
        lang: 'fr',
        editionId: edition.id,
        role: 'team',
        challengeId: null,
      },
    })
  await story.meet()
  const from = after(instantAt(edition, 'before'), -60 * DAY)
  const open = instantAt(edition, 'open')
  const to = instantAt(edition, 'afterwards')
  const versions = () => services.db.selectFrom('content_version').select(['entry_id', 'number']).execute()
  await writeTheSite(story, { from, to: open })
  await writeTheSite(story, { from: open, to })
  const written = await versions()
  await writeTheSite(story, { from, to })
  assert.deepEqual(await versions(), written)
  assert.deepEqual(refused, [])
  const entries = await services.db
    .selectFrom('content_entry')
    .select(['kind', 'published_version', 'version'])
    .execute()
  const count = (kind: string) => entries.filter(it => it.kind === kind).length
  assert.deepEqual([count('block'), count('faq'), count('post'), count('event')], [9, 23, 7, 4])
  assert.ok(entries.every(it => it.published_version === it.version))
  const untranslated = await services.db
    .selectFrom('content_version')
    .select('number')
    .where('english_since', '=', 0)
    .execute()
  assert.equal(untranslated.length, 2)
})
