import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { visitor } from '../../../test/support/app.ts'
import { counting } from '../../../test/support/count-queries.ts'
import { formTo, textOf } from '../../../test/support/page.ts'
import { approveList, CODES, heardWorld, NOTIFIED } from '../../../test/support/results.ts'
import { addSession } from '../people/index.ts'

let world: Awaited<ReturnType<typeof heardWorld>>
before(async () => {
  world = await heardWorld()
})
after(() => world.close())

async function signedIn(personId: number, services = world.services) {
  const session = await services.db.transaction().execute(tx => addSession(services, tx, personId, 'test'))
  const browser = visitor(services)
  browser.cookies.set('cohorte_session', session.token)
  return browser
}
const team = () => signedIn(world.team.personId)
const candidate = (code: string) => signedIn(world.actorOf(code).personId)
type Browser = Awaited<ReturnType<typeof signedIn>>

const read = async (browser: Browser, path: string) => {
  const response = await browser.get(path)
  assert.equal(response.status, 200, path)
  return textOf(await response.text())
}

/** Sends the form of a page as a browser without script would, with these values typed. */
async function send(browser: Browser, page: string, action: string, typed: Record<string, string> = {}) {
  const form = formTo(await (await browser.get(page)).text(), action)
  for (const [name, value] of Object.entries(typed)) form.set(name, value)
  return browser.post(action, form)
}

test('before the list is approved the team reads what comes next, and cannot prepare', async () => {
  const browser = await team()
  assert.match(await read(browser, '/equipe/reponses'), /La liste n’est pas encore validée/)
  const refused = await browser.post('/equipe/reponses/preparation')
  assert.equal(refused.status, 409)
  assert.match(textOf(await refused.text()), /les réponses se préparent après la signature/)
  assert.match(await read(browser, '/equipe/reponses/places'), /quand la liste sera validée/)
})

test('the team prepares, reads a letter as it will leave, and its neighbours', async () => {
  await approveList(world.services, world.team)
  const browser = await team()
  const prepared = await send(browser, '/equipe/reponses', '/equipe/reponses/preparation')
  assert.equal(prepared.headers.get('location'), '/equipe/reponses')
  const page = await read(browser, '/equipe/reponses')
  assert.match(page, /12 personnes : les réponses et les lettres sont prêtes à relire/)
  assert.match(page, /Place proposée 3/)
  const batch = await (await browser.get('/equipe/messages/envois/results-eig-2?kind=offers.waiting_list')).text()
  assert.equal(batch.match(/data2@example\.org|data3@example\.org|dev3@example\.org/g)?.length, 3)
  assert.doesNotMatch(batch, /approbation/)
  assert.match(batch, /<h1[^>]*>Les réponses<\/h1>/)
  const letter = /href="(\/equipe\/messages\/\d+)"/.exec(batch)?.[1] ?? ''
  const text = await read(browser, letter)
  assert.match(text, /Vous êtes sur la liste complémentaire/)
  assert.match(text, /Ces lettres partent avec les réponses/)
  assert.match(text, /Précédent|Suivant/)
})

test('the release asks for the count again and says what is wrong with it', async () => {
  const browser = await team()
  const early = await send(browser, '/equipe/reponses/envoi', '/equipe/reponses/envoi', { typed: '12' })
  assert.equal(early.status, 409)
  assert.match(textOf(await early.text()), /ne partent pas avant le lundi 4 décembre 2017 à 10 h, heure de Paris/)
  world.setClock(NOTIFIED)
  const wrong = await send(browser, '/equipe/reponses/envoi', '/equipe/reponses/envoi', { typed: '21' })
  assert.match(await wrong.text(), /value="21"[\s\S]*/)
  const done = await send(browser, '/equipe/reponses/envoi', '/equipe/reponses/envoi', { typed: String(CODES.length) })
  assert.equal(done.status, 303)
  assert.match(await read(browser, '/equipe/reponses'), /12 réponses sont envoyées/)
  const told = await (await browser.get('/equipe/reponses/envoi')).text()
  assert.match(textOf(told), /Les réponses ont déjà été envoyées/)
  assert.doesNotMatch(told, /<form[^>]*action="\/equipe\/reponses\/envoi"/)
})

