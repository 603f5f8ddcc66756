import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { signedInVisitor, testServices, visitor } from '../../../test/support/app.ts'
import { useEdition } from '../../../test/support/edition.ts'
import { textOf } from '../../../test/support/page.ts'
import { testView } from '../../../test/support/view.ts'
import { beginEntry, publishEntry, questionsOnCall } from '../content/index.ts'
import { NO_FACTS, NO_WORDS } from '../content/rules.ts'
import { editionById } from '../edition/index.ts'
import type { EditionData } from '../edition/rules.ts'
import { hostCallDays } from './host-call-days.ts'
import { hostCallAt } from './rules.ts'

let world: Awaited<ReturnType<typeof testServices>>
before(async () => {
  world = await testServices('2017-09-20T08:00:00Z')
  await useEdition(world.services)
})
after(() => world.close())

const read = async (path: string, at: string) => {
  world.setClock(at)
  const response = await visitor(world.services).get(path)
  const page = await response.text()
  return { status: response.status, page, said: textOf(page) }
}

async function teamActor(first: string) {
  const person = { email: `${first}@equipe.example`, name: first, roles: [{ role: 'team' as const }] }
  const { personId } = await signedInVisitor(world.services, person)
  const grants = [{ role: 'team' as const, editionId: 'eig-2', challengeId: null }]
  return { personId, name: person.name, email: person.email, sessionId: 'test', grants }
}

test('before it opens, the page says when with its zone, what to prepare, and takes an address', async () => {
  const { page, said } = await read('/appel', '2017-09-26T21:59:59Z')
  assert.match(said, /L’appel ouvre le mercredi 27 septembre 2017 à 0 h, heure de Paris/)
  assert.match(said, /Ce qu’il faut préparer .*Curriculum vitæ/)
  assert.match(page, /<form[^>]*action="\/lettre"/)
  assert.doesNotMatch(page, /Commencer ma candidature|\/ma-candidature/)
})

test('while it is open, it counts down, leads to the form, says the steps and answers a few questions', async () => {
  const { page, said } = await read('/appel', '2017-10-27T14:59:59Z')
  assert.match(page, /data-countdown="2017-10-27T15:00:00.000Z" data-now="2017-10-27T14:59:59.000Z"/)
  assert.match(said, /Commencer ma candidature .*En pratique .*Curriculum vitæ.*Avant de commencer/)
  assert.doesNotMatch(page, /action="\/lettre"/)
})

test('it answers the questions that the edition names, in its order, then those the team pinned, as the page of questions does', async () => {
  const words = { title: 'Peut-on venir de loin ?', description: '', body: 'Oui, **de partout**.' }
  const facts = { ...NO_FACTS, category: 'apply', position: 10, pinned: true }
  const { services } = world
  const actor = await teamActor('ondine')
  const edition = await editionById(services.db, 'eig-2')
  assert.ok(edition)
  const entry = { kind: 'faq' as const, name: 'de-loin', document: { fr: words, en: NO_WORDS, facts } }
  const begun = await beginEntry(services, actor, edition, {
    ...entry,
    wholeProgramme: false,
    reason: '',
    stillRight: false,
  })
  assert.ok(begun.ok)
  assert.ok((await publishEntry(services, actor, edition, { id: begun.value })).ok)
  const { page } = await read('/appel', '2017-10-20T10:00:00Z')
  assert.deepEqual(
    [...page.matchAll(/<summary>(.*?)<\/summary>/g)].map(([, said]) => said).filter(it => it !== 'Menu'),
    [
      'Puis-je choisir plusieurs sujets ?',
      'Puis-je modifier ma candidature après l’avoir déposée ?',
      'Qui lit mon dossier ?',
      'Peut-on venir de loin ?',
    ],
  )
  assert.match(page, /<strong>de partout<\/strong>/)
})

test('however many questions the team pins, six are answered, and none the edition names gives way', async () => {
  const { services } = world
  const actor = await teamActor('odilon')
  const named = await editionById(services.db, 'eig-2')
  assert.ok(named?.content)
  const edition = { ...named, content: { ...named.content, onCall: ['nommee'] } }
  const words = (title: string) => ({ title, description: '', body: 'Oui.' })
  const ask = async (name: string, position: number, pinned: boolean) => {
    const facts = { ...NO_FACTS, category: 'apply', position, ...(pinned && { pinned }) }
    const entry = { kind: 'faq' as const, name, document: { fr: words(`Question ${name} ?`), en: NO_WORDS, facts } }
    const how = { wholeProgramme: false, reason: '', stillRight: false }
    const begun = await beginEntry(services, actor, edition, { ...entry, ...how })
    assert.ok(begun.ok)
    assert.ok((await publishEntry(services, actor, edition, { id: begun.value })).ok)
  }
  for (let i = 1; i <= 8; i++) await ask(`epinglee-${i}`, i, true)
  await ask('nommee', 99, false)
  const shown = (await questionsOnCall(services.db, testView(), edition)).map(it => it.question)
  assert.equal(shown.length, 6)
  assert.equal(shown[0], 'Question nommee ?')
})

test('once it is closed, it says what happens now and when, and takes an address for the next one', async () => {
  for (const at of ['2017-10-27T15:00:00Z', '2017-11-14T10:00:00Z', '2017-12-05T10:00:00Z']) {
    const { page, said } = await read('/appel', at)
    assert.match(said, /L’appel à candidatures est clos/)
    assert.match(said, /Une réponse à chaque personne/)
    assert.match(said, /lundi 4 décembre 2017 à 10 h, heure de Paris/)
    assert.match(page, /action="\/lettre"/)
    assert.doesNotMatch(page, /Commencer ma candidature/)
  }
})

test('once the cohort is announced, it leads there, with the figures', async () => {
  const { page, said } = await read('/en/call', '2017-12-14T10:00:00Z')
  assert.match(page, /href="\/en\/cohort"/)
  assert.match(said, /applications 208 .*people selected 28/)
})

test('the call to administrations of this edition is over, says so, and takes an address for the next one', async () => {
  const { page, said } = await read('/appel-a-defis', '2017-09-20T08:00:00Z')
  assert.match(said, /terminé : 13 défis ont été choisis/)
  assert.match(page, /name="audience" value="hosts"/)
  assert.match(page, /href="\/contact\?qui=host"/)
})

test('a call to administrations is announced, open, closed, then over, as its days say; without days nothing is promised', () => {
  const at = (projects: EditionData['calendar']['projects'], now: string) =>
    hostCallAt(hostCallDays({ calendar: { projects } as EditionData['calendar'], zone: 'Europe/Paris' }), new Date(now))
  const days = { opens: '2018-05-04', closes: '2018-06-15T17:00', jury: ['2018-07-04'] }
  assert.deepEqual(
    [
      at(days, '2018-05-03T21:59:59Z'),
      at(days, '2018-05-03T22:00:00Z'),
      at(days, '2018-06-15T15:00:00Z'),
      at(days, '2018-07-04T22:00:00Z'),
      at({}, '2018-05-04T00:00:00Z'),
    ],
    ['announced', 'open', 'closed', 'over', 'unknown'],
  )
})

test('an edition that says nothing to administrations has no such page, and no link to one', async t => {
  const others = await testServices('2017-10-10T08:00:00Z')
  t.after(others.close)
  await useEdition(others.services, {
    change: ({ hostCall: _, ...data }) => data,
  })
  const browser = visitor(others.services)
  assert.equal((await browser.get('/appel-a-defis')).status, 404)
  assert.doesNotMatch(await (await browser.get('/')).text(), /appel-a-defis/)
})
