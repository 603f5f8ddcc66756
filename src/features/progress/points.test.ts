import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { visitor } from '../../../test/support/app.ts'
import { atWork } from '../../../test/support/at-work.ts'
import { counting } from '../../../test/support/count-queries.ts'
import { textOf } from '../../../test/support/page.ts'
import { NotFound } from '../../kernel/not-found.ts'
import { addSession } from '../people/index.ts'
import { addDecision, askPoint, cancelPoint, closeDecision, followPoints, holdPoint } from './index.ts'
import { listDecisions, listPoints } from './queries.ts'
import { canAsk, canDecide, canHold, dueOf, missedInARow, monthsWithPoint, type PointState } from './rules.ts'

const codeOf = (result: { ok: boolean; refusal?: { code: string } }) => (result.ok ? 'done' : result.refusal?.code)
const RULES = { every: 'month', leastDays: 10, remindOn: 15, writtenWithinDays: 10 } as const
const term = { startsOn: '2018-01-15', endsOn: '2018-11-14' }

test('a month has a point when it has days enough of the programme, up to the present one', () => {
  const months = monthsWithPoint(term, 10, '2018-12-31')
  assert.deepEqual([months[0], months.at(-1), months.length], ['2018-01-01', '2018-11-01', 11])
  assert.deepEqual(monthsWithPoint(term, 18, '2018-03-02'), ['2018-02-01', '2018-03-01'])
  assert.deepEqual(monthsWithPoint(term, 10, '2018-01-14'), [])
})

test('a point is asked for a day of its month still to come, and moves; a month over no longer', () => {
  const april = (state: PointState) => ({ month: '2018-04-01', state })
  assert.equal(codeOf(canAsk(april('to_ask'), '2018-04-12', '2018-04-10')), 'done')
  assert.equal(codeOf(canAsk(april('cancelled'), '2018-04-30', '2018-04-30')), 'done')
  assert.equal(codeOf(canAsk(april('to_ask'), '2018-04-09', '2018-04-10')), 'in_the_past')
  assert.equal(codeOf(canAsk(april('to_ask'), '2018-05-02', '2018-04-10')), 'not_this_month')
  assert.equal(codeOf(canAsk(april('to_ask'), undefined, '2018-04-10')), 'day_missing')
  assert.equal(codeOf(canAsk(april('asked'), '2018-04-12', '2018-05-01')), 'month_over')
  assert.equal(codeOf(canAsk(april('held'), '2018-04-12', '2018-04-10')), 'already_held')
})

test('a point is written down on a day of its month that has come, at the latest ten days after it', () => {
  const april = { month: '2018-04-01', state: 'missed' as const }
  const on = (heldOn: string, today: string, note = 'Vu.') =>
    codeOf(canHold(april, { heldOn, note, today, writtenWithinDays: 10 }))
  assert.equal(on('2018-04-27', '2018-05-10'), 'done')
  assert.equal(on('2018-04-27', '2018-05-11'), 'too_late')
  assert.equal(on('2018-04-27', '2018-04-26'), 'in_the_future')
  assert.equal(on('2018-03-31', '2018-04-26'), 'not_this_month')
  assert.equal(on('2018-04-20', '2018-04-26', ' '), 'note_missing')
})

test('the calendar calls a point to mind once in the middle of its month, and says that it was missed at the end', () => {
  const april = { month: '2018-04-01', state: 'to_ask' as const, remindedAt: null }
  assert.equal(dueOf(april, RULES, '2018-04-14'), undefined)
  assert.equal(dueOf(april, RULES, '2018-04-15'), 'remind')
  assert.equal(dueOf({ ...april, remindedAt: new Date(0) }, RULES, '2018-04-20'), undefined)
  assert.equal(dueOf({ ...april, state: 'asked' }, RULES, '2018-04-30'), undefined)
  assert.equal(dueOf({ ...april, state: 'asked' }, RULES, '2018-05-01'), 'miss')
  assert.equal(dueOf({ ...april, state: 'cancelled' }, RULES, '2018-05-01'), undefined)
})

test('points missed in a row are counted from the latest; a cancelled one neither counts nor stops the count', () => {
  const row = (...states: PointState[]) => states.map((state, i) => ({ month: `2018-0${i + 1}-01`, state }))
  assert.equal(missedInARow(row('held', 'missed', 'missed')), 2)
  assert.equal(missedInARow(row('missed', 'held', 'asked')), 0)
  assert.equal(missedInARow(row('missed', 'cancelled', 'missed', 'to_ask')), 2)
  assert.equal(missedInARow(row()), 0)
})

