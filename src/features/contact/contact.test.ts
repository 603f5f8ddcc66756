import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { signedInVisitor, testServices, visitor } from '../../../test/support/app.ts'
import { counting } from '../../../test/support/count-queries.ts'
import { useEdition } from '../../../test/support/edition.ts'
import { textOf } from '../../../test/support/page.ts'
import { done, refuse } from '../../kernel/result.ts'
import { editionById } from '../edition/index.ts'
import { eraseOldThreads } from './keep-tidy.ts'

let world: Awaited<ReturnType<typeof testServices>>
let team: Awaited<ReturnType<typeof signedInVisitor>>

before(async () => {
  world = await testServices('2017-10-10T08:00:00Z')
  await useEdition(world.services)
  const paquet = { email: 'ondine@equipe.example', name: 'Ondine Paquet' }
  team = await signedInVisitor(world.services, { ...paquet, roles: [{ role: 'team' }] })
})
after(() => world.close())

const MESSAGE = {
  who: 'press',
  name: 'Irène Caillaud',
  email: 'irene@journal.example',
  subject: 'Un entretien',
  words: 'Bonjour,\n\nPuis-je rencontrer une équipe ?',
  trap: '',
}

const lastMail = (recipient: string) =>
  world.services.db
    .selectFrom('mail')
    .selectAll()
    .where('recipient', '=', recipient)
    .orderBy('id', 'desc')
    .executeTakeFirstOrThrow()
const linkIn = (body: string) => /http:\/\/localhost(\/contact\/fil\/\S+)/.exec(body)?.[1] ?? ''
const threadOf = (subject: string) =>
  world.services.db.selectFrom('contact_thread').selectAll().where('subject', '=', subject).executeTakeFirstOrThrow()

test('somebody without an account writes, is answered, and answers from their link; a note stays with the team', async () => {
  const browser = visitor(world.services)
  const sent = await browser.post('/contact', MESSAGE)
  assert.equal(sent.status, 303)
  const thread = await threadOf('Un entretien')
  assert.match(textOf(await (await browser.get('/contact')).text()), new RegExp(`référence : ${thread.reference}`))
  const received = await lastMail(MESSAGE.email)
  assert.match(received.subject, new RegExp(`\\[${thread.reference}\\]$`))
  assert.equal(received.edition_id, null)
  assert.match((await lastMail('ondine@equipe.example')).subject, /presse/)

  await team.post(`/equipe/contact/${thread.id}/note`, { note: 'CANARI : c’est un pigiste' })
  const answered = await team.post(`/equipe/contact/${thread.id}`, { words: 'Oui, jeudi.' })
  assert.equal(answered.status, 303)
  const mail = await lastMail(MESSAGE.email)
  assert.match(mail.body_text, /Oui, jeudi\./)
  const address = linkIn(mail.body_text)
  const page = await visitor(world.services).get(address)
  assert.equal(page.headers.get('cache-control'), 'private, no-store')
  const read = textOf(await page.text())
  assert.match(read, /Puis-je rencontrer une équipe \?.*Oui, jeudi\..*Nous vous avons répondu/)
  assert.doesNotMatch(read, /CANARI|Ondine/)
  assert.doesNotMatch(mail.body_text, /CANARI/)
  assert.match(textOf(await (await team.get(`/equipe/contact/${thread.id}`)).text()), /CANARI/)

  assert.equal((await visitor(world.services).post(address, { words: '' })).status, 422)
  assert.equal((await visitor(world.services).post(address, { words: 'Merci !' })).status, 303)
  assert.equal((await threadOf('Un entretien')).state, 'open')
  world.setClock('2018-03-01T08:00:00Z')
  assert.equal((await visitor(world.services).get(address)).status, 410)
  assert.equal((await visitor(world.services).post(address, { words: 'Encore' })).status, 410)
  assert.equal((await visitor(world.services).get('/contact/fil/inconnu')).status, 404)
  world.setClock('2017-10-10T08:00:00Z')
})

