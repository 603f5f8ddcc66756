import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { visitor } from '../../../test/support/app.ts'
import { atWork } from '../../../test/support/at-work.ts'
import { axeFindings } from '../../../test/support/axe.ts'
import { launchBrowser } from '../../../test/support/browser.ts'
import { openDrawn } from '../../../test/support/drawn.ts'
import { type Html, raw } from '../../platform/html/html.ts'
import { addSession } from '../people/index.ts'
import { followPoints, holdPoint, listPoints, saveVersion, startVersion } from '../progress/index.ts'
import { emptyContent } from '../progress/rules.ts'
import { takeLook } from './index.ts'

let world: Awaited<ReturnType<typeof atWork>>
before(async () => {
  world = await atWork('2018-05-14T09:00:00Z', { teams: 3 })
  const { edition, services } = world
  await followPoints(services, edition)
  const challengeId = 'eig-2-gobelins'
  const fellow = world.actor('fellow-1 gobelins')
  const [may] = await listPoints(services.db, challengeId)
  const decision = {
    kind: 'decision' as const,
    body: 'Ouvrir le réseau',
    ownerId: fellow.personId,
    dueOn: '2018-05-12',
  }
  const holding = {
    challengeId,
    pointId: may?.id ?? 0,
    heldOn: '2018-05-11',
    note: 'Le réseau bloque.',
    decisions: [decision],
  }
  await holdPoint(services, fellow, edition, holding)
  for (const number of [1, 2]) {
    await startVersion(services, fellow, edition, challengeId)
    const content = {
      ...emptyContent(),
      vision: { ambition: `Un catalogue ouvert, ${number}` },
      objectives: { short: 'Une maquette', medium: 'Un atelier', long: '' },
    }
    const typed = { change: 'moved', reason: 'Le besoin est ailleurs', content, revision: 1 }
    await saveVersion(services, fellow, edition, { challengeId, typed, publish: true })
  }
  await startVersion(services, fellow, edition, challengeId)
  await takeLook(services, edition)
  world.setClock('2018-06-20T09:00:00Z')
  await followPoints(services, edition)
})
after(() => world.close())

const browserOf = async (key: string) => {
  const { services } = world
  const { token } = await services.db
    .transaction()
    .execute(tx => addSession(services, tx, world.actor(key).personId, 'test'))
  const it = visitor(services)
  it.cookies.set('cohorte_session', token)
  return it
}

const PAGES: Record<string, string[]> = {
  team: ['/equipe/suivi', '/equipe/suivi/gobelins', '/en/team/follow-up/gobelins', '/equipe/avancement'],
  'fellow-1 gobelins': [
    '/mon-defi/gobelins/points',
    '/mon-defi/gobelins/points/:id',
    '/mon-defi/gobelins/feuille-de-route',
    '/mon-defi/gobelins/feuille-de-route/brouillon',
    '/mon-defi/gobelins/feuille-de-route/comparaison',
    '/mon-defi/gobelins/mi-parcours',
  ],
}

test('the pages of the follow-up have nothing to report to axe, on a phone and on a screen', async () => {
  const drawn: Record<string, Html> = {}
  const [june] = await listPoints(world.services.db, 'eig-2-gobelins')
  for (const [who, addresses] of Object.entries(PAGES)) {
    const reader = await browserOf(who)
    for (const address of addresses) {
      const path = address.replace(':id', String(june?.id))
      drawn[path] = raw(await (await reader.get(path)).text())
    }
  }
  const browser = await launchBrowser()
  const found: string[] = []
  for (const width of [390, 1280]) {
    const { context, faults, page } = await openDrawn(browser, drawn, { viewport: { width, height: 900 } })
    for (const path of Object.keys(drawn)) {
      await page.goto(path)
      found.push(...(await axeFindings(page)).map(it => `${path} ${width}: ${it}`))
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
      if (wide > 0) found.push(`${path} ${width}: ${wide} px too wide`)
    }
    found.push(...faults)
    await context.close()
  }
  await browser.close()
  assert.deepEqual(found, [])
})