test('a decision has words, somebody of the team and a day from the point on; empty lines are left out', () => {
  const line = { kind: 'decision' as const, body: 'Écrire au service', ownerId: 7, dueOn: '2018-05-01' }
  const around = { owners: [{ id: 7 }], from: '2018-04-12' }
  const decided = canDecide([line, { ...line, body: '' }], around)
  assert.ok(decided.ok && decided.value.length === 1)
  assert.equal(codeOf(canDecide([{ ...line, ownerId: 8 }], around)), 'owner_missing')
  assert.equal(codeOf(canDecide([{ ...line, dueOn: undefined }], around)), 'due_missing')
  assert.equal(codeOf(canDecide([line, { ...line, dueOn: '2018-04-11' }], around)), 'due_before')
})

const GOBELINS = 'eig-2-gobelins'
let world: Awaited<ReturnType<typeof atWork>>
before(async () => {
  world = await atWork('2018-04-10T08:00:00Z', { teams: 3 })
})
after(() => world.close())

const pointOf = async (month: string, challengeId = GOBELINS) => {
  const point = (await listPoints(world.services.db, challengeId)).find(it => it.month === month)
  if (!point) throw new Error(`no point of ${month}`)
  return point
}
const mails = async (kind: string) =>
  (await world.services.db.selectFrom('mail').select('recipient').where('kind', '=', kind).orderBy('id').execute()).map(
    it => it.recipient,
  )

test('the months open by themselves, and those that went by are missed, once', async () => {
  await followPoints(world.services, world.edition)
  await followPoints(world.services, world.edition)
  const points = await listPoints(world.services.db, GOBELINS)
  assert.deepEqual(
    points.map(it => `${it.month} ${it.state}`),
    ['2018-04-01 to_ask', '2018-03-01 missed', '2018-02-01 missed', '2018-01-01 missed'],
  )
  const events = await world.services.db
    .selectFrom('event')
    .select('id')
    .where('subject', '=', 'progress_point')
    .where('kind', '=', 'missed')
    .execute()
  assert.equal(events.length, 9)
})

test('a fellow asks, the high-level mentor alone is written to; who has no part in it finds nothing', async () => {
  const { id } = await pointOf('2018-04-01')
  const asking = { challengeId: GOBELINS, pointId: id, day: '2018-04-19' }
  const asked = await askPoint(world.services, world.actor('fellow-1 gobelins'), world.edition, asking)
  assert.equal(codeOf(asked), 'done')
  assert.deepEqual(await mails('progress.point_asked'), ['chief.gobelins@example.org'])
  const stranger = world.actor('fellow-1 labsante')
  await assert.rejects(askPoint(world.services, stranger, world.edition, asking), NotFound)
  const elsewhere = { ...asking, challengeId: 'eig-2-labsante' }
  await assert.rejects(askPoint(world.services, stranger, world.edition, elsewhere), NotFound)
})

test('in the middle of the month those without a date are reminded, once, and those with one are left alone', async () => {
  world.setClock('2018-04-16T08:00:00Z')
  await followPoints(world.services, world.edition)
  await followPoints(world.services, world.edition)
  assert.deepEqual((await mails('progress.point_reminder')).toSorted(), [
    'chief.labsante@example.org',
    'chief.predisauvetage@example.org',
    'fellow-1.labsante@example.org',
    'fellow-1.predisauvetage@example.org',
    'fellow-2.labsante@example.org',
    'fellow-2.predisauvetage@example.org',
  ])
})

