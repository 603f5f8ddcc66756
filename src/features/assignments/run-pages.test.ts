import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { signedInVisitor, visitor } from '../../../test/support/app.ts'
import { axeFindings } from '../../../test/support/axe.ts'
import { launchBrowser } from '../../../test/support/browser.ts'
import { counting } from '../../../test/support/count-queries.ts'
import { openDrawn } from '../../../test/support/drawn.ts'
import { textOf } from '../../../test/support/page.ts'
import { approveList, heardWorld } from '../../../test/support/results.ts'
import { raw } from '../../platform/html/html.ts'
import { auditRun } from './index.ts'

let world: Awaited<ReturnType<typeof heardWorld>>
let browser: Awaited<ReturnType<typeof signedInVisitor>>
let id = 0
before(async () => {
  world = await heardWorld()
  const { services, team } = world
  await approveList(services, team)
  const run = await services.db.selectFrom('matching_run').select('id').executeTakeFirstOrThrow()
  id = run.id
  const roles = [{ role: 'team' as const }]
  browser = await signedInVisitor(services, { email: 'zoe@example.org', name: 'Zoé Lavande', roles })
})
after(() => world.close())

const fr = (path = '') => `/equipe/appariement/calculs/${id}${path}`
const en = (path = '') => `/en/team/matching/runs/${id}${path}`

async function read(path: string, status = 200): Promise<string> {
  const response = await browser.get(path)
  assert.equal(response.status, status, path)
  return textOf(await response.text())
}

test('while the audit of a run is computed its page says so and asks again, then stops waiting for it', async () => {
  const waiting = await browser.get(fr('/audit'))
  assert.match(textOf(await waiting.text()), /L’audit est en cours/)
  assert.equal(waiting.headers.get('refresh'), '5')
  world.setClock('2017-12-01T09:00:00Z')
  const missing = await browser.get(en('/audit'))
  assert.match(textOf(await missing.text()), /never asked for, or did not succeed/)
  assert.equal(missing.headers.get('refresh'), null)
  assert.doesNotMatch(await read(fr()), /L’audit est en cours/)
})

test('the audit stands beside the rule: six levels, what closed, and what keeping it would have given', async () => {
  await auditRun(world.services, id)
  assert.match(await read(fr()), /Audit : aucun autre choix de fermetures ne donne mieux/)
  const page = await read(fr('/audit'))
  assert.match(page, /1\. Personnes placées 3 3 2\. Sujets ouverts et complets 2 2 3\. Choix obtenus/)
  assert.match(page, /C’est prouvé : aucun choix/)
  assert.match(page, /Gobelins Étape 1, faute de personne en design Il ferme quand même\. Aucun résultat ne le garde/)
  assert.match(await read(en('/audit')), /This is proven[\s\S]*It closes all the same/)
})

test('the people of a run are listed with one reason each, all or only those without a place', async () => {
  const page = await read(fr('?vue=personnes'))
  assert.match(page, /Toutes 8 Avec une place 3 Sans place 5/)
  assert.match(page, /DATA1 « PrédiSauvetage », [^»]+ 1er choix C’est son premier choix/)
  const unplaced = await read(en('?vue=personnes&etat=sans'))
  assert.match(unplaced, /DATA2 no place – “PrédiSauvetage”, [^:]+: ranked number 2; the last person admitted was/)
  assert.match(unplaced, /DEV4 no place – “Gobelins”, [^:]+: this subject closes at step 1/)
  assert.doesNotMatch(unplaced, /DATA1/)
  assert.doesNotMatch(page, /Zorglub/)
  assert.match(await read(fr('?vue=personnes&noms=1')), /Zorglub DATA1 \(DATA1\)/)
})

test('the page of a run says what it hangs by, what broke ties, and how to check it', async () => {
  const page = await read(fr())
  assert.match(page, /1 place entre DATA1 et DATA2/)
  assert.match(page, /2 départs en développement avant qu’une place requise reste vide/)
  assert.match(page, /Aucune égalité n’a compté/)
  assert.match(page, new RegExp(`python3 verify/verify.py run-${id}.json`))
  const data = (await (await browser.get(fr('/donnees.json'))).json()) as object
  assert.deepEqual(Object.keys(data), ['problem', 'outcome', 'certificate'])
})

/** A list on which these people were told apart by a deliberation. */
async function deliberate(challenge: string, profile: 'data' | 'dev', codes: string[]) {
  const { db } = world.services
  const list = { edition_id: 'eig-2', challenge_id: `eig-2-${challenge}`, profile, state: 'open' as const }
  const { id: ranking_id } = await db.insertInto('ranking').values(list).returning('id').executeTakeFirstOrThrow()
  const entries = codes.map((code, i) => ({
    ranking_id,
    application_id: world.people.find(it => it.code === code)?.applicationId ?? 0,
    place: i + 1,
    total_points: 900,
    acceptable: true,
    tie_break: 'La note de technique.',
  }))
  await db.insertInto('ranking_entry').values(entries).execute()
}

