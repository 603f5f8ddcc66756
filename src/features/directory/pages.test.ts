import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { visitor } from '../../../test/support/app.ts'
import { axeFindings } from '../../../test/support/axe.ts'
import { launchBrowser } from '../../../test/support/browser.ts'
import { openDrawn } from '../../../test/support/drawn.ts'
import { fellowsWorld } from '../../../test/support/fellows.ts'
import { type Html, raw } from '../../platform/html/html.ts'
import { addSession } from '../people/index.ts'
import { placeSelf, postHelp, saveCard } from './index.ts'
import { CLOSED } from './rules.ts'

let world: Awaited<ReturnType<typeof fellowsWorld>>
before(async () => {
  world = await fellowsWorld()
  const { actorOf, edition, services, team } = world
  const decided = { message: '{"fr":"x","en":"x"}', decided_by: team.personId, decided_at: services.now() }
  const publish_at = new Date('2017-12-14T10:00:00Z')
  await services.db
    .insertInto('announcement')
    .values({ edition_id: 'eig-2', publish_at, ...decided })
    .execute()
  world.setClock('2018-03-01T09:00:00Z')
  const open = {
    ...CLOSED,
    name: 'cohort',
    cohort: 'cohort',
    challenge: 'cohort',
    skills: 'cohort',
    email: 'cohort',
  } as const
  for (const code of ['DATA1', 'DEV1']) {
    const details = { phone: '', links: '', biography: '' }
    await saveCard(services, actorOf(code), edition, { consents: open, details })
    await placeSelf(services, actorOf(code), edition, { levels: { python: 'expert', maps: 'learning' } })
  }
})
after(() => world.close())

test('the directory, a card, the map and the board are readable at both widths, light and dark', async () => {
  const { actorOf, edition, services } = world
  const words = {
    kind: 'wanted',
    wide: false,
    title: 'Relire',
    body: 'Une requête.',
    until: '2018-03-31',
    skills: ['sql'],
  } as const
  const posted = await postHelp(services, actorOf('DEV1'), edition, words)
  assert.ok(posted.ok)
  const { personId } = actorOf('DATA1')
  const session = await services.db.transaction().execute(tx => addSession(services, tx, personId, 'test'))
  const browser = visitor(services)
  browser.cookies.set('cohorte_session', session.token)
  const pages: Record<string, Html> = {}
  const paths = ['/annuaire', '/annuaire/ma-fiche', '/annuaire/competences', '/entraide', `/entraide/${posted.value}`]
  for (const path of paths) {
    const response = await browser.get(path)
    assert.equal(response.status, 200, path)
    pages[path] = raw(await response.text())
  }
  const chromium = await launchBrowser()
  const { page, faults } = await openDrawn(chromium, pages)
  const found: string[] = []
  for (const [width, colorScheme] of [
    [390, 'light'],
    [1280, 'dark'],
  ] as const)
    for (const path of paths) {
      await page.setViewportSize({ width, height: 900 })
      await page.emulateMedia({ colorScheme })
      await page.goto(path)
      found.push(...(await axeFindings(page)).map(it => `${path} ${width}: ${it}`))
      const wide = await page.evaluate(() => document.documentElement.scrollWidth)
      if (wide > width) found.push(`${path}: ${wide} px in ${width}`)
    }
  await chromium.close()
  assert.deepEqual([...found, ...faults], [])
})
