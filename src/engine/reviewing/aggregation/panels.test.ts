import assert from 'node:assert/strict'
import test from 'node:test'
import { type PanelRanking, sideBySide } from './index.ts'

const panel = (name: string, jurors: string, tiers: string): PanelRanking => ({
  panel: name,
  jurors: jurors.split(' '),
  tiers: tiers.split(' > ').map(tier => tier.split('=')),
})

test('panels that share nothing are not comparable, and stay side by side', () => {
  const it = sideBySide([panel('small', 'u v', 'a > b'), panel('large', 'x y', 'c > d > e > f')])
  assert.equal(it.comparable, false)
  assert.deepEqual(it.reasons, ['nothing_shared'])
  assert.deepEqual(it.apart, [['large'], ['small']])
  const rows = it.rows.map(row =>
    row.map(({ file, position: { above, level, of } }) => `${file} ${above}+${level}/${of}`),
  )
  assert.deepEqual(rows, [['c 0+1/4'], ['a 0+1/2'], ['d 1+1/4'], ['e 2+1/4'], ['b 1+1/2'], ['f 3+1/4']])
})

test('files at exactly the same relative position share a row, each with its panel', () => {
  const it = sideBySide([panel('A', 'u', 'a=b'), panel('B', 'v', 'c > d > e')])
  assert.deepEqual(
    it.rows[1]?.map(({ file, position }) => [file, position.panel]),
    [
      ['a', 'A'],
      ['b', 'A'],
      ['d', 'B'],
    ],
  )
})

test('a shared juror, or a single shared file, does not make two panels comparable', () => {
  assert.deepEqual(sideBySide([panel('A', 'u v', 'a > b'), panel('B', 'v', 'c > d')]).reasons, ['jurors_only'])
  assert.deepEqual(sideBySide([panel('A', 'u', 'a > b'), panel('B', 'v', 'b > d')]).reasons, ['one_file_shared'])
})

test('shared files that two panels rank in opposite ways are a reason not to compare', () => {
  const { comparable, links } = sideBySide([panel('A', 'u', 'a > b > x'), panel('B', 'v', 'b > a > y')])
  assert.equal(comparable, false)
  assert.deepEqual(links[0], {
    panels: ['A', 'B'],
    jurors: [],
    files: ['a', 'b'],
    alike: 0,
    opposite: 1,
    obstacle: 'shared_files_disagree',
  })
})

test('panels bound through a third by shared files ranked alike are comparable', () => {
  const chain = [panel('A', 'u', 'a > b > c'), panel('B', 'v', 'b > c > d > e'), panel('C', 'w', 'd > e')]
  assert.deepEqual([sideBySide(chain).comparable, sideBySide(chain).reasons], [true, []])
  assert.equal(JSON.stringify(sideBySide(chain.toReversed())), JSON.stringify(sideBySide(chain)))
})

test('one panel alone is comparable with itself, and no panel gives no row', () => {
  assert.equal(sideBySide([panel('A', 'u', 'a > b')]).comparable, true)
  assert.deepEqual(sideBySide([]), { comparable: true, reasons: [], apart: [], links: [], rows: [] })
})
