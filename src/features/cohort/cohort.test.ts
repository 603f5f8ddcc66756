import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { visitor } from '../../../test/support/app.ts'
import { counting } from '../../../test/support/count-queries.ts'
import { another, goOverTo } from '../../../test/support/edition.ts'
import { formTo, textOf } from '../../../test/support/page.ts'
import { approveList, CODES, heardWorld, NOTIFIED } from '../../../test/support/results.ts'
import { NotFound } from '../../kernel/not-found.ts'
import {
  accept,
  cancelOffer,
  consent,
  findOwnAnswer,
  prepareResults,
  releaseResults,
  withdrawConsent,
} from '../offers/index.ts'
import { addSession } from '../people/index.ts'
import { publishSeats, scheduleAnnouncement } from './index.ts'
import { seatPublishing } from './jobs.ts'
import { canSchedule, teamsOf } from './rules.ts'

const ANNOUNCED = '2017-12-14T10:00:00Z'
const message = { fr: 'Voici la promotion.', en: 'Here is the cohort.' }

let world: Awaited<ReturnType<typeof heardWorld>>
before(async () => {
  world = await heardWorld()
  await approveList(world.services, world.team)
  await prepareResults(world.services, world.team, world.edition)
})
after(() => world.close())

const codeOf = (result: { ok: boolean; refusal?: { code: string } }) => (result.ok ? 'done' : result.refusal?.code)
const schedule = (at: string) =>
  scheduleAnnouncement(world.services, world.team, world.edition, { publishAt: new Date(at), message })
const publicPage = async (path = '/promotion') => (await visitor(world.services).get(path)).text()
const offerOf = async (code: string) => {
  const { personId } = world.actorOf(code)
  const own = await findOwnAnswer(world.services.db, { editionId: 'eig-2', personId, now: world.services.now() })
  return own?.offer?.id ?? 0
}
const filled = async () =>
  (
    await world.services.db
      .selectFrom('seat')
      .select(['challenge_id', 'profile'])
      .where('state', '=', 'filled')
      .orderBy('id')
      .execute()
  ).map(it => `${it.challenge_id} ${it.profile}`)

test('an announcement waits for the answers, an instant to come and words in both languages', () => {
  const now = new Date(NOTIFIED)
  const sound = { released: true, current: undefined, publishAt: new Date(ANNOUNCED), message, now }
  assert.equal(codeOf(canSchedule(sound)), 'done')
  assert.equal(codeOf(canSchedule({ ...sound, publishAt: now })), 'done')
  assert.equal(codeOf(canSchedule({ ...sound, released: false })), 'not_released')
  assert.equal(codeOf(canSchedule({ ...sound, publishAt: undefined })), 'no_instant')
  assert.equal(codeOf(canSchedule({ ...sound, publishAt: new Date(now.getTime() - 1) })), 'in_the_past')
  assert.equal(codeOf(canSchedule({ ...sound, message: { ...message, en: ' ' } })), 'message_missing')
  const current = { publishAt: now, message }
  assert.equal(codeOf(canSchedule({ ...sound, current })), 'already_announced')
  assert.equal(codeOf(canSchedule({ ...sound, current: { ...current, publishAt: new Date(ANNOUNCED) } })), 'done')
})

test('teams follow the published order, and a challenge without anybody is not a team', () => {
  const fellow = { challenge: 'b', profile: 'dev', name: null, biography: '' }
  assert.deepEqual(
    teamsOf([{ id: 'a' }, { id: 'b' }], [fellow]).map(it => it.challenge.id),
    ['b'],
  )
})

test('before the answers nothing can be scheduled, and only the team schedules', async () => {
  assert.equal(codeOf(await schedule(ANNOUNCED)), 'not_released')
  const stranger = world.actorOf('DATA1')
  const given = { publishAt: new Date(ANNOUNCED), message }
  await assert.rejects(scheduleAnnouncement(world.services, stranger, world.edition, given), NotFound)
})

test('the public page says when, word for word the same whether or not anybody was chosen and accepted', async () => {
  const empty = await publicPage()
  assert.match(textOf(empty), /Rendez-vous le jeudi 14 décembre 2017 à 11 h, heure de Paris/)
  world.setClock(NOTIFIED)
  const released = await releaseResults(world.services, world.team, world.edition, CODES.length)
  assert.ok(released.ok)
  for (const code of ['DATA1', 'DEV1'])
    assert.ok((await accept(world.services, world.actorOf(code), world.edition, await offerOf(code))).ok)
  const given = { name: true, biography: 'Mesure les rivières.' }
  assert.ok((await consent(world.services, world.actorOf('DATA1'), world.edition, given)).ok)
  assert.equal(await publicPage(), empty)
})

