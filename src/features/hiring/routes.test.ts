import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { signedInVisitor, testServices, visitor } from '../../../test/support/app.ts'
import { counting } from '../../../test/support/count-queries.ts'
import { useEdition } from '../../../test/support/edition.ts'
import { fellowsWorld } from '../../../test/support/fellows.ts'
import { formTo, textOf } from '../../../test/support/page.ts'
import { pdfOf } from '../../../test/support/pdf.ts'
import { addSession } from '../people/index.ts'

const PREDI = 'eig-2-predisauvetage'

let world: Awaited<ReturnType<typeof fellowsWorld>>
before(async () => {
  world = await fellowsWorld()
  world.setClock('2017-12-28T09:00:00Z')
})
after(() => world.close())

async function signedIn(personId: number, services = world.services) {
  const session = await services.db.transaction().execute(tx => addSession(services, tx, personId, 'test'))
  const browser = visitor(services)
  browser.cookies.set('cohorte_session', session.token)
  return browser
}
const team = () => signedIn(world.team.personId)
const fellow = (code: string) => signedIn(world.actorOf(code).personId)
const mentor = (challengeId: string, email: string) =>
  signedInVisitor(world.services, { email, name: 'Maïa Corbin', roles: [{ role: 'operational_mentor', challengeId }] })
type Browser = Awaited<ReturnType<typeof signedIn>>

const read = async (browser: Browser, path: string) => {
  const response = await browser.get(path)
  assert.equal(response.status, 200, path)
  return textOf(await response.text())
}
async function send(browser: Browser, page: string, action: string, typed: Record<string, string | File> = {}) {
  const form = formTo(await (await browser.get(page)).text(), action)
  for (const [name, value] of Object.entries(typed)) form.set(name, value)
  return browser.post(action, form)
}
const fileAt = async (code: string) => `/equipe/recrutement/${(await world.fileOf(code)).id}`
const signedPdf = new File([new Uint8Array(pdfOf(2))], 'contrat signé.pdf', { type: 'application/pdf' })

test('the team drafts all at once, reads a draft as a document, and sends it', async () => {
  const browser = await team()
  assert.match(await read(browser, '/equipe/recrutement'), /Rédiger les 3 contrats manquants/)
  const drafted = await send(browser, '/equipe/recrutement', '/equipe/recrutement/contrats')
  assert.equal(drafted.headers.get('location'), '/equipe/recrutement')
  assert.match(await read(browser, '/equipe/recrutement'), /3 contrats sont rédigés/)
  const file = await fileAt('DATA1')
  const document = await browser.get(`${file}/versions/1`)
  assert.equal(document.headers.get('content-type'), 'application/pdf')
  assert.match(document.headers.get('content-disposition') ?? '', /^attachment/)
  assert.equal((await send(browser, file, `${file}/envoi`)).headers.get('location'), file)
  assert.match(await read(browser, file), /à signer par l’administration/)
  assert.equal((await browser.post(`${file}/envoi`)).status, 409)
})

test('a fellow sees their own contract and nobody else’s, and no draft', async () => {
  const own = await fellow('DATA1')
  const page = await read(own, '/mon-contrat')
  assert.match(page, /L’administration d’accueil le signe d’abord/)
  assert.match(page, /4 000 € net par mois/)
  assert.doesNotMatch(page, /Zorglub DEV1|Zorglub DEV2/)
  assert.equal((await own.get('/mon-contrat/versions/1')).status, 200)
  const drafting = await fellow('DEV1')
  assert.doesNotMatch(await read(drafting, '/mon-contrat'), /4 000/)
  assert.equal((await drafting.get('/mon-contrat/versions/1')).status, 404)
  assert.equal((await drafting.get(await fileAt('DATA1'))).status, 404)
  assert.equal((await drafting.get(`${await fileAt('DATA1')}/versions/1`)).status, 404)
  assert.equal((await (await fellow('DATA2')).get('/mon-contrat')).status, 404)
})

test('a mentor sees where their own challenge’s contracts stand, never the pay nor a document, and another mentor nothing', async () => {
  const own = await mentor(PREDI, 'daily@example.org')
  const page = await read(own, '/mon-defi/predisauvetage/recrutement')
  assert.match(page, /Zorglub DATA1 .*à signer par l’administration/)
  assert.match(page, /Zorglub DEV1/)
  assert.doesNotMatch(page, /Zorglub DEV2|4 000|€/)
  assert.equal((await own.get(await fileAt('DATA1'))).status, 404)
  assert.equal((await own.get(`${await fileAt('DATA1')}/versions/1`)).status, 404)
  const other = await mentor('eig-2-gobelins', 'other@example.org')
  assert.equal((await other.get('/mon-defi/predisauvetage/recrutement')).status, 404)
  assert.equal((await (await fellow('DATA1')).get('/mon-defi/predisauvetage/recrutement')).status, 404)
})

test('what was typed with a document that is refused is still there, with the reason under its field', async () => {
  const browser = await team()
  const file = await fileAt('DATA1')
  const none = await send(browser, file, `${file}/signatures`, { name: 'Jeanne Roy', confirmed: 'on' })
  assert.equal(none.status, 422)
  const page = await none.text()
  assert.match(page, /value="Jeanne Roy"/)
  assert.match(textOf(page), /Choisissez le document signé/)
  assert.match(page, /name="confirmed"[^>]* checked/)
  const word = new File(['bonjour'], 'contrat.docx')
  const wrong = await send(browser, file, `${file}/signatures`, { name: 'Jeanne Roy', confirmed: 'on', document: word })
  assert.match(textOf(await wrong.text()), /n’est pas un PDF/)
})

