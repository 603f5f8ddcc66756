import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { visitor } from '../../../test/support/app.ts'
import { atWork } from '../../../test/support/at-work.ts'
import { counting } from '../../../test/support/count-queries.ts'
import { codeOf } from '../../../test/support/fellows.ts'
import { formTo, textOf } from '../../../test/support/page.ts'
import { repository } from '../../../test/support/repository.ts'
import { addSession } from '../people/index.ts'
import { checkLinks } from './check-links.ts'
import {
  keepLeaving,
  listIndicators,
  listItems,
  listLeaving,
  listSheets,
  readIndicator,
  recordDecision,
  releaseRecord,
  remindSustaining,
  saveIndicator,
  saveItem,
  sayOutcome,
  writeSheet,
} from './index.ts'
import { standingsOf } from './standings.ts'

const SLUG = 'predisauvetage'
let world: Awaited<ReturnType<typeof atWork>>
let where: { edition: (typeof world)['edition']; challengeId: string }
before(async () => {
  world = await atWork('2018-05-02T08:00:00Z', { teams: 3 })
  where = { edition: world.edition, challengeId: `eig-2-${SLUG}` }
  await world.services.db
    .insertInto('announcement')
    .values({
      edition_id: 'eig-2',
      publish_at: new Date('2017-12-14T10:00:00Z'),
      message: '{"fr":"Voici","en":"Here"}',
      decided_by: world.actor('team').personId,
      decided_at: world.services.now(),
    })
    .execute()
})
after(() => world.close())

const of = { editionId: 'eig-2', challengeId: `eig-2-${SLUG}` }
const save = (who: string, words: typeof repository | object, id?: number) =>
  saveItem(world.services, world.actor(who), where, { id, words: { ...repository, ...words } })
const release = (who: string, kind: 'item' | 'indicator' | 'outcome', id: number, released = true) =>
  releaseRecord(world.services, world.actor(who), where, { kind, id, released })
const browserOf = async (who: string) => {
  const { services } = world
  const session = await services.db
    .transaction()
    .execute(tx => addSession(services, tx, world.actor(who).personId, 'test'))
  const browser = visitor(services)
  browser.cookies.set('cohorte_session', session.token)
  return browser
}
const publicPage = async (path: string) => textOf(await (await visitor(world.services).get(path)).text())
const itemId = async () => (await listItems(world.services.db, of))[0]?.id ?? 0

test('a fellow fills the inventory on the page, and what was typed is never lost', async () => {
  const browser = await browserOf(`fellow-1 ${SLUG}`)
  const address = `/mon-defi/${SLUG}/ouverture`
  const form = formTo(await (await browser.get(address)).text(), address)
  form.set('nameFr', 'Moteur de calcul')
  form.set('state', 'open')
  form.set('onDay', '2018-04-20')
  form.append('requirements', 'tags')
  const refused = await browser.post(address, form)
  assert.equal(refused.status, 422)
  const again = formTo(await refused.text(), address)
  assert.deepEqual(
    [again.get('nameFr'), again.get('state'), again.getAll('requirements')],
    ['Moteur de calcul', 'open', ['tags']],
  )
  form.set('url', 'https://example.org/moteur')
  form.set('licence', 'mit')
  assert.equal((await browser.post(address, form)).status, 303)
  const page = textOf(await (await browser.get(address)).text())
  assert.match(page, /1 ouvert, 0 prévu, 0 non publié/)
  assert.match(page, /Pas encore vérifié/)
  assert.match(page, /Il manque : une description/)
  assert.match(page, /CRPA, art\. L311-5, 2°, d/)
})

test('it is written by the challenge’s own people, read by its high-level mentor, and nothing to the others', async () => {
  await assert.rejects(save(`chief ${SLUG}`, {}), { name: 'NotFound' })
  await assert.rejects(save('fellow-1 labsante', {}), { name: 'NotFound' })
  const chief = await browserOf(`chief ${SLUG}`)
  const page = await (await chief.get(`/mon-defi/${SLUG}/ouverture`)).text()
  assert.match(textOf(page), /Vous lisez cette page/)
  assert.doesNotMatch(page, /name="nameFr"/)
  assert.equal((await (await browserOf('fellow-1 labsante')).get(`/mon-defi/${SLUG}/ouverture`)).status, 404)
})

