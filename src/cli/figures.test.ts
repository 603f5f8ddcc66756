import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { atWork } from '../../test/support/at-work.ts'
import { figures } from './figures.ts'

let world: Awaited<ReturnType<typeof atWork>>
before(async () => {
  world = await atWork('2018-05-02T08:00:00Z', { teams: 2 })
})
after(() => world.close())

async function asked(lang: 'fr' | 'en') {
  const said: string[] = []
  const files = new Map<string, string>()
  for await (const it of figures({ db: world.services.db, edition: world.edition, lang }))
    if ('say' in it) said.push(it.say)
    else files.set(it.name, it.bytes)
  return { said, files }
}

test('each published figure is said beside what the records give, with the reason where they differ', async () => {
  const { said } = await asked('en')
  assert.ok(said.includes('= Projects submitted (Edition 1): Published 9 [EVA], Records 9'))
  assert.ok(
    said.includes(
      '\u2260 Projects submitted (Edition 1, Edition 2, Edition 3): Published 85 [EVA, total imprimé], Records 94\n    The printed total is an addition error. The blog (9 May 2019) and the memo in English give 94, as the records do.',
    ),
  )
  assert.ok(said.includes('eig-2, Fellows: 4'))
})

test('the same figures are written as a table and as data, the edition’s own beside what its file has as published', async () => {
  const { files } = await asked('fr')
  const table = files.get('figures.csv') ?? ''
  assert.match(table, /\r\nEIG;eig-2;28;4;-24;count;;database\r\n/)
  const { counted, edition, published } = JSON.parse(files.get('figures.json') ?? '')
  assert.deepEqual([edition, counted.selected, counted.challenges], ['eig-2', 4, 2])
  assert.equal(published.length, table.split('\r\n').length - 2 - Object.keys(counted).length)
})
