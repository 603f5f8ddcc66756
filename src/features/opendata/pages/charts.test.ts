import assert from 'node:assert/strict'
import { test } from 'node:test'
import { HERE, shapeOf } from '../rules.ts'
import { chartOf } from './charts.ts'

test('the same line printed and recorded here is told apart, and a line said once needs nothing more', () => {
  const rows = [
    ['eig-2', 'Salaires', 'paye', '1801326.00', 'Évaluation du programme'],
    ['eig-2', 'Salaires', 'paye', '1584801.70', HERE],
    ['eig-2', 'Salaires', 'prevu', '1890000.00', HERE],
  ]
  const budget = { columns: [...shapeOf('budget').columns], rows }
  const { bars } = chartOf('argent', new Map([['budget', budget]]), 'fr')
  assert.deepEqual(
    bars.map(it => it.label),
    ['Salaires (payé, publié)', 'Salaires (payé, enregistré ici)', 'Salaires (prévu)'],
  )
})
