import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Content, Shape } from './dataset.ts'
import { type Counted, computable, isSmall, type Sum, suppress } from './suppress.ts'
import { draw, EMPTY, type Memory } from './version.ts'

const SMALLEST = 5
const NONE = { before: new Set<string>(), smallest: SMALLEST }
const cell = (id: string, size: number): Counted => ({ id, size, sensitive: isSmall(size, SMALLEST) })

/** The same numbers in each run, so that a failure can be looked at. */
function numbers(seed: number) {
  let state = seed
  return (below: number) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return Math.floor((state / 2_147_483_648) * below)
  }
}

/** Every way of filling the blanks that fits what is known: how an attacker who counts nobody twice would try. */
function solutions(
  blanks: string[],
  equations: { parts: string[]; sum: number }[],
  most: number,
): Map<string, number>[] {
  const found: Map<string, number>[] = []
  const fill = (at: number, filled: Map<string, number>) => {
    for (const { parts, sum } of equations) {
      const open = parts.filter(id => !filled.has(id)).length
      const so = parts.reduce((total, id) => total + (filled.get(id) ?? 0), 0)
      if (so > sum || (open === 0 && so !== sum)) return
    }
    const id = blanks[at]
    if (id === undefined) found.push(new Map(filled))
    else for (let size = 0; size <= most && found.length < 5000; size += 1) fill(at + 1, new Map(filled).set(id, size))
  }
  fill(0, new Map())
  return found
}

test('a small count is blank, and so is the smallest that would give it back', () => {
  const cells = [cell('a', 3), cell('b', 12), cell('c', 7), cell('d', 0)]
  const { exposed, hidden } = suppress(cells, [{ parts: ['a', 'b', 'c', 'd'] }], NONE)
  assert.deepEqual([...hidden], ['a', 'c'])
  assert.deepEqual(exposed, [])
})

test('two linked tables are looked at together: the margin of one is a count of the other', () => {
  const sums: Sum[] = [
    { parts: ['fw', 'fm'] },
    { parts: ['gw', 'gm'] },
    { parts: ['hw', 'hm'] },
    { parts: ['fw', 'gw', 'hw'] },
    { parts: ['fm', 'gm', 'hm'] },
  ]
  const cells = [cell('fw', 2), cell('fm', 9), cell('gw', 8), cell('gm', 11), cell('hw', 20), cell('hm', 6)]
  const { hidden } = suppress(cells, sums, NONE)
  assert.ok(hidden.size < cells.length)
  assert.equal(computable(hidden, sums).has('fw'), false)
  // Alone, or with one other of its row, it would have been given back by the margins.
  assert.ok(computable(new Set(['fw', 'fm']), sums).has('fw'))
})

test('a count that was printed before is taken as known, and said when nothing can hide another any more', () => {
  const cells = [cell('a', 3), { ...cell('b', 12), open: true as const }]
  assert.deepEqual(suppress(cells, [{ parts: ['a', 'b'] }], NONE).exposed, ['a'])
})

test('attacked by differences over a thousand tables with two margins and a total, no small count comes out', () => {
  const draws = numbers(20_171_027)
  for (let turn = 0; turn < 1000; turn += 1) {
    const [rows, columns] = [2 + draws(3), 2 + draws(3)]
    const id = (r: number, c: number) => `${r}/${c}`
    const all = Array.from({ length: rows * columns }, (_, k) => id(Math.floor(k / columns), k % columns))
    const cells = all.map(it => cell(it, draws(3) === 0 ? draws(5) : draws(30)))
    const sums: Sum[] = [
      ...Array.from({ length: rows }, (_, r) => ({ parts: Array.from({ length: columns }, (_, c) => id(r, c)) })),
      ...Array.from({ length: columns }, (_, c) => ({ parts: Array.from({ length: rows }, (_, r) => id(r, c)) })),
    ]
    const { exposed, hidden } = suppress(cells, sums, NONE)
    assert.deepEqual(exposed, [], JSON.stringify(cells))
    assert.equal(cells.filter(it => it.sensitive && !hidden.has(it.id)).length, 0)
    assert.deepEqual(
      [...computable(hidden, sums)].filter(it => cells.some(c => c.id === it && c.sensitive)),
      [],
    )
  }
})

