import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { visitor } from '../../../test/support/app.ts'
import { atWork } from '../../../test/support/at-work.ts'
import { counting } from '../../../test/support/count-queries.ts'
import { textOf } from '../../../test/support/page.ts'
import { addSession } from '../people/index.ts'
import { followArrivals } from './follow-arrivals.ts'
import { listDataAccess, listLate } from './late.ts'

const SLUG = 'predisauvetage'
const OWN = `/mon-defi/${SLUG}/arrivee`
let world: Awaited<ReturnType<typeof atWork>>
before(async () => {
  world = await atWork('2017-12-05T08:00:00Z', { teams: 3 })
})
after(() => world.close())

const as = async (key: string, services = world.services) => {
  const session = await services.db
    .transaction()
    .execute(tx => addSession(services, tx, world.actor(key).personId, 'test'))
  const browser = visitor(services)
  browser.cookies.set('cohorte_session', session.token)
  return browser
}
const read = async (key: string, path: string) => {
  const response = await (await as(key)).get(path)
  assert.equal(response.status, 200, path)
  return textOf(await response.text())
}
const fellowshipOf = async (key: string) => {
  const { personId } = world.actor(key)
  const found = world.services.db.selectFrom('fellowship').select('id').where('person_id', '=', personId)
  return (await found.executeTakeFirstOrThrow()).id
}
const mails = (kind: string) =>
  world.services.db
    .selectFrom('mail')
    .select(['recipient', 'subject', 'body_text as body'])
    .where('kind', '=', kind)
    .orderBy('id')
    .execute()
const follow = (at: string) => {
  world.setClock(at)
  return followArrivals(world.services, world.edition)
}

test('whoever follows a challenge reads all of it, by block, with owners and dates in words', async () => {
  world.setClock('2018-01-09T09:00:00Z')
  const page = await read(`mentor ${SLUG}`, OWN)
  assert.match(page, /Arrivée dans 6 jours, le lundi 15 janvier 2018\./)
  assert.match(
    page,
    /Ouvrir un accès à internet sans filtre.* en retard de 1 jour informatique, pour le 8 janvier 2018, hier/,
  )
  assert.match(page, /Fournir le poste choisi avec la personne \(Alix fellow-1 predisauvetage\)/)
  assert.match(page, /\d points? prêts? sur \d+, \d+ en retard\./)
  assert.match(page, /Personne n’est encore désigné pour : ressources humaines/)
  assert.match(await read('team', OWN), /Recrutement/)
})

test('a fellow reads their own part and what they can count on, and nothing said by anybody', async () => {
  const key = `papers.${await fellowshipOf(`fellow-2 ${SLUG}`)}`
  const mentor = await as(`mentor ${SLUG}`)
  const said = { state: 'blocked', note: 'CANARI: le chef de service refuse', expectedOn: '' }
  assert.equal((await mentor.post(`${OWN}/points/internet_open`, said)).status, 303)
  const page = await read(`fellow-1 ${SLUG}`, OWN)
  assert.match(page, /Ce que vous avez à faire Envoyer aux ressources humaines/)
  assert.match(page, /Internet est ouvert : vous accédez à vos dépôts de code.* En retard/)
  assert.doesNotMatch(page, /CANARI|fellow-2|informatique/)
  const fellow = await as(`fellow-1 ${SLUG}`)
  assert.equal((await fellow.get(`${OWN}/points/${key}`)).status, 404)
  assert.equal((await fellow.get(`${OWN}/points/badge.${await fellowshipOf(`fellow-2 ${SLUG}`)}`)).status, 404)
  assert.equal((await fellow.post(`${OWN}/points/internet_open`, said)).status, 404)
  assert.equal((await fellow.get('/mon-defi/labsante/arrivee')).status, 404)
})

test('the high-level mentor reads what is late and what is asked of them', async () => {
  const page = await read(`chief ${SLUG}`, OWN)
  assert.match(page, /Ce qui est en retard .*CANARI/)
  assert.match(page, /Ce qui vous est demandé .*Associer la direction informatique/)
  const chief = await as(`chief ${SLUG}`)
  assert.equal((await chief.post(`${OWN}/points/internet_open`, { state: 'done' })).status, 404)
  assert.equal((await chief.post(`${OWN}/points/it_partner`, { state: 'done' })).status, 303)
})