test('links are asked once a week, die at the third failure, and a new address starts anew', async () => {
  const { services } = world
  const asked: string[] = []
  const dead = async (url: string) => {
    asked.push(url)
    return { kind: 'silent', why: 'ENOTFOUND' } as const
  }
  const go = async (at: string) => {
    world.setClock(at)
    await checkLinks(services, world.edition, dead)
    return (await listItems(services.db, of))[0]?.linkState
  }
  assert.equal(await go('2018-05-03T08:00:00Z'), 'failing')
  assert.equal(await go('2018-05-03T09:00:00Z'), 'failing')
  assert.equal(asked.length, 1)
  assert.equal(await go('2018-05-04T08:00:00Z'), 'failing')
  assert.equal(await go('2018-05-05T08:00:00Z'), 'dead')
  assert.equal(await go('2018-05-11T08:00:00Z'), 'dead')
  assert.equal(asked.length, 3)
  assert.ok((await save(`fellow-1 ${SLUG}`, {}, await itemId())).ok)
  assert.equal((await listItems(services.db, of))[0]?.linkState, 'dead')
  assert.ok((await save(`fellow-1 ${SLUG}`, { url: 'https://example.org/nouveau' }, await itemId())).ok)
  assert.equal((await listItems(services.db, of))[0]?.linkState, 'unchecked')
})

test('what an address answers is not kept of the one that took its place meanwhile', async () => {
  const { services } = world
  world.setClock('2018-05-12T08:00:00Z')
  await checkLinks(services, world.edition, async () => {
    assert.ok((await save(`fellow-1 ${SLUG}`, { url: 'https://example.org/autre' }, await itemId())).ok)
    return { kind: 'answered', status: 200 }
  })
  assert.equal((await listItems(services.db, of))[0]?.linkState, 'unchecked')
})

test('nothing is public until a mentor and the team have both released it, and a change takes both back', async () => {
  const id = await itemId()
  assert.equal(codeOf(await release(`fellow-1 ${SLUG}`, 'item', id)), 'not_yours_to_release')
  assert.equal(codeOf(await release(`mentor ${SLUG}`, 'item', id)), 'done')
  assert.doesNotMatch(await publicPage('/realisations'), /Moteur/)
  assert.equal(codeOf(await release('team', 'item', id)), 'done')
  assert.match(
    await publicPage('/realisations'),
    /PrédiSauvetage .*Moteur de calcul , dépôt de code Calcule les risques/,
  )
  assert.match(await publicPage(`/defis/${SLUG}`), /Réalisations Moteur de calcul/)
  assert.match(await publicPage(`/en/challenges/${SLUG}`), /Achievements Computing engine/)
  assert.match(await publicPage('/promotion'), /Ce que les équipes ont réalisé/)
  assert.ok((await save(`fellow-1 ${SLUG}`, { wordsFr: 'Autre chose.' }, id)).ok)
  assert.doesNotMatch(await publicPage(`/defis/${SLUG}`), /Moteur/)
  assert.ok((await save(`fellow-1 ${SLUG}`, { nameEn: '' }, id)).ok)
  assert.equal(codeOf(await release('team', 'item', id)), 'english_missing')
  assert.equal(codeOf(await release('team', 'item', id, false)), 'done')
})

test('a video is a link among what was made, and has an address once it is', async () => {
  const made = {
    kind: 'video',
    state: 'done',
    nameFr: 'La démonstration filmée',
    nameEn: 'The filmed demonstration',
  } as const
  assert.equal(codeOf(await save(`fellow-1 ${SLUG}`, { ...made, licence: null, url: null })), 'url_missing')
  assert.equal(codeOf(await save(`fellow-1 ${SLUG}`, { ...made, licence: null })), 'done')
  const page = await (await (await browserOf(`fellow-1 ${SLUG}`)).get(`/mon-defi/${SLUG}/realisations`)).text()
  assert.match(textOf(page), /La démonstration filmée.*Vidéo/s)
})

