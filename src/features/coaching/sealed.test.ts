import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { expected } from '../../../test/matrix/expected.ts'
import { visitor } from '../../../test/support/app.ts'
import { codeOf, fellowsWorld } from '../../../test/support/fellows.ts'
import { member } from '../../../test/support/jury.ts'
import type { Actor, Services } from '../../platform/services.ts'
import { addSession, grantRole } from '../people/index.ts'
import { coached } from './coached.ts'
import { logContact } from './log-contact.ts'
import { nameReferent } from './name-referent.ts'
import { answerOn, eraseMessage, writeTo } from './private-line.ts'
import { countUnread } from './queries.ts'

const PREDI = 'eig-2-predisauvetage'
const CANARY = 'CANARI7301 : rien ne va avec mon binôme'
let world: Awaited<ReturnType<typeof fellowsWorld>>
let edition: NonNullable<ReturnType<typeof coached>>
let referent: Actor
let fellow: Actor
before(async () => {
  world = await fellowsWorld()
  edition = coached(world.edition) as typeof edition
  referent = await member(world.services, { name: 'Rose Vidal', roles: [{ role: 'team' }] })
  fellow = { ...world.actorOf('DEV1'), grants: [{ role: 'fellow', editionId: 'eig-2', challengeId: PREDI }] }
  world.setClock('2018-02-19T09:00:00Z')
  const named = await nameReferent(world.services, world.team, edition, {
    challengeId: PREDI,
    personId: referent.personId,
  })
  assert.ok(named.ok)
})
after(() => world.close())

async function signedIn(personId: number, services: Services = world.services) {
  const session = await services.db.transaction().execute(tx => addSession(services, tx, personId, 'test'))
  const browser = visitor(services)
  browser.cookies.set('cohorte_session', session.token)
  return browser
}

const ROLES = {
  'operational mentor': ['operational_mentor', PREDI],
  'high-level mentor': ['high_level_mentor', PREDI],
  juror: ['juror', null],
  reader: ['reader', null],
  validator: ['validator', null],
} as const

async function outsiders() {
  const { services } = world
  const found: [string, ReturnType<typeof visitor>][] = [['nobody', visitor(services)]]
  for (const [name, [role, challengeId]] of Object.entries(ROLES)) {
    const person = { email: `${role}@example.org`, fullName: name, lang: 'fr', editionId: 'eig-2' } as const
    found.push([name, await signedIn(await grantRole(services, null, { ...person, role, challengeId }))])
  }
  found.push(['teammate', await signedIn(world.actorOf('DATA1').personId)])
  found.push(['fellow of another team', await signedIn(world.actorOf('DEV2').personId)])
  return found
}

const VALUES: Record<string, string[]> = { slug: ['predisauvetage'], code: ['DEV1'], profile: ['dev'], id: ['1', '2'] }

/** Every address that the matrix knows, in French, each parameter taking guessable values. */
const addresses = expected
  .filter(({ fr, get }) => get && !/deconnexion|connexion|mon-compte|demonstration|assets|health/.test(fr))
  .flatMap(({ fr }) => expand(fr))

function expand(path: string): string[] {
  const name = /:(\w+)/.exec(path)
  if (!name?.[1]) return [path]
  return (VALUES[name[1]] ?? ['1']).flatMap(value => expand(path.replace(name[0], value)))
}

/** A page carries a token of its own drawing: everything else must be the same, to the byte. */
const drawing = /name="(page|token)" value="[^"]*"/g

async function everything(visitors: [string, ReturnType<typeof visitor>][]) {
  const seen = new Map<string, string>()
  for (const [who, browser] of visitors)
    for (const path of addresses) {
      const response = await browser.get(path)
      const page = (await response.text()).replace(drawing, '')
      seen.set(`${who} ${path}`, `${response.status} ${response.headers.get('location')}\n${page}`)
    }
  return seen
}

const differences = (before: Map<string, string>, after: Map<string, string>) =>
  [...after].filter(([key, page]) => before.get(key) !== page).map(([key]) => key)

