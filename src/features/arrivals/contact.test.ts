import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { visitor } from '../../../test/support/app.ts'
import { atWork } from '../../../test/support/at-work.ts'
import { textOf } from '../../../test/support/page.ts'
import type { Services } from '../../platform/services.ts'
import { addContact } from './add-contact.ts'
import { answerBlock } from './answer-block.ts'
import { changeItems } from './change-items.ts'
import { loadChecklist } from './checklist.ts'
import { endContact } from './end-contact.ts'
import { logRefusal } from './log-refusal.ts'
import { FUNCTIONS } from './rules.ts'
import { sendLink } from './send-link.ts'

const CHALLENGE = 'eig-2-predisauvetage'
let world: Awaited<ReturnType<typeof atWork>>
let ids: Record<string, number>
const visit = (services: Services = world.services) => visitor(services)
const tokens = async (email: string) => {
  const mail = world.services.db
    .selectFrom('mail')
    .select(['body_text as body', 'edition_id as editionId'])
    .orderBy('id', 'desc')
  const { body, editionId } = await mail.where('recipient', '=', email).executeTakeFirstOrThrow()
  assert.equal(editionId, null)
  return /\/contact\/(\S+)/.exec(body)?.[1] ?? ''
}
const emailOf = (named: string) => `canari.${named}@example.org`
const about = () => ({ challengeId: CHALLENGE, personId: world.actor('mentor predisauvetage').personId })

/** Everything around a contact's part says CANARI, so that a leak would show. */
before(async () => {
  world = await atWork('2018-01-10T09:00:00Z', { teams: 2 })
  const { edition, services } = world
  ids = {}
  for (const named of FUNCTIONS) {
    const given = {
      function: named,
      name: `CANARI ${named}`,
      email: emailOf(named),
      phone: '06 CANARI',
      lang: 'fr',
    } as const
    const added = await addContact(services, about(), edition, given)
    assert.ok(added.ok)
    ids[named] = added.value
  }
  await services.db.updateTable('person').set({ full_name: 'CANARI Personne' }).execute()
  for (const challengeId of [CHALLENGE, 'eig-2-labsante']) {
    const { entries } = await loadChecklist(services.db, edition, challengeId, services.now())
    const changes = entries
      .filter(it => it.item.owner !== 'it' || it.item.per === 'fellow' || challengeId !== CHALLENGE)
      .map(({ item, key }) => {
        const isOwn = item.owner === 'it' && challengeId === CHALLENGE
        return { key, state: 'blocked' as const, note: isOwn ? 'Lu par le contact' : `CANARI ${key}`, expectedOn: null }
      })
    const doer = { reader: { part: 'team' }, by: { personId: world.actor('team').personId, contactId: null } } as const
    assert.ok((await changeItems(services, doer, edition, { challengeId, changes })).ok)
  }
  await answerBlock(services, about(), edition, {
    block: 'internet',
    ready: false,
    successes: 'CANARI',
    needs: 'CANARI',
  })
  const refusal = { refusedOn: '2018-01-09', refusedBy: 'CANARI', nextStep: 'CANARI', expectedOn: null }
  await logRefusal(services, { ...about(), code: 'data_access' }, edition, refusal)
})
after(() => world.close())

const entriesOf = async () =>
  (await loadChecklist(world.services.db, world.edition, CHALLENGE, world.services.now())).entries