test('boxes are ticked together, a reason is asked for where one is needed, and what was typed stays', async () => {
  const mentor = await as(`mentor ${SLUG}`)
  const none = await mentor.post(`${OWN}/faits`, {})
  assert.equal(none.status, 422)
  assert.match(await none.text(), /Cochez au moins un point/)
  assert.equal(
    (await mentor.post(`${OWN}/faits`, { 'done-data': 'data_list', 'done-recruitment': 'arrival_date' })).status,
    303,
  )
  const refused = await mentor.post(`${OWN}/points/desk`, { state: 'not_needed', note: '', expectedOn: '2018-01-11' })
  assert.equal(refused.status, 422)
  assert.match(await refused.text(), /Dites pourquoi[\s\S]*value="2018-01-11"/)
  const events = await world.services.db
    .selectFrom('event')
    .select(['kind', 'from_state', 'to_state'])
    .where('subject', '=', 'arrival_item')
    .execute()
  assert.deepEqual(
    events.map(it => `${it.kind} ${it.from_state}>${it.to_state}`),
    ['changed to_do>blocked', 'changed to_do>done', 'changed to_do>done', 'changed to_do>done'],
  )
})

test('a box sent twice counts once, and what no database holds breaks nothing', async () => {
  const mentor = await as(`mentor ${SLUG}`)
  assert.equal((await mentor.post(`${OWN}/faits`, { key: 'desk', 'done-workplace': 'desk' })).status, 303)
  const said = { state: 'doing', note: 'a\0b', expectedOn: '0000-05-05' }
  assert.equal((await mentor.post(`${OWN}/points/desk`, said)).status, 303)
})

test('a block is answered with what went well and what is needed', async () => {
  const mentor = await as(`mentor ${SLUG}`)
  assert.equal((await mentor.post(`${OWN}/parties/workplace`, {})).status, 422)
  const answer = { ready: 'no', successes: 'Deux bureaux près de l’équipe.', needs: 'Un second écran.' }
  assert.equal((await mentor.post(`${OWN}/parties/workplace`, answer)).status, 303)
  assert.match(
    await read('team', OWN),
    /Non Répondre.* Ce qui a bien marché Deux bureaux près de l’équipe\. Difficultés et besoins Un second écran\./,
  )
  assert.equal((await mentor.get(`${OWN}/parties/nowhere`)).status, 404)
})

test('each refusal of the data is kept with its date, by those who ask for them', async () => {
  world.setClock('2018-01-16T09:00:00Z')
  const fellow = await as(`fellow-1 ${SLUG}`)
  const first = {
    refusedOn: '2018-01-16',
    refusedBy: 'Le service des données',
    nextStep: 'Une convention',
    answerOn: '2018-01-30',
  }
  assert.equal(
    (await fellow.post(`${OWN}/points/data_access/refus`, { ...first, refusedOn: '2018-02-01' })).status,
    422,
  )
  assert.equal((await fellow.post(`${OWN}/points/data_access/refus`, first)).status, 303)
  const mentor = await as(`mentor ${SLUG}`)
  await mentor.post(`${OWN}/points/data_access/refus`, {
    ...first,
    refusedOn: '2018-01-15',
    refusedBy: 'Le juridique',
    answerOn: '',
  })
  const page = await read(`fellow-2 ${SLUG}`, `${OWN}/points/data_access`)
  assert.match(
    page,
    /lundi 15 janvier 2018 1er refus, Le juridique.*2e refus, Le service des données.*réponse attendue le mardi 30 janvier 2018/,
  )
  const [access] = await listDataAccess(world.services.db, 'eig-2', '2018-01-16')
  assert.deepEqual(
    [access?.challengeId, access?.settledOn, access?.refusals.length, access?.daysLate],
    [`eig-2-${SLUG}`, null, 2, 4],
  )
  const before = await listDataAccess(world.services.db, 'eig-2', '2018-01-15')
  assert.equal(before[0]?.refusals.length, 1)
})

