import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import ICAL from 'ical.js'
import { visitor } from '../../../test/support/app.ts'
import { atWork } from '../../../test/support/at-work.ts'
import { counting } from '../../../test/support/count-queries.ts'
import { formTo, textOf } from '../../../test/support/page.ts'
import type { Services } from '../../platform/services.ts'
import { addSession } from '../people/index.ts'
import { openOwnFeed } from './feeds.ts'
import { ownFeed, publicFeed } from './index.ts'
import { loadPlan } from './load-plan.ts'
import { publishAll } from './publish-sessions.ts'
import { listSessions } from './queries.ts'
import { addWorkshop } from './save-workshop.ts'

let world: Awaited<ReturnType<typeof atWork>>
before(async () => {
  world = await atWork('2018-03-01T08:00:00Z')
  await loadPlan(world.services, world.edition)
})
after(() => world.close())

async function as(key: string, services: Services = world.services) {
  const { personId } = world.actor(key)
  const session = await services.db.transaction().execute(tx => addSession(services, tx, personId, 'test'))
  const browser = visitor(services)
  browser.cookies.set('cohorte_session', session.token)
  return browser
}
type Browser = Awaited<ReturnType<typeof as>>
const FELLOW = 'fellow-1 predisauvetage'

const read = async (browser: Browser, path: string) => {
  const response = await browser.get(path)
  assert.equal(response.status, 200, path)
  return textOf(await response.text())
}

async function send(browser: Browser, page: string, action: string, typed: Record<string, string> = {}) {
  const form = formTo(await (await browser.get(page)).text(), action)
  for (const [name, value] of Object.entries(typed)) form.set(name, value)
  return browser.post(action, form)
}

const idOf = async (code: string) =>
  (await listSessions(world.services.db, 'eig-2')).find(it => it.planCode === code)?.id ?? 0

const announce = (at: string) =>
  world.services.db
    .insertInto('announcement')
    .values({
      edition_id: 'eig-2',
      publish_at: new Date(at),
      decided_by: world.actor('team').personId,
      decided_at: new Date(at),
      message: '{"fr":"x","en":"x"}',
    })
    .execute()

test('what waits to be published is for the team alone, then everybody sees what is theirs', async () => {
  const [team, fellow, mentor] = [await as('team'), await as(FELLOW), await as('mentor predisauvetage')]
  const roadmap = await idOf('roadmap')
  assert.match(await read(fellow, '/sessions'), /Aucune session à venir n’est publiée pour vous/)
  assert.equal((await fellow.get(`/sessions/${roadmap}`)).status, 404)
  const published = await send(team, '/equipe/sessions', '/equipe/sessions/publication')
  assert.equal(published.headers.get('location'), '/equipe/sessions')
  assert.match(
    await read(fellow, '/sessions'),
    /La prochaine, dans 7 jours .*Feuille de route jeudi 8 mars 2018, de 15 h à 18 h 30, heure de Paris/,
  )
  assert.doesNotMatch(await read(mentor, '/sessions'), /Feuille de route/)
  assert.match(
    await read(mentor, '/en/sessions'),
    /Meeting users Thursday 22 March 2018, from 3 pm to 6:30 pm, Paris time/,
  )
  assert.equal((await mentor.get(`/sessions/${roadmap}`)).status, 404)
})

test('a form that is refused keeps every word, and says which row to take up again', async () => {
  const team = await as('team')
  const page = `/equipe/sessions/${await idOf('roadmap')}/report`
  const bad = await send(team, page, page, {
    'day-2': '2018-03-10',
    'from-2': 'matin',
    'to-2': '12h',
    reason: 'Deux moments',
  })
  assert.equal(bad.status, 422)
  const again = await bad.text()
  assert.match(again, /href="#day-2"/)
  for (const kept of ['value="2018-03-10"', 'value="matin"', 'value="12h"', 'Deux moments'])
    assert.ok(again.includes(kept), kept)
  const add = '/equipe/sessions/ajout'
  const typed = {
    title_fr: 'Café des données',
    kind: 'eig_off',
    'day-1': '2018-04-12',
    'from-1': '9h',
    'to-1': '10 h 30',
    agenda: 'Pas d’heure',
  }
  const refused = await send(team, add, add, typed)
  assert.match(textOf(await refused.text()), /Ligne 1 de l’ordre du jour/)
  const added = await send(team, add, add, { ...typed, agenda: '9h Accueil | Zoé\n9:30 Atelier' })
  assert.equal(added.status, 303)
  const session = await read(team, added.headers.get('location') ?? '')
  assert.match(session, /Café des données.*jeudi 12 avril 2018, de 9 h à 10 h 30.*Ajoutée par l’équipe/)
})

