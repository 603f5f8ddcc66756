import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { sql } from 'kysely'
import { testServices } from '../../../../test/support/app.ts'
import { useEdition } from '../../../../test/support/edition.ts'
import { editionById } from '../../../features/edition/index.ts'
import type { Story } from '../story.ts'
import { readTheSite } from './audience.ts'

let world: Awaited<ReturnType<typeof testServices>>
before(async () => {
  world = await testServices('2018-11-20T08:00:00Z')
  await useEdition(world.services)
})
after(() => world.close())

test('the readers of the whole edition are as many as were published, however often and in however many pieces it is played', async () => {
  const edition = await editionById(world.services.db, 'eig-2')
  const story = { edition, services: world.services } as unknown as Story
  const instants = ['2017-07-01', '2017-09-20', '2017-10-27', '2017-12-14', '2018-11-20'].map(
    it => new Date(`${it}T15:00:00Z`),
  )
  for (const _ of [1, 2])
    for (const [index, to] of instants.entries()) {
      const from = instants[index - 1]
      if (from) await readTheSite(story, { from, to })
    }
  const { rows } = await sql<{ about: string; reads: number; entries: number }>`
    select about, sum(reads)::int as reads, sum(entries)::int as entries from audience_count group by 1`.execute(
    world.services.db,
  )
  const of = (about: string) => rows.find(it => it.about === about)
  assert.equal(of('lang')?.entries, 21_346)
  assert.equal(of('page')?.entries, 21_346)
  assert.equal(of('origin')?.entries, 21_346)
  assert.equal(of('device')?.reads, of('page')?.reads)
})
