import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { sql } from 'kysely'
import { atWork } from '../../../test/support/at-work.ts'
import { pdfOf } from '../../../test/support/pdf.ts'
import { refuse } from '../../kernel/result.ts'
import type { Actor } from '../../platform/services.ts'
import { instantOf } from '../edition/index.ts'
import { addMaterial } from './add-material.ts'
import { checkIn } from './check-in.ts'
import { decideProposal } from './decide-proposal.ts'
import { followSessions } from './follow-sessions.ts'
import { giveFeedback } from './give-feedback.ts'
import { attendanceOf } from './index.ts'
import { loadPlan } from './load-plan.ts'
import { noteAttendance } from './note-attendance.ts'
import { propose, withdrawProposal } from './propose.ts'
import { publishAll } from './publish-sessions.ts'
import { findCode, listInvited, listMaterials, listOpinions, listSessions, listWorkshops } from './queries.ts'
import { standing, summaryOf, tally } from './rules.ts'
import { addWorkshop, saveWorkshop } from './save-workshop.ts'
import { leaveWorkshop, signUp } from './sign-up.ts'

let world: Awaited<ReturnType<typeof atWork>>
let roadmap: number
before(async () => {
  world = await atWork('2018-02-20T08:00:00Z', { teams: 4 })
  const { actor, edition, services } = world
  await loadPlan(services, edition)
  await publishAll(services, actor('team'), edition)
  roadmap = (await listSessions(services.db, 'eig-2')).find(it => it.planCode === 'roadmap')?.id ?? 0
})
after(() => world.close())

const fellows = (): Actor[] =>
  world.edition.challenges.slice(0, 4).flatMap(({ slug }) => [1, 2].map(n => world.actor(`fellow-${n} ${slug}`)))
const codeOf = (result: { ok: true } | { ok: false; refusal: { code: string } }) =>
  result.ok ? 'done' : result.refusal.code
const paris = (local: string) => instantOf(local, 'Europe/Paris')

test('of two who ask for the last place at once, one has it and the other waits; the line moves in order', async () => {
  const { actor, edition, services } = world
  const workshop = { title: 'Conduire un entretien', about: '', leader: '', place: '', capacity: 2 }
  const added = await addWorkshop(services, actor('team'), edition, { sessionId: roadmap, workshop })
  assert.ok(added.ok)
  const [first, second, third, fourth, fifth] = fellows() as [Actor, Actor, Actor, Actor, Actor]
  assert.ok((await signUp(services, first, edition, added.value)).ok)
  const both = await Promise.all([second, third].map(it => signUp(services, it, edition, added.value)))
  assert.deepEqual(both.map(it => it.ok && it.value).sort(), ['seated', 'waiting'])
  const again = await signUp(services, second, edition, added.value)
  assert.deepEqual(again, both[0])
  for (const it of [fourth, fifth]) await signUp(services, it, edition, added.value)
  const seated = async () =>
    (await listWorkshops(services.db, roadmap))[0]?.signups.filter(it => it.seated).map(it => it.personId)
  const [waiting, winner] = both[0]?.ok && both[0].value === 'seated' ? [third, second] : [second, third]
  assert.deepEqual(
    await seated(),
    [first, winner].map(it => it.personId),
  )
  await Promise.all([
    leaveWorkshop(services, first, edition, added.value),
    leaveWorkshop(services, winner, edition, added.value),
  ])
  assert.deepEqual(await seated(), [waiting.personId, fourth.personId])
  const told = await services.db.selectFrom('mail').select('recipient').where('kind', '=', 'sessions.seated').execute()
  assert.deepEqual(told.map(it => it.recipient).sort(), [waiting.email, fourth.email].sort())
  const [now] = await listWorkshops(services.db, roadmap)
  assert.deepEqual(now && standing(now, fifth.personId), { seated: false, place: 1 })
  const save = (capacity: number) =>
    saveWorkshop(services, actor('team'), edition, { id: added.value, workshop: { ...workshop, capacity } })
  assert.equal(codeOf(await save(1)), 'capacity_below')
  assert.equal(codeOf(await save(3)), 'done')
  assert.equal((await seated())?.at(-1), fifth.personId)
  const mentor = await signUp(services, actor('mentor predisauvetage'), edition, added.value)
  assert.equal(codeOf(mentor), 'not_invited')
})

test('one checks in with the code of the room, while the session lasts, and cannot guess it', async () => {
  const { actor, edition, services, setClock } = world
  const [first, second] = fellows() as [Actor, Actor]
  const code = await findCode(services.db, roadmap)
  setClock('2018-03-08T13:00:00Z')
  assert.equal(codeOf(await checkIn(services, first, edition, code)), 'wrong_code', 'an hour before')
  setClock('2018-03-08T14:05:00Z')
  assert.equal(codeOf(await checkIn(services, first, edition, '000 000')), 'wrong_code')
  assert.equal(codeOf(await checkIn(services, first, edition, ` ${code.slice(0, 3)} ${code.slice(3)}`)), 'done')
  assert.equal(codeOf(await checkIn(services, first, edition, code)), 'done')
  assert.equal(
    codeOf(await checkIn(services, actor('mentor predisauvetage'), edition, code)),
    'wrong_code',
    'not invited',
  )
  const limited = { ...services, limit: async () => refuse({ code: 'too_many', retryAfterSeconds: 60 }) }
  assert.equal(codeOf(await checkIn(limited, second, edition, code)), 'too_many')
  setClock('2018-03-08T18:05:00Z')
  assert.equal(codeOf(await checkIn(services, second, edition, code)), 'wrong_code', 'more than half an hour after')
  const events = await services.db.selectFrom('event').select('id').where('kind', '=', 'noted').execute()
  assert.equal(events.length, 1)
})

