import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Browser } from 'playwright-core'
import { visitor } from '../../../test/support/app.ts'
import { axeFindings } from '../../../test/support/axe.ts'
import { launchBrowser } from '../../../test/support/browser.ts'
import { counting } from '../../../test/support/count-queries.ts'
import { openDrawn } from '../../../test/support/drawn.ts'
import { fellowsWorld } from '../../../test/support/fellows.ts'
import { formTo, textOf } from '../../../test/support/page.ts'
import type { Html } from '../../platform/html/index.ts'
import { addSession } from '../people/index.ts'

const CHALLENGE = '/equipe/accompagnement/defis/predisauvetage'
let world: Awaited<ReturnType<typeof fellowsWorld>>
let browser: Browser
before(async () => {
  world = await fellowsWorld()
  world.setClock('2018-02-19T09:00:00Z')
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
const team = () => signedIn(world.team.personId)
const fellow = () => signedIn(world.actorOf('DEV1').personId)
type Visitor = Awaited<ReturnType<typeof signedIn>>

async function send(it: Visitor, page: string, action: string, typed: Record<string, string>) {
  const form = formTo(await (await it.get(page)).text(), action)
  for (const [name, value] of Object.entries(typed)) form.set(name, value)
  return it.post(action, form)
}

test('the team entrusts a challenge, notes a contact, and reads when the next one is due', async () => {
  const it = await team()
  const refused = await send(it, CHALLENGE, `${CHALLENGE}/referent`, { person: '0' })
  assert.equal(refused.status, 422)
  const named = await it.post(`${CHALLENGE}/referent`, { person: String(world.team.personId) })
  assert.equal(named.status, 303)
  const wrong = await send(it, CHALLENGE, `${CHALLENGE}/contacts`, { words: 'Les données arrivent', minutes: '' })
  assert.equal(wrong.status, 422)
  assert.match(await wrong.text(), /Les données arrivent<\/textarea>/)
  const typed = {
    heldOn: '2018-02-02',
    kind: 'visit',
    minutes: '90',
    withWhom: 'Toute l’équipe',
    words: 'Les données arrivent',
  }
  assert.equal((await send(it, CHALLENGE, `${CHALLENGE}/contacts`, typed)).status, 303)
  const portfolio = textOf(await (await it.get('/equipe/accompagnement')).text())
  assert.match(portfolio, /PrédiSauvetage \S+ \S+ il y a 17 jours À reprendre Non prévu 0 Pas encore donnée/)
  assert.match(portfolio, /1,5 h en 1 contact, pour 24 h au plus/)
})

test('a fellow reads who their referent is, writes without script, and reads the answer', async () => {
  const it = await fellow()
  assert.match(textOf(await (await it.get('/mon-referent')).text()), /suit votre équipe depuis le 19 février 2018/)
  assert.equal((await send(it, '/mon-referent', '/mon-referent', { words: ' ' })).status, 422)
  assert.equal(
    (await send(it, '/mon-referent', '/mon-referent', { words: 'Peut-on se voir ?', audience: 'team' })).status,
    303,
  )
  const lines = await (await (await team()).get('/equipe/accompagnement')).text()
  const line = /href="(\/equipe\/accompagnement\/messages\/\d+)"/.exec(lines)?.[1] ?? ''
  assert.equal((await send(await team(), line, line, { words: 'Demain à midi.' })).status, 303)
  assert.match(textOf(await (await it.get('/mon-referent')).text()), /Peut-on se voir \?[\s\S]*Demain à midi\./)
})

test('the pages of coaching are sound for axe, on a telephone and on a screen', async () => {
  const [member, writer] = [await team(), await fellow()]
  const line =
    /\/equipe\/accompagnement\/messages\/\d+/.exec(await (await member.get('/equipe/accompagnement')).text())?.[0] ?? ''
  const read = async (it: Visitor, path: string) =>
    [path, (await (await it.get(path)).text()) as unknown as Html] as const
  const pages = Object.fromEntries([
    await read(member, '/equipe/accompagnement'),
    await read(member, CHALLENGE),
    await read(member, line),
    await read(writer, '/mon-referent'),
    await read(writer, '/en/my-referent'),
  ])
  for (const width of [390, 1280]) {
    const { context, faults, page } = await openDrawn(browser, pages, { viewport: { width, height: 844 } })
    for (const path of Object.keys(pages)) {
      await page.goto(path)
      assert.deepEqual(await axeFindings(page), [], `${path} at ${width}`)
      const fits = await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)
      assert.ok(fits, `${path} at ${width}`)
    }
    assert.deepEqual(faults, [])
    await context.close()
  }
})

test('a challenge with one contact and with three asks the database the same number of times', async () => {
  const { services, sent, reset } = counting(world.services)
  const it = await signedIn(world.team.personId, services)
  const contact = (challenge: string, day: number) => ({
    ...{
      edition_id: 'eig-2',
      challenge_id: `eig-2-${challenge}`,
      person_id: world.team.personId,
      held_on: `2018-02-0${day}`,
    },
    ...{ kind: 'call', minutes: 30, with_whom: 'x', words: 'x', written_at: world.services.now() },
  })
  await world.services.db
    .insertInto('coaching_contact')
    .values([contact('gobelins', 1), contact('hopkins', 1), contact('hopkins', 2), contact('hopkins', 3)])
    .execute()
  const count = async (path: string) => {
    reset()
    assert.equal((await it.get(path)).status, 200)
    return sent.count
  }
  const pages = ['gobelins', 'hopkins'].map(slug => `/equipe/accompagnement/defis/${slug}`)
  const [one, three] = [await count(pages[0] ?? ''), await count(pages[1] ?? '')]
  assert.equal(one, three)
})