test('the team reads in what a session differs from the edition, without either being overwritten', async () => {
  const team = await as('team')
  const id = await idOf('roadmap')
  const page = `/equipe/sessions/${id}/report`
  const moved = await send(team, page, page, { 'day-1': '2018-03-09', place: 'En ligne', reason: 'Salle prise' })
  assert.equal(moved.headers.get('location'), `/equipe/sessions/${id}`)
  const shown = await read(team, `/equipe/sessions/${id}`)
  assert.match(shown, /Lieu prévu : Liberté Living Lab.* Date prévue : jeudi 8 mars 2018/)
  assert.match(shown, /Déplacée De : jeudi 8 mars 2018.* À : vendredi 9 mars 2018.*Raison : Salle prise/)
  assert.match(await read(team, '/equipe/sessions'), /Une session diffère du calendrier de l’édition/)
  await loadPlan(world.services, world.edition)
  assert.match(await read(await as(FELLOW), `/sessions/${id}`), /vendredi 9 mars 2018.*En ligne/)
})

const events = async (browser: Browser, path: string) => {
  const response = await browser.get(path)
  assert.equal(response.status, 200)
  assert.equal(response.headers.get('content-type'), 'text/calendar; charset=utf-8')
  const calendar = new ICAL.Component(ICAL.parse(await response.text()))
  const found = calendar.getAllSubcomponents('vevent').map(it => new ICAL.Event(it))
  return new Map(found.map(it => [it.uid, it]))
}
const statusOf = (it: ICAL.Event | undefined) => it?.component.getFirstPropertyValue('status')

test('somebody follows their own calendar: same names for ever, moves and cancellations in it, until its address is closed', async () => {
  const [fellow, team, stranger] = [await as(FELLOW), await as('team'), visitor(world.services)]
  await send(fellow, '/sessions/calendrier', '/sessions/calendrier')
  const page = await (await fellow.get('/sessions/calendrier')).text()
  const path = /value="http:\/\/localhost(\/agenda\/[^"]+\.ics)"/.exec(page)?.[1] ?? ''
  assert.match(page, /webcal:\/\/localhost\/agenda\//)
  const before = await events(stranger, path)
  const uid = (id: number, part = 1) => `session-${id}-${part}@localhost`
  const [roadmap, users, seminar] = [await idOf('roadmap'), await idOf('users'), await idOf('seminar')]
  assert.equal(before.get(uid(roadmap))?.sequence, 2, 'published, then moved')
  assert.deepEqual(before.get(uid(roadmap))?.startDate.toJSDate(), new Date('2018-03-09T14:00:00Z'), 'winter time')
  assert.deepEqual(
    before.get(uid(await idOf('data-clinic')))?.startDate.toJSDate(),
    new Date('2018-04-05T13:00:00Z'),
    'summer time',
  )
  assert.deepEqual(before.get(uid(await idOf('posters')))?.endDate.toJSDate(), new Date('2018-10-25T16:30:00Z'))
  assert.match(before.get(uid(seminar, 2))?.summary ?? '', /Séminaire \(2\/2\)/)
  assert.equal(before.has(uid(await idOf('mentors-bootcamp'))), false, 'what is not for them is not in it')
  world.setClock('2018-03-02T08:00:00Z')
  const at = (id: number, what: string) => `/equipe/sessions/${id}/${what}`
  await send(team, at(users, 'report'), at(users, 'report'), { 'day-1': '2018-03-26', reason: 'Grève' })
  const dropped = { 'day-2': '', 'from-2': '', 'to-2': '', reason: 'Une journée suffit' }
  await send(team, at(seminar, 'report'), at(seminar, 'report'), dropped)
  await send(team, at(roadmap, 'annulation'), at(roadmap, 'annulation'), { reason: 'Plus de salle' })
  const now = await events(stranger, path)
  assert.deepEqual([...now.keys()].sort(), [...before.keys()].sort(), 'nothing vanishes')
  assert.deepEqual(
    [now.get(uid(users))?.sequence, now.get(uid(users))?.startDate.toJSDate()],
    [2, new Date('2018-03-26T13:00:00Z')],
  )
  assert.deepEqual([statusOf(now.get(uid(seminar))), statusOf(now.get(uid(seminar, 2)))], ['CONFIRMED', 'CANCELLED'])
  assert.deepEqual([statusOf(now.get(uid(roadmap))), now.get(uid(roadmap))?.sequence], ['CANCELLED', 3])
  const first = await stranger.get(path)
  const etag = first.headers.get('etag') ?? ''
  assert.equal((await stranger.get(path, { 'if-none-match': etag })).status, 304)
  assert.equal((await stranger.get(path, { 'if-none-match': '"other"' })).status, 200)
  assert.equal(first.headers.get('last-modified'), null, 'a date alone would hide a session taken off the list')
  await send(fellow, '/sessions/calendrier', '/sessions/calendrier/fin')
  assert.equal((await stranger.get(path)).status, 404)
})

