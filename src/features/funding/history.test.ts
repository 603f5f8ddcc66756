import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { test } from 'node:test'
import { parse } from 'yaml'
import { amountOf, differencesOf, figureAt, type PublishedFigure, tablesOf } from './rules.ts'

const source = await readFile(new URL('../../../editions/records/funding-1-3.yaml', import.meta.url), 'utf8')
const { records } = parse(source) as { records: PublishedFigure[] }
const [money, projects] = tablesOf(records.map(it => ({ ...it, amount: amountOf(it.amount) })))
if (!money || !projects) throw new Error('two tables were published')

test('the published table is made again, row by row and column by column', () => {
  assert.deepEqual(money.rows, ['envelope', 'salaries', 'communication', 'support', 'research', 'total'])
  assert.deepEqual(money.columns, ['eig-1', 'eig-2', 'eig-3', 'total'])
  const row = (code: string) => money.columns.map(column => figureAt(money, code, column)?.amount ?? null)
  assert.deepEqual(row('salaries'), ['756553.38', '1801326.00', '2100364.09', '4658243.00'])
  assert.deepEqual(row('communication'), [null, '74209.00', '80000.00', '154209.00'])
  assert.deepEqual(row('research'), ['10000.00', null, '30000.00', '40000.00'])
  assert.deepEqual(row('total'), ['791553.38', '1912641.00', '2430364.09', '5134558.47'])
})

test('its totals differ from their sums by 47 cents of salaries, and exceed two envelopes', () => {
  const told = differencesOf(money).map(it => [it.row, it.column, it.along, it.difference, it.because])
  assert.deepEqual(told, [
    ['salaries', 'total', 'row', '-0.47', 'cents_dropped'],
    ['total', 'total', 'column', '0.47', 'cents_kept'],
    ['total', 'eig-3', 'envelope', '930364.09', 'above_envelope'],
    ['total', 'total', 'envelope', '334558.47', 'above_envelope'],
  ])
})

test('the known addition error is in the projects: 85 printed, 94 counted', () => {
  const [error] = differencesOf(projects)
  assert.deepEqual(
    [error?.printed, error?.computed, error?.difference, error?.because],
    ['85.00', '94.00', '-9.00', 'addition_error'],
  )
})
