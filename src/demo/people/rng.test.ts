import assert from 'node:assert/strict'
import { test } from 'node:test'
import { dealer, rng } from './rng.ts'

const draw = (source: ReturnType<typeof rng>, count = 5) => Array.from({ length: count }, source.next)

test('the same seed gives the same numbers, another seed others', () => {
  assert.deepEqual(draw(rng('a')), draw(rng('a')))
  assert.notDeepEqual(draw(rng('a')), draw(rng('b')))
})

test('a fork depends on its label alone, not on what was drawn before', () => {
  const before = rng('a')
  const after = rng('a')
  draw(after, 100)
  assert.deepEqual(draw(before.fork('x')), draw(after.fork('x')))
  assert.notDeepEqual(draw(before.fork('x')), draw(before.fork('y')))
})

test('numbers are even, whole numbers keep to their bounds and both are reached', () => {
  const source = rng('even')
  const numbers = draw(source, 4000)
  const mean = numbers.reduce((sum, it) => sum + it, 0) / numbers.length
  assert.ok(Math.abs(mean - 0.5) < 0.02, `mean ${mean}`)
  const dice = Array.from({ length: 600 }, () => source.int(1, 6))
  assert.deepEqual([...new Set(dice)].sort(), [1, 2, 3, 4, 5, 6])
})

test('the normal law has the mean and the deviation asked for', () => {
  const source = rng('normal')
  const draws = Array.from({ length: 4000 }, () => source.normal(10, 2))
  const mean = draws.reduce((sum, it) => sum + it, 0) / draws.length
  const deviation = Math.sqrt(draws.reduce((sum, it) => sum + (it - mean) ** 2, 0) / draws.length)
  assert.ok(Math.abs(mean - 10) < 0.15 && Math.abs(deviation - 2) < 0.15, `${mean} ± ${deviation}`)
})

test('weights are respected, and a zero weight is never drawn', () => {
  const source = rng('weights')
  const drawn = Array.from({ length: 3000 }, () =>
    source.weighted([
      ['a', 3],
      ['never', 0],
      ['b', 1],
    ] as const),
  )
  const share = drawn.filter(it => it === 'a').length / drawn.length
  assert.ok(Math.abs(share - 0.75) < 0.03, `share ${share}`)
  assert.ok(!drawn.includes('never'))
  assert.throws(() => source.weighted([['a', 0]]), /every weight is zero/)
})

test('a dealt list comes whole before anything returns, and nothing twice in a short while', () => {
  const deal = dealer(rng('deal'))
  const list = ['a', 'b', 'c', 'd', 'e', 'f']
  const dealt = Array.from({ length: 60 }, () => deal('letters', list))
  for (let start = 0; start < 60; start += 6) assert.equal(new Set(dealt.slice(start, start + 6)).size, 6)
  for (let i = 3; i < 60; i++)
    assert.ok(!dealt.slice(i - 3, i).includes(dealt[i] as string), `${dealt[i]} too soon at ${i}`)
})

test('one label cannot serve two lists', () => {
  const deal = dealer(rng('deal'))
  deal('x', ['a'])
  assert.throws(() => deal('x', ['a']), /two lists/)
})
