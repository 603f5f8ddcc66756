import assert from 'node:assert/strict'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { signedInVisitor, testServices, visitor } from '../../../test/support/app.ts'
import { candidate } from '../../../test/support/candidate.ts'
import { useEdition } from '../../../test/support/edition.ts'
import { textOf } from '../../../test/support/page.ts'
import { pdfOf } from '../../../test/support/pdf.ts'
import { rescanFiles } from '../../platform/files/index.ts'
import { onInfected } from '../../work.ts'
import { addSession } from '../people/index.ts'
import { canAnswer, canAsk } from './rules.ts'

let world: Awaited<ReturnType<typeof testServices>>
let team: Awaited<ReturnType<typeof signedInVisitor>>
let stranger: Awaited<ReturnType<typeof signedInVisitor>>
let own: ReturnType<typeof visitor>
let id = 0

const NOW = '2017-10-30T08:00:00Z'
const mine = '/ma-candidature/complements'
const asking = () => `/equipe/candidatures/${id}/complements`

before(async () => {
  world = await testServices('2017-10-16T08:00:00Z')
  await useEdition(world.services)
  const { actor } = await candidate(world.services, 'zelie@example.org')
  const { rows } = await world.database.pool.query('select id from application')
  id = Number(rows[0].id)
  world.setClock(NOW)
  team = await signedInVisitor(world.services, {
    email: 'team@example.org',
    name: 'Ines Roc',
    roles: [{ role: 'team' }],
  })
  stranger = await signedInVisitor(world.services, { email: 'stranger@example.org', name: '' })
  own = visitor(world.services)
  const session = await world.services.db
    .transaction()
    .execute(tx => addSession(world.services, tx, actor.personId, 'test'))
  own.cookies.set('cohorte_session', session.token)
})
after(() => world.close())

const read = async (browser: typeof own, path: string) => textOf(await (await browser.get(path)).text())

/** The names of what is kept on the shelf. */
const shelf = async () => (await readdir(join(world.services.config.dataDir, 'files'), { recursive: true })).toSorted()

