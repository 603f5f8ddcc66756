import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Worker } from 'node:worker_threads'
import { loadOptimiser } from './index.ts'

const solve = await loadOptimiser()

const lp = (objective: string, rows: string[], rest = '') =>
  `Maximize\n obj: ${objective}\nSubject To\n${rows.map((row, i) => ` c${i + 1}: ${row}`).join('\n')}\n${rest}\nEnd\n`

test('a linear programme gives its optimum, the values and the price of each row', () => {
  const { status, objective, values, duals } = solve(lp('x1 + 2 x2', ['x1 + x2 <= 4', 'x1 + 3 x2 <= 6']))
  assert.equal(status, 'optimal')
  assert.equal(Math.round(objective * 1000), 5000)
  assert.deepEqual(rounded(values), { x1: 3, x2: 1 })
  assert.equal(Math.round(4 * (duals?.get('c1') ?? 0) + 6 * (duals?.get('c2') ?? 0)), 5)
})

test('an integer programme gives whole numbers, and no prices', () => {
  const knapsack = lp(
    '5 x1 + 4 x2 + 3 x3',
    ['2 x1 + 3 x2 + x3 <= 5', '4 x1 + x2 + 2 x3 <= 11'],
    'Bounds\n x3 <= 1\nGeneral\n x1 x2 x3',
  )
  const { status, objective, values, duals } = solve(knapsack)
  assert.deepEqual([status, Math.round(objective), duals], ['optimal', 13, undefined])
  assert.deepEqual(rounded(values), { x1: 2, x2: 0, x3: 1 })
})

test('an impossible programme is said to be so, linear or in whole numbers', () => {
  assert.equal(solve(lp('x1', ['x1 <= -1'])).status, 'infeasible')
  const whole = solve(lp('x1', ['2 x1 + 2 x2 = 3'], 'Binary\n x1 x2'))
  assert.deepEqual([whole.status, whole.values.size], ['infeasible', 0])
})

test('a search that runs out of time says that it stopped', () => {
  const names = Array.from({ length: 60 }, (_, i) => `x${i}`)
  const weights = names.map((name, i) => `${1000 + ((i * 7919) % 997)} ${name}`)
  const rows = [`${weights.join(' + ')} <= 44444`, `${weights.toReversed().join(' + ')} >= 44443`]
  assert.equal(solve(lp(weights.join(' + '), rows, `Binary\n ${names.join(' ')}`), { seconds: 0 }).status, 'stopped')
})

test('a model without bound, or that cannot be read, throws, and its instance refuses to serve again', async () => {
  const sound = lp('x1', ['x1 <= 2'])
  for (const wrong of [lp('x1', ['x1 - x2 <= 1']), 'Maximize\n obj: x1 +\nSubject bla\n']) {
    const other = await loadOptimiser()
    assert.throws(() => other(wrong), /gave up|Unable to read/)
    assert.throws(() => other(sound), /damaged/)
  }
  assert.equal(solve(sound).objective, 2)
})

test('it serves inside a thread', async () => {
  const door = new URL('./index.ts', import.meta.url).href
  const code = `import(${JSON.stringify(door)}).then(async ({ loadOptimiser }) => {
    const solve = await loadOptimiser()
    require('node:worker_threads').parentPort.postMessage(solve(${JSON.stringify(lp('x1', ['x1 <= 7']))}).objective)
  })`
  const worker = new Worker(code, { eval: true, execArgv: ['--no-warnings'] })
  const answer = await new Promise((resolve, reject) => worker.once('message', resolve).once('error', reject))
  await worker.terminate()
  assert.equal(answer, 7)
})

const rounded = (values: Map<string, number>) =>
  Object.fromEntries([...values].map(([name, value]) => [name, Math.round(value)]))