test('a run asks the database as often whatever has been deliberated, and its pages give the reasons', async () => {
  const { services, sent, reset } = counting(world.services)
  const counted = visitor(services)
  counted.cookies.set('cohorte_session', browser.cookies.get('cohorte_session') ?? '')
  const count = async (path: string) => {
    reset()
    assert.equal((await counted.get(path)).status, 200)
    return sent.count
  }
  const paths = [fr(), fr('?vue=personnes'), fr('/voeux'), fr('/audit'), fr('/essai?avec=place')]
  await deliberate('predisauvetage', 'data', ['DATA2', 'DATA3'])
  const one: number[] = []
  for (const path of paths) one.push(await count(path))
  await deliberate('predisauvetage', 'dev', ['DEV1', 'DEV2'])
  await deliberate('eig-link', 'dev', ['DEV2', 'DEV3'])
  const three: number[] = []
  for (const path of paths) three.push(await count(path))
  assert.deepEqual(three, one)
  assert.match(
    await read(fr()),
    /DATA2 et DATA3, dans cet ordre à partir de la 1re place\. Raison : « La note de technique »/,
  )
})

test('a trial is added by a form, kept in the address, compared, and led to the decision that makes it real', async () => {
  const sent = await browser.get(fr('/essai?avec=&geste=lock&code=dev3&poste=eig-2-predisauvetage.dev'))
  assert.equal(sent.status, 303)
  const address = sent.headers.get('location') ?? ''
  assert.match(address, /avec=lock\.DEV3\.eig-2-predisauvetage\.dev$/)
  const response = await browser.get(address)
  const html = await response.text()
  const page = textOf(html)
  assert.match(page, /ne trouve rien à redire à l’essai/)
  assert.match(page, /Personnes placées 3 3 \(=\)/)
  assert.match(page, /Une personne y perd[\s\S]*DEV1 « PrédiSauvetage », développement \(1er choix\) aucune place/)
  const [, record = ''] = /href="([^"]*kind=lock[^"]*)"/.exec(html) ?? []
  const form = await (await browser.get(record.replaceAll('&amp;', '&'))).text()
  assert.match(form, /value="DEV3"/)
  assert.match(form, /<option value="eig-2-predisauvetage" selected>/)
  assert.match(
    await read(en('/trial?avec=withdrawal.eig-2-eig-link')),
    /“EIG Link” is no longer open[\s\S]*One person loses/,
  )
})

test('an impossible trial and an unfinished form are said in words', async () => {
  const twice = 'lock.DEV3.eig-2-predisauvetage.dev,lock.DEV4.eig-2-predisauvetage.dev'
  assert.match(await read(fr(`/essai?avec=${twice}`)), /Plus de personnes placées par décision que de postes : « Prédi/)
  assert.match(await read(fr('/essai?geste=lock&code=NOBODY&poste='), 422), /ne porte ce code/)
  assert.match(await read(fr('/essai?avec=&code=&poste='), 422), /Choisissez le changement à essayer/)
  assert.match(await read(en('/trial?geste=seat&code=&poste=eig-2-gobelins'), 422), /Choose a seat/)
})

test('a decline is simulated for whoever is placed, and for nobody else', async () => {
  const page = await read(fr('/DEV1/renoncement'))
  assert.match(page, /2 personnes changeraient de situation/)
  assert.match(page, /DEV2 « EIG Link », développement « PrédiSauvetage », développement \(1er choix\)/)
  assert.match(page, /Aucune place ne resterait vide/)
  assert.match(await read(en('/DATA4/decline'), 404), /./)
  assert.match(await read(fr('/DEV1')), /Si DEV1 renonce/)
})

test('no page of a run has anything that axe finds wrong, scrolls sideways or breaks the policy', async () => {
  const paths = ['', '?vue=personnes', '/voeux', '/audit', '/essai?avec=place', '/DEV1/renoncement'].map(fr)
  const drawn = await Promise.all(paths.map(async path => (await browser.get(path)).text()))
  const pages = Object.fromEntries(drawn.map((page, i) => [`/${i}`, raw(page)]))
  const chromium = await launchBrowser()
  const { page, faults } = await openDrawn(chromium, pages)
  const found: string[] = []
  for (const [width, colorScheme] of [
    [390, 'light'],
    [1280, 'dark'],
  ] as const)
    for (const [i, path] of paths.entries()) {
      await page.setViewportSize({ width, height: 900 })
      await page.emulateMedia({ colorScheme })
      await page.goto(`/${i}`)
      found.push(...(await axeFindings(page)).map(it => `${path} ${width}: ${it}`))
      const wide = await page.evaluate(() => document.documentElement.scrollWidth)
      if (wide > width) found.push(`${path}: ${wide} px in ${width}`)
    }
  await chromium.close()
  assert.deepEqual([...found, ...faults], [])
})
