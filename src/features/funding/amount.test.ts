import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Amount, amountOf, fractionOf, minus, plus, readAmount, sumOf } from './rules.ts'

const read = (typed: string, lang: 'fr' | 'en') => {
  const amount = readAmount(typed, lang)
  return amount.ok ? amount.value : amount.refusal.code
}

test('an amount is read as French people type it, with any kind of space between thousands', () => {
  for (const typed of [
    '70 000,50',
    '70000,5',
    '70000.50',
    '70\u00a0000,50 €',
    '70\u202f000,50',
    '70\u2009000,50EUR',
    ' 70000,50 ',
  ])
    assert.equal(read(typed, 'fr'), '70000.50', typed)
  assert.equal(read('1 234 567', 'fr'), '1234567.00')
  assert.equal(read('007', 'fr'), '7.00')
  assert.equal(read('0,1', 'fr'), '0.10')
})

test('an amount is read as English people type it', () => {
  for (const typed of ['70,000.50', '70000.5', '€70,000.50', '70\u00a0000.50'])
    assert.equal(read(typed, 'en'), '70000.50', typed)
  assert.equal(read('1,234,567', 'en'), '1234567.00')
})

test('whatever could mean two amounts is refused, and so is everything that is no amount', () => {
  for (const [typed, lang] of [
    ['70.000', 'fr'],
    ['70,000.50', 'fr'],
    ['70 0000', 'fr'],
    ['1 2', 'fr'],
    ['1 234 50', 'fr'],
    ['1 234,5 6', 'fr'],
    ['1 234 50', 'en'],
    ['-3', 'fr'],
    ['1e3', 'fr'],
    ['douze', 'fr'],
    ['٣', 'fr'],
    ['70,50', 'en'],
    ['7,0000', 'en'],
    ['1.234.567', 'en'],
  ] as const)
    assert.equal(read(typed, lang), 'amount_unclear', typed)
  assert.equal(read('  ', 'fr'), 'amount_missing')
  assert.equal(read('€', 'fr'), 'amount_missing')
  assert.equal(read('0,125', 'fr'), 'amount_too_precise')
  assert.equal(read('0.125', 'en'), 'amount_too_precise')
  assert.equal(read('1234567890123', 'fr'), 'amount_too_large')
})

test('sums that floats get wrong are exact', () => {
  assert.equal(plus(amountOf('0.1'), amountOf('0.2')), '0.30')
  assert.equal(sumOf(Array.from({ length: 1000 }, () => amountOf('0.1'))), '100.00')
  assert.equal(plus(amountOf('999999999999.99'), amountOf('-0.01')), '999999999999.98')
  assert.equal(sumOf([]), '0.00')
  assert.equal(minus(amountOf('0.10'), amountOf('0.10')), '0.00')
})

test('half a cent goes up, and away from zero for what comes back', () => {
  const half = (text: string) => fractionOf(text as Amount, { times: 1, over: 2 })
  assert.equal(half('0.01'), '0.01')
  assert.equal(half('-0.01'), '-0.01')
  assert.equal(fractionOf(amountOf('0.01'), { times: 49, over: 100 }), '0.00')
  assert.equal(fractionOf(amountOf('142310.50'), { times: 70, over: 100 }), '99617.35')
})

test('fractions are multiplied before anything is rounded', () => {
  const third = { times: 1, over: 3 }
  assert.equal(fractionOf(amountOf('100'), third, { times: 3, over: 1 }), '100.00')
})
