import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { sql } from 'kysely'
import { juryWorld, member } from '../../../test/support/jury.ts'
import { searchConflicts } from './index.ts'

type World = Awaited<ReturnType<typeof juryWorld>>
let world: World

before(async () => {
  world = await juryWorld({ people: [{ lastName: 'Lefèvre-Béranger' }, { lastName: 'de La Tour' }], panels: [] })
})
after(() => world.close())

const keysOf = async (name: string): Promise<string[]> => {
  const { rows } = await sql<{ keys: string[] }>`select name_keys(${name}) as keys`.execute(world.services.db)
  return rows[0]?.keys ?? []
}

test('the words of a name lose accents, capitals, hyphens and apostrophes', async () => {
  assert.deepEqual(await keysOf('Éléonore LEFÈVRE-Béranger'), ['beranger', 'eleonore', 'lefevre'])
  assert.deepEqual(
    await keysOf('Ze\u0301lie  N’Diaye'),
    ['diaye', 'n', 'zelie'].filter(it => it.length > 1),
  )
  assert.deepEqual(await keysOf('Œuvrard'), ['oeuvrard'])
  assert.deepEqual(await keysOf(''), [])
})

test('a particle alone is no name: it only joins the word that it leads', async () => {
  assert.deepEqual(await keysOf('de La Tour'), ['delatour', 'latour', 'tour'])
  assert.deepEqual(await keysOf('d’Alençon'), ['alencon', 'dalencon'])
  assert.deepEqual(await keysOf('Le Goff'), ['goff', 'legoff'])
  assert.deepEqual(await keysOf('de la'), [])
})

const NAMES: [juror: string, shared: boolean][] = [
  ['Anne Lefevre', true],
  ['Anne Beranger', true],
  ['BÉRANGER Anne', true],
  ['Anne Morel-Lefèvre', true],
  ['Paul Delatour', true],
  ['Paul Latour', true],
  ['La Tour (de) Paul', true],
  ['Paul de La Touraine', false],
  ['Anne Lefevrier', false],
  ['Paul de La Fontaine', false],
]

test('a juror and a candidate who share a part of their family name are seen, however it was typed, and others are not', async () => {
  const { services, team, edition } = world
  for (const [i, [name]] of NAMES.entries())
    await member(services, { name, email: `j${i}@example.org`, roles: [{ role: 'juror' }] })
  await searchConflicts(services, team, edition)
  const rows = await services.db
    .selectFrom('conflict')
    .innerJoin('person', 'person.id', 'person_id')
    .select('full_name as name')
    .where('source', '=', 'same_name')
    .execute()
  const seen = new Set(rows.map(({ name }) => name))
  assert.deepEqual(
    NAMES.map(([name]) => [name, seen.has(name)]),
    NAMES,
  )
})