test('somebody selected accepts without script, then decides what is published, and takes it back', async () => {
  const browser = await candidate('DATA1')
  const offered = await read(browser, '/ma-reponse')
  assert.match(offered, /Répondez avant le lundi 11 décembre 2017 à 10 h, heure de Paris/)
  assert.match(await read(browser, '/ma-reponse/acceptation'), /Direction des affaires maritimes/)
  const accepted = await send(browser, '/ma-reponse/acceptation', '/ma-reponse/acceptation')
  assert.equal(accepted.headers.get('location'), '/ma-reponse')
  assert.match(await read(browser, '/ma-reponse'), /Vous avez accepté le/)
  assert.match(await (await browser.get('/ma-candidature')).text(), /<a href="\/ma-reponse">Lire ma réponse<\/a>/)
  assert.equal((await browser.get('/ma-reponse/acceptation')).status, 303)
  const tooLong = { name: 'on', biography: 'x'.repeat(401) }
  const long = await send(browser, '/ma-reponse', '/ma-reponse/publication', tooLong)
  assert.equal(long.status, 422)
  assert.match(await long.text(), /xxxxx[\s\S]*/)
  const kept = { name: 'on', biography: 'Mesure les rivières.' }
  assert.equal((await send(browser, '/ma-reponse', '/ma-reponse/publication', kept)).status, 303)
  assert.match(await read(browser, '/ma-reponse'), /Vous avez accepté le .* que votre nom soit publié/)
  assert.equal((await send(browser, '/ma-reponse', '/ma-reponse/publication/retrait')).status, 303)
  assert.match(await read(browser, '/ma-reponse'), /la page dira seulement « une personne »/)
})

test('somebody selected declines and may say why; the page says so in English too', async () => {
  const browser = await candidate('DEV1')
  const declined = await send(browser, '/en/my-answer/decline', '/en/my-answer/decline', { reason: 'A newborn' })
  assert.equal(declined.headers.get('location'), '/en/my-answer')
  assert.match(await read(browser, '/en/my-answer'), /You declined on Monday 4 December 2017 at 10 am, Paris time/)
})

test('each answer says in words what explains it and what rights it leaves', async () => {
  for (const [code, expected] of [
    ['DATA2', /Vous êtes au 2e rang sur 3 de la liste du jury ; la dernière personne retenue était au 1er rang/],
    ['DATA4', /Votre nom n’est pas sur la liste du jury pour ce poste/],
    ['DEV4', /L’équipe ne peut pas être formée : il manque une personne en design/],
    ['FILE1', /La raison consignée est la suivante : La raison consignée pour FILE1/],
    ['RULE1', /ne remplit pas une des conditions/],
    ['MISS1', /Il manquait à votre candidature/],
    ['ABSENT1', /Le jury n’a pas pu vous entendre/],
  ] as const) {
    const page = await read(await candidate(code), '/ma-reponse')
    assert.match(page, expected)
    assert.match(page, /tribunal administratif/)
    assert.match(page, CODES.indexOf(code) < 8 ? /R\. 311-3-1-1/ : /Aucun traitement algorithmique/)
  }
})

