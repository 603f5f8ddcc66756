import assert from 'node:assert/strict'
import { test } from 'node:test'
import { teamStory } from '../../../../test/support/team-story.ts'
import { after, DAY, instantAt } from '../../moments.ts'
import { writeTheSite } from './content.ts'

test('the site of the demonstration is written once, whatever is played twice, and two translations wait', async t => {
  const refused: unknown[] = []
  const story = await teamStory(t, { warn: (...said: unknown[]) => void refused.push(said) })
  const { edition, services } = story
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
