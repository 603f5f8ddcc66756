import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { counting } from '../../../test/support/count-queries.ts'
import { approveList, CODES, heardWorld, NOTIFIED } from '../../../test/support/results.ts'
import { NotFound } from '../../kernel/not-found.ts'
import { cancel } from './approve-mails.ts'
import { findFigures, findOwnAnswer, prepareResults, releaseResults } from './index.ts'

let world: Awaited<ReturnType<typeof heardWorld>>
before(async () => {
  world = await heardWorld()
})
after(() => world.close())

const prepare = () => prepareResults(world.services, world.team, world.edition)
const release = (typed: number) => releaseResults(world.services, world.team, world.edition, typed)
const codeOf = (result: { ok: boolean; refusal?: { code: string } }) => (result.ok ? 'done' : result.refusal?.code)
const own = (code: string) =>
  findOwnAnswer(world.services.db, {
    editionId: 'eig-2',
    personId: world.actorOf(code).personId,
    now: world.services.now(),
  })
const kinds = async () => {
  const rows = await world.services.db
    .selectFrom('result')
    .innerJoin('application', 'application.id', 'result.application_id')
    .select(['code', 'kind'])
    .execute()
  return Object.fromEntries(rows.map(it => [it.code, it.kind]))
}
const drafts = () =>
  world.services.db.selectFrom('mail').select(['person_id', 'state', 'kind', 'body_text']).orderBy('id').execute()

test('nothing is prepared before the authority has approved a list, nor by somebody else than the team', async () => {
  assert.equal(codeOf(await prepare()), 'not_approved')
  await approveList(world.services, world.team)
  await assert.rejects(prepareResults(world.services, world.actorOf('DATA1'), world.edition), NotFound)
})

test('nobody is left without an answer: an application that nobody decided stops the preparation', async () => {
  const { db } = world.services
  const id = world.people.find(it => it.code === 'FILE1')?.applicationId ?? 0
  await db.updateTable('screening').set({ outcome: 'yes' }).where('application_id', '=', id).execute()
  const refused = await prepare()
  assert.deepEqual(refused, { ok: false, refusal: { code: 'undecided', people: 1 } })
  await db.updateTable('screening').set({ outcome: 'no' }).where('application_id', '=', id).execute()
})

test('each person gets the answer that follows from what was decided of them, and one letter', async () => {
  assert.deepEqual(await prepare(), { ok: true, value: CODES.length })
  assert.deepEqual(await kinds(), {
    DATA1: 'selected',
    DATA2: 'waiting_list',
    DATA3: 'waiting_list',
    DATA4: 'not_selected',
    DEV1: 'selected',
    DEV2: 'selected',
    DEV3: 'waiting_list',
    DEV4: 'not_selected',
    ABSENT1: 'not_selected',
    FILE1: 'not_preselected',
    RULE1: 'inadmissible',
    MISS1: 'inadmissible',
  })
  const letters = await drafts()
  assert.equal(letters.length, CODES.length)
  assert.equal(new Set(letters.map(it => it.person_id)).size, CODES.length)
  assert.deepEqual([...new Set(letters.map(it => it.state))], ['draft'])
})

test('a letter explains with the person’s own data and the cutoffs, and names nobody else', async () => {
  for (const { person_id: personId, body_text: text } of await drafts()) {
    const others = world.people.filter(it => it.personId !== personId)
    for (const { name, code } of others) assert.doesNotMatch(text, new RegExp(`${name}\\b|\\b${code}\\b`))
  }
  const letterOf = async (code: string) =>
    (await drafts()).find(it => it.person_id === world.actorOf(code).personId)?.body_text ?? ''
  assert.match(
    await letterOf('DATA3'),
    /au 3e rang sur 3 de la liste du jury\u202f; la dernière personne retenue était au 1er rang/,
  )
  assert.match(await letterOf('DEV4'), /l’équipe ne peut pas être formée/)
  assert.match(await letterOf('DATA4'), /votre nom n’est pas sur la liste du jury/)
  assert.match(await letterOf('DATA4'), /R\. 311-3-1-1/)
  assert.match(await letterOf('FILE1'), /La raison consignée pour FILE1/)
  assert.doesNotMatch(await letterOf('FILE1'), /algorithmique/)
  assert.match(await letterOf('DATA1'), /4\u202f000\s€ net par mois/)
})

