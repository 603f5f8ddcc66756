import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Browser, BrowserContext } from 'playwright-core'
import { visitor } from '../../../test/support/app.ts'
import { axeFindings } from '../../../test/support/axe.ts'
import { launchBrowser } from '../../../test/support/browser.ts'
import { counting } from '../../../test/support/count-queries.ts'
import { fellowsWorld } from '../../../test/support/fellows.ts'
import { formTo, textOf } from '../../../test/support/page.ts'
import { assetAt } from '../../platform/html/index.ts'
import { addSession } from '../people/index.ts'
import { weekly } from './jobs.ts'
import { sendDigest } from './send-digest.ts'

const OWN = '/mon-defi/predisauvetage/semaine'
let world: Awaited<ReturnType<typeof fellowsWorld>>
let browser: Browser
before(async () => {
  world = await fellowsWorld()
  world.setClock('2018-02-07T09:00:00Z')
  browser = await launchBrowser()
})
after(async () => {
  await browser.close()
  await world.close()
})

async function signedIn(personId: number, services = world.services) {
  const session = await services.db.transaction().execute(tx => addSession(services, tx, personId, 'test'))
  const it = visitor(services)
  it.cookies.set('cohorte_session', session.token)
  return it
}
const fellow = (code: string) => signedIn(world.actorOf(code).personId)
type Visitor = Awaited<ReturnType<typeof signedIn>>

async function send(it: Visitor, typed: Record<string, string>, step = 'send') {
  const form = formTo(await (await it.get(OWN)).text(), OWN)
  for (const [name, value] of Object.entries(typed)) form.set(name, value)
  form.set('step', step)
  return it.post(OWN, form)
}

/** Chromium on the application itself, without a socket; `net.up` is the network. */
async function open(it: Visitor, width = 390) {
  const context = await browser.newContext({ baseURL: 'http://localhost', viewport: { width, height: 844 } })
  const net = { up: true }
  await context.route('**/*', async route => {
    const asked = route.request()
    const { pathname, search } = new URL(asked.url())
    if (!net.up) return route.abort('internetdisconnected')
    const asset = assetAt(pathname)
    if (asset) return route.fulfill({ body: asset.bytes, contentType: asset.type })
    const accept = { accept: asked.headers()['accept'] ?? '' }
    const body = Object.fromEntries(new URLSearchParams(asked.postData() ?? ''))
    const answer =
      asked.method() === 'POST' ? await it.post(pathname, body, accept) : await it.get(pathname + search, accept)
    const headers = Object.fromEntries(answer.headers)
    return route.fulfill({ status: answer.status, headers, body: await answer.text() })
  })
  return { context, net, page: await context.newPage() }
}

const offline = async (context: BrowserContext, net: { up: boolean }, is: boolean) => {
  net.up = !is
  await context.setOffline(is)
}

test('without script a fellow keeps a draft, is told what is missing, sends, and another fellow’s words are shown beside', async () => {
  const [one, other] = [await fellow('DATA1'), await fellow('DEV1')]
  const stale = formTo(await (await other.get(OWN)).text(), OWN)
  assert.equal((await send(one, { priority: 'Nettoyer les données' }, 'save')).status, 303)
  const missing = await send(one, { hard: 'Le réseau' })
  assert.equal(missing.status, 422)
  const page = await missing.text()
  assert.match(textOf(page), /Remplissez « Ce qui a bien marché » avant d’envoyer la note/)
  assert.match(page, /Le réseau<\/textarea>/)
  stale.set('priority', 'Montrer un prototype')
  stale.set('worked', 'Un atelier')
  const clash = await other.post(OWN, stale)
  assert.equal(clash.status, 409)
  const both = await clash.text()
  assert.match(textOf(both), /Ce que Zorglub DATA1 a écrit Nettoyer les données/)
  assert.match(both, /Montrer un prototype<\/textarea>/)
  const chosen = formTo(both, OWN)
  chosen.set('step', 'send')
  assert.equal((await other.post(OWN, chosen)).status, 303)
  const sent = textOf(await (await one.get('/semaines')).text())
  assert.match(sent, /Montrer un prototype/)
  assert.doesNotMatch(sent, /Nettoyer les données/)
})

test('what is typed without a network is kept in the browser, survives the page, and is sent when it is back', async () => {
  const { context, net, page } = await open(await fellow('DATA1'))
  await page.goto(OWN)
  await offline(context, net, true)
  await page.locator('#help').fill('Qui connaît le port d’Étel ?')
  await page.locator('label[for="mood-2"]').click()
  await page.waitForFunction(() =>
    document.querySelector('[data-save-state]')?.textContent?.startsWith('Pas de réseau'),
  )
  page.on('dialog', dialog => dialog.accept())
  await page.getByRole('button', { name: 'Garder en brouillon' }).click()
  assert.match((await page.locator('[data-save-state]').textContent()) ?? '', /gardés dans cet appareil/)
  await page.close()
  await offline(context, net, false)
  const again = await context.newPage()
  await again.goto(OWN)
  await again.waitForFunction(() => document.querySelector('[data-save-state]')?.textContent?.startsWith('Enregistré'))
  assert.equal(await again.locator('#help').inputValue(), 'Qui connaît le port d’Étel ?')
  assert.equal(await again.locator('#mood-2').isChecked(), true)
  assert.match(await (await (await fellow('DEV1')).get(OWN)).text(), /Qui connaît le port d’Étel/)
  assert.equal(await again.evaluate(() => localStorage.length), 0)
  await context.close()
})

