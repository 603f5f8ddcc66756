import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { codeOf, fellowsWorld, offerOf } from '../../../test/support/fellows.ts'
import { SEATS } from '../../../test/support/results.ts'
import { accept, cancelOffer, offerNext } from '../offers/index.ts'
import { followFellowships } from './follow-fellowships.ts'
import { leave } from './leave.ts'
import { openFellowships } from './open-fellowships.ts'
import { listFiles } from './queries.ts'
import { isPresent } from './rules.ts'

let world: Awaited<ReturnType<typeof fellowsWorld>>
before(async () => {
  world = await fellowsWorld()
})
after(() => world.close())

const rolesOf = async (code: string) =>
  world.services.db
    .selectFrom('participation')
    .select(['challenge_id as challenge', 'ended_at as endedAt'])
    .where('role', '=', 'fellow')
    .where('person_id', '=', world.actorOf(code).personId)
    .execute()
const seatState = async (code: string) => {
  const { offerId } = await world.fileOf(code)
  const { state } = await world.services.db
    .selectFrom('offer')
    .select('state')
    .where('id', '=', offerId)
    .executeTakeFirstOrThrow()
  return state
}
const next = async (code: string) =>
  codeOf(
    await offerNext(world.services, world.team, world.edition, {
      ...SEATS.PREDI_DATA,
      code,
      reason: 'Deuxième de la liste du jury',
    }),
  )

test('whoever loses their place by an offer taken back is no longer to be hired', async () => {
  world.setClock('2017-12-20T09:00:00Z')
  const { offerId } = await world.fileOf('DEV2')
  const taken = await cancelOffer(world.services, world.team, world.edition, {
    offerId,
    reason: 'Le poste est supprimé',
  })
  assert.equal(codeOf(taken), 'done')
  await followFellowships(world.services, world.edition)
  await followFellowships(world.services, world.edition)
  const file = await world.fileOf('DEV2')
  assert.deepEqual([file.state, file.departure?.category, file.departure?.askedBy], ['left', 'offer_ended', 'team'])
})

test('somebody who leaves on a day to come stays a fellow until then, and their seat is free on that day', async () => {
  world.setClock('2018-04-10T09:00:00Z')
  const { id } = await world.fileOf('DATA1')
  const leaving = {
    fellowshipId: id,
    leftOn: '2018-04-13',
    category: 'other_work',
    askedBy: 'fellow',
    words: 'Un emploi près des siens',
  } as const
  assert.equal(codeOf(await leave(world.services, world.team, world.edition, leaving)), 'done')
  assert.equal(codeOf(await leave(world.services, world.team, world.edition, leaving)), 'over')
  await followFellowships(world.services, world.edition)
  assert.equal((await rolesOf('DATA1'))[0]?.endedAt, null)
  assert.equal(await seatState('DATA1'), 'accepted')
  assert.equal(await next('DATA2'), 'seat_taken')
  world.setClock('2018-04-13T00:30:00Z')
  await followFellowships(world.services, world.edition)
  await followFellowships(world.services, world.edition)
  assert.notEqual((await rolesOf('DATA1'))[0]?.endedAt, null)
  assert.equal(await seatState('DATA1'), 'vacated')
  const file = await world.fileOf('DATA1')
  assert.deepEqual(
    [file.state, file.leftOn, isPresent(file, '2018-04-12'), isPresent(file, '2018-04-13')],
    ['left', '2018-04-13', true, false],
  )
})

test('the person, the mentors and the team are told of a departure, and only the team’s file says why', async () => {
  const letters = await world.services.db
    .selectFrom('mail')
    .select(['kind', 'body_text as body'])
    .where('kind', 'like', 'hiring.left%')
    .orderBy('kind')
    .execute()
  assert.deepEqual([...new Set(letters.map(it => it.kind))], ['hiring.left_fellow', 'hiring.left_team'])
  assert.doesNotMatch(letters.map(it => it.body).join(), /près des siens/)
  assert.equal((await world.fileOf('DATA1')).departure?.words, 'Un emploi près des siens')
})

test('nobody at work loses their place by an offer taken back: they leave by a departure', async () => {
  const { offerId } = await world.fileOf('DEV1')
  const taking = { offerId, reason: 'Le poste est supprimé' }
  assert.equal(codeOf(await cancelOffer(world.services, world.team, world.edition, taking)), 'at_work')
})

test('the next in line takes over the seat, not the leaver, from a day of their own to the day planned for everybody', async () => {
  world.setClock('2018-04-16T09:00:00Z')
  assert.equal(await next('DATA1'), 'not_waiting')
  assert.equal(await next('DATA2'), 'done')
  const letter = await world.services.db
    .selectFrom('mail')
    .select('body_text as body')
    .where('kind', '=', 'offers.next')
    .executeTakeFirstOrThrow()
  assert.match(letter.body, /Dès que possible/)
  assert.doesNotMatch(letter.body, /15 janvier 2018/)
  world.setClock('2018-04-20T09:00:00Z')
  assert.equal(
    codeOf(await accept(world.services, world.actorOf('DATA2'), world.edition, await offerOf(world, 'DATA2'))),
    'done',
  )
  await openFellowships(world.services, world.edition)
  await openFellowships(world.services, world.edition)
  const former = await world.fileOf('DATA1')
  const heir = await world.fileOf('DATA2')
  assert.deepEqual([heir.replacesId, heir.startsOn, heir.endsOn], [former.id, '2018-05-04', '2018-11-14'])
  assert.equal((await listFiles(world.services.db, 'eig-2')).length, 4)
})

test('a contract ends by itself after its last day, once, and leaves nobody else as they were', async () => {
  world.setClock('2018-11-14T22:00:00Z')
  await followFellowships(world.services, world.edition)
  assert.equal((await world.fileOf('DEV1')).state, 'to_hire')
  world.setClock('2018-11-14T23:30:00Z')
  await followFellowships(world.services, world.edition)
  await followFellowships(world.services, world.edition)
  assert.deepEqual([(await world.fileOf('DEV1')).state, (await world.fileOf('DATA1')).state], ['ended', 'left'])
  const ended = await world.services.db
    .selectFrom('event')
    .select('id')
    .where('kind', '=', 'ended')
    .where('subject', '=', 'fellowship')
    .execute()
  assert.equal(ended.length, 2)
})
