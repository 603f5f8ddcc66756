import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { atWork } from '../../../test/support/at-work.ts'
import type { Result } from '../../kernel/result.ts'
import {
  counterEntry,
  describeFile,
  fundingBoard,
  recordOnLine,
  recordPayment,
  recordSimulation,
  takeBackStep,
  takeStep,
} from './index.ts'
import { amountOf, fileFrom } from './rules.ts'

const PREDI = 'eig-2-predisauvetage'
let world: Awaited<ReturnType<typeof atWork>>
before(async () => {
  world = await atWork('2018-03-01T09:00:00Z')
})
after(() => world.close())

const codeOf = (it: Result<unknown, { code: string }>) => (it.ok ? 'done' : it.refusal.code)
const team = () => world.actor('team')
const money = async () => {
  const { challenges } = await fundingBoard(world.services.db, world.edition, world.services.now())
  const own = challenges.find(it => it.challenge.id === PREDI)
  if (!own) throw new Error('PrédiSauvetage is a challenge')
  return own
}
const draft = (amount: string, day = '2018-03-01') => ({
  amount: amountOf(amount),
  day,
  label: 'Libellé',
  reference: 'Pièce 1',
})
const simulate = async (amount: string, fellow?: number) => {
  const fellowshipId = fellow === undefined ? undefined : (await money()).fellows[fellow]?.fellowship.id
  return recordSimulation(world.services, team(), world.edition, { ...draft(amount), challengeId: PREDI, fellowshipId })
}
const step = async (name: string, day: string) =>
  codeOf(await takeStep(world.services, team(), world.edition, { challengeId: PREDI, step: name, day }))
const pay = async (amount: string, { back = false, day = '2018-03-01' } = {}) =>
  codeOf(
    await recordPayment(world.services, team(), world.edition, { ...draft(amount, day), challengeId: PREDI, back }),
  )

test('an estimate gives a first cost, and the last one counts', async () => {
  assert.equal((await money()).basis, 'nothing')
  await simulate('140000')
  await simulate('142310.50')
  const { basis, due, share, state } = await money()
  assert.deepEqual(
    [basis, share.cost, share.share, due, state.kind],
    ['estimate', '142310.50', '142310.50', '0.00', 'to_draft'],
  )
})

test('steps are taken in their order, on a day that has come and not before the last one', async () => {
  assert.equal(await step('signed', '2018-02-01'), 'not_next')
  assert.equal(await step('drafted', '2018-03-02'), 'day_ahead')
  assert.equal(await step('drafted', '2018-01-20'), 'done')
  assert.equal(await step('sent', '2018-01-19'), 'before_last')
  assert.equal(await step('sent', '2018-02-05'), 'done')
})

test('nothing is paid before the agreement is signed and a simulation is definitive', async () => {
  assert.equal(await pay('1000'), 'not_payable')
  assert.equal(await step('signed', '2018-02-20'), 'done')
  assert.equal(await pay('1000'), 'no_definitive')
  await simulate('70155.25', 0)
  assert.equal((await money()).due, '70155.25')
  await simulate('71155.25', 1)
  const { basis, due, share } = await money()
  assert.deepEqual([basis, share.cost, due], ['definitive', '141310.50', '141310.50'])
})

test('payments are never above what is due, nor before the signature, and only what was paid comes back', async () => {
  assert.equal(await pay('141310.51'), 'above_due')
  assert.equal(await pay('1000', { day: '2018-02-19' }), 'before_payable')
  assert.equal(await pay('100000.01'), 'done')
  assert.equal(await pay('41310.50'), 'above_due')
  assert.equal(await pay('100000.02', { back: true }), 'above_paid')
  assert.equal(await pay('0.01', { back: true }), 'done')
  assert.equal(await pay('41310.50'), 'done')
  const { left, paid, state } = await money()
  assert.deepEqual([paid, left, state.kind], ['141310.50', '0.00', 'paid'])
})

test('a departure changes the cost by the day, and what was paid too much shows', async () => {
  const { fellows } = await money()
  const id = fellows[1]?.fellowship.id ?? 0
  const leave = (leftOn: string | null) =>
    world.services.db
      .updateTable('fellowship')
      .set({ state: leftOn ? 'left' : 'hired', left_on: leftOn })
      .where('id', '=', id)
      .execute()
  await leave('2018-04-13')
  const { left, share, state } = await money()
  assert.equal(share.cost, '90752.82')
  assert.deepEqual([left, state.kind], ['-50557.68', 'overpaid'])
  await leave(null)
})

