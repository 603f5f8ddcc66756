import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { visitor } from '../../../test/support/app.ts'
import { atWork } from '../../../test/support/at-work.ts'
import { counting } from '../../../test/support/count-queries.ts'
import { formTo, textOf } from '../../../test/support/page.ts'
import type { Services } from '../../platform/services.ts'
import { addSession } from '../people/index.ts'
import { recordOnLine } from './index.ts'
import { amountOf } from './rules.ts'

const BOARD = '/equipe/financement'
const PREDI = `${BOARD}/predisauvetage`
let world: Awaited<ReturnType<typeof atWork>>
before(async () => {
  world = await atWork('2018-03-01T09:00:00Z')
})
after(() => world.close())

async function signedIn(key: string, services: Services = world.services) {
  const { personId } = world.actor(key)
  const session = await services.db.transaction().execute(tx => addSession(services, tx, personId, 'test'))
  const browser = visitor(services)
  browser.cookies.set('cohorte_session', session.token)
  return browser
}
type Browser = Awaited<ReturnType<typeof signedIn>>

const read = async (browser: Browser, path: string) => {
  const response = await browser.get(path)
  assert.equal(response.status, 200, path)
  return textOf(await response.text())
}

/** Sends the form of a page as a browser without script would, with these values typed. */
async function send(browser: Browser, page: string, typed: Record<string, string>, action = page) {
  const form = formTo(await (await browser.get(page)).text(), action)
  for (const [name, value] of Object.entries(typed)) form.set(name, value)
  return browser.post(action, form)
}

test('before anything is recorded the board says what the edition says, and what it does not', async () => {
  const page = await read(await signedIn('team'), BOARD)
  assert.match(page, /2 500 000,00 € /)
  assert.match(page, /Communication 80 000,00 € édition, version 1/)
  assert.match(page, /Salaires Non communiqué/)
  assert.match(page, /Caisse des dépôts et consignations, par convention/)
})

test('an amount typed the French way is kept exactly, and one that is unclear comes back as typed', async () => {
  const browser = await signedIn('team')
  const typed = { fellowship: '', amount: '142.310,50', label: 'Indice 664', reference: 'Dossier' }
  const refused = await send(browser, `${PREDI}/simulation`, typed)
  assert.equal(refused.status, 422)
  const page = await refused.text()
  assert.match(page, /value="142\.310,50"/)
  assert.match(page, /value="Indice 664"/)
  assert.match(textOf(page), /Ce montant peut se lire de plusieurs façons/)
  const kept = await send(browser, `${PREDI}/simulation`, { ...typed, amount: '142\u202f310,50\u00a0€' })
  assert.equal(kept.headers.get('location'), PREDI)
  assert.match(await read(browser, PREDI), /Tout le coût : 142 310,50 € = 142 310,50 €/)
})

test('the same amount is typed the English way on the English page', async () => {
  const browser = await signedIn('team')
  const typed = { kind: 'expense', line: 'support', amount: '1,234.50', label: 'Room', reference: 'INV-7' }
  const sent = await send(browser, '/en/team/funding/entries/new', typed)
  assert.equal(sent.headers.get('location'), '/en/team/funding')
  assert.match(
    await read(browser, '/en/team/funding/entries'),
    /Expense Support programme Room INV-7 €1,234\.50 Alix team/,
  )
})

test('a file says who bears and who is paid, and what was typed comes back when something is missing', async () => {
  const browser = await signedIn('team')
  const refused = await send(browser, `${PREDI}/dossier`, { operationalBearer: '', dueBy: '2018-12-31' })
  assert.equal(refused.status, 422)
  assert.match(await refused.text(), /value="2018-12-31"/)
  const typed = {
    operationalBearer: 'Affaires maritimes',
    receives: 'other',
    administrativeBearer: 'Ministère de la Transition',
  }
  const saved = await send(browser, `${PREDI}/dossier`, typed)
  assert.equal(saved.status, 303, textOf(await saved.text()))
  assert.match(await read(browser, PREDI), /Reçoit les crédits Ministère de la Transition/)
})

test('steps are recorded one after the other, and a refusal says why', async () => {
  const browser = await signedIn('team')
  const early = await send(browser, PREDI, { day: '2018-03-02' }, `${PREDI}/etape`)
  assert.equal(early.status, 422)
  assert.match(textOf(await early.text()), /Cette date n’est pas encore venue/)
  assert.equal((await send(browser, PREDI, { day: '2018-02-01' }, `${PREDI}/etape`)).status, 303)
  assert.match(await read(browser, PREDI), /Rédigée le 1er février 2018, noté par Alix team/)
  assert.equal((await send(browser, PREDI, { reason: 'Erreur' }, `${PREDI}/etape/retrait`)).status, 303)
  assert.match(await read(browser, PREDI), /Rédigée pas encore/)
  const early2 = await send(browser, `${PREDI}/versement`, { amount: '10', label: 'Solde', reference: 'V-1' })
  assert.match(textOf(await early2.text()), /Rien ne peut être payé avant la signature/)
})