test('whoever leads ticks who came and excuses with a reason; what is noted by mistake is taken back', async () => {
  const { actor, edition, services } = world
  const [first, second, third] = fellows() as [Actor, Actor, Actor]
  const later = (await listSessions(services.db, 'eig-2')).find(it => it.planCode === 'posters')?.id ?? 0
  const early = (presence: 'present' | 'excused') =>
    noteAttendance(services, actor('team'), edition, {
      sessionId: later,
      marks: [{ personId: first.personId, presence, reason: presence === 'excused' ? 'Prévenu' : '' }],
    })
  assert.equal(codeOf(await early('present')), 'too_early')
  assert.equal(codeOf(await early('excused')), 'done', 'an absence is excused as soon as it is known')
  const note = (
    by: Actor,
    ...marks: { personId: number; presence: 'present' | 'excused' | 'absent'; reason: string }[]
  ) => noteAttendance(services, by, edition, { sessionId: roadmap, marks })
  const present = { personId: second.personId, presence: 'present', reason: '' } as const
  await assert.rejects(note(first, present), { name: 'NotFound' })
  assert.equal(codeOf(await note(actor('team'), { ...present, presence: 'excused' })), 'excuse_missing')
  const excused = { personId: third.personId, presence: 'excused', reason: 'Chez le médecin' } as const
  const noted = await note(actor('team'), present, excused, { ...present, personId: actor('team').personId })
  assert.deepEqual(noted.ok && noted.value, 2, 'the team is not invited')
  assert.ok((await note(actor('team'), { ...present, presence: 'absent' })).ok)
  const lines = await listInvited(services.db, { editionId: 'eig-2', zone: 'Europe/Paris', sessionId: roadmap })
  assert.deepEqual(tally(lines), { expected: 8, present: 1, excused: 1, absent: 6 })
  await followSessions(services, edition)
  const held = await attendanceOf(services.db, 'eig-2', { zone: 'Europe/Paris' })
  const own = held.filter(it => it.sessionId === roadmap)
  assert.deepEqual(tally(own), { expected: 8, present: 1, excused: 1, absent: 6 })
  assert.deepEqual(new Set(own.map(it => it.startsAt.toISOString())), new Set(['2018-03-08T14:00:00.000Z']))
  const one = await attendanceOf(services.db, 'eig-2', {
    zone: 'Europe/Paris',
    challengeId: edition.challenges[0]?.id ?? '',
  })
  assert.equal(one.filter(it => it.sessionId === roadmap).length, 2)
})

test('opinions say nothing of who gave them, not even by their order or their transaction', async () => {
  const { edition, services, setClock } = world
  const people = fellows().slice(0, 5)
  const opinion = (n: number) => ({ usefulness: (n % 5) + 1, keep: `Garder ${9 - n}`, change: '' })
  const give = (who: Actor, n: number) =>
    giveFeedback(services, who, edition, { sessionId: roadmap, opinion: opinion(n) })
  const eventsBefore = await services.db.selectFrom('event').select('id').execute()
  assert.equal(
    codeOf(
      await giveFeedback(services, people[0] as Actor, edition, {
        sessionId: roadmap,
        opinion: { usefulness: 0, keep: '', change: '' },
      }),
    ),
    'usefulness_missing',
  )
  for (const [n, who] of people.entries()) assert.equal(codeOf(await give(who, n)), 'done')
  assert.equal(codeOf(await give(people[0] as Actor, 0)), 'already_given')
  assert.equal((await services.db.selectFrom('event').select('id').execute()).length, eventsBefore.length)
  const { rows } = await sql<{ xmin: string; columns: string }>`
    select xmin::text, (select string_agg(column_name, ' ' order by column_name) from information_schema.columns
      where table_name = 'session_feedback') as columns from session_feedback`.execute(services.db)
  assert.equal(new Set(rows.map(it => it.xmin)).size, 1, 'all were written by the last transaction')
  assert.equal(rows[0]?.columns, 'change id keep session_id usefulness')
  const opinions = await listOpinions(services.db, roadmap)
  const read = (at: string, some = opinions) =>
    summaryOf(some, { closesAt: paris('2018-03-15T18:30'), least: 5, now: new Date(at) })
  assert.equal(read('2018-03-10T08:00:00Z').shown, false, 'not while others may answer')
  assert.equal(read('2018-03-20T08:00:00Z', opinions.slice(1)).shown, false, 'not with four')
  const summary = read('2018-03-20T08:00:00Z')
  assert.ok(summary.shown)
  assert.deepEqual(summary.levels, [1, 1, 1, 1, 1])
  assert.deepEqual(summary.keep, ['Garder 5', 'Garder 6', 'Garder 7', 'Garder 8', 'Garder 9'])
  setClock('2018-03-15T18:00:00Z')
  assert.equal(codeOf(await give(fellows()[6] as Actor, 6)), 'feedback_closed')
})

