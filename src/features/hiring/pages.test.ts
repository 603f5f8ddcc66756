import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Browser } from 'playwright-core'
import { signedInVisitor, visitor } from '../../../test/support/app.ts'
import { axeFindings } from '../../../test/support/axe.ts'
import { launchBrowser } from '../../../test/support/browser.ts'
import { openDrawn } from '../../../test/support/drawn.ts'
import { fellowsWorld } from '../../../test/support/fellows.ts'
import { pdfOf } from '../../../test/support/pdf.ts'
import type { Html } from '../../platform/html/index.ts'
import { addSession } from '../people/index.ts'
import { draftMissing } from './draft-contract.ts'
import { sendContract } from './send-contract.ts'
import { signContract } from './sign-contract.ts'

let world: Awaited<ReturnType<typeof fellowsWorld>>
let browser: Browser
before(async () => {
  world = await fellowsWorld()
  browser = await launchBrowser()
})
after(async () => {
  await browser.close()
  await world.close()
})

/** The pages as their readers get them, by address. */
async function drawn(): Promise<Record<string, Html>> {
  const { edition, services, setClock, team } = world
  setClock('2018-01-09T09:00:00Z')
  await draftMissing(services, team, edition)
  const { id } = await world.fileOf('DATA1')
  await sendContract(services, team, edition, id)
  const by = {
    fellowshipId: id,
    party: 'host',
    version: 1,
    name: 'Jeanne Roy',
    confirmed: true,
    recordedBy: null,
  } as const
  await signContract(services, edition, { ...by, content: new Uint8Array(pdfOf(1)) })
  const as = async (personId: number) => {
    const session = await services.db.transaction().execute(tx => addSession(services, tx, personId, 'test'))
    const it = visitor(services)
    it.cookies.set('cohorte_session', session.token)
    return it
  }
  const roles = [{ role: 'operational_mentor', challengeId: 'eig-2-predisauvetage' }] as const
  const mentor = await signedInVisitor(services, { email: 'daily@example.org', name: 'Maïa Corbin', roles: [...roles] })
  const [member, fellow] = [await as(team.personId), await as(world.actorOf('DATA1').personId)]
  const pages = [
    ...['', `/${id}`, `/${id}/preuves`, `/${id}/depart`, `/${id}/prolongation`].map(
      it => [member, `/equipe/recrutement${it}`] as const,
    ),
    [fellow, '/mon-contrat'] as const,
    [mentor, '/mon-defi/predisauvetage/recrutement'] as const,
  ]
  const entries = pages.map(async ([reader, path]) => [path, (await reader.get(path)).text()] as const)
  const read = await Promise.all(entries)
  return Object.fromEntries(
    await Promise.all(read.map(async ([path, text]) => [path, (await text) as unknown as Html])),
  )
}

test('every page of hiring is sound for axe and never wider than a telephone or a screen', async () => {
  const pages = await drawn()
  for (const width of [390, 1280]) {
    const { context, faults, page } = await openDrawn(browser, pages, { viewport: { width, height: 900 } })
    for (const path of Object.keys(pages)) {
      await page.goto(path)
      assert.deepEqual(await axeFindings(page), [], `${path} at ${width}`)
      assert.ok(
        await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth),
        `${path} at ${width}`,
      )
    }
    assert.deepEqual(faults, [])
    await context.close()
  }
})
