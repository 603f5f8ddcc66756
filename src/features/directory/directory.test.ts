import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { signedInVisitor, visitor } from '../../../test/support/app.ts'
import { counting } from '../../../test/support/count-queries.ts'
import { codeOf, fellowsWorld } from '../../../test/support/fellows.ts'
import { textOf } from '../../../test/support/page.ts'
import { addSession } from '../people/index.ts'
import { closeHelp, placeSelf, postHelp, replyHelp, saveCard } from './index.ts'
import { AUDIENCES, type Audience, CLOSED, type Consents, canSaveCard, changesOf, FIELDS, type Field } from './rules.ts'

let world: Awaited<ReturnType<typeof fellowsWorld>>
type Browser = ReturnType<typeof visitor>
/** Who reads: somebody of the owner's cohort, of another one, of none, and nobody known. */
const readers: Record<'cohort' | 'alumni' | 'stranger' | 'public', Browser> = {} as never

/** One recognisable text per field, so that a leak says which one. */
const CANARY: Record<Field, RegExp> = {
  name: /Zorglub DATA1/,
  cohort: /EIG, [^<]*promotion 2/,
  challenge: /PrédiSauvetage/,
  email: /data1@example\.org/,
  phone: /06 39 98 11 22/,
  links: /canari\.example/,
  biography: /Canari chante/,
  skills: /Apiculture canarienne/,
}
const details = { phone: '06 39 98 11 22', links: 'https://canari.example/', biography: 'Canari chante à l’aube.' }
const owner = () => world.actorOf('DATA1')
const allFor = (audience: Audience): Consents => Object.fromEntries(FIELDS.map(field => [field, audience])) as Consents
const save = (consents: Consents) => saveCard(world.services, owner(), world.edition, { consents, details })

async function sessionOf(personId: number): Promise<Browser> {
  const { services } = world
  const session = await services.db.transaction().execute(tx => addSession(services, tx, personId, 'test'))
  const browser = visitor(services)
  browser.cookies.set('cohorte_session', session.token)
  return browser
}

before(async () => {
  world = await fellowsWorld()
  const { db } = world.services
  world.setClock('2018-03-01T09:00:00Z')
  const now = world.services.now()
  const announced = { message: '{"fr":"x","en":"x"}', decided_by: world.team.personId, decided_at: now }
  await db
    .insertInto('announcement')
    .values({ edition_id: 'eig-2', publish_at: new Date('2017-12-14T10:00:00Z'), ...announced })
    .execute()
  // Another cohort, of which somebody is an alumna.
  const { rows } = { rows: await db.selectFrom('edition').selectAll().where('id', '=', 'eig-2').execute() }
  const [row] = rows
  if (row)
    await db
      .insertInto('edition')
      .values({ ...row, id: 'eig-0', data: JSON.stringify(row.data) })
      .execute()
  const version = await db
    .selectFrom('edition_version')
    .selectAll()
    .where('edition_id', '=', 'eig-2')
    .executeTakeFirstOrThrow()
  await db
    .insertInto('edition_version')
    .values({ ...version, edition_id: 'eig-0', data: JSON.stringify(version.data), changes: '[]' })
    .execute()
  const other = await signedInVisitor(world.services, {
    ...{ email: 'ancienne@example.org', name: 'Nour Ancienne', editionId: 'eig-0' },
    roles: [{ role: 'operational_mentor', challengeId: 'eig-2-hopkins' }],
  })
  const newcomer = await signedInVisitor(world.services, { email: 'passant@example.org', name: 'Un passant' })
  Object.assign(readers, {
    cohort: await sessionOf(world.actorOf('DEV1').personId),
    alumni: other,
    stranger: newcomer,
    public: visitor(world.services),
  })
  await placeSelf(world.services, owner(), world.edition, {
    levels: { python: 'expert' },
    proposed: { name: 'Apiculture canarienne', level: 'learning' },
  })
})
after(() => world.close())