const counts = async () => {
  const { db } = world.services
  const of = async (table: 'event' | 'mail') =>
    (
      await db
        .selectFrom(table)
        .select(it => it.fn.countAll<number>().as('n'))
        .where('edition_id', '=', 'eig-2')
        .executeTakeFirstOrThrow()
    ).n
  return { events: await of('event'), mails: await of('mail') }
}

test('a message to the referent alone changes nothing for anybody else, not even for the rest of the team', async () => {
  const visitors = [
    ...(await outsiders()),
    ['another member of the team', await signedIn(world.team.personId)] as [string, ReturnType<typeof visitor>],
  ]
  await everything(visitors)
  const blank = await everything(visitors)
  assert.ok(blank.size > 500, `only ${blank.size} pages were compared`)
  const counted = await counts()
  const written = await writeTo(world.services, fellow, edition, { audience: 'referent', words: CANARY })
  assert.ok(written.ok)
  world.setClock('2018-02-19T09:01:00Z')
  const answered = await answerOn(world.services, referent, edition, {
    lineId: written.value,
    words: 'CANARI7302 : parlons-en demain',
  })
  assert.ok(answered.ok)
  world.setClock('2018-02-19T09:00:00Z')
  assert.deepEqual(differences(blank, await everything(visitors)), [])
  assert.deepEqual(await counts(), counted)
  assert.match(await (await (await signedIn(referent.personId)).get('/equipe/accompagnement')).text(), /Zorglub DEV1/)
  world.setClock('2018-02-19T09:02:00Z')
  assert.equal(await countUnread(world.services.db, 'eig-2', fellow.personId), 1)
  assert.match(await (await (await signedIn(fellow.personId)).get('/mon-referent')).text(), /CANARI7302/)
  assert.equal(await countUnread(world.services.db, 'eig-2', fellow.personId), 0)
})

test('a message to the whole team is read by the team, and changes nothing for anybody outside it', async () => {
  const visitors = await outsiders()
  const blank = await everything(visitors)
  const written = await writeTo(world.services, fellow, edition, { audience: 'team', words: CANARY })
  assert.ok(written.ok)
  assert.deepEqual(differences(blank, await everything(visitors)), [])
  const team = await signedIn(world.team.personId)
  assert.match(await (await team.get('/equipe/accompagnement')).text(), /Zorglub DEV1[\s\S]*Un nouveau/)
  assert.match(await (await team.get(`/equipe/accompagnement/messages/${written.value}`)).text(), /CANARI7301/)
  assert.doesNotMatch(await (await team.get('/equipe/accompagnement')).text(), /Un nouveau/)
  assert.equal(
    (await (await signedIn(world.actorOf('DATA1').personId)).get(`/equipe/accompagnement/messages/${written.value}`))
      .status,
    404,
  )
})

test('events tell neither who wrote, nor what, nor in which edition', async () => {
  const events = await world.services.db
    .selectFrom('event_told')
    .selectAll()
    .where('subject', '=', 'private_message')
    .execute()
  assert.equal(events.length, 3)
  for (const { actor_id, data, edition_id, reason } of events)
    assert.deepEqual([actor_id, data, edition_id, reason], [null, {}, null, null])
})

test('where mails leave, the one that tells says nothing, and belongs to no edition', async () => {
  const config = { ...world.services.config, smtpUrl: 'smtp://127.0.0.1:1' }
  const written = await writeTo({ ...world.services, config }, fellow, edition, { audience: 'referent', words: CANARY })
  assert.ok(written.ok)
  const mails = await world.services.db.selectFrom('mail').selectAll().where('kind', '=', 'people.notice').execute()
  assert.deepEqual(
    mails.map(it => [it.recipient, it.subject, it.edition_id]),
    [[referent.email, 'Vous avez un message', null]],
  )
  assert.doesNotMatch(mails[0]?.body_text ?? '', /CANARI|Zorglub|DEV1/)
  const outbox = await (await (await signedIn(world.team.personId)).get('/equipe/messages')).text()
  assert.doesNotMatch(outbox, /Vous avez un message/)
})