test('preparing again replaces everything and leaves one letter each', async () => {
  assert.equal(codeOf(await prepare()), 'done')
  const letters = (await drafts()).filter(it => it.state === 'draft')
  assert.equal(letters.length, CODES.length)
  const offers = await world.services.db.selectFrom('offer').select('state').execute()
  assert.deepEqual(
    offers.map(it => it.state),
    ['prepared', 'prepared', 'prepared'],
  )
})

test('preparing sends the same number of queries for twelve people and for two hundred', async t => {
  const many = await heardWorld({ more: 188 })
  t.after(() => many.close())
  await approveList(many.services, many.team)
  const counted = async ({ services, team, edition }: typeof world) => {
    const { services: watched, sent } = counting(services)
    assert.equal(codeOf(await prepareResults(watched, team, edition)), 'done')
    return sent.count
  }
  const few = await counted(world)
  assert.equal(await counted(many), few - 1, 'the first preparation has no letter to cancel')
})

test('answers leave at the instant of the edition, not one second before', async () => {
  world.setClock('2017-12-04T08:59:59Z')
  const early = await release(CODES.length)
  assert.deepEqual(early, { ok: false, refusal: { code: 'too_early', at: new Date(NOTIFIED) } })
  assert.equal(await own('DATA1'), undefined)
  world.setClock(NOTIFIED)
})

test('a wrong count, a missing letter or a second one stops everything', async () => {
  const { db } = world.services
  assert.deepEqual(await release(11), { ok: false, refusal: { code: 'count_wrong', typed: 11, expected: 12 } })
  const { id } = await db
    .selectFrom('mail')
    .select('id')
    .where('state', '=', 'draft')
    .limit(1)
    .executeTakeFirstOrThrow()
  await db.updateTable('mail').set({ state: 'cancelled' }).where('id', '=', id).execute()
  assert.deepEqual(await release(12), { ok: false, refusal: { code: 'letters_wrong', people: 1 } })
  await db.updateTable('mail').set({ state: 'draft' }).where('id', '=', id).execute()
})

test('the outbox can neither send nor cancel letters with results: they leave with the results', async () => {
  const batch = { batch: 'results-eig-2' }
  assert.equal(codeOf(await cancel(world.services, world.team, 'eig-2', batch)), 'release_first')
})

test('whoever withdrew since the preparation is told nothing, and everybody else at once', async () => {
  const { db } = world.services
  const gone = world.people.find(it => it.code === 'DATA3')?.applicationId ?? 0
  await db.updateTable('application').set({ state: 'withdrawn' }).where('id', '=', gone).execute()
  assert.equal(codeOf(await release(12)), 'count_wrong')
  assert.deepEqual(await release(11), { ok: true, value: 11 })
  const letters = (await drafts()).filter(it => it.state !== 'cancelled')
  assert.deepEqual([...new Set(letters.map(it => it.state))], ['kept'])
  assert.equal(letters.length, 11)
  assert.equal(await own('DATA3'), undefined)
  const answer = await own('DATA1')
  assert.equal(answer?.offer?.state, 'sent')
  assert.deepEqual(answer?.offer?.answerBy, new Date('2017-12-11T09:00:00Z'))
})

test('releasing twice, or preparing after the release, changes nothing', async () => {
  assert.equal(codeOf(await release(11)), 'already_released')
  assert.equal(codeOf(await prepare()), 'already_released')
  const events = await world.services.db
    .selectFrom('event')
    .select('subject_id')
    .where('subject', '=', 'result')
    .where('kind', '=', 'released')
    .execute()
  assert.equal(events.length, 11)
})

test('letters and the public page count who applied and who was heard, whoever has withdrawn since', async () => {
  const { db } = world.services
  const figures = () => findFigures(db, 'eig-2')
  const leave = (withdrawn_at: Date) =>
    db.updateTable('application').set({ state: 'withdrawn', withdrawn_at }).where('code', '=', 'DATA3').execute()
  await leave(world.services.now())
  assert.deepEqual(await figures(), { received: 12, heard: 8 })
  await leave(new Date('2017-11-10T08:00:00Z'))
  assert.deepEqual(await figures(), { received: 12, heard: 7 })
  const letter = (await drafts()).find(it => it.person_id === world.actorOf('FILE1').personId)
  assert.match(letter?.body_text ?? '', /reçu 12 candidatures et 8 personnes ont été entendues/)
})