const PAGES = [
  '/annuaire',
  '/en/directory',
  '/annuaire?q=canari',
  '/annuaire?profile=data',
  '/annuaire?cohort=eig-2',
  '/annuaire/annuaire.csv',
  '/annuaire/competences',
  '/entraide',
  `/annuaire?host=${encodeURIComponent('Ministère de la Transition écologique et solidaire')}`,
]

/** Everything that a reader can reach about others, as one text; what is not for them is empty. */
async function everything(browser: Browser): Promise<string> {
  const texts = []
  for (const path of PAGES) {
    const response = await browser.get(path)
    // What can be chosen in the search is of the edition, not of anybody.
    if (response.status === 200)
      texts.push(
        (await response.text())
          .replace(/<form[\s\S]*?<\/form>|<section class="filters"[\s\S]*?<\/section>/g, '')
          .replace(/<header[\s\S]*?<\/header>/, ''),
      )
  }
  return texts.join('\n')
}

const RANK = { cohort: 1, alumni: 2, stranger: 3, public: 3 } as const

test('nothing of somebody is in any page or file for whom it is not, field by field and reader by reader', async () => {
  for (const field of FIELDS)
    for (const [rank, audience] of AUDIENCES.entries()) {
      const open = { ...allFor('nobody'), name: 'public' as const }
      assert.equal(codeOf(await save({ ...open, [field]: audience })), 'done')
      for (const who of ['cohort', 'alumni', 'stranger', 'public'] as const) {
        const text = await everything(readers[who])
        const may = rank >= RANK[who]

        assert.equal(CANARY[field].test(text), may, `${field} for ${audience}, read by ${who}`)
        for (const shut of FIELDS)
          if (shut !== field && shut !== 'name')
            assert.doesNotMatch(text, CANARY[shut], `${shut} while ${field} is for ${audience}, read by ${who}`)
      }
    }
})

test('without a name nothing else is shown, whatever the rest says', async () => {
  await save({ ...allFor('public'), name: 'nobody' })
  for (const browser of Object.values(readers)) {
    const text = await everything(browser)
    for (const field of FIELDS) assert.doesNotMatch(text, CANARY[field])
  }
})

test('no search finds somebody by what they do not let be seen', async () => {
  await save({ ...CLOSED, name: 'public' })
  const found = async (query: string) => CANARY.name.test(await (await readers.alumni.get(`/annuaire?${query}`)).text())
  assert.equal(await found('q=zorglub'), true)
  for (const query of [
    'q=canari',
    'cohort=eig-2',
    'profile=data',
    'skill=python',
    `skill=${encodeURIComponent('Apiculture canarienne')}`,
  ])
    assert.equal(await found(query), false, query)
  await save(allFor('public'))
  for (const query of ['q=CANARI', 'cohort=eig-2', 'profile=data', 'skill=python', 'q=zörglüb'])
    assert.equal(await found(query), true, query)
})

test('a page that begins after somebody hidden does not tell their place among the others', async () => {
  await save({ ...CLOSED, name: 'public' })
  await signedInVisitor(world.services, { email: 'cachee@example.org', name: 'Zzz Cachée' })
  const hidden = world.services.db.selectFrom('person').select('id').where('email', '=', 'cachee@example.org')
  const { id } = await hidden.executeTakeFirstOrThrow()
  assert.match(await (await readers.public.get(`/annuaire?after=${id}`)).text(), CANARY.name)
  const shown = await (await readers.public.get(`/annuaire?after=${owner().personId}`)).text()
  assert.doesNotMatch(shown, CANARY.name)
})

