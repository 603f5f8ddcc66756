import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { signedInVisitor, testServices } from '../../../test/support/app.ts'
import { candidate } from '../../../test/support/candidate.ts'
import { useEdition } from '../../../test/support/edition.ts'
import { textOf } from '../../../test/support/page.ts'
import { waitingFor } from './queries.ts'

let world: Awaited<ReturnType<typeof testServices>>
before(async () => {
  world = await testServices('2017-10-12T08:00:00Z')
  await useEdition(world.services)
})
after(() => world.close())

test('somebody’s page tells nothing of a result or a summons before its instant', async () => {
  const { db } = world.services
  const { actor, edition } = await candidate(world.services, 'avant@example.org')
  const { id: application_id } = await db
    .selectFrom('application')
    .select('id')
    .where('person_id', '=', actor.personId)
    .executeTakeFirstOrThrow()
  const at = new Date('2017-11-24T09:00:00Z')
  const [before, later] = [new Date(at.getTime() - 1), at]
  const result = {
    application_id,
    edition_id: edition.id,
    kind: 'selected',
    explanation: '{}',
    released_at: at,
  } as const
  await db.insertInto('result').values(result).execute()
  const panel = { edition_id: edition.id, name: 'Jury', room: 'A' }
  const { id: panel_id } = await db.insertInto('panel').values(panel).returning('id').executeTakeFirstOrThrow()
  const hour = { starts_at: at, ends_at: new Date(at.getTime() + 1_800_000) }
  const interview = { application_id, panel_id, ...hour, state: 'summoned', summoned_at: at } as const
  await db.insertInto('interview').values(interview).execute()
  const told = async (now: Date) => {
    const { answer, interview: summons } = await waitingFor(db, edition, actor.personId, now)
    return { answer, summons }
  }
  assert.deepEqual(await told(before), { answer: false, summons: false })
  assert.deepEqual(await told(later), { answer: true, summons: true })
})

test('the team’s way names its edition, and its figures agree with their nouns', async () => {
  const team = { email: 'team@example.org', name: 'Ondine Paquet' }
  const browser = await signedInVisitor(world.services, { ...team, roles: [{ role: 'team' }] })
  const french = textOf(await (await browser.get('/equipe')).text())
  assert.match(french, /Entrepreneurs d’intérêt général, promotion 2 Équipe/)
  assert.match(french, /1 déposée, 0 en brouillon\./)
  assert.match(french, /0 décision sur 1\./)
  assert.match(french, /0 acceptée, 0 en attente, 0 refusée\./)
  const english = textOf(await (await browser.get('/en/team')).text())
  assert.match(english, /1 submitted, 0 drafts\..* 0 sheets locked/)
})