test('the team reads who comes next, reads the letter, and sends the offer', async () => {
  const browser = await team()
  const seat = '/equipe/reponses/places/predisauvetage/dev'
  const page = await read(browser, seat)
  assert.match(page, /Zorglub DEV2 quitterait EIG Link, développement pour PrédiSauvetage, développement/)
  assert.match(page, /Zorglub DEV3 n’a pas de place et recevrait EIG Link, développement/)
  const unsaid = await browser.post(seat, { code: 'DEV2', reason: '' })
  assert.equal(unsaid.status, 422)
  assert.match(await unsaid.text(), /value="DEV2" selected/)
  const preview = await browser.post(seat, { code: 'DEV2', reason: 'Deuxième du jury' })
  assert.match(textOf(await preview.text()), /Une place s’est libérée[\s\S]*remplace celle que vous aviez reçue/)
  const before = await world.services.db.selectFrom('mail').select('id').where('kind', '=', 'offers.next').execute()
  assert.equal(before.length, 0, 'reading the letter sends nothing')
  const sent = await browser.post(seat, { code: 'DEV2', reason: 'Deuxième du jury', step: 'send' })
  assert.equal(sent.headers.get('location'), seat)
  assert.match(await read(browser, '/equipe/reponses/places/eig-link/dev'), /Zorglub DEV3 n’a pas de place/)
})

test('the team takes an offer back, and its letter leaves only once it has been read', async () => {
  const browser = await team()
  const { id } = await world.services.db
    .selectFrom('offer')
    .select('id')
    .where('state', '=', 'accepted')
    .executeTakeFirstOrThrow()
  const path = `/equipe/reponses/offres/${id}/annulation`
  assert.equal((await send(browser, path, path, { reason: '' })).status, 422)
  assert.equal((await send(browser, path, path, { reason: 'Contrat impossible' })).status, 303)
  const batch = '/equipe/messages/envois/offers-eig-2'
  assert.match(await read(browser, batch), /La place|Votre place dans la promotion/)
  assert.equal((await send(browser, batch, `${batch}/approbation`)).status, 303)
  assert.equal((await browser.post(`${batch}/approbation`)).status, 409)
})

test('whoever withdraws with an offer in hand is no longer asked to accept it, and may give it back', async () => {
  const browser = await candidate('DEV2')
  assert.match(await (await browser.get('/ma-reponse')).text(), /href="\/ma-reponse\/acceptation"/)
  assert.equal((await send(browser, '/ma-candidature/retrait', '/ma-candidature/retrait')).status, 303)
  const page = await (await browser.get('/ma-reponse')).text()
  assert.match(textOf(page), /Vous avez retiré votre candidature .* aucune place ne peut plus être acceptée/)
  assert.doesNotMatch(page, /href="\/ma-reponse\/acceptation"/)
  assert.equal((await browser.get('/ma-reponse/acceptation')).status, 303)
  assert.match(await read(browser, '/en/my-answer'), /You withdrew your application/)
  assert.equal((await send(browser, '/ma-reponse/renoncement', '/ma-reponse/renoncement')).status, 303)
})

test('the outbox and the page of a batch send the same queries for one mail and for three', async () => {
  const { services, sent, reset } = counting(world.services)
  const { db } = world.services
  const mail = (n: number, batch: string) => ({
    edition_id: 'eig-2',
    kind: 'test',
    recipient: `n${n}@example.org`,
    lang: 'fr' as const,
    subject: `Message ${n}`,
    body_text: '',
    body_html: '',
    state: 'draft' as const,
    batch,
    created_at: world.services.now(),
  })
  await db
    .insertInto('mail')
    .values([mail(1, 'one'), mail(2, 'three'), mail(3, 'three'), mail(4, 'three')])
    .execute()
  const browser = await signedIn(world.team.personId, services)
  const count = async (path: string) => {
    reset()
    assert.equal((await browser.get(path)).status, 200)
    return sent.count
  }
  assert.equal(await count('/equipe/messages/envois/one'), await count('/equipe/messages/envois/three'))
  assert.equal(await count('/equipe/messages?etat=draft'), await count('/equipe/messages'))
  assert.equal(await count('/equipe/reponses'), 7)
  assert.equal(await count('/equipe/reponses/places'), 6)
  assert.equal((await browser.get('/equipe/messages/envois/unknown')).status, 404)
})
