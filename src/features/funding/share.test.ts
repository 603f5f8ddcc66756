import assert from 'node:assert/strict'
import { test } from 'node:test'
import { plusDays } from '../../kernel/day.ts'
import {
  type Amount,
  amountOf,
  compare,
  contractDays,
  costFor,
  plus,
  type Regular,
  sayShare,
  shareOf,
  sumOf,
  type Term,
  workedDays,
  ZERO,
} from './rules.ts'
import { en } from './text.en.ts'
import { fr } from './text.fr.ts'

const whole: Term = { startsOn: '2018-01-15', endsOn: '2018-11-14', leftOn: null }
const regular: Regular = { ...whole, months: 10 }
const one = (amount: string, term: Term = whole) => costFor(amountOf(amount), term)

test('edition 3: the fund pays 70 % of the cost of the whole challenge, and the host the rest', () => {
  const share = shareOf({ rule: 'percent', percent: 70 }, [one('71155.25'), one('71155.25')], regular)
  assert.deepEqual([share.cost, share.share, share.host], ['142310.50', '99617.35', '42693.15'])
  const saying = { amount: (it: Amount) => it, number: String }
  assert.deepEqual(sayShare(share, { ...saying, words: fr.report.parts }), ['70\u00a0% de 142310.50 = 99617.35'])
  assert.deepEqual(sayShare(share, { ...saying, words: en.report.parts }), ['70% of 142310.50 = 99617.35'])
})

test('edition 4: four months of each contract are paid, from September to December', () => {
  const term: Term = { startsOn: '2020-09-01', endsOn: '2021-06-30', leftOn: null }
  const formula = { rule: 'months', months: 4, from: '2020-09-01' } as const
  const share = shareOf(formula, [one('70000', term), one('71234.56', term)], { ...term, months: 10 })
  assert.deepEqual([share.share, share.host], ['56493.82', '84740.74'])
})

test('edition 5: three months from October, for a contract of ten months or of twelve', () => {
  const formula = { rule: 'months', months: 3, from: '2021-10-01' } as const
  const ten: Term = { startsOn: '2021-09-13', endsOn: '2022-07-12', leftOn: null }
  assert.equal(shareOf(formula, [one('70000', ten)], { ...ten, months: 10 }).share, '21000.00')
  const twelve: Term = { startsOn: '2021-08-23', endsOn: '2022-08-22', leftOn: null }
  assert.equal(shareOf(formula, [one('84000', twelve)], { ...twelve, months: 12 }).share, '21000.00')
})

test('months paid for are those on which the person is there, and the sentence says so', () => {
  const term: Term = { startsOn: '2020-09-01', endsOn: '2021-06-30', leftOn: '2020-11-01' }
  const formula = { rule: 'months', months: 4, from: '2020-09-01' } as const
  const share = shareOf(formula, [one('70000', term)], { ...term, months: 10 })
  assert.equal(share.cost, '14092.41')
  assert.equal(share.share, '14000.00')
  const saying = { amount: (it: Amount) => it, number: String, words: fr.report.parts }
  assert.deepEqual(sayShare(share, saying), ['4 mois sur 10 de 70000.00, pour 61 jours sur 122 = 14000.00'])
  const after = shareOf(formula, [one('70000', { ...term, leftOn: '2021-02-01' })], { ...term, months: 10 })
  assert.equal(after.share, '28000.00')
})

test('a challenge that pays for itself, and one that the fund pays wholly', () => {
  assert.equal(shareOf({ rule: 'none' }, [one('70000')], regular).host, '70000.00')
  assert.equal(shareOf({ rule: 'full' }, [one('70000')], regular).host, '0.00')
  assert.equal(shareOf({ rule: 'unknown' }, [one('70000')], regular).share, '0.00')
})

test('a departure reduces the cost in proportion of the days, and somebody who never came costs nothing', () => {
  assert.equal(contractDays(whole), 304)
  const left = { ...whole, leftOn: '2018-04-13' }
  assert.equal(workedDays(left), 88)
  assert.equal(costFor(amountOf('70000'), left).cost, '20263.16')
  assert.equal(costFor(amountOf('70000'), { ...whole, leftOn: '2018-01-15' }).cost, '0.00')
  assert.equal(costFor(amountOf('70000'), { ...whole, leftOn: '2018-01-01' }).cost, '0.00')
  assert.equal(costFor(amountOf('70000'), { ...whole, leftOn: '2018-12-01' }).cost, '70000.00')
})

/** The same numbers at each run: mulberry32. */
function drawing(seed: number) {
  let state = seed
  return (below: number): number => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return Math.floor((((t ^ (t >>> 14)) >>> 0) / 4_294_967_296) * below)
  }
}

test('in five hundred drawn challenges share and host’s part always make up the cost, to the cent', () => {
  const draw = drawing(20180115)
  for (let i = 0; i < 500; i += 1) {
    const costs = Array.from({ length: 1 + draw(4) }, () => {
      const startsOn = plusDays('2018-01-15', draw(120))
      const leftOn = draw(3) === 0 ? plusDays(startsOn, draw(320) - 5) : null
      const cents = String(draw(100)).padStart(2, '0')
      return one(`${draw(100_000)}.${cents}`, { startsOn, endsOn: plusDays(startsOn, 30 + draw(340)), leftOn })
    })
    const percent = (1 + draw(10_000)) / 100
    const formulas = [
      { rule: 'percent', percent },
      { rule: 'months', months: 1 + draw(10) },
      { rule: 'months', months: 1 + draw(6), from: plusDays('2018-01-01', draw(300)) },
      { rule: 'full' },
      { rule: 'none' },
    ] as const
    for (const formula of formulas) {
      const { cost, host, parts, share } = shareOf(formula, costs, regular)
      const told = `${i} ${JSON.stringify(formula)} ${JSON.stringify(costs)}`
      assert.equal(plus(share, host), cost, told)
      assert.equal(cost, sumOf(costs.map(it => it.cost)), told)
      assert.equal(share, sumOf(parts.map(it => it.is)), told)
      assert.ok(compare(share, ZERO) >= 0 && compare(host, ZERO) >= 0, told)
    }
  }
})