test('a new referent does not read what was confided to the one before', async () => {
  const named = await nameReferent(world.services, world.team, edition, {
    challengeId: PREDI,
    personId: world.team.personId,
  })
  assert.ok(named.ok)
  const { id } = await world.services.db
    .selectFrom('private_line')
    .select('id')
    .where('referent_id', 'is not', null)
    .executeTakeFirstOrThrow()
  assert.equal((await (await signedIn(world.team.personId)).get(`/equipe/accompagnement/messages/${id}`)).status, 404)
  assert.equal((await (await signedIn(referent.personId)).get(`/equipe/accompagnement/messages/${id}`)).status, 200)
})

test('whoever wrote words erases them for good, and nobody else’s', async () => {
  const { db } = world.services
  const message = await db
    .selectFrom('private_message')
    .select(['id', 'line_id'])
    .where('author_id', '=', fellow.personId)
    .orderBy('id')
    .executeTakeFirstOrThrow()
  const which = { lineId: message.line_id, messageId: message.id }
  await assert.rejects(eraseMessage(world.services, referent, 'eig-2', which), { name: 'NotFound' })
  await eraseMessage(world.services, fellow, 'eig-2', which)
  const row = await db
    .selectFrom('private_message')
    .select(['body', 'erased_at'])
    .where('id', '=', message.id)
    .executeTakeFirstOrThrow()
  assert.deepEqual([row.body, row.erased_at !== null], [null, true])
  assert.match(await (await (await signedIn(fellow.personId)).get('/mon-referent')).text(), /Mots effacés/)
})

test('a fellow of EIG Link may follow a challenge, never their own; nobody outside may', async () => {
  const { personId } = world.actorOf('DEV2')
  const name = (challengeId: string, who: number) =>
    nameReferent(world.services, world.team, edition, { challengeId, personId: who })
  assert.equal(codeOf(await name('eig-2-eig-link', personId)), 'own_challenge')
  assert.equal(codeOf(await name(PREDI, fellow.personId)), 'not_eligible')
  assert.equal(codeOf(await name('eig-2-gobelins', personId)), 'done')
  assert.equal(codeOf(await name('eig-2-gobelins', personId)), 'already_referent')
  const browser = await signedIn(personId)
  assert.equal((await browser.get('/equipe/accompagnement')).status, 200)
  assert.equal((await browser.get('/equipe/accompagnement/defis/gobelins')).status, 200)
  assert.equal((await browser.get('/equipe/accompagnement/defis/predisauvetage')).status, 404)
})

test('a contact is noted by those who follow the challenge, with all its fields or none of it', async () => {
  const typed = {
    challengeId: PREDI,
    heldOn: '2018-02-16',
    kind: 'visit',
    minutes: '45',
    withWhom: 'Toute l’équipe',
    words: 'Les données arrivent.',
    nextOn: '2018-02-26',
  }
  assert.equal(codeOf(await logContact(world.services, world.team, edition, typed)), 'done')
  await assert.rejects(logContact(world.services, fellow, edition, typed), { name: 'NotFound' })
  const wrong = await logContact(world.services, world.team, edition, {
    ...typed,
    heldOn: '2018-02-20',
    minutes: '0',
    nextOn: '2018-02-19',
    words: '',
  })
  assert.deepEqual(!wrong.ok && wrong.refusal.problems.map(it => it.field), ['heldOn', 'minutes', 'words', 'nextOn'])
})

test('the mood is on the referent’s pages and on no other of the team', async () => {
  await world.services.db
    .insertInto('week_note')
    .values({
      ...{
        edition_id: 'eig-2',
        challenge_id: PREDI,
        monday: '2018-02-05',
        saved_at: world.services.now(),
        saved_by: fellow.personId,
      },
      ...{ sent: '{"priority":"x"}', sent_mood: 'low', sent_at: world.services.now(), sent_by: fellow.personId },
    })
    .execute()
  const page = async (personId: number, path: string) => (await (await signedIn(personId)).get(path)).text()
  for (const path of ['/equipe/accompagnement?tous=oui', '/equipe/accompagnement/defis/predisauvetage']) {
    assert.match(await page(world.team.personId, path), /Basse/)
    assert.doesNotMatch(await page(referent.personId, path), /Basse/)
  }
  for (const path of ['/semaines', '/semaines?defi=predisauvetage', '/equipe/semaines', '/equipe/semaines.csv'])
    assert.doesNotMatch(await page(world.team.personId, path), /Basse|"low"|low/)
})
