import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { codeOf, fellowsWorld } from '../../../test/support/fellows.ts'
import { member } from '../../../test/support/jury.ts'
import { grantRole } from '../people/index.ts'
import { listSilences, listUnmetNeeds } from './follow.ts'
import { weekly } from './jobs.ts'
import { meetNeed } from './meet-need.ts'
import { moodsOf } from './moods.ts'
import { findNote, listDigests, listWeek } from './queries.ts'
import { remindByHand, remindSilent } from './remind-silent.ts'
import type { Weekly } from './rules.ts'
import { markOf, saveNote } from './save-note.ts'
import { sendDigest } from './send-digest.ts'

const PREDI = 'eig-2-predisauvetage'
const LINK = 'eig-2-eig-link'
const MONDAY = '2018-02-05'
let world: Awaited<ReturnType<typeof fellowsWorld>>
let edition: NonNullable<ReturnType<typeof weekly<Awaited<ReturnType<typeof fellowsWorld>>['edition']>>>
before(async () => {
  world = await fellowsWorld()
  edition = weekly(world.edition) as typeof edition
  const mentor = { email: 'mentor@example.org', fullName: 'Maïa Corbin', lang: 'en', editionId: 'eig-2' } as const
  await grantRole(world.services, null, { ...mentor, role: 'operational_mentor', challengeId: PREDI })
})
after(() => world.close())

type Written = Record<string, string>

function write(
  code: string,
  values: Written,
  { send = false, monday = MONDAY, challengeId = PREDI, base = 0, page = code } = {},
) {
  const fields = Object.entries(values).map(([name, value]) => ({ name, value, was: markOf('') }))
  const posted = { base, page, fields, seen: [] }
  return saveNote(world.services, world.actorOf(code), edition as Weekly, { challengeId, monday, posted, send })
}

const mails = (kind: string) =>
  world.services.db
    .selectFrom('mail')
    .select(['recipient', 'lang', 'subject', 'body_text as text'])
    .where('kind', '=', kind)
    .orderBy('id')
    .execute()

test('two fellows write one note; the same field by both comes back to the second one, and nothing is lost', async () => {
  world.setClock('2018-02-07T09:00:00Z')
  const first = await write('DATA1', { priority: 'Nettoyer les données', mood: 'good' })
  assert.ok(first.ok && first.value.conflicts.length === 0)
  const second = await write('DEV1', { priority: 'Montrer un prototype', worked: 'Un atelier à Étel' })
  assert.deepEqual(second.ok && second.value.conflicts.map(it => [it.name, it.kept, it.yours, it.by]), [
    ['priority', 'Nettoyer les données', 'Montrer un prototype', world.actorOf('DATA1').personId],
  ])
  const note = await findNote(world.services.db, PREDI, MONDAY)
  assert.deepEqual(note?.values, { priority: 'Nettoyer les données', mood: 'good', worked: 'Un atelier à Étel' })
  assert.equal(note?.sent, null)
})

test('a note is not sent without its required fields, and what was typed is kept', async () => {
  const refused = await write('DEV1', { worked: '', hard: 'Un serveur lent' }, { send: true, base: 9 })
  assert.deepEqual(refused.ok && [refused.value.sent, refused.value.problems], [
    false,
    [{ field: 'worked', code: 'missing' }],
  ])
  assert.equal((await findNote(world.services.db, PREDI, MONDAY))?.values['hard'], 'Un serveur lent')
})

test('a note sent is read without its mood, may change until the closing, and not after', async () => {
  const help = 'Qui connaît un contact à la Marine ?'
  const sent = await write('DEV1', { worked: 'Un atelier à Étel', help }, { send: true, base: 9 })
  assert.ok(sent.ok && sent.value.sent)
  const [note] = await listWeek(world.services.db, 'eig-2', MONDAY)
  assert.deepEqual(note?.words, {
    priority: 'Nettoyer les données',
    worked: 'Un atelier à Étel',
    hard: 'Un serveur lent',
    help,
  })
  assert.equal(JSON.stringify(note).includes('good'), false)
  await write('DATA1', { worked: 'Deux ateliers' }, { base: 9 })
  assert.equal((await listWeek(world.services.db, 'eig-2', MONDAY))[0]?.words['worked'], 'Un atelier à Étel')
  world.setClock('2018-02-09T13:30:00Z')
  assert.equal(codeOf(await write('DATA1', { worked: 'Trop tard' }, { send: true, base: 9 })), 'note_closed')
})

test('only those who are there that week write, on their own challenge, from its Monday on', async () => {
  world.setClock('2018-02-07T09:00:00Z')
  assert.equal(codeOf(await write('DEV2', { worked: 'x' })), 'not_there')
  assert.equal(codeOf(await write('DEV1', { worked: 'x' }, { monday: '2018-02-12' })), 'not_begun')
  assert.equal(codeOf(await write('DEV1', { worked: 'x' }, { monday: '2018-02-06' })), 'week_unknown')
})

