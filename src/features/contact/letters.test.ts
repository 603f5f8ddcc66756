import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { signedInVisitor, testServices, visitor } from '../../../test/support/app.ts'
import { useEdition } from '../../../test/support/edition.ts'
import { mailServer } from '../../../test/support/mail-server.ts'
import { textOf } from '../../../test/support/page.ts'
import { mostAttempts } from '../../platform/mail/index.ts'
import { openPost } from '../../platform/mail/smtp.ts'
import { editionById } from '../edition/index.ts'
import { announceOpening, sortAddresses } from './keep-tidy.ts'
import { BATCH } from './rules.ts'
import { sendBatch } from './send-letter.ts'

let world: Awaited<ReturnType<typeof testServices>>
let team: Awaited<ReturnType<typeof signedInVisitor>>

before(async () => {
  world = await testServices('2017-09-20T08:00:00Z')
  await useEdition(world.services)
  const paquet = { email: 'ondine@equipe.example', name: 'Ondine Paquet' }
  team = await signedInVisitor(world.services, { ...paquet, roles: [{ role: 'team' }] })
})
after(() => world.close())

const mailsTo = (recipient: string) =>
  world.services.db.selectFrom('mail').selectAll().where('recipient', '=', recipient).orderBy('id').execute()
const subscriptions = () => world.services.db.selectFrom('subscription').selectAll().orderBy('id').execute()
const edition = async () => {
  const found = await editionById(world.services.db, 'eig-2')
  assert.ok(found)
  return found
}
async function subscribe(email: string, lang: 'fr' | 'en' = 'fr') {
  const [ask, found] =
    lang === 'fr'
      ? ['/lettre', /\/lettre\/confirmation\/\S+/]
      : ['/en/newsletter', /\/en\/newsletter\/confirmation\/\S+/]
  await visitor(world.services).post(ask as string, { email, audience: 'candidates', trap: '' })
  const address = (found as RegExp).exec((await mailsTo(email)).at(-1)?.body_text ?? '')?.[0] ?? ''
  assert.equal((await visitor(world.services).post(address)).status, 303)
}
const sendAll = async (letterId: number) => {
  for (let turn = 0; turn < 4; turn += 1) await sendBatch(world.services, await edition(), letterId)
}

test('an address is written to once its owner has confirmed by a button, and is erased when nobody does within a week', async () => {
  const ask = (email: string) => visitor(world.services).post('/lettre', { email, audience: 'candidates', trap: '' })
  assert.equal((await ask('non confirmee')).status, 422)
  await ask('jamais@candidate.example')
  await ask('zoe@candidate.example')
  const [mail] = await mailsTo('zoe@candidate.example')
  const address = /\/lettre\/confirmation\/\S+/.exec(mail?.body_text ?? '')?.[0] ?? ''
  assert.equal((await visitor(world.services).get(address)).status, 200)
  assert.deepEqual(
    (await subscriptions()).map(it => it.state),
    ['asked', 'asked'],
  )
  assert.equal((await visitor(world.services).post(address)).status, 303)
  assert.equal((await visitor(world.services).post(address)).status, 404)
  const known = await ask('ZOE@candidate.example')
  const fresh = await ask('autre@candidate.example')
  assert.deepEqual([known.status, known.headers.get('set-cookie')], [fresh.status, fresh.headers.get('set-cookie')])
  assert.match((await mailsTo('ZOE@candidate.example'))[0]?.body_text ?? '', /déjà inscrite/)
  world.setClock('2017-09-27T07:59:59Z')
  await sortAddresses(world.services)
  assert.equal((await subscriptions()).length, 3)
  world.setClock('2017-09-27T08:00:00Z')
  await sortAddresses(world.services)
  const left = await subscriptions()
  assert.deepEqual(
    left.map(it => it.email),
    ['zoe@candidate.example'],
  )
  assert.match(left[0]?.agreed_to ?? '', /Je demande à recevoir la lettre/)
  assert.deepEqual(await mailsTo('jamais@candidate.example'), [], 'nor is the address in what was sent to it')
  assert.equal((await mailsTo('zoe@candidate.example')).length, 1)
})

test('those who asked are told that the call is open, at its instant, once, in their language', async () => {
  await subscribe('ada@candidate.example', 'en')
  const letters = () => world.services.db.selectFrom('newsletter').selectAll().execute()
  const { instants } = await edition()
  world.setClock(new Date(instants.callOpens.getTime() - 1).toISOString())
  await announceOpening(world.services, await edition())
  assert.deepEqual(await letters(), [])
  world.setClock(instants.callOpens.toISOString())
  await Promise.all([
    announceOpening(world.services, await edition()),
    announceOpening(world.services, await edition()),
  ])
  await announceOpening(world.services, await edition())
  const [letter, ...others] = await letters()
  assert.deepEqual(others, [])
  await sendAll(letter?.id ?? 0)
  const told = (await mailsTo('ada@candidate.example')).filter(it => it.kind === 'contact.newsletter')
  assert.deepEqual(
    told.map(it => it.subject),
    ['The call for applications is open: Public-interest entrepreneurs'],
  )
  assert.match(told[0]?.body_text ?? '', /Friday 27 October 2017 at 5.pm, Paris time/)
  const [again] = await letters()
  assert.deepEqual([again?.state, again?.sent_count], ['sent', 2])
})