test('taking a consent back forgets what was written, at once', async () => {
  await save(allFor('public'))
  assert.match(await everything(readers.public), CANARY.phone)
  await save({ ...allFor('public'), phone: 'nobody', biography: 'nobody', links: 'nobody' })
  const text = await everything(readers.public)
  for (const field of ['phone', 'biography', 'links'] as const) assert.doesNotMatch(text, CANARY[field])
  const kept = await world.services.db.selectFrom('directory_card').select(['phone', 'biography', 'links']).execute()
  assert.deepEqual(kept, [{ phone: '', biography: '', links: '' }])
  const events = await world.services.db
    .selectFrom('event')
    .select('data')
    .where('subject', '=', 'directory_card')
    .execute()
  assert.doesNotMatch(JSON.stringify(events), /canari|Zorglub|example\.org/i)
})

test('whoever left reads what every cohort reads, and no more what theirs alone reads', async () => {
  await save({ ...allFor('alumni'), email: 'cohort' })
  const { db } = world.services
  const { personId } = world.actorOf('DEV1')
  assert.match(await everything(readers.cohort), CANARY.email)
  const fellowship = db.updateTable('fellowship').where('person_id', '=', personId)
  await fellowship.set({ state: 'left', left_on: '2018-02-20' }).execute()
  const text = await everything(readers.cohort)
  assert.match(text, CANARY.phone)
  assert.doesNotMatch(text, CANARY.email)
  assert.equal((await readers.cohort.get('/annuaire/competences')).status, 404)
  await fellowship.set({ left_on: '2018-01-10' }).execute()
  assert.doesNotMatch(await everything(readers.cohort), CANARY.phone, 'somebody who never came was in no cohort')
  await fellowship.set({ state: 'hired', left_on: null }).execute()
})

test('the map names who can teach and who wants to learn, and says what nobody can teach', async () => {
  await save({ ...CLOSED, name: 'cohort', skills: 'cohort' })
  const page = textOf(await (await readers.cohort.get('/annuaire/competences')).text())
  assert.match(page, /Cherchées, sans personne pour les transmettre Apiculture canarienne/)
  assert.match(page, /Python Zorglub DATA1 Personne pour le moment Personne pour le moment/)
  await save({ ...CLOSED, name: 'cohort' })
  assert.doesNotMatch(await (await readers.cohort.get('/annuaire/competences')).text(), /Zorglub DATA1|Apiculture/)
})

const until = '2018-03-31'
const words = {
  kind: 'wanted' as const,
  wide: false,
  title: 'Relire une requête',
  body: 'Une requête lente.',
  until,
  skills: ['python'],
}

test('an answer reaches the author of a post by mail, whose address stays unknown, and thanks come back', async () => {
  await save(CLOSED)
  const { edition, services } = world
  const posted = await postHelp(services, owner(), edition, words)
  assert.ok(posted.ok)
  const page = textOf(await (await readers.cohort.get(`/entraide/${posted.value}`)).text())
  assert.match(page, /une personne de la promotion, jusqu’au samedi 31 mars 2018/)
  assert.doesNotMatch(page, CANARY.name)
  assert.doesNotMatch(page, CANARY.email)
  assert.equal((await readers.alumni.get(`/entraide/${posted.value}`)).status, 404)
  const helper = world.actorOf('DEV1')
  const reply = (message: string) => replyHelp(services, helper, edition, { postId: posted.value, message })
  assert.equal(codeOf(await reply(' ')), 'message_missing')
  assert.equal(codeOf(await reply('Je passe demain.')), 'done')
  assert.equal(codeOf(await reply('Encore moi.')), 'answered_before')
  await closeHelp(services, owner(), edition, { postId: posted.value, state: 'helped', thanks: 'Merci, c’est réglé.' })
  assert.equal(codeOf(await reply('Trop tard.')), 'not_open')
  const mails = await services.db
    .selectFrom('mail')
    .select(['kind', 'recipient', 'body_text as text'])
    .where('kind', 'like', 'directory.%')
    .orderBy('id')
    .execute()
  assert.deepEqual(
    mails.map(it => [it.kind, it.recipient]),
    [
      ['directory.reply', 'data1@example.org'],
      ['directory.thanks', 'dev1@example.org'],
    ],
  )
  assert.match(mails[0]?.text ?? '', /Je passe demain\.[\s\S]*écrivez à dev1@example\.org/)
  const stored = await services.db.selectFrom('help_answer').selectAll().execute()
  assert.doesNotMatch(JSON.stringify(stored), /demain/)
})