test('an entry is read with who recorded it, and cancelled with a reason', async () => {
  const browser = await signedIn('team')
  const list = await (await browser.get(`${BOARD}/ecritures?ligne=support`)).text()
  const entry = /href="(\/equipe\/financement\/ecritures\/\d+)"/.exec(list)?.[1] ?? ''
  assert.match(await read(browser, entry), /Noté par Alix team Le jeudi 1er mars 2018 à 10 h, heure de Paris/)
  const action = `${entry}/annulation`
  assert.equal((await send(browser, entry, { reason: '' }, action)).status, 422)
  assert.equal((await send(browser, entry, { reason: 'Facture reçue deux fois' }, action)).status, 303)
  const after = await read(browser, entry)
  assert.match(after, /annulée par la n° \d+/)
  assert.doesNotMatch(after, /Annuler cette écriture/)
})

const fellowIn = (page: string, name: string) =>
  new RegExp(`<option value="(\\d+)"[^>]*>Alix ${name}`).exec(page)?.[1] ?? ''

test('mentors read the amounts of their challenge, never what a person costs; fellows and other mentors read nothing', async () => {
  const team = await signedIn('team')
  const simulate = async (name: string, amount: string) => {
    const fellowship = fellowIn(await (await team.get(`${PREDI}/simulation`)).text(), name)
    assert.equal((await send(team, `${PREDI}/simulation`, { fellowship, amount })).status, 303)
  }
  const mine = '/mon-defi/predisauvetage/financement'
  await simulate('fellow-1', '71 234,56')
  assert.match(await read(team, PREDI), /71 234,56/)
  const alone = await read(await signedIn('mentor predisauvetage'), mine)
  assert.match(alone, /Un seul coût est connu/)
  assert.doesNotMatch(alone, /71 234,56/)
  await simulate('fellow-2', '70 000')
  for (const key of ['mentor predisauvetage', 'chief predisauvetage']) {
    const page = await read(await signedIn(key), mine)
    assert.match(page, /Coût employeur 141 234,56 €/)
    assert.doesNotMatch(page, /71 234,56|fellow-1/)
  }
  for (const key of ['fellow-1 predisauvetage', 'mentor labsante']) {
    const browser = await signedIn(key)
    assert.equal((await browser.get('/mon-defi/predisauvetage/financement')).status, 404)
    assert.equal((await browser.get(BOARD)).status, 404)
  }
})

test('the entries of salaries are those of the challenges, and a challenge has its own', async () => {
  const browser = await signedIn('team')
  const salaries = await read(browser, `${BOARD}/ecritures?ligne=salaries`)
  assert.match(salaries, /Simulation définitive PrédiSauvetage/)
  assert.doesNotMatch(salaries, /Dépense/)
  assert.match(await read(browser, `${BOARD}/ecritures?defi=predisauvetage`), /Écritures : PrédiSauvetage/)
  assert.match(await read(browser, `${BOARD}/ecritures?defi=labsante`), /Aucune écriture/)
})

test('files are downloaded with their type, named in the reader’s language', async () => {
  const browser = await signedIn('team')
  const page = await (await browser.get(BOARD)).text()
  const links = [...page.matchAll(/href="(\/equipe\/financement\/rapports\/[^"]+)"/g)].map(it => it[1] ?? '')
  assert.equal(links.length, 9)
  const ods = await browser.get(links.find(it => it.endsWith('financeur-eig-2.ods')) ?? '')
  assert.equal(ods.headers.get('content-type'), 'application/vnd.oasis.opendocument.spreadsheet')
  const csv = await browser.get(links.find(it => it.endsWith('montants.csv')) ?? '')
  assert.match(await csv.text(), /PrédiSauvetage;141234,56;141234,56;0,00/)
  assert.equal((await browser.get(`${BOARD}/rapports/rien.pdf`)).status, 404)
})

test('entries are listed page after page, in as many queries with one entry as with sixty', async () => {
  const { services, sent, reset } = counting(world.services)
  const browser = await signedIn('team', services)
  const queries = async (path: string) => {
    reset()
    await read(browser, path)
    return sent.count
  }
  const spend = (n: number) =>
    recordOnLine(world.services, world.actor('team'), world.edition, {
      ...{ amount: amountOf(`${n}.00`), day: '2018-02-01', label: `Séance ${n}`, reference: `F-${n}` },
      ...{ kind: 'expense', line: 'research' },
    })
  await spend(1)
  const few = [await queries(`${BOARD}/ecritures?ligne=research`), await queries(BOARD)]
  for (let n = 2; n <= 60; n += 1) await spend(n)
  assert.deepEqual([await queries(`${BOARD}/ecritures?ligne=research`), await queries(BOARD)], few)
  const first = await (await browser.get(`${BOARD}/ecritures?ligne=research`)).text()
  assert.match(textOf(first), /60 écritures/)
  const next = /rel="next" href="([^"]+)"/.exec(first)?.[1]?.replaceAll('&amp;', '&') ?? ''
  assert.match(await read(browser, next), /Séance 10 .*Séance 1 /)
})

test('what no database holds breaks nothing, and boxes take no more than is kept', async () => {
  const browser = await signedIn('team')
  const page = `${BOARD}/ecritures/nouvelle`
  const typed = { kind: 'expense', line: 'support', amount: '3,33', label: 'Affiches\0', reference: 'F-333' }
  assert.equal((await send(browser, page, { ...typed, day: '0000-05-05' })).status, 422)
  assert.equal((await send(browser, page, typed)).status, 303)
  assert.equal((await send(browser, `${PREDI}/dossier`, { dueBy: '0000-05-05' })).status, 303)
  for (const path of [page, `${PREDI}/dossier`, `${PREDI}/versement`])
    assert.match(await (await browser.get(path)).text(), /maxlength="400"/, path)
})
