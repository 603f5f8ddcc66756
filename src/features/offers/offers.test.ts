import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { counting } from '../../../test/support/count-queries.ts'
import { another, goOverTo } from '../../../test/support/edition.ts'
import { approveList, CODES, heardWorld, NOTIFIED, SEATS } from '../../../test/support/results.ts'
import { NotFound } from '../../kernel/not-found.ts'
import { withdraw } from '../applications/index.ts'
import {
  accept,
  cancelOffer,
  consent,
  decline,
  findOwnAnswer,
  followOffers,
  offerNext,
  prepareResults,
  releaseResults,
} from './index.ts'
import { offerFollowing } from './jobs.ts'
import { proposalFor, seatingOf } from './seating.ts'

let world: Awaited<ReturnType<typeof heardWorld>>
before(async () => {
  world = await heardWorld()
  const { services, team, edition } = world
  await approveList(services, team)
  await prepareResults(services, team, edition)
  world.setClock(NOTIFIED)
  const released = await releaseResults(services, team, edition, CODES.length)
  assert.ok(released.ok)
})
after(() => world.close())

const codeOf = (result: { ok: boolean; refusal?: { code: string } }) => (result.ok ? 'done' : result.refusal?.code)
const own = (code: string) =>
  findOwnAnswer(world.services.db, {
    editionId: 'eig-2',
    personId: world.actorOf(code).personId,
    now: world.services.now(),
  })
const offerOf = async (code: string) => (await own(code))?.offer?.id ?? 0
const say = async (code: string, answer: 'accept' | 'decline', offerId?: number) => {
  const [actor, id] = [world.actorOf(code), offerId ?? (await offerOf(code))]
  return codeOf(
    answer === 'accept'
      ? await accept(world.services, actor, world.edition, id)
      : await decline(world.services, actor, world.edition, { offerId: id, reason: 'Un autre projet' }),
  )
}
const next = async (seat: { challenge: string; profile: string }, code: string, reason = 'La suivante sur la liste') =>
  codeOf(await offerNext(world.services, world.team, world.edition, { ...seat, code, reason }))
const propose = async (seat: { challenge: string; profile: string }) => {
  const now = world.services.now()
  return proposalFor(await seatingOf(world.services.db, 'eig-2', now), seat, { gone: [], now })
}
const free = async () => (await seatingOf(world.services.db, 'eig-2', world.services.now())).seats.map(it => it.free)
const mailsOf = async (kind: string) =>
  (await world.services.db.selectFrom('mail').select(['person_id', 'state']).where('kind', '=', kind).execute()).map(
    it => [world.people.find(person => person.personId === it.person_id)?.code, it.state],
  )

test('nobody answers for somebody else', async () => {
  const theirs = await offerOf('DATA1')
  await assert.rejects(accept(world.services, world.actorOf('DEV1'), world.edition, theirs), NotFound)
})

test('a place accepted twice is accepted once, with one receipt, and can no longer be declined alone', async () => {
  assert.equal(await say('DATA1', 'accept'), 'done')
  assert.equal(await say('DATA1', 'accept'), 'done')
  assert.deepEqual(await mailsOf('offers.accepted'), [['DATA1', 'kept']])
  assert.equal(await say('DATA1', 'decline'), 'already_accepted')
})

test('accepting and declining at once gives one answer', async () => {
  const id = await offerOf('DEV1')
  const both = await Promise.all([say('DEV1', 'decline', id), say('DEV1', 'accept', id)])
  assert.equal(both.filter(it => it === 'done').length, 1)
  const { db } = world.services
  await db.updateTable('offer').set({ state: 'sent', answered_at: null }).where('id', '=', id).execute()
})

