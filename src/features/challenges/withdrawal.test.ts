import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { signedInVisitor, testServices, visitor } from '../../../test/support/app.ts'
import { candidate } from '../../../test/support/candidate.ts'
import { counting } from '../../../test/support/count-queries.ts'
import { useEdition } from '../../../test/support/edition.ts'
import { member } from '../../../test/support/jury.ts'
import { formTo, textOf } from '../../../test/support/page.ts'
import { NotFound } from '../../kernel/not-found.ts'
import { currentEdition } from '../edition/index.ts'
import { withdrawChallenge } from './index.ts'
import { alike, canWithdraw } from './rules.ts'

const DURING = '2017-10-16T08:00:00Z'
const AFTER = '2017-11-06T08:00:00Z'
const REASON = 'Trop peu de candidatures pour former une équipe.'
const PAGE = '/equipe/defis/gobelins/retrait'
const [GOBELINS, HOPKINS] = ['eig-2-gobelins', 'eig-2-hopkins']

let world: Awaited<ReturnType<typeof testServices>>
before(async () => {
  world = await testServices(DURING)
  await useEdition(world.services)
})
after(() => world.close())

const wish = (...ids: string[]) => ({
  wishes: ids.join(' '),
  ...Object.fromEntries(ids.map(id => [`w.${id}.contribution`, 'Je commencerais par écouter.'])),
})
const mails = () =>
  world.services.db.selectFrom('mail').selectAll().where('kind', '=', 'challenges.withdrawn').orderBy('id')
const codeOf = (result: { ok: boolean; refusal?: { code: string } }) => (result.ok ? 'done' : result.refusal?.code)
const teamBrowser = () =>
  signedInVisitor(world.services, { email: 'team@example.org', name: 'Ondine Paquet', roles: [{ role: 'team' }] })

test('a challenge is withdrawn with a reason, once, and not while a list is before the authority', () => {
  const sound = { state: 'published', listSubmitted: false, reason: ` ${REASON} ` } as const
  assert.deepEqual(canWithdraw(sound), { ok: true, value: REASON })
  assert.equal(codeOf(canWithdraw({ ...sound, reason: 'non ' })), 'reason_missing')
  assert.equal(codeOf(canWithdraw({ ...sound, listSubmitted: true })), 'list_submitted')
  for (const state of ['draft', 'withdrawn', 'running', 'ended'] as const)
    assert.equal(codeOf(canWithdraw({ ...sound, state })), 'already_withdrawn')
})

test('people who read the same words are previewed as one letter', () => {
  const person = { personId: 1, name: 'A', email: 'a@example.org', lang: 'fr', state: 'draft', others: 2 } as const
  const groups = alike([person, { ...person, others: 5 }, { ...person, others: 1 }, { ...person, lang: 'en' }])
  assert.deepEqual(
    groups.map(({ length }) => length),
    [2, 1, 1],
  )
})

test('the team reads who wished for it and every letter before anything happens', async () => {
  const { services } = world
  await candidate(services, 'only@example.org', { values: wish(GOBELINS) })
  await candidate(services, 'both@example.org', { values: wish(HOPKINS, GOBELINS) })
  await candidate(services, 'draft@example.org', { values: wish(GOBELINS), submitted: false })
  await candidate(services, 'other@example.org', { values: wish(HOPKINS) })
  const browser = await teamBrowser()
  assert.match(textOf(await (await browser.get('/equipe/defis')).text()), /Gobelins [^0-9]*2 2 1 publié Retirer/i)
  const form = formTo(await (await browser.get(PAGE)).text(), PAGE)
  form.set('step', 'preview')
  assert.equal((await browser.post(PAGE, form)).status, 422)
  form.set('reason', REASON)
  const preview = textOf(await (await browser.post(PAGE, form)).text())
  assert.equal([...preview.matchAll(/Lettre à une personne/g)].length, 3)
  assert.match(
    preview,
    /only@example.org .* C’était votre seul choix. Vous pouvez choisir un autre défi et déposer de nouveau/,
  )
  assert.match(preview, /both@example.org .* Votre autre choix reste valable/)
  assert.match(preview, /draft@example.org .* jusqu’au vendredi 27 octobre 2017 à 17 h, heure de Paris/)
  assert.doesNotMatch(preview, /other@example.org/)
  assert.deepEqual(await mails().execute(), [])
  const english = textOf(await (await browser.get('/en/team/challenges/gobelins/withdrawal')).text())
  assert.match(english, /A withdrawal is final.*Back to the challenges/)
  const all = textOf(await (await browser.get('/equipe/defis')).text())
  assert.match(all, /choisissent chaque défi, et le retrait.* Défi Administration Postes/)
})

