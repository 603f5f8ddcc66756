import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { signedInVisitor } from '../../../test/support/app.ts'
import { AFTERWARDS, juryWorld, member } from '../../../test/support/jury.ts'
import { formTo, textOf } from '../../../test/support/page.ts'
import { addEntry } from './add-entry.ts'
import {
  closeRanking,
  countListsInDoubt,
  declareConflict,
  findOutdatedRun,
  mark,
  openRankings,
  planInterviews,
  ruleConflicts,
  signCharter,
} from './index.ts'
import { hasClosedList, listColleagues, listDoubts, listEntries } from './queries.ts'
import { removeEntry } from './remove-entry.ts'
import { reopenRanking } from './reopen-ranking.ts'
import { USUAL_HOURS } from './rules.ts'

type World = Awaited<ReturnType<typeof juryWorld>>
let world: World
let listId = 0

const applicationOf = (i: number) => world.candidates[i]?.applicationId ?? 0
const codeOf = (i: number) => world.candidates[i]?.code ?? ''
const jurorOf = (i: number) => {
  const juror = world.jurors[i]
  if (!juror) throw new Error(`no juror ${i}`)
  return juror
}

before(async () => {
  world = await juryWorld({
    people: [
      { lastName: 'Alizier', profile: 'dev' },
      { lastName: 'Bourdaine', profile: 'dev' },
      { lastName: 'Cornouiller', profile: 'data' },
    ],
  })
  const { services, team, edition, jurors } = world
  await planInterviews(services, team, edition, { hours: USUAL_HOURS })
  await member(services, {
    name: 'Aurèle Fustier',
    roles: [{ role: 'operational_mentor', challengeId: 'eig-2-archifiltre' }],
  })
  for (const juror of jurors)
    await signCharter(services, juror, edition, { version: edition.jury.charter.version, accepted: true })
  world.setClock(AFTERWARDS)
  await give([
    [4, 2],
    [3, 3],
    [2, 2],
  ])
  await openRankings(services, team, edition)
  const list = await services.db
    .selectFrom('ranking')
    .select('id')
    .where('challenge_id', '=', 'eig-2-archifiltre')
    .where('profile', '=', 'dev')
    .executeTakeFirstOrThrow()
  listId = list.id
})
after(() => world.close())

/** Each juror's mark of each person, the same for every criterion. */
async function give(marks: readonly (readonly number[])[]) {
  const { services, edition } = world
  for (const [i, ofJurors] of marks.entries())
    for (const [j, given] of ofJurors.entries()) {
      const sheet = Object.fromEntries(edition.criteria.map(({ code }) => [code, given]))
      const marking = { code: codeOf(i), marks: sheet, remark: '', lock: true }
      assert.equal((await mark(services, jurorOf(j), edition, marking)).ok, true)
    }
}

const entries = async () =>
  (await listEntries(world.services.db, 'eig-2', 'team', listId)).map(it => [it.code, it.place, it.total / 60])
const doubts = async () =>
  (await listDoubts(world.services.db, 'eig-2', listId)).map(it => [it.code, it.juror, it.what].join(' '))
const refusalOf = (it: { ok: true } | { ok: false; refusal: { code: string } }) => (it.ok ? 'ok' : it.refusal.code)
const reopen = (reason: string) =>
  reopenRanking(world.services, world.team, world.edition, { listId, reason }).then(refusalOf)
const close = () => closeRanking(world.services, world.team, world.edition, listId).then(refusalOf)

const said = async (who: Awaited<ReturnType<typeof signedInVisitor>>, address: string) =>
  textOf(await (await who.get(address)).text())

async function rule(juror: number, application: number, outcome: 'recused' | 'dismissed') {
  const of = { application_id: applicationOf(application), person_id: jurorOf(juror).personId }
  const { id } = await world.services.db
    .insertInto('conflict')
    .values({ ...of, source: 'declared', state: 'raised', raised_at: world.services.now() })
    .onConflict(known => known.columns(['application_id', 'person_id', 'source']).doUpdateSet({ note: '' }))
    .returning('id')
    .executeTakeFirstOrThrow()
  const ruled = await ruleConflicts(world.services, world.team, world.edition, { ids: [id], outcome, reason: 'Vu.' })
  assert.equal(ruled.ok, true)
}