describe('what the team asks beyond the form', () => {
  test('is refused without a question, a day, or a whole day to answer, and what was typed stays', async () => {
    const none = await team.post(asking(), { question: '', due: '2017-11-03' })
    assert.equal(none.status, 422)
    const soon = await team.post(asking(), { question: 'Un extrait de code ?', due: '2017-10-30' })
    assert.equal(soon.status, 422)
    const page = await soon.text()
    assert.match(textOf(page), /Laissez au moins une journée/)
    assert.match(page, /Un extrait de code \?<\/textarea>/)
    assert.match(page, /value="2017-10-30"/)
    assert.equal((await team.post(asking(), { question: 'Un extrait ?', due: 'demain' })).status, 422)
  })

  test('reaches the candidate by message and on their page, and nobody else', async () => {
    const sent = await team.post(asking(), { question: 'Un extrait de code ?', due: '2017-11-03' })
    assert.equal(sent.status, 303)
    const { rows } = await world.database.pool.query(
      "select recipient, body_text from mail where kind = 'evidence.asked'",
    )
    assert.deepEqual(
      rows.map(it => it.recipient),
      ['zelie@example.org'],
    )
    assert.match(rows[0].body_text, /Un extrait de code \?.*vendredi 3 novembre 2017 à 23\sh\s59/s)
    assert.match(await read(own, '/ma-candidature'), /attend de vous un complément/)
    assert.match(await read(own, mine), /Un extrait de code/)
    assert.match(await read(stranger, mine), /Rien ne vous est demandé/)
    assert.equal((await stranger.get(asking())).status, 404)
    assert.equal((await stranger.post(`${mine}/1`, { 'answer-1': 'moi' })).status, 404)
    assert.equal((await own.post(asking(), { question: 'x', due: '2017-11-09' })).status, 404)
  })

  test('is answered in words and with a file, until the deadline, and joins the file', async () => {
    assert.equal((await own.post(`${mine}/1`, { 'answer-1': ' ' })).status, 422)
    const form = new FormData()
    form.set('answer-1', 'Voici un extrait.')
    form.set('file-1', new File([new Uint8Array(pdfOf(1))], 'extrait.pdf', { type: 'application/pdf' }))
    assert.equal((await own.post(`${mine}/1`, form)).status, 303)
    assert.doesNotMatch(await read(own, '/ma-candidature'), /attend de vous/)
    const page = await read(team, asking())
    assert.match(page, /Réponse reçue le lundi 30 octobre 2017.*Voici un extrait\..*extrait\.pdf/s)
    const file = await team.get(`${asking()}/1/piece`)
    assert.equal(file.headers.get('content-type'), 'application/pdf')
    assert.equal((await stranger.get(`${mine}/1/piece`)).status, 404)
    assert.equal((await own.get(`${mine}/1/piece`)).status, 200)
    await own.post(`${mine}/1`, { 'answer-1': 'Voici une autre explication.' })
    assert.match(await read(team, asking()), /Voici une autre explication\..*extrait\.pdf/s)
  })

  test('tells its author of a file that turns out to be infected, once, and gives it to nobody', async () => {
    const scanner = {
      scan: async () => ({ clean: false as const, signature: 'Test.Own' }),
      signatures: async () => 'own',
    }
    const services = { ...world.services, files: { ...world.services.files, scanner } }
    for (const all of [false, true]) await rescanFiles(services, { all, onInfected: onInfected(services) })
    const { rows } = await world.database.pool.query(
      "select recipient, subject, body_text from mail where kind = 'evidence.infected'",
    )
    assert.deepEqual(
      rows.map(it => it.recipient),
      ['zelie@example.org'],
    )
    assert.match(rows[0].body_text, /extrait\.pdf.*en quarantaine.*avant le vendredi 3 novembre 2017 à 23\sh\s59/s)
    assert.match(rows[0].body_text, /\/ma-candidature\/complements/)
    assert.equal((await team.get(`${asking()}/1/piece`)).status, 403)
    assert.match(await read(own, mine), /extrait\.pdf.*[Ee]n quarantaine/s)
  })

  test('keeps no file of an answer that is refused', async () => {
    const before = await shelf()
    const form = new FormData()
    form.set('answer-1', 'x'.repeat(4001))
    form.set('file-1', new File([new Uint8Array(pdfOf(3))], 'perdu.pdf', { type: 'application/pdf' }))
    const refused = await own.post(`${mine}/1`, form)
    assert.equal(refused.status, 422)
    assert.match(await refused.text(), /x{4001}<\/textarea>/)
    assert.deepEqual(await shelf(), before)
  })

  test('two answers at once are both received, the last one counts, and each is an event', async () => {
    const answers = ['Première.', 'Seconde.'].map(it => own.post(`${mine}/1`, { 'answer-1': it }))
    assert.deepEqual(
      (await Promise.all(answers)).map(it => it.status),
      [303, 303],
    )
    const { rows } = await world.database.pool.query(
      "select answer, (select count(*)::int from event where kind = 'evidence_given') as events from evidence_request",
    )
    assert.match(rows[0].answer, /^(Première|Seconde)\.$/)
    assert.equal(rows[0].events, 4)
    await own.post(`${mine}/1`, { 'answer-1': 'Voici une autre explication.' })
  })

  test('is no longer answered after the deadline: what is typed is on the page, what was sent stays', async () => {
    world.setClock('2017-11-03T22:59:00Z')
    const late = await own.post(`${mine}/1`, { 'answer-1': 'Trop tard ?' })
    assert.equal(late.status, 422)
    assert.match(await late.text(), /Trop tard \?<\/textarea>/)
    assert.match(await read(team, asking()), /Voici une autre explication/)
  })
})

describe('the two rules', () => {
  const now = new Date(NOW)
  const day = new Date('2017-10-31T08:00:00Z')

  test('a request leaves a day, to the millisecond', () => {
    const asked = { question: 'x', dueAt: day }
    assert.ok(canAsk({ state: 'submitted' }, asked, now).ok)
    assert.ok(!canAsk({ state: 'submitted' }, { ...asked, dueAt: new Date(day.getTime() - 1) }, now).ok)
    assert.ok(!canAsk({ state: 'withdrawn' }, asked, now).ok)
  })

  test('an answer is received until the instant, which is out', () => {
    const given = { answer: 'x', hasFile: false }
    assert.ok(canAnswer({ dueAt: day, state: 'submitted' }, given, new Date(day.getTime() - 1)).ok)
    assert.ok(!canAnswer({ dueAt: day, state: 'submitted' }, given, day).ok)
    assert.ok(!canAnswer({ dueAt: day, state: 'withdrawn' }, given, now).ok)
  })
})
