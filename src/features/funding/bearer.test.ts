import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Instrument } from '../edition/rules.ts'
import { amountOf, canDescribe, canTake, type FundingFile, isPayable, stateOf, ZERO } from './rules.ts'

const file: FundingFile = {
  operationalBearer: 'Shom',
  administrativeBearer: null,
  requested: true,
  budgetProgramme: null,
  exemption: null,
  dueBy: null,
  savedAt: null,
}
const exemptions = [{ code: 'economy_finance', name: { fr: 'Bercy', en: 'Bercy' } }]
const described = (
  change: Partial<FundingFile & { receivesItself: boolean }>,
  paidTo: 'anyone' | 'ministry' | 'budget_programme',
) => {
  const around = { funding: { selfFunding: true }, bearers: { paidTo, exemptions }, paid: ZERO }
  const it = canDescribe({ ...file, receivesItself: true, ...change }, around)
  return it.ok ? 'done' : it.refusal.code
}

test('where only bodies with a budget programme are paid, a file has one, or the edition’s exception', () => {
  assert.equal(described({}, 'budget_programme'), 'programme_missing')
  assert.equal(described({ budgetProgramme: '35' }, 'budget_programme'), 'programme_unclear')
  assert.equal(described({ budgetProgramme: '178' }, 'budget_programme'), 'done')
  assert.equal(described({ exemption: 'economy_finance' }, 'budget_programme'), 'done')
  assert.equal(described({ exemption: 'culture' }, 'budget_programme'), 'exemption_unknown')
  assert.equal(described({ requested: false }, 'budget_programme'), 'done')
})

test('a bearer that cannot be paid names the one that is paid in its place', () => {
  assert.equal(described({ receivesItself: false }, 'ministry'), 'administrative_missing')
  assert.equal(described({ receivesItself: false, administrativeBearer: 'Ministère des Armées' }, 'ministry'), 'done')
  assert.equal(described({ operationalBearer: '' }, 'anyone'), 'bearer_missing')
})

const steps = ['drafted', 'budget_directorate', 'signed', 'published'].map(code => ({
  code,
  name: { fr: code, en: code },
}))
const decree: Instrument = {
  ...{ kind: 'transfer_decree', name: { fr: 'd', en: 'd' }, steps, payableFrom: 'published' },
  ...{ definitiveNeeded: false, draftedAfter: 'recruitment' },
}
const taken = (...codes: string[]) =>
  codes.map((step, id) => ({ id, step, day: '2021-10-01', recordedBy: null, recordedAt: new Date(0) }))

test('a decree is drafted after the jury or after recruitment, as the edition chose', () => {
  const asked = { step: 'drafted', day: '2021-06-01' }
  const around = { file: { requested: true }, taken: [], asked, recruited: false, today: '2021-06-02' }
  const late = canTake({ ...around, instrument: decree })
  assert.equal(late.ok ? 'done' : late.refusal.code, 'nobody_recruited')
  assert.ok(canTake({ ...around, instrument: { ...decree, draftedAfter: 'jury' } }).ok)
})

test('credits are transferred once the decree is published', () => {
  assert.equal(isPayable(decree, taken('drafted', 'budget_directorate', 'signed')), false)
  assert.equal(isPayable(decree, taken('drafted', 'budget_directorate', 'signed', 'published')), true)
})

test('a state follows what is requested, done, due and paid', () => {
  const kind = (due: string, paid: string, steps: string[], requested = true) =>
    stateOf({ requested, taken: taken(...steps), due: amountOf(due), paid: amountOf(paid) }).kind
  assert.deepEqual(
    [
      kind('0', '0', [], false),
      kind('0', '0', []),
      kind('0', '0', ['drafted']),
      kind('10', '0', ['published']),
      kind('10', '9.99', ['published']),
      kind('10', '10', ['published']),
      kind('10', '10.01', ['published']),
    ],
    ['self_funded', 'to_draft', 'step', 'due', 'part_paid', 'paid', 'overpaid'],
  )
})
