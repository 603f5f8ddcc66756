import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { createApp } from '../../src/app.ts'
import { currentEdition } from '../../src/features/edition/index.ts'
import type { Challenge, EditionData } from '../../src/features/edition/rules.ts'
import { addSession } from '../../src/features/people/index.ts'
import { testServices, visitor } from '../support/app.ts'
import { candidate, filled } from '../support/candidate.ts'
import { useEdition } from '../support/edition.ts'
import { publicPages } from '../sweep/pages.ts'

const CANARY = 'Ornithorynque'
const HIDDEN = '2017-10-16T08:00:00Z'
const SHOWN = '2017-11-09T08:00:00Z'

/** Challenges that nobody could know of, in an edition that hides them until its second window. */
const secret = (data: EditionData): EditionData => ({
  ...data,
  calendar: { ...data.calendar, wishes: { opens: '2017-11-09T00:00', closes: '2017-11-12T23:59' } },
  wishes: {
    ...data.wishes,
    asked: 'after_preselection',
    ranked: true,
    orderAsked: 'in_wishes',
    challengesHidden: true,
  },
  challenges: data.challenges.map((it, i) => named(it, `${CANARY} ${i}`)),
})

const named = (challenge: Challenge, title: string): Challenge => ({
  ...challenge,
  title,
  slug: title.toLowerCase().replace(' ', '-'),
  tagline: { fr: `${title}, en une phrase`, en: `${title}, in a sentence` },
})

let world: Awaited<ReturnType<typeof testServices>>
before(async () => {
  world = await testServices(HIDDEN)
  await useEdition(world.services, { change: secret })
})
after(() => world.close())

/** Every address that can be asked for, with a challenge's own word wherever a word is asked. */
async function addresses(): Promise<string[]> {
  const { challenges } = await currentEdition(world.services.db)
  const [{ id, slug } = { id: '', slug: '' }] = challenges
  const patterns = createApp(world.services)
    .routes.filter(({ method }) => method === 'GET')
    .map(({ path }) => path.replace(/\{[^}]*\}/g, ''))
  const filledIn = [slug, id].map(word => patterns.map(path => path.replace(/:\w+/g, word)))
  const searches = ['/defis', '/en/challenges', '/realisations', '/defis/comparer'].flatMap(path => [
    `${path}?q=${CANARY}`,
    `${path}?challenge=${slug}`,
    `${path}?url=http://localhost/defis/${slug}`,
  ])
  return [...new Set([...filledIn.flat(), ...publicPages, ...searches])]
}

async function tellingIn(browser: Pick<ReturnType<typeof visitor>, 'get'>): Promise<string[]> {
  const found: string[] = []
  for (const address of await addresses()) {
    const answer = await browser.get(address)
    const said = `${await answer.text()} ${answer.status === 404 ? '' : [...answer.headers.values()].join(' ')}`
    // What was asked for may be said back: only what the address does not hold tells something.
    const told = said.replaceAll(address, '').replaceAll(encodeURIComponent(address), '')
    if (new RegExp(`${CANARY} \\d`).test(told)) found.push(`${answer.status} ${address}`)
  }
  return found
}

test('until its instant no page, feed, file or search tells a visitor of a hidden challenge', async () => {
  assert.deepEqual(await tellingIn(visitor(world.services)), [])
})

test('nor a candidate', async () => {
  const edition = await currentEdition(world.services.db)
  const { actor } = await candidate(world.services, 'zelie@example.org', { values: filled(edition, []) })
  const browser = visitor(world.services)
  const session = await world.services.db
    .transaction()
    .execute(tx => addSession(world.services, tx, actor.personId, 'test'))
  browser.cookies.set('cohorte_session', session.token)
  assert.deepEqual(await tellingIn(browser), [])
})

test('from that instant they are told in many places', async () => {
  world.setClock(SHOWN)
  const told = await tellingIn(visitor(world.services))
  assert.ok(told.length > 20, told.join('\n'))
})
