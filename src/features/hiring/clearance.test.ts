import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { codeOf, fellowsWorld } from '../../../test/support/fellows.ts'
import type { Applied } from '../edition/index.ts'
import { clear } from './clear.ts'
import { decideClearance } from './decide-clearance.ts'
import { draftContract } from './draft-contract.ts'
import { leave } from './leave.ts'
import { findCurrent } from './queries.ts'

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

test('somebody who moves goes to a place that is free, with a new version of their contract and their role there', async () => {
  const { edition, services, team } = world
  const { id } = await world.fileOf('DEV2')
  const leaving = { fellowshipId: id, leftOn: '2018-02-08', category: 'host', askedBy: 'host', words: '' } as const
  const to = { challenge: 'eig-2-eig-link', profile: 'dev' }
  const file = await world.fileOf('DATA1')
  await services.db.updateTable('clearance').set({ state: 'refused' }).where('fellowship_id', '=', file.id).execute()
  await draftContract(services, team, cleared, { fellowshipId: file.id, reason: '' })
  const deciding = { fellowshipId: file.id, decision: 'moves', reason: 'Une place s’est libérée ailleurs' } as const
  const move = async (given: object) =>
    codeOf(await decideClearance(services, team, cleared, { ...deciding, ...given }))
  assert.equal(await move({}), 'seat_missing')
  assert.equal(await move({ to }), 'seat_taken')
  assert.equal(codeOf(await leave(services, team, edition, leaving)), 'done')
  assert.equal(await move({ to }), 'done')
  const moved = await world.fileOf('DATA1')
  assert.deepEqual([moved.challengeId, moved.profile, moved.contractState], ['eig-2-eig-link', 'dev', 'drafted'])
  assert.equal((await findCurrent(services.db, file.id))?.facts.challenge, 'EIG Link')
  const roles = await services.db
    .selectFrom('participation')
    .select('challenge_id')
    .where('person_id', '=', file.personId)
    .where('role', '=', 'fellow')
    .where('ended_at', 'is', null)
    .execute()
  assert.deepEqual(roles, [{ challenge_id: 'eig-2-eig-link' }])
})

test('a contract that a refusal ends, by the edition or by the team, frees its seat that day', async () => {
  const strict = { ...cleared, hiring: { ...cleared.hiring, clearanceRefused: 'ends_contract' } } as Applied
  await world.services.db
    .updateTable('clearance')
    .set({ state: 'asked', decided_on: null, decision: null, decision_reason: null, decided_at: null })
    .where('fellowship_id', '=', (await world.fileOf('DEV1')).id)
    .execute()
  assert.equal(await follow('DEV1', { to: 'refused', day: '2018-02-08' }, strict), 'done')
  const file = await world.fileOf('DEV1')
  assert.deepEqual([file.state, file.leftOn, file.departure?.category], ['left', '2018-02-08', 'clearance'])
  const offer = await world.services.db
    .selectFrom('offer')
    .select('state')
    .where('id', '=', file.offerId)
    .executeTakeFirstOrThrow()
  assert.equal(offer.state, 'vacated')
})

test('nothing more is written of the enquiry of somebody who has left, nor decided of it', async () => {
  const strict = { ...cleared, hiring: { ...cleared.hiring, clearanceRefused: 'ends_contract' } } as Applied
  const { id } = await world.fileOf('DEV1')
  await world.services.db
    .updateTable('clearance')
    .set({ state: 'asked', decided_on: null })
    .where('fellowship_id', '=', id)
    .execute()
  assert.equal(await follow('DEV1', { to: 'refused', day: '2018-02-08' }, strict), 'over')
  assert.equal(await decide('DEV1', 'without_access', 'Des tâches sans accès suffisent'), 'over')
  assert.equal((await world.fileOf('DEV1')).clearance?.state, 'asked')
})
