import assert from 'node:assert/strict'
import { test } from 'node:test'
import { daysBetween, mondayOf, plusDays, plusMonths, weekdayOf } from './day.ts'

test('days are counted across months, leap years and changes of clocks', () => {
  assert.equal(plusDays('2018-03-24', 2), '2018-03-26')
  assert.equal(plusDays('2020-03-01', -1), '2020-02-29')
  assert.equal(daysBetween('2018-03-24', '2018-03-26'), 2)
  assert.equal(daysBetween('2018-01-15', '2018-01-01'), -14)
})

test('a week begins on Monday', () => {
  assert.equal(weekdayOf('2018-01-15'), 1)
  assert.equal(weekdayOf('2018-01-21'), 7)
  assert.equal(mondayOf('2018-01-21'), '2018-01-15')
})

test('a month later is the same day, or the last one of a shorter month', () => {
  assert.equal(plusMonths('2018-01-15', 10), '2018-11-15')
  assert.equal(plusMonths('2018-01-31', 1), '2018-02-28')
  assert.equal(plusMonths('2018-11-30', 3), '2019-02-28')
})