test('a mail program ends it in one gesture from elsewhere, as the headers of the letter say, and the address is gone', async () => {
  const [letter] = (await mailsTo('ada@candidate.example')).filter(it => it.kind === 'contact.newsletter')
  assert.ok(letter?.way_out_url)
  const server = await mailServer()
  const post = openPost({ ...world.services.config, smtpUrl: server.url })
  const { body_html: html, body_text: text, subject, way_out_url: wayOutUrl } = letter
  await post?.({ messageId: '<1@x>', recipient: 'ada@candidate.example', lang: 'en', subject, text, html, wayOutUrl })
  await server.close()
  const source = server.received[0]?.source.replace(/\r\n\s+/g, ' ') ?? ''
  assert.match(source, /List-Unsubscribe: <http:\/\/localhost\/en\/newsletter\/end\/[\w-]+>/)
  assert.match(source, /List-Unsubscribe-Post: List-Unsubscribe=One-Click/)
  assert.doesNotMatch(source, /<img/)
  const path = new URL(letter.way_out_url).pathname
  const fromElsewhere = { origin: 'https://mail.example', 'sec-fetch-site': 'cross-site' }
  assert.equal((await visitor(world.services).get(path)).status, 200)
  assert.equal((await subscriptions()).length, 2)
  const left = await visitor(world.services).post(path, { 'List-Unsubscribe': 'One-Click' }, fromElsewhere)
  assert.equal(left.status, 200)
  assert.deepEqual(
    (await subscriptions()).map(it => it.email),
    ['zoe@candidate.example'],
  )
  assert.deepEqual(await mailsTo('ada@candidate.example'), [])
  assert.equal((await mailsTo('zoe@candidate.example')).length, 2)
  assert.equal((await visitor(world.services).post(path, {}, fromElsewhere)).status, 200)
  assert.equal((await visitor(world.services).post('/lettre', {}, fromElsewhere)).status, 403)
})

test('the team writes in both languages, tries, sends by batches to those confirmed by then, and can stop', async () => {
  const words = {
    audience: 'candidates',
    subjectFr: 'Des nouvelles',
    bodyFr: 'Bonjour.\n\nhttp://localhost/defis',
    subjectEn: 'News',
    bodyEn: '',
  }
  const refused = await team.post('/equipe/lettres', words)
  assert.equal(refused.status, 422)
  assert.match(await refused.text(), /Des nouvelles/)
  const made = await team.post('/equipe/lettres', { ...words, bodyEn: 'Hello.' })
  const address = made.headers.get('location') ?? ''
  const id = Number(address.split('/').at(-1))
  assert.match(textOf(await (await team.get(address)).text()), /1 personne a confirmé/)
  await team.post(`${address}/essai`)
  assert.deepEqual(
    (await mailsTo('ondine@equipe.example')).map(it => it.subject),
    ['[Essai] Des nouvelles', '[Trial] News'],
  )
  const rows = Array.from({ length: 2 * BATCH }, (_, i) => ({
    ...{ edition_id: 'eig-2', audience: 'candidates', lang: 'fr', state: 'confirmed', agreed_to: 'Oui' },
    ...{
      asked_at: world.services.now(),
      confirmed_at: world.services.now(),
      email: `p${i}@candidate.example`,
      way_out: `key-${i}`,
    },
  }))
  await world.services.db
    .insertInto('subscription')
    .values(rows as never)
    .execute()
  const seen = /name="seen" value="(\w+)"/.exec(await (await team.get(address)).text())?.[1] ?? ''
  assert.equal((await team.post(address, { ...words, bodyEn: 'Hello you.', seen })).status, 303)
  const blind = await team.post(`${address}/envoi`, { seen })
  assert.equal(blind.status, 409, 'what was changed meanwhile is not sent unread')
  assert.match(await blind.text(), /changée entre-temps.*Hello you\./s)
  const over = await (await team.post(address, { ...words, bodyEn: 'Hello all.', seen })).text()
  assert.match(over, /changée entre-temps.*Hello you\..*Hello all\.<\/textarea>/s)
  assert.equal((await team.post(`${address}/envoi`)).status, 303)
  assert.equal((await team.post(`${address}/envoi`)).status, 409)
  const late = await team.post(address, { ...words, bodyEn: 'Changed' })
  assert.equal(late.status, 422)
  assert.match(await late.text(), /Changed<\/textarea>/)
  await sendBatch(world.services, await edition(), id)
  await team.post(`${address}/arret`)
  await sendAll(id)
  assert.match(textOf(await (await team.get(address)).text()), new RegExp(`arrêtée.*${BATCH} lettres confiées`))
  assert.equal((await mailsTo('p5@candidate.example')).length, 1)
  assert.equal((await mailsTo(`p${2 * BATCH - 1}@candidate.example`)).length, 0)
})

test('an address that refuses letters for ever is not written to any more, unlike one that our own server could not reach', async () => {
  const failed = (recipient: string, attempts: number) =>
    world.services.db
      .updateTable('mail')
      .set({ state: 'failed', error: 'Nothing left', attempts })
      .where('recipient', '=', recipient)
      .execute()
  await failed('p5@candidate.example', 1)
  await failed('p6@candidate.example', mostAttempts)
  await sortAddresses(world.services)
  const states = (await subscriptions()).filter(it => /^p[56]@/.test(it.email)).map(it => it.state)
  assert.deepEqual(states, ['bounced', 'confirmed'])
})