test('somebody put on a list by hand comes off it again, and nobody else does', async () => {
  const { services, team, edition } = world
  assert.equal((await addEntry(services, team, edition, { listId, code: codeOf(2) })).ok, true)
  assert.deepEqual(await entries(), [
    ['C-C1', 1, 15],
    ['C-C2', 1, 15],
    ['C-C3', 3, 10],
  ])
  const remove = (i: number) => removeEntry(services, team, edition, { listId, applicationId: applicationOf(i) })
  assert.equal(refusalOf(await remove(0)), 'not_added')
  assert.equal(refusalOf(await remove(2)), 'ok')
  assert.deepEqual(await entries(), [
    ['C-C1', 1, 15],
    ['C-C2', 1, 15],
  ])
  await assert.rejects(remove(2), { name: 'NotFound' })
})

test('a conflict declared once the list is closed shows on it whose marks are still there', async () => {
  const { services, edition } = world
  assert.equal(await reopen('Trop tôt'), 'list_open')
  assert.equal(await close(), 'ok')
  assert.deepEqual(await doubts(), [])
  const note = 'Nous avons travaillé ensemble.'
  assert.equal((await declareConflict(services, jurorOf(1), edition, { code: codeOf(0), note })).ok, true)
  assert.deepEqual(await doubts(), ['C-C1 Blaise Tournemire counted'])
  assert.equal(await countListsInDoubt(services.db, 'eig-2'), 1)
  assert.deepEqual(await entries(), [
    ['C-C1', 1, 15],
    ['C-C2', 1, 15],
  ])
})

test('the doubt is on the team’s pages, and never on those of the jury', async () => {
  const { services, team } = world
  const visitor = (person: { email: string; name: string }, role: 'team' | 'juror') =>
    signedInVisitor(services, { ...person, roles: [{ role }] })
  const ours = await visitor(team, 'team')
  assert.match(await said(ours, '/equipe/jury/listes'), /Une liste close est à revoir.*À revoir/)
  const list = await said(ours, `/equipe/jury/listes/${listId}`)
  assert.match(
    list,
    /Blaise Tournemire ne peut plus examiner le dossier C-C1 \([^)]*Alizier\), et sa fiche compte encore/,
  )
  assert.match(list, /Rouvrir cette liste/)
  assert.match(
    await said(ours, '/equipe'),
    /Une liste close est à revoir.*La validation .* Une liste close est à revoir/,
  )
  const conflicts = await said(ours, '/equipe/jury/conflits')
  assert.match(conflicts, /C-C1 · Nous avons travaillé ensemble\. · l’audition a eu lieu : Jury/)
  assert.doesNotMatch(conflicts, /déplacer l’audition/)
  const juror = await visitor(jurorOf(0), 'juror')
  assert.doesNotMatch(await said(juror, `/jury/listes/${listId}`), /conflit|à revoir|Rouvrir/i)
  assert.equal((await juror.post(`/equipe/jury/listes/${listId}/reouverture`)).status, 404)
})

test('the sheet of a juror who is out is not shown to the colleagues who handed in theirs', async () => {
  const { db } = world.services
  const shown = async (i: number) =>
    (await listColleagues(db, applicationOf(i), jurorOf(0).personId)).map(({ name }) => name)
  assert.deepEqual(await shown(0), [])
  assert.deepEqual(await shown(1), ['Blaise Tournemire'])
})

