import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { sql } from 'kysely'
import { testServices } from '../../../test/support/app.ts'
import { useEdition } from '../../../test/support/edition.ts'
import { type Applied, currentEdition } from '../edition/index.ts'
import { grantRole } from '../people/index.ts'
import { answerSurvey, followSurveys } from './index.ts'

let world: Awaited<ReturnType<typeof testServices>>
let edition: Applied
/** In the order in which they will answer: the reader of these tests knows it. */
const people: number[] = []
before(async () => {
  world = await testServices('2018-10-27T08:00:00Z')
  await useEdition(world.services)
  edition = await currentEdition(world.services.db)
  for (let i = 0; i < 24; i += 1) {
    const role = i % 2 === 0 ? 'operational_mentor' : 'high_level_mentor'
    const challengeId = edition.challenges[i % 12]?.id ?? ''
    const given = { email: `m${i}@example.org`, fullName: `Mentor ${i}`, lang: 'fr', editionId: 'eig-2' } as const
    people.push(await grantRole(world.services, null, { ...given, role, challengeId }))
  }
  await followSurveys(world.services, edition)
})
after(() => world.close())

const wordOf = (index: number) => `réponse numéro ${index}`
const answer = (index: number) =>
  answerSurvey(world.services, { personId: people[index] ?? 0 }, edition, {
    code: 'bilan-mentors',
    typed: { satisfaction: [String(1 + (index % 5))], obstacles: [wordOf(index)], 'success-factors': [wordOf(index)] },
  })

type Row = { id: string; question: string; value: unknown; xmin: string; ctid: string; place: number }

/** Everything the database has of the answers, its own hidden columns included, in the order in which it keeps them. */
async function rows(): Promise<Row[]> {
  const { rows } =
    await sql<Row>`select id, question, value, xmin::text, ctid::text, row_number() over (order by ctid)::int as place
    from survey_answer order by ctid`.execute(world.services.db)
  return rows
}

const orderIn = (all: readonly Row[], question: string) =>
  all.filter(it => it.question === question).map(it => Number(/\d+/.exec(String(it.value))?.[0]))

/** How many of the answers stand where the known order of their authors would put them. */
const inPlace = (order: readonly number[]) => order.filter((it, i) => it === i).length

test('after everybody answered in a known order, nothing of the database tells whose answer is whose', async () => {
  for (let i = 0; i < people.length; i += 1) assert.ok((await answer(i)).ok)
  const all = await rows()
  assert.equal(all.length, 3 * people.length)
  assert.equal(new Set(all.map(it => it.xmin)).size, 1, 'one transaction wrote them all')
  for (const order of [
    orderIn(all, 'obstacles'),
    orderIn(
      all.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
      'obstacles',
    ),
  ]) {
    assert.deepEqual(
      order.toSorted((a, b) => a - b),
      people.map((_, i) => i),
      'no answer is lost',
    )
    // Chance puts one in place on average; eight of 24 or more happen once in ten thousand.
    assert.ok(inPlace(order) < 8, order.join(' '))
  }
})

test('two answers of one person cannot be put back together', async () => {
  const all = await rows()
  const [first, second] = [orderIn(all, 'obstacles'), orderIn(all, 'success-factors')]
  assert.ok(first.filter((it, i) => it === second[i]).length < 8)
})

test('no table that names these people has a key, an hour or a word of an answer', async () => {
  const { db } = world.services
  const columns = await sql<{ table: string; column: string }>`select table_name as table, column_name as column
    from information_schema.columns where table_name in ('survey_answer', 'survey_reply', 'survey_invitation') order by 1, 2`.execute(
    db,
  )
  assert.deepEqual(
    columns.rows.filter(it => it.table !== 'survey_invitation').map(it => `${it.table}.${it.column}`),
    ['id', 'item', 'part', 'question', 'survey_id', 'value']
      .map(it => `survey_answer.${it}`)
      .concat(['survey_reply.person_id', 'survey_reply.survey_id']),
  )
  const dump = await sql<{ name: string }>`select table_name as name from information_schema.tables
    where table_schema = 'public' and table_type = 'BASE TABLE' and table_name <> 'survey_answer'`.execute(db)
  const ids = (await rows()).map(it => it.id)
  for (const { name } of dump.rows) {
    const { rows: found } = await sql<{ text: string }>`select t::text as text from ${sql.table(name)} t`.execute(db)
    const text = found.map(it => it.text).join('\n')
    assert.ok(!text.includes('réponse numéro'), name)
    assert.ok(!ids.some(id => text.includes(id)), name)
  }
})

test('answering leaves no event and no mail: there is no instant to compare', async () => {
  const { db } = world.services
  const kinds = await db
    .selectFrom('event')
    .select('kind')
    .distinct()
    .where('subject', '=', 'survey')
    .orderBy('kind')
    .execute()
  assert.deepEqual(
    kinds.map(it => it.kind),
    ['invited', 'opened'],
  )
  const { rows: mails } = await sql<{
    text: string
  }>`select body_text as text from mail where kind like 'surveys.%'`.execute(db)
  assert.equal(mails.length, 2 * 12 + 12)
  const urls = new Set(mails.map(it => /https?:\S+/.exec(it.text)?.[0]))
  assert.deepEqual([...urls], ['http://localhost/mes-enquetes?edition=eig-2'])
})

test('nobody answers twice, even twice at once, nor without being invited', async () => {
  const again = await Promise.all([answer(0), answer(0)])
  assert.deepEqual(
    again.map(it => (it.ok ? 'done' : it.refusal.code)),
    ['already_answered', 'already_answered'],
  )
  await assert.rejects(answer(99))
  assert.equal((await rows()).length, 3 * people.length)
})

test('at the closing nobody’s part is kept where few of that part answered', async () => {
  const { db } = world.services
  const parts = async () =>
    (await db.selectFrom('survey_answer').select('part').distinct().orderBy('part').execute()).map(it => it.part)
  assert.deepEqual(await parts(), ['high_level_mentor', 'operational_mentor'])
  const few = people.filter((_, i) => i % 2 === 1).slice(3)
  // As if only three strategic mentors had answered.
  await db.deleteFrom('survey_reply').where('person_id', 'in', few).execute()
  world.setClock('2018-12-01T08:00:00Z')
  await followSurveys(world.services, edition)
  assert.deepEqual(await parts(), [null])
})