test('a mistake is cancelled by an entry of the opposite amount; both stay, and cannot be cancelled again', async () => {
  const spent = await recordOnLine(world.services, team(), world.edition, {
    ...draft('85400'),
    kind: 'expense',
    line: 'support',
  })
  assert.ok(spent.ok)
  const counter = (id: number, reason: string) => counterEntry(world.services, team(), world.edition, { id, reason })
  assert.equal(codeOf(await counter(spent.value, ' ')), 'reason_missing')
  const cancelled = await counter(spent.value, 'Un zéro de trop')
  assert.ok(cancelled.ok)
  assert.equal(codeOf(await counter(spent.value, 'encore')), 'already_countered')
  assert.equal(codeOf(await counter(cancelled.value, 'encore')), 'is_counter')
  const board = await fundingBoard(world.services.db, world.edition, world.services.now())
  assert.equal(board.lines.find(it => it.line.code === 'support')?.actual, '0.00')
  const kept = await world.services.db
    .selectFrom('money_entry')
    .select('amount')
    .where('line', '=', 'support')
    .execute()
  assert.deepEqual(kept.map(it => it.amount).toSorted(), ['-85400.00', '85400.00'])
})

test('the database itself refuses that an entry be changed or removed', async () => {
  await assert.rejects(world.services.db.updateTable('money_entry').set({ amount: '1' }).execute(), /never changed/)
  await assert.rejects(world.services.db.deleteFrom('money_entry').execute(), /never changed/)
})

test('an expense says what it rests on, and salaries are no expense', async () => {
  const spend = async (change: object) =>
    codeOf(
      await recordOnLine(world.services, team(), world.edition, {
        ...{ ...draft('10'), kind: 'expense', line: 'support' },
        ...change,
      } as Parameters<typeof recordOnLine>[3]),
    )
  assert.equal(await spend({ reference: ' ' }), 'reference_missing')
  assert.equal(await spend({ label: '' }), 'label_missing')
  assert.equal(await spend({ amount: amountOf('0') }), 'amount_zero')
  assert.equal(await spend({ line: 'salaries' }), 'line_unknown')
  assert.equal(await spend({ kind: 'forecast', line: 'salaries', reference: '' }), 'done')
})

test('a signed step on which money was paid cannot be taken back, and giving up the request neither', async () => {
  const back = await takeBackStep(world.services, team(), world.edition, { challengeId: PREDI, reason: 'Erreur' })
  assert.equal(codeOf(back), 'already_paid')
  const challenge = world.edition.challenges.find(it => it.id === PREDI)
  const file = { ...fileFrom(challenge as never), challengeId: PREDI, requested: false, receivesItself: true }
  assert.equal(codeOf(await describeFile(world.services, team(), world.edition, file)), 'already_paid')
})

test('each change of money is an event, whose chain tells who and when', async () => {
  const kinds = await world.services.db
    .selectFrom('event')
    .select('kind')
    .where('subject', 'in', ['money_entry', 'funding_file'])
    .orderBy('id')
    .execute()
  assert.deepEqual([...new Set(kinds.map(it => it.kind))].toSorted(), ['advanced', 'countered', 'recorded'])
})

test('a form sent twice is recorded once, even at the same moment', async () => {
  const spend = () =>
    recordOnLine(world.services, team(), world.edition, {
      ...{ ...draft('99.99'), reference: 'F-2018-99', kind: 'expense', line: 'support' },
    })
  const codes = (await Promise.all([spend(), spend()])).map(codeOf)
  assert.deepEqual(codes.toSorted(), ['already_recorded', 'done'])
  await simulate('80155.25', 0)
  assert.deepEqual((await Promise.all([pay('10'), pay('10')])).toSorted(), ['already_recorded', 'done'])
})

test('a payment of which something came back is not cancelled: the challenge would have received less than nothing', async () => {
  const { payments, paid } = await money()
  const [first] = payments
  assert.ok(first)
  assert.equal(await pay(paid, { back: true }), 'done')
  const counter = (id: number) => counterEntry(world.services, team(), world.edition, { id, reason: 'Erreur' })
  assert.equal(codeOf(await counter(first.id)), 'came_back')
  assert.equal((await money()).paid, '0.00')
})