test('the team reopens the list with a reason: its places lose those marks at once, and those who decide on it are told', async () => {
  const { services, team } = world
  const visitor = await signedInVisitor(services, { ...team, roles: [{ role: 'team' }] })
  const address = `/equipe/jury/listes/${listId}`
  const form = formTo(await (await visitor.get(address)).text(), `${address}/reouverture`)
  const unreasoned = await visitor.post(`${address}/reouverture`, form)
  assert.equal(unreasoned.status, 422)
  assert.match(await unreasoned.text(), /href="#reopening-reason"/)
  form.set('reopening-reason', 'Un déport prononcé après la clôture.')
  assert.equal((await visitor.post(`${address}/reouverture`, form)).status, 303)
  assert.deepEqual(await entries(), [
    ['C-C1', 1, 20],
    ['C-C2', 2, 15],
  ])
  assert.deepEqual(await doubts(), [])
  const page = textOf(await (await visitor.get(address)).text())
  assert.match(page, /Close par Ondine Paquet.*Rouverte par Ondine Paquet, le .* Raison : Un déport prononcé/)
  const decider = await services.db
    .selectFrom('person')
    .select(['email', 'full_name as name'])
    .where('full_name', '=', 'Aurèle Fustier')
    .executeTakeFirstOrThrow()
  const roles = [{ role: 'operational_mentor', challengeId: 'eig-2-archifiltre' }] as const
  const mentor = await signedInVisitor(services, { ...decider, roles: [...roles] })
  assert.match(await said(mentor, '/mon-espace'), /2 listes que vous arrêtez sont ouvertes/)
  const mails = await services.db
    .selectFrom('mail')
    .select(['recipient', 'subject', 'body_text as text'])
    .where('kind', '=', 'juries.reopened')
    .execute()
  assert.deepEqual(
    mails.map(it => it.recipient),
    ['aur.le.fustier@example.org'],
  )
  assert.match(mails[0]?.subject ?? '', /Une liste du jury est rouverte/)
  assert.doesNotMatch(mails[0]?.text ?? '', /déport/)
  const events = await services.db
    .selectFrom('event_told')
    .select(['from_state', 'to_state', 'reason'])
    .where('kind', '=', 'reopened')
    .execute()
  const reason = 'Un déport prononcé après la clôture.'
  assert.deepEqual(events, [{ from_state: 'closed', to_state: 'open', reason }])
})

test('an order of preference stays as it was when a jury first closed a list', async () => {
  assert.equal(await hasClosedList(world.services.db, applicationOf(0)), true)
})

test('a ruling changes the list only while it is open, and a dismissal leaves marks out of a closed one', async () => {
  await rule(1, 0, 'recused')
  assert.equal(await close(), 'ok')
  assert.deepEqual(await doubts(), [])
  await rule(1, 0, 'dismissed')
  assert.deepEqual(await doubts(), ['C-C1 Blaise Tournemire left_out'])
  assert.equal(await reopen('Le conflit est écarté.'), 'ok')
  await rule(1, 0, 'recused')
  assert.equal(await close(), 'sheets_changed')
  await openRankings(world.services, world.team, world.edition)
  assert.equal(await close(), 'ok')
})

test('a list does not open again behind the authority, and a matching made before says that lists have changed', async () => {
  const { services, team, edition } = world
  const { db } = services
  const given = { edition_id: edition.id, requested_by: team.personId, requested_at: services.now(), seed: 'x' }
  const run = await db
    .insertInto('matching_run')
    .values({ ...given, state: 'done' })
    .returning('id')
    .executeTakeFirstOrThrow()
  const proposed = {
    edition_id: edition.id,
    run_id: run.id,
    state: 'proposed',
    list: '{}',
    list_sha256: '0'.repeat(64),
    proposed_by: team.personId,
    proposed_at: services.now(),
  } as const
  await db.insertInto('approval').values(proposed).execute()
  assert.equal(await reopen('Un déport'), 'before_authority')
  await rule(1, 1, 'recused')
  const authority = { email: 'authority@example.org', name: 'Adèle Rivière' }
  const validator = await signedInVisitor(services, { ...authority, roles: [{ role: 'validator' }] })
  assert.match(await said(validator, '/mon-espace'), /Une liste attend votre décision. Un conflit d’intérêts touche/)
  const decided = { decided_by: team.personId, decided_at: services.now(), reason: 'À revoir' } as const
  await db
    .updateTable('approval')
    .set({ state: 'returned', ...decided })
    .execute()
  assert.equal(await findOutdatedRun(db, edition.id), undefined)
  world.setClock('2017-11-16T09:00:00Z')
  assert.equal(await reopen('L’autorité a renvoyé la liste.'), 'ok')
  assert.equal((await findOutdatedRun(db, edition.id))?.id, run.id)
  const ours = await signedInVisitor(services, { ...team, roles: [{ role: 'team' }] })
  for (const address of ['/equipe/jury/listes', `/equipe/jury/listes/${listId}`])
    assert.match(
      await said(ours, address),
      /Le calcul n°.1, demandé le .* part de listes qui ont changé depuis/,
      address,
    )
  assert.match(await said(ours, '/equipe'), /Le dernier calcul part de listes qui ont changé depuis/)
  await db
    .insertInto('matching_run')
    .values({ ...given, requested_at: services.now(), state: 'done' })
    .execute()
  assert.equal(await findOutdatedRun(db, edition.id), undefined)
})
