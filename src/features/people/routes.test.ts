import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { signedInVisitor, testServices, visitor } from '../../../test/support/app.ts'
import { useEdition } from '../../../test/support/edition.ts'
import { openLimits } from '../../platform/limits/index.ts'

let world: Awaited<ReturnType<typeof testServices>>
before(async () => {
  world = await testServices('2017-10-12T08:00:00Z')
  await useEdition(world.services)
})
after(() => world.close())

async function linkFor(email: string, next = '/') {
  const browser = visitor(world.services)
  const sent = await browser.post('/connexion', { email, next })
  assert.equal(sent.status, 303)
  const mail = await world.services.db
    .selectFrom('mail')
    .select('body_text')
    .where('recipient', '=', email)
    .orderBy('id', 'desc')
    .executeTakeFirstOrThrow()
  return { browser, link: mail.body_text.match(/\/connexion\/lien\/\S+/)?.[0] ?? '' }
}

test('opening the link in advance changes nothing; pressing the button opens a session, once', async () => {
  const { browser, link } = await linkFor('camille@example.org', '/mon-compte')
  for (let opened = 0; opened < 3; opened += 1) assert.equal((await visitor(world.services).get(link)).status, 200)
  const signedIn = await browser.post(link)
  assert.equal(signedIn.headers.get('location'), '/mon-compte')
  assert.match(await (await browser.get('/mon-compte')).text(), /camille@example\.org/)
  const again = await visitor(world.services).post(link)
  assert.equal(again.status, 410)
  assert.match(await again.text(), /Ce lien a déjà servi/)
})

test('two presses at once open one session', async () => {
  const { link } = await linkFor('deux@example.org')
  const both = await Promise.all([visitor(world.services).post(link), visitor(world.services).post(link)])
  assert.deepEqual(both.map(it => it.status).sort(), [303, 410])
})

test('a wrong address is kept, with what to do', async () => {
  const answer = await visitor(world.services).post('/connexion', { email: 'camille.at.example' })
  assert.equal(answer.status, 422)
  const page = await answer.text()
  assert.match(page, /value="camille\.at\.example"/)
  assert.match(page, /Indiquez une adresse électronique complète/)
})

test('the fifth link is the last for a quarter of an hour, for this address only', async () => {
  const limited = { ...world.services, limit: openLimits(world.database.pool) }
  const ask = (email: string) => visitor(limited).post('/connexion', { email })
  for (let asked = 0; asked < 5; asked += 1) assert.equal((await ask('souvent@example.org')).status, 303)
  assert.equal((await ask('souvent@example.org')).status, 429)
  assert.equal((await ask('autre@example.org')).status, 303)
})

test('a page of one’s own leads to the sign-in page and back', async () => {
  const answer = await visitor(world.services).get('/mon-compte')
  assert.equal(answer.headers.get('location'), '/connexion?next=%2Fmon-compte')
})

test('what was typed after the session expired is kept, and sent again word for word', async () => {
  const { browser, link } = await linkFor('perdu@example.org')
  const typed = { fullName: 'Noé « Zéro » Perdu <b>', lang: 'en' }
  assert.match((await browser.post('/mon-compte/profil', typed)).headers.get('location') ?? '', /^\/connexion\?next=/)
  const opened = await browser.post(link)
  assert.equal(opened.headers.get('location'), '/reprise')
  const page = await (await browser.get('/reprise')).text()
  assert.match(page, /action="\/mon-compte\/profil"/)
  assert.match(page, /name="fullName" value="Noé « Zéro » Perdu &lt;b&gt;"/)
})

test('what was typed is given back as often as its page is opened', async () => {
  const { browser, link } = await linkFor('encore@example.org')
  await browser.post('/mon-compte/profil', { fullName: 'Ada Encore', lang: 'fr' })
  await browser.post(link)
  for (let opened = 0; opened < 2; opened += 1)
    assert.match(await (await browser.get('/reprise')).text(), /value="Ada Encore"/)
})

test('what somebody typed is offered to them alone, whoever signs in next on that machine', async () => {
  const shared = visitor(world.services)
  const signIn = async (email: string) => {
    const { link } = await linkFor(email)
    return (await shared.post(link)).headers.get('location')
  }
  await signIn('ada@example.org')
  await shared.post('/deconnexion')
  await shared.post('/mon-compte/profil', { fullName: 'Le secret d’Ada', lang: 'fr' })
  assert.notEqual(await signIn('bob@example.org'), '/reprise')
  assert.doesNotMatch(await (await shared.get('/reprise')).text(), /secret/)
  await shared.post('/deconnexion')
  assert.equal(await signIn('ada@example.org'), '/reprise')
  assert.match(await (await shared.get('/reprise')).text(), /Le secret d’Ada/)
})