test('silent teams are reminded at each of the two hours, once, and not those who have sent', async () => {
  world.setClock('2018-02-09T08:59:00Z')
  assert.equal(await remindSilent(world.services, edition), 0)
  world.setClock('2018-02-09T09:00:00Z')
  assert.equal(await remindSilent(world.services, edition), 1)
  assert.equal(await remindSilent(world.services, edition), 0)
  await write('DEV2', { worked: 'Une cartographie' }, { challengeId: LINK })
  world.setClock('2018-02-09T13:04:00Z')
  assert.equal(await remindSilent(world.services, edition), 1)
  const told = await mails('weeks.reminder')
  assert.deepEqual(
    told.map(it => it.recipient),
    ['dev2@example.org', 'dev2@example.org'],
  )
  assert.match(
    told[0]?.text ?? '',
    /n’a pas encore raconté sa semaine.*vendredi 9 février 2018 à 14\u00a0h\u00a030, heure de Paris/,
  )
  assert.match(told[1]?.text ?? '', /commencée et n’est pas envoyée/)
})

test('the team reminds by hand, and learns when nobody is silent', async () => {
  world.setClock('2018-02-09T13:10:00Z')
  const told = await remindByHand(world.services, world.team, edition)
  assert.deepEqual(told, { ok: true, value: 1 })
  world.setClock('2018-02-09T13:40:00Z')
  assert.equal(codeOf(await remindByHand(world.services, world.team, edition)), 'week_closed')
  await assert.rejects(remindByHand(world.services, world.actorOf('DEV1'), edition), { name: 'NotFound' })
})

test('the digest leaves at its hour, once, to everybody in their language, without the mood and without late notes', async () => {
  world.setClock('2018-02-09T13:59:59Z')
  assert.equal(await sendDigest(world.services, edition), 0)
  const late = await write(
    'DEV2',
    { priority: 'Relier les équipes', worked: 'LATE NOTE' },
    { challengeId: LINK, send: true, base: 9 },
  )
  assert.ok(late.ok && late.value.sent)
  world.setClock('2018-02-09T14:07:00Z')
  const [first, second] = await Promise.all([sendDigest(world.services, edition), sendDigest(world.services, edition)])
  assert.equal((first ?? 0) + (second ?? 0), 5)
  assert.equal(await sendDigest(world.services, edition), 0)
  const sent = await mails('weeks.digest')
  assert.deepEqual(
    sent.map(it => `${it.recipient} ${it.lang}`).sort(),
    [
      'data1@example.org fr',
      'dev1@example.org fr',
      'dev2@example.org fr',
      'mentor@example.org en',
      `${world.team.email} fr`,
    ].sort(),
  )
  for (const { text } of sent) assert.doesNotMatch(text, /LATE NOTE|Mood|mood|humeur|Bonne/)
  const french = sent.find(it => it.recipient === 'dev2@example.org')?.text ?? ''
  assert.match(french, /Une équipe sur 2 a raconté sa semaine/)
  assert.ok(
    french.indexOf('Qui connaît un contact') < french.indexOf('Nettoyer les données'),
    'needs for help come first',
  )
  assert.match(sent.find(it => it.lang === 'en')?.text ?? '', /1 of 2 teams has told their week[\s\S]*What worked/)
  assert.deepEqual(
    (await listDigests(world.services.db, 'eig-2', MONDAY)).map(it => [it.notes, it.audience]),
    [[1, 4]],
  )
})

test('a week nobody wrote has no digest, also when the job runs again', async () => {
  const before = (await mails('weeks.digest')).length
  world.setClock('2018-02-16T15:00:00Z')
  assert.equal(await sendDigest(world.services, edition), 0)
  assert.equal(await sendDigest(world.services, edition), 0)
  assert.equal((await mails('weeks.digest')).length, before)
})

test('a need is met once, by somebody of the challenge or of the team', async () => {
  const { db } = world.services
  world.setClock('2018-02-19T09:00:00Z')
  const unmet = await listUnmetNeeds(db, world.edition)
  assert.deepEqual(
    unmet.map(it => [it.challengeId, it.monday, it.since.toISOString()]),
    [[PREDI, MONDAY, '2018-02-07T09:00:00.000Z']],
  )
  const which = { challengeId: PREDI, monday: MONDAY }
  const stranger = await member(world.services, { name: 'Lou Etranger', roles: [] })
  assert.throws(() => meetNeed(world.services, stranger, edition, which), { name: 'NotFound' })
  assert.equal(codeOf(await meetNeed(world.services, world.team, edition, which)), 'done')
  assert.equal(codeOf(await meetNeed(world.services, world.team, edition, which)), 'already_met')
  assert.deepEqual(await listUnmetNeeds(db, world.edition), [])
})

test('other slices read silences and moods', async () => {
  world.setClock('2018-02-19T09:00:00Z')
  const silent = await listSilences(world.services.db, world.edition, world.services.now())
  assert.deepEqual(silent, [
    { challengeId: PREDI, weeks: 1 },
    { challengeId: LINK, weeks: 1 },
  ])
  const moods = await moodsOf(world.services.db, edition, [PREDI, LINK])
  assert.deepEqual([...moods], [[PREDI, [{ monday: MONDAY, code: 'good', rank: 3 }]]])
})

test('every sending is an event, and none of them tells what was written', async () => {
  const events = await world.services.db
    .selectFrom('event_told')
    .selectAll()
    .where('subject', 'like', 'week%')
    .orderBy('id')
    .execute()
  assert.deepEqual(
    events.map(it => `${it.subject} ${it.kind}`),
    [
      'week_note sent',
      'week_reminder sent',
      'week_reminder sent',
      'week_reminder sent',
      'week_digest skipped',
      'week_note sent',
      'week_digest sent',
      'week_digest skipped',
      'week_note need_met',
    ],
  )
  assert.doesNotMatch(JSON.stringify(events), /Nettoyer|atelier|Marine|good/)
})