test('an indicator goes from its value at entry to its last reading, drawn and released', async () => {
  const { services } = world
  const words = {
    kind: 'policy' as const,
    objective: 'Envoyer les secours plus tôt',
    measureFr: 'Délai d’alerte',
    measureEn: 'Time to alert',
    unit: 'min',
    baseline: 42,
    baselineOn: '2018-01-22',
    baselineUnknown: '',
    target: 20,
    targetOn: '2018-11-15',
    quality: 'Les patrons de vedette y croient.',
  }
  const fellow = world.actor(`fellow-2 ${SLUG}`)
  const saved = await saveIndicator(services, fellow, where, { words })
  assert.ok(saved.ok)
  const id = saved.value
  const read = (value: number, onDay: string) =>
    readIndicator(services, fellow, where, { id, words: { value, onDay, source: 'Journal de bord', note: '' } })
  assert.equal(codeOf(await read(31.5, '2018-04-01')), 'done')
  assert.equal(codeOf(await read(30, '2018-04-01')), 'day_taken')
  assert.equal(codeOf(await read(27, '2018-05-02')), 'done')
  const page = textOf(await (await (await browserOf(`mentor ${SLUG}`)).get(`/mon-defi/${SLUG}/indicateurs`)).text())
  assert.match(page, /À l’entrée : 42 min, le 22 janvier 2018\. Visé : 20 min/)
  assert.match(page, /31,5 min Journal de bord Alix fellow-2/)
  assert.match(page, /Dépôts de code ouverts Publics, sous une licence libre\. 1/)
  for (const who of [`mentor ${SLUG}`, 'team']) assert.ok((await release(who, 'indicator', id)).ok)
  assert.match(await publicPage(`/defis/${SLUG}`), /27 min [^0-9]+42 min avant, 2 mai 2018/)
  assert.equal((await listIndicators(services.db, of)).length, 1)
})

const scenario = {
  title: 'Garder une personne',
  needs: 'Un poste',
  resources: '1 ETP',
  cost: '70 000 €',
  governance: 'La direction',
}
const stop = { ...scenario, title: '', needs: 'Les alertes s’arrêtent.' }
const sheet = { scenarios: [scenario, stop], decides: 'La directrice', decideOn: '2018-10-01' }

test('the sheet is kept version by version, and a fellow does not decide', async () => {
  const { services } = world
  const fellow = world.actor(`fellow-1 ${SLUG}`)
  world.setClock('2018-03-14T08:00:00Z')
  assert.equal(codeOf(await writeSheet(services, fellow, where, sheet)), 'not_open_yet')
  world.setClock('2018-06-01T08:00:00Z')
  for (const version of [1, 2])
    assert.deepEqual(await writeSheet(services, fellow, where, sheet), { ok: true, value: version })
  assert.deepEqual(
    (await listSheets(services.db, of)).map(it => it.version),
    [2, 1],
  )
  const decision = { outcome: 'internal_team', words: 'Un poste est créé.', decidedOn: '2018-05-30' }
  await assert.rejects(recordDecision(services, fellow, where, decision), { name: 'NotFound' })
  const chief = world.actor(`chief ${SLUG}`)
  assert.equal(
    codeOf(await recordDecision(services, chief, where, { ...decision, decidedOn: '2018-06-02' })),
    'day_to_come',
  )
  assert.equal(codeOf(await recordDecision(services, chief, where, decision)), 'done')
  const page = textOf(await (await (await browserOf(`chief ${SLUG}`)).get(`/mon-defi/${SLUG}/perennisation`)).text())
  assert.match(page, /Une équipe interne le reprend\. Décidé le mercredi 30 mai 2018/)
})

