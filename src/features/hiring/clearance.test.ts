import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { codeOf, fellowsWorld } from '../../../test/support/fellows.ts'
import type { Applied } from '../edition/index.ts'
import { clear } from './clear.ts'
import { decideClearance } from './decide-clearance.ts'

let world: Awaited<ReturnType<typeof fellowsWorld>>
let cleared: Applied
before(async () => {
  world = await fellowsWorld()
  const { edition } = world
  const challenges = edition.challenges.map(it => (it.slug === 'predisauvetage' ? { ...it, clearance: true } : it))
  cleared = { ...edition, challenges }
  world.setClock('2018-02-08T09:00:00Z')
})
after(() => world.close())

type Given = Partial<Parameters<typeof clear>[3]>
const follow = async (code: string, given: Given, edition = cleared) => {
  const following = { fellowshipId: (await world.fileOf(code)).id, to: 'asked', day: '2018-01-03', note: '' } as const
  return codeOf(await clear(world.services, world.team, edition, { ...following, ...given }))
}
const decide = async (code: string, decision: 'without_access' | 'ends', reason: string) =>
  codeOf(
    await decideClearance(world.services, world.team, cleared, {
      ...{ fellowshipId: (await world.fileOf(code)).id, decision, reason },
    }),
  )
const lettersTo = async (personId: number) =>
  world.services.db
    .selectFrom('mail')
    .select(['kind', 'body_text as body'])
    .where('person_id', '=', personId)
    .where('kind', 'like', 'hiring.clearance%')
    .orderBy('id')
    .execute()

test('only a seat that needs a clearance has an enquiry, and each step tells the person', async () => {
  assert.equal(await follow('DEV2', {}), 'not_needed')
  assert.equal(await follow('DATA1', { to: 'granted' }), 'not_asked')
  assert.equal(await follow('DATA1', { note: 'Demandée au service du haut fonctionnaire' }), 'done')
  assert.equal(await follow('DATA1', { to: 'granted', day: '2018-01-20' }), 'done')
  const kinds = (await lettersTo(world.actorOf('DATA1').personId)).map(it => it.kind)
  assert.deepEqual(kinds, ['hiring.clearance_asked', 'hiring.clearance_granted'])
})

test('a refusal waits for the team, whose decision and reason go to the person and to nobody else', async () => {
  assert.equal(await follow('DEV1', { note: 'Note de la seule équipe' }), 'done')
  assert.equal(await decide('DEV1', 'without_access', 'Trop tôt'), 'not_refused')
  assert.equal(await follow('DEV1', { to: 'refused', day: '2018-02-08', note: 'Note de la seule équipe' }), 'done')
  assert.equal((await world.fileOf('DEV1')).state, 'to_hire')
  assert.equal(await decide('DEV1', 'without_access', 'Des tâches sans accès suffisent'), 'done')
  const own = await lettersTo(world.actorOf('DEV1').personId)
  assert.match(own.at(-1)?.body ?? '', /Des tâches sans accès suffisent/)
  const others = await world.services.db
    .selectFrom('mail')
    .select('body_text as body')
    .where('person_id', '<>', world.actorOf('DEV1').personId)
    .execute()
  assert.doesNotMatch(others.map(it => it.body).join(), /Des tâches sans accès|seule équipe/)
  const team = await lettersTo(world.team.personId)
  assert.match(team.at(-1)?.body ?? '', /est refusée. Il faut décider de la suite/)
})

test('a contract that a refusal ends, by the edition or by the team, frees its seat that day', async () => {
  const strict = { ...cleared, hiring: { ...cleared.hiring, clearanceRefused: 'ends_contract' } } as Applied
  const dev2 = { ...strict, challenges: strict.challenges.map(it => ({ ...it, clearance: true })) }
  assert.equal(await follow('DEV2', {}, dev2), 'done')
  assert.equal(await follow('DEV2', { to: 'refused', day: '2018-02-08' }, dev2), 'done')
  const file = await world.fileOf('DEV2')
  assert.deepEqual([file.state, file.leftOn, file.departure?.category], ['left', '2018-02-08', 'clearance'])
  const offer = await world.services.db
    .selectFrom('offer')
    .select('state')
    .where('id', '=', file.offerId)
    .executeTakeFirstOrThrow()
  assert.equal(offer.state, 'vacated')
})
