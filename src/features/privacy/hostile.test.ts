import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { sql } from 'kysely'
import { signedInVisitor, testServices } from '../../../test/support/app.ts'
import { candidate } from '../../../test/support/candidate.ts'
import { useEdition } from '../../../test/support/edition.ts'
import { queueMail } from '../../platform/mail/index.ts'
import { copyOf, erasePerson, findSomebody, personalMap } from './index.ts'

type World = Awaited<ReturnType<typeof testServices>>
let world: World
let team: Awaited<ReturnType<typeof signedInVisitor>>

before(async () => {
  world = await testServices('2017-10-12T08:00:00Z')
  await useEdition(world.services)
  const member = { email: 'ondine@example.org', name: 'Ondine Paquet', roles: [{ role: 'team' as const }] }
  team = await signedInVisitor(world.services, member)
})
after(() => world.close())

const why = { cause: 'request', requestId: null, by: null } as const
const erase = (personId: number) =>
  world.services.db.transaction().execute(tx => erasePerson(world.services, tx, personId, why))

async function write(to: { personId: number; email: string }, body: string, state: 'draft' | 'approved' = 'approved') {
  const mail = { editionId: 'eig-2', kind: 'offers.result', personId: to.personId, recipient: to.email, lang: 'fr' }
  const words = { subject: 'Un message', text: body, html: `<p>${body}</p>` }
  await world.services.db
    .transaction()
    .execute(tx => queueMail(world.services, tx, { ...mail, ...words, state } as Parameters<typeof queueMail>[2]))
}

test('a result that waits to be sent is neither in the copy nor told by the number of rows', async () => {
  const visitor = await signedInVisitor(world.services, { email: 'ulla@example.org', name: 'Ulla Brume' })
  const kept = async () => /<table[\s\S]*?<\/table>/.exec(await (await visitor.get('/mes-donnees')).text())?.[0]
  const before = await kept()
  await write({ personId: visitor.personId, email: 'ulla@example.org' }, 'Vous êtes retenue', 'draft')
  assert.doesNotMatch(await (await visitor.get('/mes-donnees/copie.json')).text(), /Vous êtes retenue/)
  assert.equal(await kept(), before)
})

test('a name that somebody chose hands out nothing, and does not destroy what is written to others', async () => {
  const byName = personalMap.filter(it => it.whose.includes(':name') && it.table !== 'mail')
  assert.deepEqual(
    byName.map(it => it.shown),
    byName.map(() => 'false'),
  )
  const rogue = await signedInVisitor(world.services, { email: 'rogue@example.org', name: 'vous' })
  await write({ personId: team.personId, email: 'ondine@example.org' }, 'Nous vous attendons lundi.')
  await erase(rogue.personId)
  const [mail] = await world.services.db
    .selectFrom('mail')
    .select(['recipient', 'body_text as text', 'state'])
    .where('body_text', 'like', '%attendons lundi%')
    .execute()
  assert.deepEqual(mail, { recipient: 'ondine@example.org', text: 'Nous … attendons lundi.', state: 'kept' })
})

test('what is sent while an erasure is asked is held: one waits for the other', async () => {
  const { actor } = await candidate(world.services, 'swift@example.org')
  const { db } = world.services
  await sql`update application set state = 'draft' where person_id = ${actor.personId}`.execute(db)
  let erasing: ReturnType<typeof erase> | undefined
  await db.transaction().execute(async tx => {
    await sql`select from application where person_id = ${actor.personId} for update`.execute(tx)
    erasing = erase(actor.personId)
    await new Promise(next => setTimeout(next, 300))
    await sql`update application set state = 'submitted' where person_id = ${actor.personId}`.execute(tx)
  })
  const erased = await erasing
  assert.deepEqual(
    erased?.held.map(it => it.code),
    ['procedure'],
  )
  const [row] = await db.selectFrom('application').select('erased_at').where('person_id', '=', actor.personId).execute()
  assert.equal(row?.erased_at, null)
  assert.ok(await findSomebody(db, { email: 'swift@example.org' }))
})

test('through the team passes nothing sealed, nor what is of another edition', async () => {
  const { actor } = await candidate(world.services, 'twice@example.org')
  const tables = async (through?: string) =>
    (
      await copyOf(world.services.db, { ...actor, lang: 'fr' }, world.services.now(), through ? { through } : {})
    ).kept.map(it => it.table)
  assert.ok((await tables()).includes('application'))
  assert.ok((await tables('eig-2')).includes('application'))
  assert.ok(!(await tables('another')).includes('application'))
  assert.deepEqual(
    personalMap.filter(it => it.sealed).map(it => it.table),
    ['private_message', 'private_line'],
  )
})

test('people, and the team, find the way to personal data', async () => {
  const visitor = await signedInVisitor(world.services, { email: 'way@example.org', name: 'Voie Claire' })
  for (const address of ['/mon-compte', '/donnees-personnelles'])
    assert.match(await (await visitor.get(address)).text(), /href="\/mes-donnees"/)
  await visitor.post('/mes-donnees', { kind: 'access', words: '' })
  const home = await (await team.get('/equipe')).text()
  assert.match(home, /href="\/equipe\/donnees-personnelles"/)
  assert.match(home, /1 demande attend une réponse/)
})