test('a post for every cohort is read by another one, with a name only if its author lets them know it', async () => {
  await save({ ...CLOSED, name: 'cohort' })
  const posted = await postHelp(world.services, owner(), world.edition, { ...words, wide: true, title: 'Pour toutes' })
  assert.ok(posted.ok)
  const read = async () => textOf(await (await readers.alumni.get(`/entraide/${posted.value}`)).text())
  assert.doesNotMatch(await read(), CANARY.name)
  await save({ ...CLOSED, name: 'alumni' })
  assert.match(await read(), CANARY.name)
})

test('posts have a title, words and a near day, and the team counts them without names', async () => {
  const post = (change: object) => postHelp(world.services, owner(), world.edition, { ...words, ...change })
  assert.equal(codeOf(await post({ title: ' ' })), 'title_missing')
  assert.equal(codeOf(await post({ body: '' })), 'body_missing')
  assert.equal(codeOf(await post({ until: '2018-02-28' })), 'until_wrong')
  assert.equal(codeOf(await post({ until: '2018-12-31' })), 'until_wrong')
  const page = textOf(await (await (await sessionOf(world.team.personId)).get('/equipe/entraide')).text())
  assert.match(page, /Demandes 2 1 1 1/)
  assert.doesNotMatch(page, /Zorglub/)
})

test('a card keeps only what somebody may read, and what does not fit is said', () => {
  const open = allFor('cohort')
  const code = (change: object) => codeOf(canSaveCard(open, { ...details, ...change }))
  assert.equal(code({}), 'done')
  assert.equal(code({ biography: 'x'.repeat(601) }), 'biography_long')
  assert.equal(code({ links: 'javascript:alert(1)' }), 'link_wrong')
  assert.equal(code({ links: Array(6).fill('https://a.example').join('\n') }), 'links_many')
  assert.equal(code({ phone: 'appelez-moi' }), 'phone_wrong')
  const kept = canSaveCard(CLOSED, { ...details, phone: 'appelez-moi' })
  assert.deepEqual(kept.ok && kept.value, { phone: '', links: '', biography: '' })
  assert.deepEqual(changesOf(CLOSED, { ...CLOSED, email: 'alumni' }), { email: 'nobody > alumni' })
})

test('lists send as many queries for three rows as for one, and go on by key', async () => {
  const { services, sent, reset } = counting(world.services)
  const count = async (path: string) => {
    const browser = visitor(services)
    for (const [name, value] of readers.cohort.cookies) browser.cookies.set(name, value)
    reset()
    assert.equal((await browser.get(path)).status, 200)
    return sent.count
  }
  const paths = ['/annuaire', '/entraide', '/annuaire/competences']
  await save(allFor('cohort'))
  const one = []
  for (const path of paths) one.push(await count(path))
  for (const code of ['DEV1', 'DEV2']) {
    const actor = world.actorOf(code)
    await saveCard(services, actor, world.edition, { consents: allFor('cohort'), details })
    await placeSelf(services, actor, world.edition, { levels: { sql: 'learning', python: 'interested' } })
    assert.ok((await postHelp(services, actor, world.edition, words)).ok)
  }
  const three = []
  for (const path of paths) three.push(await count(path))
  assert.deepEqual(three, one)
  const { personId } = owner()
  const rest = await (await readers.cohort.get(`/annuaire?after=${personId}`)).text()
  assert.doesNotMatch(rest, CANARY.name)
  assert.match(rest, /Zorglub DEV1[\s\S]*Zorglub DEV2/)
})
