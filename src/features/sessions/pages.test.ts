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
import { addMaterial } from './add-material.ts'
import { followSessions } from './follow-sessions.ts'
import { loadPlan } from './load-plan.ts'
import { noteAttendance } from './note-attendance.ts'
import { propose } from './propose.ts'
import { publishAll } from './publish-sessions.ts'
import { listSessions } from './queries.ts'
import { addWorkshop } from './save-workshop.ts'
import { signUp } from './sign-up.ts'

let world: Awaited<ReturnType<typeof atWork>>
let browser: Browser
let pages: Record<string, Html>
before(async () => {
  world = await atWork('2018-03-01T08:00:00Z')
  browser = await launchBrowser()
  pages = await drawn()
})
after(async () => {
  await browser.close()
  await world.close()
})

/** The evening of the session on users, with something on every page. */
async function prepare() {
  const { actor, edition, services, setClock } = world
  const [team, fellow] = [actor('team'), actor('fellow-1 predisauvetage')]
  await loadPlan(services, edition)
  await publishAll(services, team, edition)
  const users = (await listSessions(services.db, 'eig-2')).find(it => it.planCode === 'users')?.id ?? 0
  const workshop = { title: 'Conduire un entretien', about: 'À trois.', leader: 'Zoé', place: '', capacity: 1 }
  const added = await addWorkshop(services, team, edition, { sessionId: users, workshop })
  for (const who of ['fellow-1 predisauvetage', 'fellow-2 predisauvetage'])
    await signUp(services, actor(who), edition, added.ok ? added.value : 0)
  const times = { startsAt: new Date('2018-04-19T16:30:00Z'), endsAt: new Date('2018-04-19T18:00:00Z') }
  await propose(services, fellow, edition, {
    title: 'Cartes',
    about: 'Une soirée.',
    speakers: 'Ada',
    isOpen: true,
    place: '',
    ...times,
  })
  await addMaterial(services, team, edition, {
    sessionId: users,
    title: 'Guide',
    url: 'https://exemple.fr/guide',
    file: undefined,
  })
  setClock('2018-03-22T18:00:00Z')
  const mark = { personId: fellow.personId, presence: 'present', reason: '' } as const
  await noteAttendance(services, team, edition, { sessionId: users, marks: [mark] })
  await followSessions(services, edition)
  return { users, workshop: added.ok ? added.value : 0 }
}

/** The pages as their readers get them, by address. */
async function drawn(): Promise<Record<string, Html>> {
  const { services } = world
  const { users, workshop } = await prepare()
  const as = async (key: string) => {
    const { personId } = world.actor(key)
    const session = await services.db.transaction().execute(tx => addSession(services, tx, personId, 'test'))
    const it = visitor(services)
    it.cookies.set('cohorte_session', session.token)
    return it
  }
  const [team, fellow] = [await as('team'), await as('fellow-1 predisauvetage')]
  await fellow.post('/sessions/calendrier')
  const ofFellow = [
    '',
    `/${users}`,
    `/${users}/avis`,
    `/ateliers/${workshop}`,
    '/presence',
    '/propositions',
    '/calendrier',
  ]
  const ofTeam = ['', `/${users}`, `/${users}/report`, '/ajout', '/presences', '/propositions', '/calendriers']
  const read = [
    ...ofFellow.map(it => [fellow, `/sessions${it}`] as const),
    ...ofTeam.map(it => [team, `/equipe/sessions${it}`] as const),
    [team, `/sessions/${users}/feuille`] as const,
    [visitor(services), '/agenda'] as const,
  ].map(async ([reader, path]) => [path, (await (await reader.get(path)).text()) as unknown as Html] as const)
  return Object.fromEntries(await Promise.all(read))
}

test('every page of sessions is sound for axe and never wider than a telephone or a screen', async () => {
  for (const width of [390, 1280]) {
    const { context, faults, page } = await openDrawn(browser, pages, { viewport: { width, height: 900 } })
    // On a large screen, those that use its width.
    const read = Object.keys(pages).filter(
      it => width === 390 || /^.(equipe.sessions(.presences)?|sessions|agenda)$/.test(it),
    )
    for (const path of read) {
      await page.goto(path)
      assert.deepEqual(await axeFindings(page), [], `${path} at ${width}`)
      const fits = await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)
      assert.ok(fits, `${path} at ${width}`)
    }
    assert.deepEqual(faults, [])
    await context.close()
  }
})

test('the field of the code is large, and brings up the keys of a telephone', async () => {
  const { context, page } = await openDrawn(browser, pages, { viewport: { width: 390, height: 844 } })
  await page.goto('/sessions/presence')
  const field = page.locator('#code')
  assert.equal(await field.getAttribute('inputmode'), 'numeric')
  assert.ok(((await field.boundingBox())?.height ?? 0) >= 44)
  await context.close()
})