test('a refusal keeps what was typed, also of whoever filled what people do not see', async () => {
  for (const wrong of [{ email: 'irene' }, { who: '' }, { subject: '' }, { trap: 'http://spam.example' }]) {
    const answer = await visitor(world.services).post('/contact', { ...MESSAGE, subject: 'Perdu', ...wrong })
    assert.equal(answer.status, 422)
    assert.match(await answer.text(), /Puis-je rencontrer une équipe/)
  }
  const page = await (await visitor(world.services).get('/contact')).text()
  assert.match(page, /<div hidden><label for="trap">/)
  const nul = { ...MESSAGE, subject: 'Un\0 signe\nde trop' }
  assert.equal((await visitor(world.services).post('/contact', nul)).status, 303)
  await threadOf('Un signe de trop')
})

for (const bucket of ['contact_form', 'contact_address'])
  test(`too much is refused (${bucket}), and nothing typed is lost`, async () => {
    const limit = async (asked: string) =>
      asked === bucket ? refuse({ code: 'too_many' as const, retryAfterSeconds: 60 }) : done(true as const)
    const answer = await visitor({ ...world.services, limit }).post('/contact', { ...MESSAGE, subject: 'Trop' })
    assert.equal(answer.status, 429)
    assert.match(await answer.text(), /Puis-je rencontrer/)
  })

test('the team filters, searches, assigns and closes; what is late says so; the list costs the same whatever its length', async () => {
  const ask = { ...MESSAGE, who: 'candidate', email: 'zoe@candidate.example', name: 'Zoé Martin' }
  await visitor(world.services).post('/contact', { ...ask, subject: 'Mes 100 %' })
  const thread = await threadOf('Mes 100 %')
  world.setClock('2017-10-16T08:00:00Z')
  const count = async () => {
    const counted = counting(world.services)
    const browser = await signedInVisitor(counted.services, {
      email: 'ondine@equipe.example',
      name: '',
      roles: [{ role: 'team' }],
    })
    counted.reset()
    const page = textOf(await (await browser.get('/equipe/contact?q=100 %25')).text())
    return { sent: counted.sent.count, page }
  }
  const one = await count()
  assert.match(one.page, /Mes 100 % \[.*en retard/)
  assert.doesNotMatch(one.page, /Un entretien/)
  for (const subject of ['Deux 100 %', 'Trois 100 %'])
    await visitor(world.services).post('/contact', { ...ask, subject })
  const three = await count()
  assert.match(three.page, /Trois 100 %.*Deux 100 %.*Mes 100 %/)
  assert.equal(three.sent, one.sent)

  const follow = { assignee: String(team.personId), state: 'closed' }
  assert.equal((await team.post(`/equipe/contact/${thread.id}/suivi`, follow)).status, 303)
  const mine = textOf(await (await team.get('/equipe/contact?suivi=moi&etat=closed')).text())
  assert.match(mine, /Mes 100 %/)
  const stranger = { assignee: '999999', state: 'open' }
  assert.equal((await team.post(`/equipe/contact/${thread.id}/suivi`, stranger)).status, 404)
  assert.equal((await threadOf('Mes 100 %')).state, 'closed')
})

test('a thread is erased with all its words once it has been silent for as long as the edition says, unless somebody waits', async () => {
  const edition = await editionById(world.services.db, 'eig-2')
  assert.ok(edition)
  const { id, reference } = await threadOf('Mes 100 %')
  const told = async () =>
    (await world.services.db.selectFrom('mail').select(['kind', 'subject']).orderBy('id').execute())
      .filter(it => it.subject.includes(reference))
      .map(it => it.kind)
  assert.deepEqual(await told(), ['contact.received', 'contact.told'])
  world.setClock('2018-10-15T08:00:00Z')
  await eraseOldThreads(world.services, edition)
  await threadOf('Mes 100 %')
  world.setClock('2018-10-16T08:00:00Z')
  await eraseOldThreads(world.services, edition)
  await eraseOldThreads(world.services, edition)
  await assert.rejects(threadOf('Mes 100 %'))
  const words = world.services.db.selectFrom('contact_message').select('id').where('thread_id', '=', id)
  assert.deepEqual(await words.execute(), [])
  assert.deepEqual(await told(), [], 'nor do the letters that told of it')
  assert.match((await lastMail(MESSAGE.email)).subject, /Un signe de trop/)
  await threadOf('Un entretien')
})