test('a calendar opens to nobody who lost their part, and an audience has its own', async () => {
  const [team, stranger] = [await as('team'), visitor(world.services)]
  await team.post('/equipe/sessions/calendriers', { audience: 'support' })
  const page = await (await team.get('/equipe/sessions/calendriers')).text()
  const path = /value="http:\/\/localhost(\/agenda\/[^"]+\.ics)"/.exec(page)?.[1] ?? ''
  const support = await events(stranger, path)
  assert.deepEqual([...support.keys()], [`session-${await idOf('support-functions')}-1@localhost`])
  const chief = await as('chief labsante')
  await send(chief, '/sessions/calendrier', '/sessions/calendrier')
  const own = /value="http:\/\/localhost(\/agenda\/[^"]+\.ics)"/.exec(
    await (await chief.get('/sessions/calendrier')).text(),
  )
  assert.ok((await events(stranger, own?.[1] ?? '')).size > 5)
  await send(team, '/sessions/calendrier', '/sessions/calendrier')
  const all = /value="http:\/\/localhost(\/agenda\/[^"]+\.ics)"/.exec(
    await (await team.get('/sessions/calendrier')).text(),
  )
  assert.ok((await events(stranger, all?.[1] ?? '')).size > 20, 'the team follows every session')
  const held = world.services.db.updateTable('participation').set({ ended_at: world.services.now() })
  await held.where('person_id', '=', world.actor('chief labsante').personId).execute()
  assert.equal((await events(stranger, own?.[1] ?? '')).size, 0)
})

test('the public agenda opens with the announcement, without how to join from afar nor what is not listed', async () => {
  const stranger = visitor(world.services)
  assert.match(await read(stranger, '/agenda'), /sera publié avec l’annonce/)
  assert.equal((await events(stranger, '/agenda.ics')).size, 0)
  await announce('2018-03-02T07:00:00Z')
  await world.services.db.updateTable('programme_session').set({ video: 'https://visio.exemple.fr/secret' }).execute()
  // What was drawn before the announcement is kept for a second.
  const page = await read(stranger, '/agenda?maintenant')
  assert.match(page, /mars 2018 .*avril 2018 .*Restitution publique .*Ouverte à tout le monde/)
  assert.match(page, /Semaine de lancement/)
  const feed = await (await stranger.get('/agenda.ics?maintenant')).text()
  for (const it of [page, feed, await read(stranger, '/en/agenda')]) {
    assert.doesNotMatch(it, /visio\.exemple/)
    assert.doesNotMatch(it, /Café des données/, 'not listed')
  }
  assert.match(await (await stranger.get('/en/agenda.ics')).text(), /SUMMARY:Demo day/)
})

test('pages send as many queries for one session and workshop as for three', async () => {
  const { edition, services } = world
  await publishAll(services, world.actor('team'), edition)
  const { services: counted, sent, reset } = counting(services)
  const [fellow, team] = [await as(FELLOW, counted), await as('team', counted)]
  const [users, posters] = [await idOf('users'), await idOf('posters')]
  const workshop = { about: '', leader: '', place: '', capacity: 3 }
  for (const title of ['Un', 'Deux', 'Trois'])
    await addWorkshop(services, world.actor('team'), edition, { sessionId: users, workshop: { ...workshop, title } })
  await addWorkshop(services, world.actor('team'), edition, {
    sessionId: posters,
    workshop: { ...workshop, title: 'Seul' },
  })
  const count = async (browser: Browser, path: string) => {
    reset()
    assert.equal((await browser.get(path)).status, 200)
    return sent.count
  }
  assert.equal(await count(fellow, `/sessions/${users}`), await count(fellow, `/sessions/${posters}`))
  assert.equal(await count(team, `/equipe/sessions/${users}`), await count(team, `/equipe/sessions/${posters}`))
  const whole = [
    await count(fellow, '/sessions'),
    await count(team, '/equipe/sessions'),
    await count(visitor(counted), '/agenda.ics'),
  ]
  await services.db.updateTable('programme_session').set({ state: 'planned' }).where('id', '<>', users).execute()
  assert.deepEqual(
    [
      await count(fellow, '/sessions'),
      await count(team, '/equipe/sessions'),
      await count(visitor(counted), '/agenda.ics?x'),
    ],
    whole,
  )
})

test('a calendar costs one query when it is public and two when it is somebody’s', async () => {
  const { actor, edition, services } = world
  await openOwnFeed(services, actor(FELLOW), edition)
  const { token } = await services.db
    .selectFrom('calendar_feed')
    .select('token')
    .where('revoked_at', 'is', null)
    .where('person_id', '=', actor(FELLOW).personId)
    .executeTakeFirstOrThrow()
  const { services: counted, sent, reset } = counting(services)
  reset()
  assert.match((await publicFeed(counted, edition, 'fr')).body, /BEGIN:VEVENT/)
  assert.equal(sent.count, 1)
  reset()
  assert.match((await ownFeed(counted, edition, { token, lang: 'fr' }))?.body ?? '', /BEGIN:VEVENT/)
  assert.equal(sent.count, 2)
  assert.equal(await ownFeed(counted, edition, { token: 'unknown', lang: 'fr' }), undefined)
})