test('a place let go stays empty until the team decides, and the proposal says what each step would change', async () => {
  assert.equal(await say('DEV1', 'decline'), 'done')
  assert.deepEqual((await free()).sort(), [0, 0, 1])
  assert.deepEqual(await propose(SEATS.PREDI_DEV), {
    steps: [
      { code: 'DEV2', from: SEATS.LINK, to: SEATS.PREDI_DEV },
      { code: 'DEV3', from: null, to: SEATS.LINK },
    ],
    left: undefined,
  })
  assert.equal(codeOf({ ok: false, refusal: { code: (await say('DEV1', 'accept')) ?? '' } }), 'already_declined')
})

test('the team offers a free seat with a reason, to somebody who waits for it and nobody else', async () => {
  assert.equal(await next(SEATS.PREDI_DEV, 'DEV3'), 'not_waiting')
  assert.equal(await next(SEATS.PREDI_DEV, 'DEV2', ' '), 'reason_missing')
  assert.equal(await next(SEATS.PREDI_DATA, 'DATA2'), 'seat_taken')
  const stranger = world.actorOf('DEV3')
  const given = { ...SEATS.PREDI_DEV, code: 'DEV2', reason: 'La suivante' }
  await assert.rejects(offerNext(world.services, stranger, world.edition, given), NotFound)
})

test('an offer not yet answered is replaced by the one preferred, and the seat it leaves waits for the team', async () => {
  const left = await offerOf('DEV2')
  assert.equal(await next(SEATS.PREDI_DEV, 'DEV2'), 'done')
  assert.deepEqual(await mailsOf('offers.next'), [['DEV2', 'kept']])
  assert.equal(await say('DEV2', 'accept', left), 'no_longer_offered')
  assert.equal(await say('DEV2', 'accept'), 'done')
  assert.equal((await own('DEV2'))?.offer?.reason, 'La suivante sur la liste')
  assert.deepEqual(await propose(SEATS.LINK), {
    steps: [{ code: 'DEV3', from: null, to: SEATS.LINK }],
    left: undefined,
  })
})

test('two team members who offer the same seat at once make one offer', async () => {
  const both = await Promise.all([next(SEATS.LINK, 'DEV3'), next(SEATS.LINK, 'DEV3')])
  assert.deepEqual(both.sort(), ['done', 'seat_taken'])
})

test('whoever has withdrawn does not accept a place that was offered to them', async () => {
  const { db } = world.services
  const { personId } = world.actorOf('DEV3')
  const turn = (state: 'withdrawn' | 'submitted') =>
    db.updateTable('application').set({ state }).where('person_id', '=', personId).execute()
  await turn('withdrawn')
  assert.equal(await say('DEV3', 'accept'), 'withdrawn')
  assert.deepEqual(await mailsOf('offers.accepted'), [
    ['DATA1', 'kept'],
    ['DEV2', 'kept'],
  ])
  await turn('submitted')
})

test('the database itself refuses two places to one person', async () => {
  const applicationId = world.people.find(it => it.code === 'DATA1')?.applicationId ?? 0
  const second = world.services.db.insertInto('offer').values({
    edition_id: 'eig-2',
    application_id: applicationId,
    challenge_id: 'eig-2-eig-link',
    profile: 'dev',
    state: 'sent',
    origin: 'waiting_list',
    prepared_at: world.services.now(),
  })
  await assert.rejects(second.execute(), /offer_live/)
})

test('a reminder leaves once, in the last 48 hours, to those who have not answered, also when another edition is in force', async () => {
  await goOverTo(world.services, another('next', 'Édition suivante'))
  const follow = () => offerFollowing(world.services).run({})
  world.setClock('2017-12-09T08:59:59Z')
  await follow()
  assert.deepEqual(await mailsOf('offers.reminder'), [])
  world.setClock('2017-12-09T09:00:00Z')
  await follow()
  await follow()
  assert.deepEqual(await mailsOf('offers.reminder'), [['DEV3', 'kept']])
})