test('attacked by trying every possible filling of the blanks of a table, a small count always keeps several values', () => {
  const draws = numbers(42)
  for (let turn = 0; turn < 300; turn += 1) {
    const cells = Array.from({ length: 2 + draws(4) }, (_, k) => cell(`c${k}`, draws(14)))
    const total = cells.reduce((sum, it) => sum + it.size, 0)
    if (total < SMALLEST) continue
    const { hidden } = suppress(cells, [{ parts: cells.map(it => it.id) }], NONE)
    const blanks = [...hidden]
    const left = total - cells.filter(it => !hidden.has(it.id)).reduce((sum, it) => sum + it.size, 0)
    const fits = solutions(blanks, [{ parts: blanks, sum: left }], left)
    for (const it of cells.filter(c => c.sensitive))
      assert.ok(new Set(fits.map(fit => fit.get(it.id))).size > 1, `${it.id} of ${JSON.stringify(cells)}`)
  }
})

const SHAPE: Shape = {
  theme: 'SOCI',
  hides: ['nombre'],
  columns: [
    { name: 'situation', type: 'string' },
    { name: 'nombre', type: 'integer' },
    { name: 'etat', type: 'string' },
  ],
}
const table = (sizes: readonly number[]): Content => ({
  rows: sizes.map((size, k) => [`c${k}`, size, 'publie']),
  guarded: sizes.map((size, k) => ({ ...cell(`g/c${k}`, size), row: k, group: 'g' })),
  sums: [{ group: 'g', parts: sizes.map((_, k) => `g/c${k}`) }],
})

test('attacked by subtracting versions, whoever knows what did not change learns no small count', () => {
  const draws = numbers(7)
  for (let turn = 0; turn < 300; turn += 1) {
    let sizes = Array.from({ length: 3 + draws(3) }, () => draws(20))
    let memory: Memory = EMPTY
    const versions: { shown: Map<string, number>; hidden: string[]; truth: number[] }[] = []
    for (let version = 0; version < 4; version += 1) {
      const drawn = draw(SHAPE, table(sizes), { before: memory, smallest: SMALLEST })
      const truth = (drawn.memory.groups['g']?.cells ?? []).map(it => it.size)
      const shown = drawn.rows.flatMap(([, size], k): [string, number][] =>
        size === null || typeof size !== 'number' ? [] : [[`g/c${k}`, size]],
      )
      const hidden = drawn.rows.flatMap((row, k) => (row[1] === null ? [`g/c${k}`] : []))
      versions.push({ shown: new Map(shown), hidden, truth })
      memory = drawn.memory
      sizes = sizes.map(it => Math.max(0, it + (draws(3) === 0 ? draws(9) - 3 : 0)))
    }
    attack(versions)
  }
})

type Version = { shown: Map<string, number>; hidden: string[]; truth: number[] }

/** One unknown per blank and version, one equation per version, and one for each blank that did not change. */
function attack(versions: Version[]): void {
  const unknown = new Set(versions.flatMap(({ hidden }, v) => hidden.map(id => `${v}:${id}`)))
  const sums: Sum[] = versions.map(({ hidden }, v) => ({ parts: hidden.map(id => `${v}:${id}`) }))
  for (const [v, { hidden, truth }] of versions.entries())
    for (const id of hidden) {
      const at = Number(id.slice(3))
      if (versions[v + 1]?.hidden.includes(id) && versions[v + 1]?.truth[at] === truth[at])
        sums.push({ parts: [`${v}:${id}`], total: `${v + 1}:${id}` })
    }
  const found = computable(unknown, sums)
  for (const [v, { truth, hidden, shown }] of versions.entries()) {
    for (const id of hidden) {
      const size = truth[Number(id.slice(3))] ?? 0
      assert.ok(!(isSmall(size, SMALLEST) && found.has(`${v}:${id}`)), JSON.stringify(versions))
    }
    for (const [id, size] of shown) {
      assert.ok(!isSmall(size, SMALLEST))
      const before = versions[v - 1]?.shown.get(id)
      if (before !== undefined) assert.ok(!isSmall(Math.abs(size - before), SMALLEST), 'a difference shows too few')
    }
  }
}