test('the host’s signature is recorded by the team, the fellow signs on their page, and the evidence says both', async () => {
  const browser = await team()
  const file = await fileAt('DATA1')
  const given = { name: 'Jeanne Roy', confirmed: 'on', document: signedPdf }
  assert.equal((await send(browser, file, `${file}/signatures`, given)).status, 303)
  const own = await fellow('DATA1')
  assert.match(await read(own, '/mon-contrat'), /C’est à vous de signer/)
  const unsure = await send(own, '/mon-contrat', '/mon-contrat/signature', { document: signedPdf })
  assert.equal(unsure.status, 422)
  assert.match(textOf(await unsure.text()), /Confirmez que ce document/)
  const signed = await send(own, '/mon-contrat', '/mon-contrat/signature', { document: signedPdf, confirmed: 'on' })
  assert.equal(signed.headers.get('location'), '/mon-contrat')
  assert.match(await read(own, '/mon-contrat'), /signé par tout le monde. Vous commencez le lundi 15 janvier 2018/)
  const evidence = await read(browser, `${file}/preuves`)
  assert.match(
    evidence,
    /Jeanne Roy administration jeudi 28 décembre 2017 à 10 h, heure de Paris document déposé intact/,
  )
  assert.match(evidence, /Zorglub DATA1 personne/)
  assert.equal(evidence.match(/[0-9a-f]{64}/g)?.length, 4)
})

test('an altered document is said to be altered', async () => {
  const { services } = world
  const files = { ...services.files, get: () => Promise.reject(new Error('altered')) }
  const browser = await signedIn(world.team.personId, { ...services, files })
  assert.match(await read(browser, `${await fileAt('DATA1')}/preuves`), /altéré ou absent/)
})

test('a departure is a page of its own, refused until it says when, why and who asks', async () => {
  const browser = await team()
  const file = await fileAt('DEV2')
  const refused = await send(browser, `${file}/depart`, `${file}/depart`, {
    leftOn: '2018-01-10',
    words: 'Un autre emploi',
  })
  assert.equal(refused.status, 422)
  assert.match(await refused.text(), /value="2018-01-10"[\s\S]*Un autre emploi/)
  const given = { leftOn: '2017-12-28', category: 'other_work', askedBy: 'fellow' }
  assert.equal((await send(browser, `${file}/depart`, `${file}/depart`, given)).headers.get('location'), file)
  const page = await read(browser, file)
  assert.match(page, /Un autre emploi/)
  assert.match(page, /Voir cette place et qui l’attend/)
  assert.match(await read(browser, '/equipe/reponses/places/eig-link/dev'), /quittée/)
  assert.match(await read(await fellow('DEV2'), '/mon-contrat'), /Vous avez quitté la promotion/)
  assert.match(await read(await fellow('DEV2'), '/ma-reponse'), /vous l’avez quittée le/)
})

test('the list is filtered by its address, says what is late, and is exported as it is filtered, without pay', async () => {
  const browser = await team()
  world.setClock('2018-01-09T09:00:00Z')
  const late = await read(browser, '/equipe/recrutement?retard=oui')
  assert.match(late, /Un dossier/)
  assert.match(late, /Zorglub DEV1/)
  assert.doesNotMatch(late, /Zorglub DATA1/)
  const exported = await (await browser.get('/equipe/recrutement/export.csv?etat=signed')).text()
  assert.match(exported, /^Personne;Adresse;/)
  assert.equal(exported.trim().split('\r\n').length, 2)
  assert.match(exported, /Zorglub DATA1;data1@example\.org;PrédiSauvetage/)
  assert.doesNotMatch(exported, /4000|4 000/)
  assert.match(await read(browser, '/en/team/hiring'), /signed by everybody/)
})

test('the list sends the same queries for one file and for three', async () => {
  const { services, sent, reset } = counting(world.services)
  const browser = await signedIn(world.team.personId, services)
  await browser.get('/equipe/recrutement')
  reset()
  await browser.get('/equipe/recrutement')
  const three = sent.count
  await world.services.db.deleteFrom('departure').execute()
  const kept = (await world.fileOf('DATA1')).id
  await world.services.db.deleteFrom('contract').where('fellowship_id', '<>', kept).execute()
  await world.services.db.deleteFrom('fellowship').where('id', '<>', kept).execute()
  reset()
  await browser.get('/equipe/recrutement')
  assert.equal(sent.count, three)
})

test('an edition that says nothing of contracts has no such pages', async () => {
  const { close, services } = await testServices('2018-01-02T09:00:00Z')
  await useEdition(services, { change: ({ hiring: _, ...data }) => data })
  const member = await signedInVisitor(services, {
    email: 'team@example.org',
    name: 'Ondine Paquet',
    roles: [{ role: 'team' }],
  })
  for (const path of ['/equipe/recrutement', '/mon-contrat', '/mon-defi/predisauvetage/recrutement'])
    assert.equal((await member.get(path)).status, 404, path)
  await close()
})

test('nor does anything that is sent write a contract there', async () => {
  const { services } = world
  const written = () => services.db.selectFrom('contract').select('id').execute()
  const before = await written()
  await services.db.updateTable('fellowship').set({ state: 'to_hire', left_on: null }).execute()
  await useEdition(services, { change: ({ hiring: _, ...data }) => data, reason: 'Les contrats sont faits ailleurs' })
  const browser = await team()
  const file = await fileAt('DATA1')
  for (const what of ['contrat', 'envoi', 'debut', 'prolongation', 'depart', 'habilitation', 'habilitation/suite'])
    assert.equal((await browser.post(`${file}/${what}`, { reason: 'Une raison', day: '2018-12-31' })).status, 404, what)
  assert.deepEqual(await written(), before)
})
