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
import { fundingBoard, importRecords, recordOnLine, recordPayment, recordSimulation, takeStep } from './index.ts'
import { amountOf } from './rules.ts'

const CHALLENGE = 'eig-2-predisauvetage'
const BOARD = '/equipe/financement'
let world: Awaited<ReturnType<typeof atWork>>
let browser: Browser
before(async () => {
  world = await atWork('2018-03-01T09:00:00Z', { teams: 3 })
  browser = await launchBrowser()
})
after(async () => {
  await browser.close()
  await world.close()
})

/** A challenge whose agreement is signed and partly paid, an expense, and figures of past editions. */
async function live() {
  const { edition, services } = world
  const team = world.actor('team')
  const draft = (amount: string) => ({
    amount: amountOf(amount),
    day: '2018-03-01',
    label: 'Premier versement',
    reference: 'V-1',
  })
  const own = { challengeId: CHALLENGE }
  await recordSimulation(services, team, edition, { ...draft('140000'), ...own, fellowshipId: undefined })
  for (const step of ['drafted', 'sent', 'signed'])
    await takeStep(services, team, edition, { ...own, step, day: '2018-02-20' })
  const { challenges } = await fundingBoard(services.db, edition, services.now())
  for (const { fellowship } of challenges.find(it => it.challenge.id === CHALLENGE)?.fellows ?? [])
    await recordSimulation(services, team, edition, { ...draft('71155.25'), ...own, fellowshipId: fellowship.id })
  await recordPayment(services, team, edition, { ...draft('56924.20'), ...own, back: false })
  await recordOnLine(services, team, edition, { ...draft('12000'), kind: 'expense', line: 'communication' })
  const place = { published: 'money', row: 'salaries', nature: 'actual' as const, source: 'Évaluation du programme' }
  const figures = [
    { ...place, column: 'eig-1', amount: amountOf('756553.38') },
    { ...place, column: 'total', nature: 'printed' as const, amount: amountOf('756553') },
  ]
  await importRecords(services, figures, { dryRun: false })
}

/** The pages as their readers get them, by address. */
async function drawn(): Promise<Record<string, Html>> {
  await live()
  const read: [string, string][] = [
    ['team', BOARD],
    ['team', `${BOARD}/predisauvetage`],
    ['team', `${BOARD}/predisauvetage/dossier`],
    ['team', `${BOARD}/predisauvetage/versement`],
    ['team', `${BOARD}/ecritures`],
    ['team', `${BOARD}/ecritures/nouvelle`],
    ['team', `${BOARD}/historique`],
    ['mentor predisauvetage', '/mon-defi/predisauvetage/financement'],
  ]
  const pages = read.map(async ([who, path]) => {
    const { services } = world
    const it = visitor(services)
    const { personId } = world.actor(who)
    const session = await services.db.transaction().execute(tx => addSession(services, tx, personId, 'test'))
    it.cookies.set('cohorte_session', session.token)
    return [path, (await (await it.get(path)).text()) as unknown as Html] as const
  })
  return Object.fromEntries(await Promise.all(pages))
}

test('every page of the money is sound for axe and never wider than a telephone or a screen', async () => {
  const pages = await drawn()
  for (const width of [390, 1280]) {
    const { context, faults, page } = await openDrawn(browser, pages, { viewport: { width, height: 900 } })
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