test('at the deadline the answer is refused, with a trace, and the offer ends, once', async () => {
  world.setClock('2017-12-11T09:00:00Z')
  assert.equal(await say('DEV3', 'accept'), 'too_late')
  const refused = await world.services.db
    .selectFrom('event_told')
    .select('reason')
    .where('kind', '=', 'answer_refused')
    .where('reason', '=', 'too_late')
    .execute()
  assert.equal(refused.length, 1)
  await followOffers(world.services, world.edition)
  await followOffers(world.services, world.edition)
  assert.equal((await own('DEV3'))?.offer?.state, 'expired')
  assert.deepEqual(await mailsOf('offers.expired'), [['DEV3', 'kept']])
  assert.deepEqual(await propose(SEATS.LINK), { steps: [], left: { ...SEATS.LINK, short: true } })
})

test('a place taken back by the team frees its seat, and its letter waits to be read', async () => {
  const offerId = await offerOf('DATA1')
  const take = (reason: string) => cancelOffer(world.services, world.team, world.edition, { offerId, reason })
  assert.equal(codeOf(await take('')), 'reason_missing')
  assert.equal(codeOf(await take('Elle a trouvé un autre emploi')), 'done')
  assert.deepEqual(await mailsOf('offers.cancelled'), [['DATA1', 'draft']])
  assert.equal((await propose(SEATS.PREDI_DATA)).steps[0]?.code, 'DATA2')
})

test('somebody who let the deadline pass may be offered the same seat again while it is free', async () => {
  assert.equal(await next(SEATS.LINK, 'DEV3', 'Hospitalisée, elle n’a pas pu répondre'), 'done')
  world.setClock('2017-12-14T10:00:00Z')
  assert.equal(await say('DEV3', 'accept'), 'done')
})

test('a place accepted after the announcement is confirmed without speaking of it as to come', async () => {
  const letters = await world.services.db
    .selectFrom('mail')
    .select('body_text')
    .where('kind', '=', 'offers.accepted')
    .orderBy('id')
    .execute()
  const told = letters.map(it => it.body_text.includes('La promotion sera annoncée'))
  assert.deepEqual([told[0], told.at(-1)], [true, false])
})

test('consent is asked of those who accepted, and of nobody else', async () => {
  const give = async (code: string) =>
    codeOf(await consent(world.services, world.actorOf(code), world.edition, { name: true, biography: '' }))
  assert.equal(await give('DEV2'), 'done')
  assert.equal(await give('DATA1'), 'not_accepted')
  assert.equal(await give('DATA2'), 'not_accepted')
})

test('the seating is read in the same number of queries whoever answered', async () => {
  const { services, sent } = counting(world.services)
  await seatingOf(services.db, 'eig-2', world.services.now())
  assert.equal(sent.count, 4)
})

test('accepting a place makes somebody a fellow of its challenge, until it is taken back or they withdraw', async () => {
  const { db } = world.services
  const fellows = async (code: string) =>
    db
      .selectFrom('participation')
      .select(['challenge_id', 'ended_at'])
      .where('role', '=', 'fellow')
      .where('person_id', '=', world.actorOf(code).personId)
      .execute()
  const [taken] = await fellows('DATA1')
  assert.equal(taken?.challenge_id, 'eig-2-predisauvetage')
  assert.notEqual(taken?.ended_at, null)
  assert.deepEqual(await fellows('DEV2'), [{ challenge_id: 'eig-2-predisauvetage', ended_at: null }])
  assert.deepEqual(await fellows('DATA2'), [])
  const leaving = { reason: '', lang: 'fr' } as const
  assert.equal(codeOf(await withdraw(world.services, world.actorOf('DEV2'), world.edition, leaving)), 'done')
  assert.notEqual((await fellows('DEV2'))[0]?.ended_at, null)
  const kinds = await db
    .selectFrom('event')
    .select('kind')
    .where('kind', 'like', 'role_%')
    .where('subject_id', '=', String(world.actorOf('DEV2').personId))
    .orderBy('id')
    .execute()
  assert.deepEqual(
    kinds.map(it => it.kind),
    ['role_granted', 'role_ended'],
  )
  const again = { name: true, biography: '' }
  assert.equal(codeOf(await consent(world.services, world.actorOf('DEV2'), world.edition, again)), 'not_accepted')
})