test('withdrawing frees the seats, keeps who did it and why, and leaves the letters as drafts in their batch', async () => {
  const { db } = world.services
  const browser = await teamBrowser()
  const withdrawn = await browser.post(PAGE, { reason: REASON, step: 'withdraw' })
  const batch = withdrawn.headers.get('location') ?? ''
  assert.equal(withdrawn.status, 303)
  assert.match(
    textOf(await (await browser.get(batch)).text()),
    /3 lettres attendent votre accord.*Envoyer ces 3 messages/,
  )
  const drafted = await mails().execute()
  assert.deepEqual(
    drafted.map(({ recipient, state, batch: name }) => [recipient, state, name]),
    ['only', 'both', 'draft'].map(it => [`${it}@example.org`, 'draft', `withdrawal-${GOBELINS}`]),
  )
  for (const { body_text: body } of drafted) assert.ok(body.includes(REASON))
  const seats = await db.selectFrom('seat').select('state').distinct().where('challenge_id', '=', GOBELINS).execute()
  assert.deepEqual(seats, [{ state: 'withdrawn' }])
  const event = await db
    .selectFrom('event_told')
    .selectAll()
    .where('subject_id', '=', GOBELINS)
    .executeTakeFirstOrThrow()
  assert.deepEqual(
    [event.subject, event.kind, event.from_state, event.to_state, event.reason, event.actor_id],
    ['challenge', 'withdrawn', 'published', 'withdrawn', REASON, browser.personId],
  )
  assert.deepEqual(event.data, { seats: 2, letters: 3 })
  assert.match(
    textOf(await (await browser.get(PAGE)).text()),
    /est retiré .* depuis le lundi 16 octobre 2017\. Trop peu/,
  )
  const again = await browser.post(PAGE, { reason: REASON, step: 'withdraw' })
  assert.equal(again.status, 409)
  assert.equal((await mails().execute()).length, 3)
})

test('everybody reads that it is withdrawn and since when, never why, and it is no longer counted', async () => {
  const page = await (await visitor(world.services).get('/defis/gobelins')).text()
  assert.match(textOf(page), /retiré de l’appel depuis le lundi 16 octobre 2017/)
  assert.doesNotMatch(page, /Trop peu|href="\/ma-candidature/)
  assert.match(page, /class="seat [a-z]+ withdrawn"/)
  assert.match(
    textOf(await (await visitor(world.services).get('/defis')).text()),
    /12 défis et 26 postes.*13 défis, dont un sujet retiré/,
  )
  const english = textOf(await (await visitor(world.services).get('/en/challenges/gobelins')).text())
  assert.match(english, /withdrawn from the call on Monday 16 October 2017/)
})

test('a draft that wished for it says so by its name, until other choices are made', async () => {
  const browser = await signedInVisitor(world.services, { email: 'later@example.org', name: '' })
  const { personId } = browser
  const { services } = world
  await services.db.updateTable('application').set({ person_id: personId }).where('state', '=', 'draft').execute()
  const review = textOf(await (await browser.get('/ma-candidature/relecture')).text())
  assert.match(review, /« Gobelins » n’est plus proposé : remplacez ce choix, ou enlevez-le./)
  assert.match(textOf(await (await browser.get('/en/my-application/review')).text()), /“Gobelins” is no longer offered/)
  assert.equal((await browser.post('/ma-candidature/depot')).status, 422)
  const form = formTo(await (await browser.get('/ma-candidature/voeux')).text(), '/ma-candidature/voeux')
  assert.equal(form.getAll('wishes').at(-1), GOBELINS)
  form.delete('wishes')
  form.append('wishes', HOPKINS)
  await browser.post('/ma-candidature/voeux', form)
  const chosen = textOf(await (await browser.get('/ma-candidature/relecture')).text())
  assert.doesNotMatch(chosen, /n’est plus proposé/)
})

test('after the call only those who applied are told, and whoever has no other wish may write to the team', async () => {
  const { services, setClock } = world
  setClock(AFTER)
  const team = await member(services, { name: 'Zoé Team', roles: [{ role: 'team' }] })
  const edition = await currentEdition(services.db)
  const given = { slug: 'hopkins', reason: REASON }
  await assert.rejects(withdrawChallenge(services, { ...team, grants: [] }, edition, given), NotFound)
  await assert.rejects(withdrawChallenge(services, team, edition, { ...given, slug: 'inconnu' }), NotFound)
  assert.deepEqual(await withdrawChallenge(services, team, edition, given), { ok: true, value: 2 })
  const [both, other] = (await mails().execute()).slice(3)
  for (const mail of [both, other]) assert.match(mail?.body_text ?? '', /autre défi, écrivez-nous à .*@data.gouv.fr/)
  assert.doesNotMatch(both?.body_text ?? '', /jusqu’au/)
})

test('where nobody had chosen it there is no letter to lead to', async () => {
  const address = '/equipe/defis/archifiltre/retrait'
  const browser = await teamBrowser()
  assert.match(await (await browser.get(PAGE)).text(), /messages\/envois\/withdrawal-eig-2-gobelins/)
  const letters = await (await browser.get('/equipe/messages/envois/withdrawal-eig-2-gobelins')).text()
  assert.match(textOf(letters), /Retrait : Gobelins/)
  const withdrawn = await browser.post(address, { reason: REASON, step: 'withdraw' })
  assert.equal(withdrawn.headers.get('location'), '/equipe/defis')
  assert.doesNotMatch(await (await browser.get(address)).text(), /messages\/envois/)
})

test('the team’s page sends as many queries whatever the challenges', async () => {
  const { services, sent, reset } = counting(world.services)
  const { cookies } = await teamBrowser()
  const browser = visitor(services)
  for (const [name, value] of cookies) browser.cookies.set(name, value)
  reset()
  assert.equal((await browser.get('/equipe/defis')).status, 200)
  assert.equal(sent.count, 3)
})
