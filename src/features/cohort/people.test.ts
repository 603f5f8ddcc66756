import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { signedInVisitor, visitor } from '../../../test/support/app.ts'
import { counting } from '../../../test/support/count-queries.ts'
import { codeOf, fellowsWorld } from '../../../test/support/fellows.ts'
import { formTo, textOf } from '../../../test/support/page.ts'
import { slices } from '../../slices.ts'
import { consent, publishSelf } from '../offers/index.ts'
import { type Publication, type PublicField, TERMS } from '../offers/rules.ts'
import { addSession } from '../people/index.ts'
import { listPublicPeople, scheduleAnnouncement } from './index.ts'

const ANNOUNCED = '2017-12-14T10:00:00Z'
const SLUG = 'zorglub-data1'
/** What each field says, recognisable wherever it could leak to. */
const said = {
  name: /Zorglub DATA1/,
  biography: /mesureuse de rivières/,
  links: /example\.org\/zorglub-code/,
  path: /hydrologue à Brest/,
} satisfies Record<PublicField, RegExp>

let world: Awaited<ReturnType<typeof fellowsWorld>>
before(async () => {
  world = await fellowsWorld()
  const { edition, services, setClock, team } = world
  const given = { publishAt: new Date(ANNOUNCED), message: { fr: 'Bienvenue', en: 'Welcome' } }
  assert.equal(codeOf(await scheduleAnnouncement(services, team, edition, given)), 'done')
  setClock('2017-12-14T09:00:00Z')
})
after(() => world.close())

const wanted = (fields: PublicField[]): Publication => ({
  fields,
  biography: 'Une mesureuse de rivières.',
  links: { code: 'https://example.org/zorglub-code' },
  path: 'Désormais hydrologue à Brest.',
})
const ALL: PublicField[] = ['name', 'biography', 'links', 'path']
const choose = async (fields: PublicField[], code = 'DATA1') =>
  codeOf(await publishSelf(world.services, world.actorOf(code), world.edition, wanted(fields)))
const read = async (path: string) => {
  const answer = await visitor({ ...world.services }).get(path)
  return { status: answer.status, text: await answer.text() }
}

/** Every address that anybody may read without a parameter, and those that could name this person. */
const doors = [
  ...new Set([
    ...slices.flatMap(({ routes }) => routes.filter(it => it.method === 'GET').map(({ path }) => path)),
    ...[
      `/promotion/${SLUG}`,
      `/en/cohort/${SLUG}`,
      `/promotion/${SLUG}.md`,
      `/en/cohort/${SLUG}.md`,
      '/defis/predisauvetage',
      '/en/challenges/predisauvetage',
    ],
  ]),
].filter(path => !/[:*]/.test(path) && !/^\/(en\/team|equipe)\b/.test(path))

/** The fields that some public door says, in their order. */
async function leaking(): Promise<PublicField[]> {
  const texts: string[] = []
  for (const door of doors) texts.push((await read(door)).text)
  return ALL.filter(field => texts.some(text => said[field].test(text)))
}

test('before the announcement nobody is published, whatever they agreed to', async () => {
  assert.equal(await choose(ALL), 'done')
  assert.ok(doors.length > 40, `${doors.length} doors`)
  assert.deepEqual(await leaking(), [])
  assert.equal((await read(`/promotion/${SLUG}`)).status, 404)
  assert.deepEqual(await listPublicPeople(world.services.db, 'eig-2', world.services.now()), [])
})

test('once announced, somebody’s page says each field they agreed to, in both languages', async () => {
  world.setClock(ANNOUNCED)
  assert.deepEqual(await leaking(), ALL)
  const page = await read(`/promotion/${SLUG}`)
  assert.equal(page.status, 200)
  for (const field of ALL) assert.match(page.text, said[field], field)
  const twin = await read(`/promotion/${SLUG}.md`)
  for (const field of ALL) assert.match(twin.text, said[field], `${field} in Markdown`)
  assert.match(textOf((await read(`/en/cohort/${SLUG}`)).text), /Since the programme Désormais hydrologue/)
  assert.match((await read('/promotion')).text, new RegExp(`href="/promotion/${SLUG}"`))
  const people = await listPublicPeople(world.services.db, 'eig-2', world.services.now())
  assert.deepEqual(
    people.map(it => it.slug),
    [SLUG],
  )
})

for (const field of ['biography', 'links', 'path'] as const)
  test(`taking back « ${field} » hides it at every public door and erases it, and nothing else`, async () => {
    assert.equal(await choose(ALL), 'done')
    assert.equal(await choose(ALL.filter(it => it !== field)), 'done')
    assert.deepEqual(
      await leaking(),
      ALL.filter(it => it !== field),
    )
    const row = await world.services.db.selectFrom('publication_consent').selectAll().executeTakeFirstOrThrow()
    assert.doesNotMatch(JSON.stringify(row), said[field])
  })

test('a field that is agreed to and still empty says that it is being written', async () => {
  const given = { ...wanted(['name', 'biography']), biography: '' }
  await publishSelf(world.services, world.actorOf('DATA1'), world.edition, given)
  assert.match(textOf((await read(`/promotion/${SLUG}`)).text), /Présentation en cours de rédaction/)
  await choose(['name'])
  assert.doesNotMatch(textOf((await read(`/promotion/${SLUG}`)).text), /en cours de rédaction/)
})