test('a contact reads what is asked of their function, and nothing else of the programme, at any address of their link', async () => {
  const token = await tokens(emailOf('it'))
  const entries = await entriesOf()
  const points = ['', ...entries.map(it => `?point=${it.key}`), '?point=nothing']
  let read = 0
  for (const address of [`/contact/${token}`, `/en/contact/${token}`])
    for (const point of points) {
      const response = await visit().get(`${address}${point}`)
      const page = await response.text()
      assert.equal(
        response.status === 200,
        point === '' || entries.some(it => it.item.owner === 'it' && point === `?point=${it.key}`),
      )
      assert.equal(response.headers.get('cache-control')?.includes('no-store') ?? false, true)
      // The contact's own name greets them; it is the only one there.
      assert.doesNotMatch(page.replaceAll('CANARI it', ''), /CANARI|canari/)
      read += response.status === 200 ? 1 : 0
    }
  assert.equal(read, 2 * (1 + entries.filter(it => it.item.owner === 'it').length))
  const page = textOf(await (await visit().get(`/contact/${token}`)).text())
  assert.match(page, /Fournir le poste choisi avec la personne \(personne 1, en développement/)
  assert.doesNotMatch(page, /contrat|Mon espace/i)
})

test('human resources read names, since contracts need them', async () => {
  const token = await tokens(emailOf('hr'))
  const page = textOf(await (await visit().get(`/contact/${token}`)).text())
  assert.match(page, /Rédiger le contrat et l’envoyer à la personne \(CANARI Personne\)/)
})

test('a contact ticks, says where they are, and changes nothing of anybody else', async () => {
  const token = await tokens(emailOf('it'))
  const events = () =>
    world.services.db
      .selectFrom('event')
      .select(it => it.fn.countAll<number>().as('count'))
      .executeTakeFirstOrThrow()
  const before = await events()
  for (const { item, key } of await entriesOf())
    if (item.owner !== 'it') {
      assert.equal((await visit().post(`/contact/${token}`, { key })).status, 404, key)
      assert.equal((await visit().post(`/contact/${token}`, { point: key, state: 'done' })).status, 404, key)
    }
  assert.deepEqual(await events(), before)
  assert.equal((await visit().post(`/contact/${token}`, { key: 'internet_open' })).status, 303)
  const unsaid = await visit().post(`/contact/${token}`, { point: 'internet_other', state: 'blocked', note: ' ' })
  assert.equal(unsaid.status, 422)
  assert.match(await unsaid.text(), /Dites pourquoi/)
  const said = { point: 'internet_other', state: 'doing', note: 'Box commandée', expectedOn: '2018-01-20' }
  assert.equal((await visit().post(`/contact/${token}`, said)).status, 303)
  const changed = (await entriesOf()).filter(it => it.item.block === 'internet' && it.item.owner === 'it')
  assert.deepEqual(
    changed.map(it => [it.state, it.note, it.by]),
    [
      ['done', '', 'CANARI it'],
      ['doing', 'Box commandée', 'CANARI it'],
    ],
  )
})

test('a link is kept as a hash; a new one ends those before; one that has expired says so, an unknown one does not exist', async () => {
  const { edition, services, setClock } = world
  const old = await tokens(emailOf('data'))
  const hashes = await services.db.selectFrom('host_contact_link').select('token_hash').execute()
  assert.ok(hashes.every(it => /^[0-9a-f]{64}$/.test(it.token_hash) && it.token_hash !== old))
  await sendLink(services, { ...about(), contactId: ids['data'] ?? 0 }, edition)
  const closed = await visit().get(`/contact/${old}`)
  assert.equal(closed.status, 410)
  assert.match(await closed.text(), /Ce lien ne s’ouvre plus/)
  const fresh = await tokens(emailOf('data'))
  assert.equal((await visit().get(`/contact/${fresh}`)).status, 200)
  assert.equal((await visit().get('/contact/nothing')).status, 404)
  setClock('2018-03-20T09:00:00Z')
  assert.equal((await visit().get(`/contact/${fresh}`)).status, 410)
  assert.equal((await visit().post(`/contact/${fresh}`, { key: 'data_access' })).status, 410)
  setClock('2018-01-10T09:00:00Z')
})

test('a contact who stops opens nothing more, and is forgotten', async () => {
  const { edition, services } = world
  const token = await tokens(emailOf('legal'))
  await endContact(services, { ...about(), contactId: ids['legal'] ?? 0 }, edition)
  assert.equal((await visit().get(`/contact/${token}`)).status, 410)
  const row = services.db
    .selectFrom('host_contact')
    .select(['name', 'email', 'phone'])
    .where('id', '=', ids['legal'] ?? 0)
  assert.deepEqual(await row.executeTakeFirst(), { name: '', email: '', phone: '' })
})

test('too many requests are refused, from one network and with one link', async () => {
  const token = await tokens(emailOf('it'))
  for (const bucket of ['contact_network', 'contact_link'] as const) {
    const limit: Services['limit'] = async asked =>
      asked === bucket ? { ok: false, refusal: { code: 'too_many', retryAfterSeconds: 60 } } : { ok: true, value: true }
    const answer = await visit({ ...world.services, limit }).get(`/contact/${token}`)
    assert.equal(answer.status, 429, bucket)
    assert.match(await answer.text(), /Attendez quelques minutes/)
  }
})

test('a letter to a contact says what is due of them, with a link of its own; no outbox shows it', async () => {
  const { db } = world.services
  const first = await db
    .selectFrom('mail')
    .select(['subject', 'body_text as body'])
    .where('recipient', '=', emailOf('it'))
    .executeTakeFirstOrThrow()
  assert.match(first.subject, /Votre part dans l’arrivée de l’équipe «\sPrédiSauvetage\s»/)
  assert.match(
    first.body,
    /arrive le lundi 15 janvier 2018\. Pour que tout soit prêt, nous comptons sur vous \(informatique\)/,
  )
  assert.match(first.body, /Ce lien est le vôtre.*dimanche 11 mars 2018 à 10\sh, heure de Paris/)
})