test('a fellow proposes, the team answers, and what is accepted is a session that the fellow leads', async () => {
  const { actor, edition, services, setClock } = world
  const host = fellows()[0] as Actor
  const given = {
    title: 'Cartes et données ouvertes',
    about: 'Une soirée.',
    speakers: 'Ada, IGN\nBob, OSM',
    isOpen: true,
    place: 'Liberté Living Lab',
  }
  const times = { startsAt: paris('2018-04-19T18:30'), endsAt: paris('2018-04-19T20:00') }
  const crowd = { ...given, ...times, speakers: 'A\nB\nC' }
  assert.deepEqual(await propose(services, host, edition, crowd), refuse({ code: 'too_many_speakers', most: 2 }))
  await assert.rejects(propose(services, actor('mentor predisauvetage'), edition, { ...given, ...times }), {
    name: 'NotFound',
  })
  const ids = []
  for (const title of ['Premier', 'Deuxième', 'Troisième']) {
    const proposed = await propose(services, host, edition, { ...given, ...times, title })
    if (proposed.ok) ids.push(proposed.value)
  }
  const [accepted = 0, declined = 0, withdrawn = 0] = ids
  const decide = (id: number, accept: boolean, reason = '') =>
    decideProposal(services, actor('team'), edition, { id, accept, reason })
  assert.equal(codeOf(await decide(declined, false)), 'reason_missing')
  assert.equal(codeOf(await decide(declined, false, 'Déjà traité en mars')), 'done')
  assert.equal(codeOf(await decide(accepted, true)), 'done')
  assert.equal(codeOf(await decide(accepted, true)), 'already_decided')
  await withdrawProposal(services, host, edition, withdrawn)
  await assert.rejects(withdrawProposal(services, fellows()[1] as Actor, edition, accepted), { name: 'NotFound' })
  const made = (await listSessions(services.db, 'eig-2')).find(it => it.title.fr === 'Premier')
  assert.deepEqual(
    [made?.state, made?.kind, made?.leaderId, made?.listed],
    ['published', 'eig_off', host.personId, true],
  )
  assert.deepEqual(made?.audience, ['fellow', 'operational_mentor', 'high_level_mentor', 'public'])
  const told = await services.db
    .selectFrom('mail')
    .select(['kind', 'recipient'])
    .where('kind', 'like', 'sessions.proposal%')
    .orderBy('id')
    .execute()
  assert.deepEqual(
    told.map(it => it.kind),
    ['sessions.proposal_declined', 'sessions.proposal_accepted'],
  )
  setClock('2018-04-19T16:40:00Z')
  const mark = { personId: fellows()[2]?.personId ?? 0, presence: 'present', reason: '' } as const
  const noted = await noteAttendance(services, host, edition, { sessionId: made?.id ?? 0, marks: [mark] })
  assert.deepEqual(noted.ok && noted.value, 1, 'its leader keeps the sheet')
})

test('a material is a file of a kind and size allowed, or a link, added by whoever leads', async () => {
  const { actor, edition, services } = world
  const pdf = (pages: number) => ({ name: 'guide.pdf', content: new Uint8Array(pdfOf(pages)) })
  const add = (given: { url?: string; file?: ReturnType<typeof pdf> }, by = actor('team')) =>
    addMaterial(services, by, edition, { sessionId: roadmap, title: '', url: '', file: undefined, ...given })
  const text = { name: 'notes.txt', content: new Uint8Array(Buffer.from('Des notes')) }
  assert.equal(codeOf(await add({})), 'material_missing')
  assert.equal(codeOf(await add({ url: 'javascript:alert(1)' })), 'not_an_address')
  assert.equal(codeOf(await add({ file: text })), 'wrong_type')
  assert.ok(edition.sessions)
  const small = { ...edition, sessions: { ...edition.sessions, maxMaterialBytes: 10 } }
  const given = { sessionId: roadmap, title: '', url: '', file: pdf(1) }
  assert.equal(codeOf(await addMaterial(services, actor('team'), small, given)), 'too_large')
  await assert.rejects(add({ file: pdf(1) }, fellows()[0]), { name: 'NotFound' })
  assert.equal(codeOf(await add({ file: pdf(2) })), 'done')
  assert.equal(codeOf(await add({ url: 'https://exemple.fr/guide' })), 'done')
  const known = await listMaterials(services.db, roadmap)
  assert.deepEqual(
    known.map(it => [it.title, it.pages, it.url]),
    [
      ['guide.pdf', 2, null],
      ['https://exemple.fr/guide', null, 'https://exemple.fr/guide'],
    ],
  )
})
