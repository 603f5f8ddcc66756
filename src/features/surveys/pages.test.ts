import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { visitor } from '../../../test/support/app.ts'
import { axeFindings } from '../../../test/support/axe.ts'
import { launchBrowser } from '../../../test/support/browser.ts'
import { openDrawn } from '../../../test/support/drawn.ts'
import { fellowsWorld } from '../../../test/support/fellows.ts'
import { type Html, raw } from '../../platform/html/html.ts'
import { addSession, grantRole } from '../people/index.ts'
import { answerSurvey, followSurveys } from './index.ts'

let world: Awaited<ReturnType<typeof fellowsWorld>>
before(async () => {
  world = await fellowsWorld()
  const { edition, services } = world
  for (let i = 0; i < 5; i += 1) {
    const person = { email: `m${i}@example.org`, fullName: `Mentor ${i}`, lang: 'fr', editionId: 'eig-2' } as const
    await grantRole(services, null, { ...person, role: 'operational_mentor', challengeId: 'eig-2-predisauvetage' })
  }
  world.setClock('2018-10-27T08:00:00Z')
  await followSurveys(services, edition)
})
after(() => world.close())

async function browserOf(personId: number) {
  const { services } = world
  const session = await services.db.transaction().execute(tx => addSession(services, tx, personId, 'test'))
  const browser = visitor(services)
  browser.cookies.set('cohorte_session', session.token)
  return browser
}

async function drawn(browser: ReturnType<typeof visitor>, path: string): Promise<Html> {
  const response = await browser.get(path)
  assert.equal(response.status, 200, path)
  return raw(await response.text())
}

test('what is typed stays in the browser until it is sent, and every page is readable at both widths', async () => {
  const { actorOf, edition, services, team } = world
  const fellow = await browserOf(actorOf('DATA1').personId)
  const form = '/enquetes/bilan-eig'
  const pages: Record<string, Html> = {
    '/mine': await drawn(fellow, '/mes-enquetes'),
    '/form': await drawn(fellow, form),
    '/sheet': await drawn(fellow, '/mon-defi/predisauvetage/enquetes/bilan-defi'),
  }
  await fellow.post(form, { satisfaction: '4' })
  pages['/thanks'] = await drawn(fellow, form)
  const invited = await services.db
    .selectFrom('survey_invitation')
    .innerJoin('survey', 'survey.id', 'survey_id')
    .select('person_id')
    .where('code', '=', 'bilan-mentors')
    .execute()
  for (const { person_id: personId } of invited) {
    const typed = { satisfaction: ['4'], 'mentor-motives.skills': ['5'], obstacles: ['Le réseau.'], framing: ['right'] }
    await answerSurvey(services, { personId }, edition, { code: 'bilan-mentors', typed })
  }
  world.setClock('2018-12-01T08:00:00Z')
  const office = await browserOf(team.personId)
  pages['/list'] = await drawn(office, '/equipe/enquetes')
  pages['/results'] = await drawn(office, '/equipe/enquetes/bilan-mentors')
  const chromium = await launchBrowser()
  const { page, faults } = await openDrawn(chromium, pages)
  const found: string[] = []
  for (const width of [390, 1280])
    for (const path of Object.keys(pages).filter(it => it !== '/thanks')) {
      await page.setViewportSize({ width, height: 900 })
      await page.goto(path)
      found.push(...(await axeFindings(page)).map(it => `${path} ${width}: ${it}`))
      const wide = await page.evaluate(() => document.documentElement.scrollWidth)
      if (wide > width) found.push(`${path}: ${wide} px in ${width}`)
    }
  const kept = () => page.evaluate(() => Object.keys(localStorage).filter(it => it.startsWith('cohorte survey')).length)
  await page.goto('/form')
  await page.fill('#obstacles', 'Quatre mois pour un badge.')
  await page.check('[name="satisfaction"][value="4"]')
  await page.check('[name="formats-essential"][value="demo"]')
  await page.reload()
  assert.equal(await page.inputValue('#obstacles'), 'Quatre mois pour un badge.')
  assert.ok(await page.isChecked('[name="satisfaction"][value="4"]'))
  assert.ok(await page.isChecked('[name="formats-essential"][value="demo"]'))
  assert.equal(await kept(), 1)
  await page.goto('/thanks')
  assert.equal(await kept(), 0)
  await chromium.close()
  assert.deepEqual([...found, ...faults], [])
})