test('the team schedules from its page, starting from the instant of the edition', async () => {
  const { services } = world
  const session = await services.db.transaction().execute(tx => addSession(services, tx, world.team.personId, 'test'))
  const browser = visitor(services)
  browser.cookies.set('cohorte_session', session.token)
  const form = formTo(await (await browser.get('/equipe/annonce')).text(), '/equipe/annonce')
  assert.equal(form.get('at'), '2017-12-14T11:00')
  assert.equal((await browser.post('/equipe/annonce', form)).status, 422)
  form.set('fr', message.fr)
  form.set('en', message.en)
  const at = form.get('at') ?? ''
  for (const wrong of ['2018-02-31T10:00', '2018-13-01T10:00', '2018-01-01T25:00', '']) {
    form.set('at', wrong)
    assert.equal((await browser.post('/equipe/annonce', form)).status, 422, wrong)
  }
  form.set('at', at)
  assert.equal((await browser.post('/equipe/annonce', form)).status, 303)
  const page = textOf(await (await browser.get('/equipe/annonce')).text())
  assert.match(page, /L’annonce est prévue le jeudi 14 décembre 2017 à 11 h, heure de Paris/)
  assert.match(page, /2 personnes ont accepté, 1 réponse est attendue, 1 personne souhaite/)
  assert.match(textOf(await (await browser.get('/equipe/annonce/apercu')).text()), /Zorglub DATA1/)
  const turn = (state: 'withdrawn' | 'submitted') =>
    services.db.updateTable('application').set({ state }).where('code', '=', 'DEV1').execute()
  await turn('withdrawn')
  assert.match(textOf(await (await browser.get('/equipe/annonce')).text()), /1 personne a accepté, 1 réponse/)
  await turn('submitted')
})

test('until its instant seats stay wanted in public, and from it on they are filled, once', async () => {
  world.setClock('2017-12-14T09:59:59Z')
  await publishSeats(world.services, world.edition)
  assert.deepEqual(await filled(), [])
  assert.doesNotMatch(await publicPage(), /Zorglub|Voici la promotion/)
  assert.doesNotMatch(await publicPage('/'), /promotion est annoncée/)
  world.setClock(ANNOUNCED)
  await publishSeats(world.services, world.edition)
  await publishSeats(world.services, world.edition)
  assert.deepEqual(await filled(), ['eig-2-predisauvetage data', 'eig-2-predisauvetage dev'])
  const events = await world.services.db
    .selectFrom('event')
    .select('subject_id')
    .where('kind', '=', 'seats_filled')
    .execute()
  assert.equal(events.length, 2)
  const closed = await world.services.db.selectFrom('challenge').select('id').where('state', '=', 'withdrawn').execute()
  assert.deepEqual(closed, [{ id: 'eig-2-gobelins' }])
})

test('the page names those who agreed, and only says « une personne » of the others', async () => {
  const page = textOf(await publicPage())
  assert.match(page, /Voici la promotion/)
  assert.match(page, /Zorglub DATA1 , en science et ingénierie des données Mesure les rivières/)
  assert.match(page, /Une personne , en développement/)
  assert.doesNotMatch(page, /Zorglub DEV1/)
  assert.match(page, /Candidatures reçues 12/)
  assert.match(textOf(await publicPage('/en/cohort')), /Here is the cohort[\s\S]*One person , in development/)
  assert.match(textOf(await publicPage('/')), /La promotion est annoncée/)
})

test('a consent taken back removes the name and the words at once', async () => {
  await withdrawConsent(world.services, world.actorOf('DATA1'), world.edition)
  const anonymous = visitor({ ...world.services })
  const page = await (await anonymous.get('/promotion')).text()
  assert.doesNotMatch(page, /Zorglub|rivières/)
  const kept = await world.services.db.selectFrom('publication_consent').select('biography').execute()
  assert.deepEqual(kept, [{ biography: '' }])
})

test('the page sends the same queries for one fellow and for two; an announcement that is out no longer moves', async () => {
  const { services, sent, reset } = counting(world.services)
  const count = async () => {
    reset()
    assert.equal((await visitor(services).get('/promotion')).status, 200)
    return sent.count
  }
  const two = await count()
  const offerId = await offerOf('DEV1')
  const taken = await cancelOffer(services, world.team, world.edition, { offerId, reason: 'Contrat impossible' })
  assert.ok(taken.ok)
  assert.equal(await count(), two)
  assert.equal(codeOf(await schedule('2017-12-20T10:00:00Z')), 'already_announced')
  await goOverTo(world.services, another('next', 'Édition suivante'))
  await seatPublishing(world.services).run({})
  assert.deepEqual(await filled(), ['eig-2-predisauvetage data'])
})
