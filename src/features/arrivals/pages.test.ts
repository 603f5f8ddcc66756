import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Browser } from 'playwright-core'
import { visitor } from '../../../test/support/app.ts'
import { atWork } from '../../../test/support/at-work.ts'
import { axeFindings } from '../../../test/support/axe.ts'
import { launchBrowser } from '../../../test/support/browser.ts'
import { openDrawn } from '../../../test/support/drawn.ts'
import type { Html } from '../../platform/html/index.ts'
import { addSession } from '../people/index.ts'
import { addContact } from './add-contact.ts'
import { changeItems } from './change-items.ts'
import { logRefusal } from './log-refusal.ts'

const CHALLENGE = 'eig-2-predisauvetage'
const OWN = '/mon-defi/predisauvetage/arrivee'
let world: Awaited<ReturnType<typeof atWork>>
let browser: Browser
before(async () => {
  world = await atWork('2017-12-05T09:00:00Z', { teams: 3 })
  world.setClock('2018-01-16T09:00:00Z')
  browser = await launchBrowser()
})
after(async () => {
  await browser.close()
  await world.close()
})

/** The pages as their readers get them, by address, with something said in each. */
async function drawn(): Promise<Record<string, Html>> {
  const { actor, edition, services } = world
  const { personId } = actor('mentor predisauvetage')
  const about = { challengeId: CHALLENGE, personId }
  const linked = { ...services, randomToken: () => 'a-link' }
  const contact = {
    function: 'it',
    name: 'Zoé Petit',
    email: 'zoe@example.org',
    phone: '01 99 00 12 34',
    lang: 'fr',
  } as const
  await addContact(linked, about, edition, contact)
  const changes = [
    { key: 'internet_open', state: 'blocked', note: 'Dérogation en attente de signature.', expectedOn: '2018-01-30' },
    { key: 'internet_other', state: 'done', note: 'Box 4G', expectedOn: null },
    { key: 'desk', state: 'done', expectedOn: null },
    { key: 'data_list', state: 'done', expectedOn: null },
  ] as const
  const doer = { reader: { part: 'operational_mentor' }, by: { personId, contactId: null } } as const
  await changeItems(services, doer, edition, { challengeId: CHALLENGE, changes })
  const refusal = {
    refusedOn: '2018-01-15',
    refusedBy: 'Le service juridique',
    nextStep: 'Une convention',
    expectedOn: '2018-02-01',
  }
  await logRefusal(services, { ...about, code: 'data_access' }, edition, refusal)
  const as = async (key?: string) => {
    const it = visitor(services)
    if (!key) return it
    const session = await services.db.transaction().execute(tx => addSession(services, tx, actor(key).personId, 'test'))
    it.cookies.set('cohorte_session', session.token)
    return it
  }
  const read: [string | undefined, string][] = [
    ['team', '/equipe/arrivees'],
    ['mentor predisauvetage', OWN],
    ['mentor predisauvetage', `${OWN}/points/data_access`],
    ['mentor predisauvetage', `${OWN}/parties/internet`],
    ['mentor predisauvetage', `${OWN}/contacts`],
    ['chief predisauvetage', `${OWN}?from=above`],
    ['fellow-1 predisauvetage', `${OWN}?from=fellow`],
    ['fellow-1 predisauvetage', `${OWN}/premier-jour`],
    [undefined, '/contact/a-link'],
    [undefined, '/contact/a-link?point=internet_open'],
  ]
  const pages = read.map(async ([who, path]) => {
    const page = await (await (await as(who)).get(path)).text()
    return [path.replace('?from=', '/').replace('?point=', '/'), page as unknown as Html] as const
  })
  return Object.fromEntries(await Promise.all(pages))
}

test('every page of arrivals is sound for axe and never wider than a telephone or a screen', async () => {
  const pages = await drawn()
  for (const width of [390, 1280]) {
    const { context, faults, page } = await openDrawn(browser, pages, { viewport: { width, height: 900 } })
    for (const path of Object.keys(pages)) {
      await page.goto(path)
      if (process.env['SHOTS'])
        await page.screenshot({
          path: `${process.env['SHOTS']}/${width}${path.replaceAll('/', '_')}.png`,
          fullPage: true,
        })
      assert.deepEqual(await axeFindings(page), [], `${path} at ${width}`)
      const fits = await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)
      assert.ok(fits, `${path} at ${width}`)
    }
    assert.deepEqual(faults, [])
    await context.close()
  }
})
