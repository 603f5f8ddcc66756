import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { signedInVisitor, testServices, visitor } from '../../../test/support/app.ts'
import { useEdition } from '../../../test/support/edition.ts'
import { formTo, textOf } from '../../../test/support/page.ts'
import * as world from '../../../test/support/preselection.ts'

type Browser = Awaited<ReturnType<typeof signedInVisitor>>

let it: Awaited<ReturnType<typeof testServices>>
let here: Awaited<ReturnType<typeof world.preselectionWorld>>
let team: Browser
let ada: Browser
let bilal: Browser

before(async () => {
  it = await testServices(world.DURING_CALL)
  await useEdition(it.services)
  here = await world.preselectionWorld(it, { files: 3, readers: 2 })
  const as = (email: string, name: string, role: 'team' | 'reader') =>
    signedInVisitor(it.services, { email, name, roles: [{ role }] })
  team = await as('team@example.org', 'Tess Équipe', 'team')
  ada = await as('r0@example.org', 'Ada Fontaine', 'reader')
  bilal = await as('r1@example.org', 'Bilal Mercier', 'reader')
})
after(() => it.close())

const id = (index: number) => here.files[index]?.id ?? 0
const codeOf = (index: number) => here.files[index]?.code ?? ''

/** Sends a form of a page as a browser without script would, with some values changed. */
async function send(browser: Browser, page: string, action: string, values: Record<string, string | string[]>) {
  const form = formTo(await (await browser.get(page)).text(), action.replaceAll('&', '&amp;'))
  for (const [name, value] of Object.entries(values)) {
    form.delete(name)
    for (const one of [value].flat()) form.append(name, one)
  }
  return browser.post(action, form)
}

const wholeReading = (mark: string, advice: string) => ({
  ...Object.fromEntries(here.edition.criteria.map(({ code }) => [`mark.${code}`, mark])),
  remark: 'Un projet net.',
  advice,
  intent: 'finish',
})

test('without script, the whole preselection goes from the list to its closing', async () => {
  const list = '/equipe/candidatures'
  const bulk = `${list}/lot?tri=submitted`
  const listed = await team.get(`${list}?tri=submitted`)
  assert.match(await listed.text(), /Zélie0 Quartz/)
  const eligible = await send(team, list, bulk, { all: '3', act: 'eligible' })
  assert.equal(eligible.status, 303)
  assert.match(textOf(await (await team.get(list)).text()), /3 décisions enregistrées/)
  const chosen = [String(id(0)), String(id(1))]
  assert.equal((await send(team, list, bulk, { id: chosen, act: 'complete' })).status, 303)

  const file = `${list}/${id(2)}`
  const decision = `${file}/decision?tri=submitted`
  const noReason = await send(team, file, decision, { kind: 'completeness', completeness: 'no' })
  assert.equal(noReason.status, 422)
  assert.match(textOf(await noReason.text()), /Écrivez la raison/)
  const no = await send(team, file, decision, {
    kind: 'completeness',
    completeness: 'no',
    'completeness-reason': 'Le parcours manque.',
  })
  assert.equal(no.headers.get('location'), `${file}?tri=submitted`)
  const page = textOf(await (await team.get(file)).text())
  assert.match(page, /Incomplet Le parcours manque\. Tess Équipe/)

  const plan = '/equipe/lectures/repartition'
  const preview = textOf(await (await team.get(plan)).text())
  assert.match(preview, /Attribuer 4 lectures/)
  assert.equal((await send(team, plan, plan, {})).headers.get('location'), '/equipe/lectures')

  const reading = `/lectures/${codeOf(0)}`
  const bare = await send(ada, reading, reading, { 'mark.drive': '3', intent: 'finish' })
  assert.equal(bare.status, 422)
  assert.match(textOf(await bare.text()), /Donnez une note à « Compréhension du défi »/)
  const kept = await (await ada.get(reading)).text()
  assert.match(kept, /name="mark\.drive" value="3" checked/)
  assert.equal(
    (await send(ada, reading, reading, wholeReading('4', 'preselect'))).headers.get('location'),
    `/lectures/${codeOf(1)}`,
  )
  for (const [browser, index] of [
    [ada, 1],
    [bilal, 0],
    [bilal, 1],
  ] as const) {
    const at = `/lectures/${codeOf(index)}`
    assert.equal((await send(browser, at, at, wholeReading(index === 0 ? '3' : '2', 'reject'))).status, 303)
  }
  assert.match(textOf(await (await bilal.get('/lectures')).text()), /2 \/ 2.*Vous avez tout lu/)

  const deliberation = '/equipe/deliberation'
  const verdict = `${deliberation}/decisions?tri=-mean`
  const drawn = textOf(await (await team.get(deliberation)).text())
  assert.match(drawn, new RegExp(`${codeOf(0)} 1 .* 17,5 5 1 pour, 1 contre`))
  const silent = await send(team, deliberation, verdict, { id: String(id(0)), outcome: 'yes' })
  assert.equal(silent.status, 409)
  assert.match(textOf(await silent.text()), /Écrivez la raison de cette décision/)
  const yes = { id: String(id(0)), outcome: 'yes', reason: 'Les deux lectures convergent.' }
  assert.equal((await send(team, deliberation, verdict, yes)).status, 303)

  const closing = `${deliberation}/cloture`
  const early = await team.post(closing)
  assert.equal(early.status, 409)
  assert.match(textOf(await early.text()), /Il reste un dossier sans décision/)
  const rejected = { id: String(id(1)), outcome: 'no', reason: 'Trop général.' }
  assert.equal((await send(team, deliberation, verdict, rejected)).status, 303)
  assert.equal((await send(team, closing, closing, {})).headers.get('location'), deliberation)
  assert.match(textOf(await (await team.get(deliberation)).text()), /Présélection close le .* par Tess Équipe/)
  const late = await ada.post(`/lectures/${codeOf(0)}/reprise`)
  assert.equal(late.status, 409)
  assert.match(textOf(await late.text()), /la présélection est close/i)
})

