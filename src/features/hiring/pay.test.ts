import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Pay } from '../edition/rules.ts'
import { type Experience, payOf, reckoningDay } from './rules.ts'

const bands = [{ upToYears: 5, netMonthly: 3500 }, { netMonthly: 4000 }]
const byExperience = (exactYears: 'lower' | 'upper'): Pay => ({
  rule: 'by_experience',
  currency: 'EUR',
  countedOn: 'start',
  exactYears,
  bands,
})
const amount = (pay: Pay, experience: Experience | undefined, on = '2021-09-13') => {
  const paid = payOf(pay, experience, on)
  return paid.ok ? paid.value.netMonthly : paid.refusal.code
}

test('everybody is paid the same where pay is flat, and nothing is asked', () => {
  assert.equal(amount({ rule: 'flat', netMonthly: 4000, currency: 'EUR' }, undefined), 4000)
})

test('exactly five years are paid as the edition says: its lower band when five years are included, its upper one when they are not', () => {
  assert.equal(amount(byExperience('lower'), { startedOn: '2016-09-13' }), 3500)
  assert.equal(amount(byExperience('upper'), { startedOn: '2016-09-13' }), 4000)
  assert.equal(amount(byExperience('lower'), { years: 5 }), 3500)
  assert.equal(amount(byExperience('upper'), { years: 5 }), 4000)
})

test('a day less or a day more than five years does not depend on it', () => {
  for (const exactly of ['lower', 'upper'] as const) {
    assert.equal(amount(byExperience(exactly), { startedOn: '2016-09-14' }), 3500)
    assert.equal(amount(byExperience(exactly), { startedOn: '2016-09-12' }), 4000)
    assert.equal(amount(byExperience(exactly), { years: 4 }), 3500)
    assert.equal(amount(byExperience(exactly), { years: 6 }), 4000)
  }
})

test('five years that began on 29 February are exactly five on the last day of February', () => {
  assert.equal(amount(byExperience('lower'), { startedOn: '2016-02-29' }, '2021-02-28'), 3500)
  assert.equal(amount(byExperience('upper'), { startedOn: '2016-02-29' }, '2021-02-28'), 4000)
  assert.equal(amount(byExperience('lower'), { startedOn: '2016-02-29' }, '2021-03-01'), 4000)
})

test('nobody is paid by an experience that is not known', () => {
  assert.equal(amount(byExperience('lower'), undefined), 'experience_missing')
})

test('the day of reckoning moves the pay of somebody who comes to five years between applying and arriving', () => {
  const days = { application: '2021-04-28', offer: '2021-07-05', start: '2021-09-13' }
  const paid = (countedOn: 'application' | 'offer' | 'start') => {
    const pay: Pay = { rule: 'by_experience', currency: 'EUR', countedOn, exactYears: 'lower', bands }
    return amount(pay, { startedOn: '2016-07-01' }, reckoningDay(pay, days))
  }
  assert.deepEqual([paid('application'), paid('offer'), paid('start')], [3500, 4000, 4000])
})