test('two months before the end, those of the challenges without a sheet are reminded, once', async () => {
  const { database, services } = world
  const mails = async () =>
    (await services.db.selectFrom('mail').select('kind').where('kind', '=', 'impact.sustaining-reminder').execute())
      .length
  world.setClock('2018-09-14T21:00:00Z')
  await remindSustaining(services, world.edition)
  assert.equal(await mails(), 0)
  world.setClock('2018-09-14T22:00:00Z')
  await remindSustaining(services, world.edition)
  await remindSustaining(services, world.edition)
  assert.equal(await mails(), 8)
  assert.ok(database)
})

test('the leaving list keeps who did what and when, also when it is saved again', async () => {
  const { services } = world
  const at = (instant: string) => world.setClock(instant)
  const items = (done: boolean) => [
    { code: 'secrets-rotated', owner: 'Alix', dueOn: '2018-11-10', done },
    { code: 'no-such-item', owner: '', dueOn: null, done: true },
  ]
  at('2018-11-05T08:00:00Z')
  await keepLeaving(services, world.actor(`fellow-1 ${SLUG}`), where, items(true))
  at('2018-11-06T08:00:00Z')
  await keepLeaving(services, world.actor(`mentor ${SLUG}`), where, items(true))
  const [kept, ...others] = await listLeaving(services.db, of)
  assert.deepEqual([kept?.doneAt?.toISOString(), kept?.doneBy], ['2018-11-05T08:00:00.000Z', `Alix fellow-1 ${SLUG}`])
  assert.deepEqual(others, [])
  await keepLeaving(services, world.actor(`mentor ${SLUG}`), where, items(false))
  assert.equal((await listLeaving(services.db, of))[0]?.doneAt, null)
})

test('the team sees every challenge and what it lacks, and takes it away with its dictionary', async () => {
  const { services } = world
  world.setClock('2018-11-20T08:00:00Z')
  const words = {
    month: 0,
    production: 'in_production' as const,
    maintainer: 'internal_team',
    wordsFr: 'Il tourne.',
    wordsEn: 'It runs.',
  }
  assert.equal(codeOf(await sayOutcome(services, world.actor(`mentor ${SLUG}`), where, words)), 'done')
  const team = await browserOf('team')
  const page = textOf(await (await team.get('/equipe/resultats')).text())
  assert.match(page, /PrédiSauvetage 1 0 0 1 2 version 2 Une équipe interne le reprend/)
  assert.match(page, /Lab Santé 0 0 0 0 0 aucune/)
  const json = JSON.parse(await (await team.get('/en/team/results.json')).text())
  assert.deepEqual(Object.keys(json.dictionary), Object.keys(json.challenges[0]))
  assert.equal(
    json.challenges.find((it: { title: string }) => it.title === 'PrédiSauvetage').production,
    'in_production',
  )
  const table = await (await team.get('/equipe/resultats.csv')).text()
  assert.equal(table.split('\r\n').length, world.edition.challenges.length + 2)
  assert.match(
    textOf(await (await team.get('/equipe/resultats/chiffres')).text()),
    /Le total imprimé est une erreur d’addition/,
  )
})

test('one challenge or three, the pages send the same queries', async () => {
  const { services, sent, reset } = counting(world.services)
  const count = async () => {
    reset()
    await visitor(services).get('/realisations')
    const read = sent.count
    await standingsOf(services.db, world.edition, { results: world.edition.results as never, today: '2018-11-20' })
    return [read, sent.count - read]
  }
  const one = await count()
  for (const slug of ['labsante', 'gobelins']) {
    const there = { edition: world.edition, challengeId: `eig-2-${slug}` }
    const mentor = world.actor(`mentor ${slug}`)
    const saved = await saveItem(world.services, mentor, there, { words: repository })
    assert.ok(saved.ok)
    for (const who of [mentor, world.actor('team')])
      assert.ok((await releaseRecord(world.services, who, there, { kind: 'item', id: saved.value, released: true })).ok)
  }
  assert.deepEqual(await count(), one)
})