test('the file of one person tells who decided what and why, in both languages', async () => {
  const french = textOf(await (await team.get(`/equipe/candidatures/${id(0)}`)).text())
  for (const told of ['Présélection (oui)', 'Les deux lectures convergent.', 'Lecture attribuée à Ada Fontaine'])
    assert.ok(french.includes(told), told)
  const english = textOf(await (await team.get(`/en/team/applications/${id(0)}`)).text())
  for (const told of ['Preselection (yes)', 'Reading finished', 'Difference', 'Remark by Ada Fontaine'])
    assert.ok(english.includes(told), told)
})

test('the team writes a remark for the panel, also once the preselection is closed', async () => {
  const file = `/equipe/candidatures/${id(0)}`
  const sent = await send(team, file, `${file}/remarque?tri=submitted`, { remark: 'Disponible dès janvier.' })
  assert.equal(sent.status, 303)
  assert.match(await (await team.get(file)).text(), /Disponible dès janvier\./)
})

test('answers typed in a reading are saved in the background, and the page says when', async () => {
  const other = await testServices(world.DURING_CALL)
  await useEdition(other.services)
  const small = await world.preselectionWorld(other, { files: 1, readers: 2 })
  await world.openReadings(
    other.services,
    small,
    small.files.map(file => file.id),
  )
  const reader = await signedInVisitor(other.services, {
    email: 'r0@example.org',
    name: 'A',
    roles: [{ role: 'reader' }],
  })
  const address = `/lectures/${small.files[0]?.code}`
  const json = { accept: 'application/json' }
  const saved = await reader.post(address, { 'mark.drive': '2', 'mark.technique': '9', remark: 'Début' }, json)
  assert.deepEqual(await saved.json(), { savedAt: new Date(world.AFTER_CALL).toISOString() })
  const page = await (await reader.get(address)).text()
  assert.match(page, /Enregistré à 9/)
  assert.match(page, /name="mark\.drive" value="2" checked/)
  assert.doesNotMatch(page, /name="mark\.technique" value="\d" checked/)
  await reader.post(`${address}/deport`, { reason: 'Ami d’enfance.' })
  assert.equal((await reader.get(address)).status, 404)
  const told = await signedInVisitor(other.services, {
    email: 'team@example.org',
    name: 'T',
    roles: [{ role: 'team' }],
  })
  assert.match(textOf(await (await told.get('/equipe/lectures')).text()), /1 déport est à remplacer.*Ami d’enfance\./)
  await other.close()
})

const teamPages = [
  '/equipe/candidatures',
  '/equipe/candidatures.csv',
  '/equipe/candidatures/ID',
  '/equipe/candidatures/ID/pieces/cv',
  '/equipe/lectures',
  '/equipe/lectures/repartition',
  '/equipe/deliberation',
  '/equipe/deliberation/cloture',
]
const teamPosts = [
  '/equipe/candidatures/lot',
  '/equipe/candidatures/ID/decision',
  '/equipe/candidatures/ID/remarque',
  '/equipe/candidatures/ID/lecture',
  '/equipe/candidatures/ID/lecture/retrait',
  '/equipe/lectures/repartition',
  '/equipe/deliberation/decisions',
  '/equipe/deliberation/cloture',
]
const readerPages = ['/lectures', '/lectures/CODE']
const readerPosts = ['/lectures/CODE', '/lectures/CODE/reprise', '/lectures/CODE/deport']

test('for a reader the pages of the team do not exist; for the team, a candidate and a juror, nor do the readings', async () => {
  const at = (path: string) => path.replace('ID', String(id(0))).replace('CODE', codeOf(0))
  const candidate = await signedInVisitor(it.services, {
    email: 'c0@example.org',
    name: 'Z',
    roles: [{ role: 'candidate' }],
  })
  const juror = await signedInVisitor(it.services, { email: 'j@example.org', name: 'J', roles: [{ role: 'juror' }] })
  for (const browser of [ada, candidate, juror]) {
    for (const path of teamPages) assert.equal((await browser.get(at(path))).status, 404, path)
    for (const path of teamPosts) assert.equal((await browser.post(at(path))).status, 404, path)
  }
  for (const browser of [team, candidate, juror]) {
    for (const path of readerPages) assert.equal((await browser.get(at(path))).status, 404, path)
    for (const path of readerPosts) assert.equal((await browser.post(at(path))).status, 404, path)
  }
  const nobody = visitor(it.services)
  for (const path of [...teamPages, ...readerPages]) assert.equal((await nobody.get(at(path))).status, 303, path)
})

test('a reader does not find the file of another reader, nor one that does not exist', async () => {
  assert.equal((await ada.get(`/lectures/${codeOf(2)}`)).status, 404)
  assert.equal((await ada.get('/lectures/C-0000')).status, 404)
})

test('a place in the pile that is no whole number reads from the top', async () => {
  for (const place of ['1.5', '-3', '1e30', 'x', ''])
    for (const address of [`/lectures?apres=${place}`, `/en/readings?after=${place}`])
      assert.equal((await ada.get(address)).status, 200, address)
})
