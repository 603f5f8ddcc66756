import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { signedInVisitor } from '../../../test/support/app.ts'
import { juryWorld, member } from '../../../test/support/jury.ts'
import { textOf } from '../../../test/support/page.ts'
import { ruleConflicts } from './index.ts'
import { listRuled, RULED_SIZE } from './queries.ts'

type World = Awaited<ReturnType<typeof juryWorld>>
let world: World
const MANY = RULED_SIZE + 12

/** Conflicts of as many jurors with one candidate; every seventh ends in a recusal. */
before(async () => {
  world = await juryWorld({ people: [{ lastName: 'Alizier' }] })
  const { services, team, edition } = world
  const application_id = world.candidates[0]?.applicationId ?? 0
  for (let i = 0; i < MANY; i += 1) {
    const { personId } = await member(services, {
      name: `Juré ${i}`,
      email: `j${i}@example.org`,
      roles: [{ role: 'juror' }],
    })
    const raised = {
      application_id,
      person_id: personId,
      source: 'declared',
      state: 'raised',
      raised_at: services.now(),
    } as const
    const { id } = await services.db.insertInto('conflict').values(raised).returning('id').executeTakeFirstOrThrow()
    const outcome = i % 7 === 0 ? 'recused' : 'dismissed'
    if (i % 2 === 0) world.setClock(new Date(Date.parse('2017-11-09T09:00:00Z') + i * 60_000).toISOString())
    const ruled = await ruleConflicts(services, team, edition, { ids: [id], outcome, reason: `Vu ${i}` })
    assert.equal(ruled.ok, true)
  }
})
after(() => world.close())

test('rulings come by pages, the latest first, each once, also those of the same instant', async () => {
  const { db } = world.services
  const first = await listRuled(db, 'eig-2')
  assert.equal(first.length, RULED_SIZE + 1)
  const last = first[RULED_SIZE - 1]
  const rest = await listRuled(db, 'eig-2', last?.id)
  const seen = [...first.slice(0, RULED_SIZE), ...rest].map(({ rulingReason }) => rulingReason)
  assert.deepEqual(
    seen,
    Array.from({ length: MANY }, (_, i) => `Vu ${MANY - 1 - i}`),
  )
})

test('the page counts them all by outcome, and leads on and back', async () => {
  const { team, services } = world
  const ours = await signedInVisitor(services, { ...team, roles: [{ role: 'team' }] })
  const recused = Math.ceil(MANY / 7)
  const first = await (await ours.get('/equipe/jury/conflits')).text()
  assert.match(textOf(first), new RegExp(`${recused} déports et ${MANY - recused} liens sans conséquence`))
  assert.doesNotMatch(first, /rel="prev"/)
  const next = /rel="next" href="([^"#]+)#ruled"/.exec(first)?.[1] ?? ''
  const second = await (await ours.get(next)).text()
  assert.match(textOf(second), /Juré 0 .*Vu 0/)
  assert.match(second, /rel="prev" href="\/equipe\/jury\/conflits#ruled"/)
  assert.doesNotMatch(second, /rel="next"/)
})