test('the pages of the week are sound for axe, on a telephone and on a screen', async () => {
  const edition = weekly(world.edition)
  assert.ok(edition)
  assert.equal((await send(await fellow('DATA1'), { help: 'Qui connaît le port d’Étel ?', mood: 'good' })).status, 303)
  world.setClock('2018-02-09T14:00:00Z')
  await sendDigest(world.services, edition)
  const pages: [number, string[]][] = [
    [
      world.actorOf('DATA1').personId,
      [OWN, '/semaines', '/semaines?defi=predisauvetage', '/en/my-challenge/predisauvetage/week'],
    ],
    [world.team.personId, ['/equipe/semaines', '/equipe/semaines/relance']],
  ]
  for (const width of [390, 1280])
    for (const [who, paths] of pages) {
      const { context, page } = await open(await signedIn(who), width)
      for (const path of paths) {
        await page.goto(path)
        assert.deepEqual(await axeFindings(page), [], `${path} at ${width}`)
        const fits = await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)
        assert.ok(fits, `${path} at ${width}`)
      }
      await context.close()
    }
})

test('opening the page of the latest digest counts its readers once, without the team, and never says who', async () => {
  for (const personId of [world.actorOf('DEV2').personId, world.actorOf('DEV2').personId, world.team.personId])
    await (await signedIn(personId)).get('/semaines?semaine=2018-02-05')
  const page = textOf(await (await (await signedIn(world.team.personId)).get('/equipe/semaines')).text())
  assert.match(page, /5 février 2018 2 sur 3, 67 %/)
  assert.doesNotMatch(page, /Zorglub DEV2/)
})

test('a link shows one note to anybody, without its mood, until it is ended', async () => {
  const it = await fellow('DATA1')
  const made = await (await it.post(`${OWN}/partage`, { semaine: '2018-02-05' })).text()
  const link = /value="http:\/\/localhost([^"]+)"/.exec(made)?.[1] ?? ''
  const anybody = visitor(world.services)
  const shown = await anybody.get(link)
  assert.equal(shown.status, 200)
  const page = textOf(await shown.text())
  assert.match(page, /Montrer un prototype/)
  assert.doesNotMatch(page, /Humeur|humeur|Bonne|Zorglub/)
  assert.equal((await it.post(`${OWN}/partage/fin`, { semaine: '2018-02-05' })).status, 303)
  assert.notEqual((await anybody.get(link)).status, 200)
})

test('a week with one note and with three asks the database the same number of times', async () => {
  const { services, sent, reset } = counting(world.services)
  const team = await signedIn(world.team.personId, services)
  const note = (challenge: string, monday: string) => ({
    ...{
      edition_id: 'eig-2',
      challenge_id: `eig-2-${challenge}`,
      monday,
      saved_at: world.services.now(),
      saved_by: world.team.personId,
    },
    ...{ sent: '{"priority":"x","help":"y"}', sent_at: world.services.now(), sent_by: world.team.personId },
  })
  await world.services.db
    .insertInto('week_note')
    .values([note('gobelins', '2018-01-22'), ...['gobelins', 'hopkins', 'labsante'].map(it => note(it, '2018-01-29'))])
    .execute()
  const count = async (path: string) => {
    reset()
    assert.equal((await team.get(path)).status, 200)
    return sent.count
  }
  assert.equal(await count('/semaines?semaine=2018-01-22'), await count('/semaines?semaine=2018-01-29'))
  assert.equal(await count('/semaines?defi=hopkins'), await count('/semaines?defi=gobelins'))
})

test('a thousand teams: the digest is composed and written for four thousand people in a few seconds', async context => {
  const edition = weekly(world.edition)
  assert.ok(edition)
  const { db } = world.services
  const { digestMails } = await import('./send-digest.ts')
  const { queueMails } = await import('../../platform/mail/index.ts')
  const { weekAt } = await import('./calendar.ts')
  const many = Array.from({ length: 1000 }, (_, i) => ({
    ...edition.challenges[0],
    id: `c${i}`,
    slug: `c${i}`,
    title: `Défi ${i}`,
  }))
  const words = Object.fromEntries(edition.weeks.fields.map(({ code }) => [code, 'é'.repeat(300)]))
  const notes = many.map(({ id }, i) => ({
    ...{ id: i, challengeId: id, monday: '2018-02-12', words: i % 5 ? { ...words, help: '' } : words },
    ...{ sentAt: world.services.now(), late: false, needMetAt: null, needMetBy: null },
  }))
  const readers = Array.from({ length: 4000 }, (_, i) => ({
    personId: world.team.personId,
    email: `p${i}@example.org`,
    lang: i % 3 ? ('fr' as const) : ('en' as const),
    ofTeam: false,
  }))
  const started = performance.now()
  const given = { week: weekAt(edition, '2018-02-12'), notes, teams: 1000, publicUrl: 'http://localhost' }
  const mails = digestMails({ ...edition, challenges: many as typeof edition.challenges }, readers, given)
  const composed = performance.now()
  await db.transaction().execute(tx => queueMails(world.services, tx, mails))
  const done = performance.now()
  context.diagnostic(
    `composed in ${Math.round(composed - started)} ms, written in ${Math.round(done - composed)} ms, ${Math.round((mails[0]?.html.length ?? 0) / 1000)} kB each`,
  )
  assert.ok(done - started < 20_000)
})
