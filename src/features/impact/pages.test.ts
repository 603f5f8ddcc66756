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
import { readIndicator, saveIndicator, saveItem } from './index.ts'
import type { IndicatorWords, ItemWords } from './rules.ts'

const SLUG = 'predisauvetage'
let world: Awaited<ReturnType<typeof atWork>>
let browser: Browser
before(async () => {
  world = await atWork('2018-05-02T08:00:00Z', { teams: 3 })
  browser = await launchBrowser()
})
after(async () => {
  await browser.close()
  await world.close()
})

const item = {
  ...{
    kind: 'dataset',
    state: 'open',
    nameFr: 'Alertes anonymes',
    nameEn: 'Anonymous alerts',
    wordsFr: '',
    wordsEn: '',
  },
  ...{ url: 'https://example.org/alertes-anonymes-de-2017-a-2018', licence: 'licence-ouverte-2', onDay: '2018-04-20' },
  ...{ withholding: null, withholdingWords: '', requirements: [], maintenance: null, maintainer: '' },
  ...{ accessibility: null, audience: '', people: null },
} satisfies Partial<ItemWords>
const indicator = {
  ...{
    kind: 'policy',
    objective: 'Envoyer les secours plus tôt',
    measureFr: 'Délai d’alerte',
    measureEn: 'Time to alert',
  },
  ...{ unit: 'min', baseline: 42, baselineOn: '2018-01-22', baselineUnknown: '', target: 20, targetOn: '2018-11-15' },
  quality: 'Les patrons de vedette y croient.',
} satisfies Partial<IndicatorWords>

/** The pages as their readers get them, by address. */
async function drawn(): Promise<Record<string, Html>> {
  const { edition, services } = world
  const fellow = world.actor(`fellow-1 ${SLUG}`)
  const where = { edition, challengeId: `eig-2-${SLUG}` }
  await saveItem(services, fellow, where, { words: item as ItemWords })
  const saved = await saveIndicator(services, fellow, where, { words: indicator as IndicatorWords })
  const id = saved.ok ? saved.value : 0
  for (const [value, onDay] of [
    [31, '2018-03-01'],
    [27, '2018-05-02'],
  ] as const)
    await readIndicator(services, fellow, where, { id, words: { value, onDay, source: 'Journal', note: '' } })
  const as = async (who: string) => {
    const { personId } = world.actor(who)
    const session = await services.db.transaction().execute(tx => addSession(services, tx, personId, 'test'))
    const it = visitor(services)
    it.cookies.set('cohorte_session', session.token)
    return it
  }
  const [own, team] = [await as(`fellow-1 ${SLUG}`), await as('team')]
  const mine = ['resultats', 'ouverture', 'realisations', 'indicateurs', `indicateurs/${id}`, 'perennisation', 'depart']
  const pages: [typeof own, string][] = [
    ...mine.map((it): [typeof own, string] => [own, `/mon-defi/${SLUG}/${it}`]),
    [team, '/equipe/resultats'],
    [team, '/equipe/resultats/chiffres'],
    [own, '/en/achievements'],
  ]
  const read = pages.map(async ([reader, path]) => [path, await (await reader.get(path)).text()] as const)
  return Object.fromEntries((await Promise.all(read)).map(([path, text]) => [path, text as unknown as Html]))
}

test('every page of results is sound for axe and never wider than a telephone or a screen', async () => {
  const pages = await drawn()
  for (const width of [390, 1280]) {
    const { context, faults, page } = await openDrawn(browser, pages, { viewport: { width, height: 900 } })
    for (const path of Object.keys(pages)) {
      await page.goto(path)
      assert.deepEqual(await axeFindings(page), [], `${path} at ${width}`)
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
      assert.ok(wide <= 0, `${path} at ${width}: ${wide} too wide`)
      if (process.env['SHOTS'])
        await page.screenshot({
          path: `${process.env['SHOTS']}/${path.replaceAll('/', '_')}-${width}.png`,
          fullPage: true,
        })
    }
    assert.deepEqual(faults, [])
    await context.close()
  }
})