test('on the first day a fellow denies what was promised: it is reopened, and its owner told again', async () => {
  world.setClock('2018-01-12T09:00:00Z')
  const laptop = `workstation.${await fellowshipOf(`fellow-1 ${SLUG}`)}`
  const mentor = await as(`mentor ${SLUG}`)
  await mentor.post(`${OWN}/faits`, { key: laptop })
  const fellow = await as(`fellow-1 ${SLUG}`)
  const answers = { [`kept-${laptop}`]: 'no', [`note-${laptop}`]: 'Pas de droits d’installation', 'kept-desk': 'yes' }
  const early = await fellow.post(`${OWN}/premier-jour`, answers)
  assert.equal(early.status, 422)
  assert.match(
    await early.text(),
    /à partir de votre arrivée, le lundi 15 janvier 2018[\s\S]*Pas de droits d’installation/,
  )
  world.setClock('2018-01-15T09:00:00Z')
  assert.equal((await fellow.post(`${OWN}/premier-jour`, { ...answers, 'kept-chat.1': 'no' })).status, 404)
  assert.equal((await fellow.post(`${OWN}/premier-jour`, answers)).status, 303)
  assert.match(
    await read(`fellow-1 ${SLUG}`, OWN),
    /Un point est rouvert et sera rappelé|Votre poste de travail fonctionne.*En retard/,
  )
  const late = await listLate(world.services.db, 'eig-2', '2018-01-15')
  const found = late.find(it => it.code === 'workstation' && it.personId === world.actor(`fellow-1 ${SLUG}`).personId)
  assert.deepEqual([found?.daysLate, found?.owner], [3, 'it'])
})

test('reminders leave once, one letter a person, and each step is told to whom it is for', async () => {
  await follow('2018-01-13T09:00:00Z')
  assert.equal((await mails('arrivals.due')).length, 0)
  await follow('2018-01-15T06:30:00Z')
  assert.equal((await mails('arrivals.due')).length, 0)
  await follow('2018-01-15T08:00:00Z')
  const first = await mails('arrivals.due')
  const once = first.map(it => it.recipient)
  assert.equal(new Set(once).size, once.length)
  assert.ok(once.includes(`chief.${SLUG}@example.org`) && once.includes('team@example.org'))
  const above = first.find(it => it.recipient === `chief.${SLUG}@example.org`)
  assert.match(above?.subject ?? '', /PrédiSauvetage\s: \d+ points de l’arrivée sont en retard/)
  assert.match(
    above?.body ?? '',
    /Ouvrir un accès à internet.*\n {2}en retard de 7 jours \(attendu le lundi 8 janvier 2018\), informatique/,
  )
  const fellow = first.find(it => it.recipient === `fellow-1.${SLUG}@example.org`)
  assert.match(fellow?.body ?? '', /Envoyer aux ressources humaines/)
  assert.doesNotMatch(fellow?.body ?? '', /internet|badge/)
  await follow('2018-01-15T08:01:00Z')
  await Promise.all([follow('2018-01-15T08:02:00Z'), followArrivals(world.services, world.edition)])
  assert.equal((await mails('arrivals.due')).length, first.length)
})

test('the team reads every arrival, filters, exports, with as many queries for one challenge as for three', async () => {
  const page = await read('team', '/equipe/arrivees')
  assert.match(page, /3 défis .*PrédiSauvetage/)
  assert.match(await read('team', '/equipe/arrivees?etat=ready'), /Aucun défi ne répond/)
  assert.doesNotMatch(await read('team', '/equipe/arrivees?partie=internet'), /<th[^>]*>Recrutement/)
  const csv = await (await (await as('team')).get('/equipe/arrivees.csv')).text()
  assert.match(
    csv,
    /PrédiSauvetage;Données;Ouvrir l’accès aux données;;administration des données;2018-01-12;À faire;3;/,
  )
  const { services, sent, reset } = counting(world.services)
  const count = async () => {
    const browser = await as('team', services)
    reset()
    assert.equal((await browser.get('/equipe/arrivees')).status, 200)
    return sent.count
  }
  const three = await count()
  await world.services.db
    .updateTable('fellowship')
    .set({ state: 'left', left_on: '2018-01-01' })
    .where('challenge_id', '<>', `eig-2-${SLUG}`)
    .execute()
  assert.match(await read('team', '/equipe/arrivees'), /1 défi /)
  assert.equal(await count(), three)
})