test('what was said is written with its decisions, which are followed; the team reads and writes nothing of it', async () => {
  world.setClock('2018-04-20T08:00:00Z')
  const { id } = await pointOf('2018-04-01')
  const mentor = world.actor('mentor gobelins')
  const decision = {
    kind: 'decision' as const,
    body: 'Ouvrir le réseau',
    ownerId: mentor.personId,
    dueOn: '2018-05-04',
  }
  const holding = {
    challengeId: GOBELINS,
    pointId: id,
    heldOn: '2018-04-19',
    note: 'Le réseau bloque.',
    decisions: [decision],
  }
  await assert.rejects(holdPoint(world.services, world.actor('team'), world.edition, holding), NotFound)
  assert.equal(
    codeOf(
      await holdPoint(world.services, mentor, world.edition, { ...holding, decisions: [{ ...decision, ownerId: 0 }] }),
    ),
    'owner_missing',
  )
  assert.equal(codeOf(await holdPoint(world.services, mentor, world.edition, holding)), 'done')
  assert.equal(codeOf(await holdPoint(world.services, mentor, world.edition, holding)), 'already_held')
  const step = { ...decision, kind: 'next_step' as const, body: 'Montrer la maquette' }
  assert.equal(
    codeOf(
      await addDecision(world.services, mentor, world.edition, { challengeId: GOBELINS, pointId: id, decision: step }),
    ),
    'done',
  )
  const [first] = await listDecisions(world.services.db, GOBELINS)
  const closing = { challengeId: GOBELINS, decisionId: first?.id ?? 0, state: 'done' as const }
  assert.equal(codeOf(await closeDecision(world.services, mentor, world.edition, closing)), 'done')
  assert.equal(codeOf(await closeDecision(world.services, mentor, world.edition, closing)), 'already_closed')
})

test('a cancelled point keeps who and why, and may be asked for again in its month', async () => {
  const challengeId = 'eig-2-labsante'
  const { id } = await pointOf('2018-04-01', challengeId)
  const chief = world.actor('chief labsante')
  const cancelling = { challengeId, pointId: id, reason: 'Déplacement imprévu' }
  assert.equal(
    codeOf(await cancelPoint(world.services, chief, world.edition, { ...cancelling, reason: ' ' })),
    'reason_missing',
  )
  assert.equal(codeOf(await cancelPoint(world.services, chief, world.edition, cancelling)), 'done')
  const cancelled = await pointOf('2018-04-01', challengeId)
  assert.deepEqual(
    [cancelled.state, cancelled.closedBy, cancelled.reason],
    ['cancelled', 'Alix chief labsante', 'Déplacement imprévu'],
  )
  const again = { challengeId, pointId: id, day: '2018-04-27' }
  assert.equal(codeOf(await askPoint(world.services, chief, world.edition, again)), 'done')
})

const browserOf = async (key: string, services = world.services) => {
  const { token } = await services.db
    .transaction()
    .execute(tx => addSession(services, tx, world.actor(key).personId, 'test'))
  const browser = visitor(services)
  browser.cookies.set('cohorte_session', token)
  return browser
}

test('a refused form keeps every word that was typed', async () => {
  const browser = await browserOf('fellow-1 predisauvetage')
  const { id } = await pointOf('2018-04-01', 'eig-2-predisauvetage')
  const typed = {
    heldOn: '2018-04-18',
    note: 'Nous avons vu le préfet.',
    'body-1': 'Relancer la direction',
    'kind-1': 'next_step',
  }
  const answer = await browser.post(`/mon-defi/predisauvetage/points/${id}/compte-rendu`, typed)
  assert.equal(answer.status, 422)
  const page = await answer.text()
  assert.match(textOf(page), /Choisissez qui s’en charge/)
  assert.match(page, /Nous avons vu le préfet\./)
  assert.match(page, /value="Relancer la direction"/)
  assert.match(page, /href="#owner-1"/)
})

test('the team’s table sends as many queries for one challenge as for three, and exports what was missed', async () => {
  const { reset, sent, services } = counting(world.services)
  const browser = await browserOf('team', services)
  const count = async () => {
    reset()
    assert.equal((await browser.get('/equipe/avancement')).status, 200)
    return sent.count
  }
  const three = await count()
  await services.db
    .updateTable('fellowship')
    .set({ state: 'left', left_on: '2018-01-15' })
    .where('challenge_id', '<>', GOBELINS)
    .execute()
  assert.equal(await count(), three)
  const exported = await browser.get('/equipe/avancement/exports/missed')
  assert.equal(
    await exported.text(),
    'Défi;Mois;État;Jour demandé;Raison\r\nGobelins;janvier 2018;non tenu;;\r\nGobelins;février 2018;non tenu;;\r\nGobelins;mars 2018;non tenu;;\r\n',
  )
  assert.equal((await browser.get('/equipe/avancement/exports/nothing')).status, 404)
  assert.equal((await browser.get('/equipe/avancement/exports/toString')).status, 404)
})