test('the map of the site has their page in both languages, and no longer once it is taken back', async () => {
  const listed = async () => (await read('/sitemap.xml')).text.match(/<loc>[^<]*zorglub[^<]*<\/loc>/g) ?? []
  await choose(ALL)
  assert.deepEqual(await listed(), [
    `<loc>http://localhost/promotion/${SLUG}</loc>`,
    `<loc>http://localhost/en/cohort/${SLUG}</loc>`,
  ])
  await choose([])
  assert.deepEqual(await listed(), [])
})

test('without the name the page is gone and no door says anything of them', async () => {
  await choose(ALL)
  await choose(['biography', 'links', 'path'])
  assert.deepEqual(await leaking(), [])
  const gone = await read(`/promotion/${SLUG}`)
  assert.equal(gone.status, 410)
  assert.match(textOf(gone.text), /Cette page n’est plus publiée/)
  const twin = await read(`/promotion/${SLUG}.md`)
  assert.deepEqual(twin, { status: 410, text: 'Cette page n’est plus publiée.' })
  assert.equal((await read('/promotion/personne')).status, 404)
})

/** DATA1's browser, on an application that also answers others, so that both meet the same kept pages. */
async function ownBrowser() {
  const { personId } = world.actorOf('DATA1')
  const session = await world.services.db.transaction().execute(tx => addSession(world.services, tx, personId, 'test'))
  const browser = visitor(world.services)
  browser.cookies.set('cohorte_session', session.token)
  return browser
}

test('somebody chooses on their own page, reads every choice they made, and takes everything back at once', async () => {
  const browser = await ownBrowser()
  const form = formTo(await (await browser.get('/mon-espace/publication')).text(), '/mon-espace/publication')
  for (const box of ['name', 'agree_biography']) form.set(box, 'on')
  form.set('biography', 'x'.repeat(401))
  const refused = await browser.post('/mon-espace/publication', form)
  assert.equal(refused.status, 422)
  assert.match(await refused.text(), /x{401}/)
  form.set('biography', 'Une mesureuse de rivières.')
  assert.equal((await browser.post('/mon-espace/publication', form)).status, 303)
  assert.match((await read('/promotion')).text, said.biography)
  const own = textOf(await (await browser.get('/mon-espace/publication')).text())
  assert.match(own, new RegExp(`Présentation Donné Texte n° ${TERMS}`))
  const anonymous = visitor(world.services)
  assert.match(await (await anonymous.get('/promotion')).text(), said.name)
  assert.equal((await browser.post('/mon-espace/publication/retrait')).status, 303)
  assert.deepEqual(await leaking(), [])
  assert.match(textOf(await (await browser.get('/mon-espace/publication')).text()), /Nom Retiré Texte n° 1/)
})

test('each choice is a decision with its instant, and an event', async () => {
  const count = (table: 'publication_decision' | 'event') =>
    world.services.db
      .selectFrom(table)
      .select(eb => eb.fn.countAll<string>().as('n'))
      .executeTakeFirstOrThrow()
  const before = [await count('publication_decision'), await count('event')]
  await choose(['name', 'links'])
  const after = [await count('publication_decision'), await count('event')]
  assert.deepEqual(
    after.map((it, i) => Number(it.n) - Number(before[i]?.n)),
    [2, 1],
  )
})

test('a mentor who agreed has a page too; somebody without any part has none to ask for', async () => {
  const { services } = world
  const challengeId = 'eig-2-predisauvetage'
  const mentor = { email: 'm@example.org', name: 'Maud Gorgone', roles: [{ role: 'operational_mentor', challengeId }] }
  const browser = await signedInVisitor(services, mentor as never)
  assert.doesNotMatch((await read('/promotion')).text, /Gorgone/)
  assert.equal((await browser.post('/mon-espace/publication', { name: 'on' })).status, 303)
  assert.match(textOf((await read('/promotion')).text), /Maud Gorgone , mentor/)
  assert.match(textOf((await read('/promotion/maud-gorgone')).text), /Mentor, sur PrédiSauvetage/)
  const stranger = await signedInVisitor(services, { email: 's@example.org', name: 'Sam' })
  assert.equal((await stranger.get('/mon-espace/publication')).status, 404)
  assert.equal((await stranger.post('/mon-espace/publication', { name: 'on' })).status, 404)
})

test('the cohort is narrowed by profile in the address', async () => {
  const page = textOf((await read('/promotion?profil=data')).text)
  assert.match(page, /Voir toutes|1 personne/)
  assert.doesNotMatch(page, /EIG Link/)
  assert.match(textOf((await read('/promotion?profil=rien')).text), /Retirez le filtre/)
})

test('the pages send the same queries for one person named and for three', async () => {
  const { services, sent, reset } = counting(world.services)
  const count = async (path: string) => {
    reset()
    assert.equal((await visitor(services).get(path)).status, 200)
    return sent.count
  }
  const one = [await count('/promotion'), await count(`/promotion/${SLUG}`)]
  for (const code of ['DEV1', 'DEV2'])
    await consent(services, world.actorOf(code), world.edition, { name: true, biography: 'a' })
  assert.deepEqual([await count('/promotion'), await count(`/promotion/${SLUG}`)], one)
})