test('what was typed where nobody was known is for whoever signs in first, and waits an hour', async () => {
  const { browser, link } = await linkFor('premiere@example.org')
  await browser.post('/mon-compte/profil', { fullName: 'À qui est-ce ?', lang: 'fr' })
  const waits = world.services.db.selectFrom('parked_form').select('expires_at').where('email', 'is', null)
  const { expires_at: until } = await waits.orderBy('created_at', 'desc').executeTakeFirstOrThrow()
  assert.ok(until.getTime() - Date.now() < 3_600_000)
  assert.equal((await browser.post(link)).headers.get('location'), '/reprise')
  const next = await linkFor('seconde@example.org')
  assert.notEqual((await browser.post(next.link)).headers.get('location'), '/reprise')
  assert.doesNotMatch(await (await browser.get('/reprise')).text(), /À qui est-ce/)
})

test('without a session, little is kept, of each network, and not for ever', async () => {
  const limited = { ...world.services, limit: openLimits(world.database.pool) }
  const kept = async () =>
    (
      await world.services.db
        .selectFrom('parked_form')
        .select('path')
        .where('path', '=', '/en/my-account/profile')
        .execute()
    ).length
  const park = (fullName: string) => visitor(limited).post('/en/my-account/profile', { fullName, lang: 'en' })
  await park('x'.repeat(400_000))
  assert.equal(await kept(), 0)
  for (let sent = 0; sent < 32; sent += 1) assert.equal((await park('Somebody')).status, 303)
  assert.equal(await kept(), 30)
  await world.services.db
    .updateTable('parked_form')
    .set({ expires_at: new Date(0) })
    .execute()
  await visitor(world.services).post('/mon-compte/profil', { fullName: 'Après', lang: 'fr' })
  assert.equal(await kept(), 0)
})

test('a NUL in what was typed holds up nobody', async () => {
  const answer = await visitor(world.services).post('/mon-compte/profil', { fullName: 'a\0b', lang: 'fr' })
  assert.match(answer.headers.get('location') ?? '', /^\/connexion\?next=/)
})

test('the longest address gets a link, and a page reached by an endless address leads back to the first one', async () => {
  const limited = { ...world.services, limit: openLimits(world.database.pool) }
  const email = `${'a'.repeat(60)}@${`${'b'.repeat(60)}.`.repeat(3)}example`
  const asked = await visitor(limited).post('/connexion', { email, next: `/defis?q=${'x'.repeat(600)}` })
  assert.equal(asked.status, 303)
  assert.match((await linkFor('loin@example.org', `/${'x'.repeat(5000)}`)).link, /^\/connexion/)
})

test('signing out leaves nothing for whoever goes back', async () => {
  const mine = await signedInVisitor(world.services, { email: 'partie@example.org', name: 'P P' })
  assert.equal((await mine.post('/deconnexion')).headers.get('clear-site-data'), '"cache"')
})

test('one signs another device out, and nobody else’s', async () => {
  const mine = await signedInVisitor(world.services, { email: 'appareils@example.org', name: 'A B' })
  const other = await signedInVisitor(world.services, { email: 'appareils2@example.org', name: 'C D' })
  const [session] = await world.services.db
    .selectFrom('session')
    .select('public_id')
    .where('person_id', '=', mine.personId)
    .execute()
  assert.equal((await other.post(`/mon-compte/appareils/${session?.public_id}/fin`)).status, 404)
  assert.equal((await mine.post(`/mon-compte/appareils/${session?.public_id}/fin`)).status, 303)
  assert.match((await mine.get('/mon-compte')).headers.get('location') ?? '', /^\/connexion/)
})

test('a form sent by another site is refused', async () => {
  const mine = await signedInVisitor(world.services, { email: 'csrf@example.org', name: 'E F' })
  const answer = await mine.post(
    '/mon-compte/profil',
    { fullName: 'X', lang: 'fr' },
    { origin: 'https://evil.example' },
  )
  assert.equal(answer.status, 403)
})
