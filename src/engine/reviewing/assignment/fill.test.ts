import assert from 'node:assert/strict'
import { test } from 'node:test'
import { addArc, cheapestFlow, noArcs } from '../../flow/index.ts'
import { seeded, whole } from '../../testing/index.ts'
import { fill, forbid, totalOf } from './fill.ts'
import { compile } from './instance.ts'
import type { AssignmentProblem } from './problem.ts'
import { emptyState } from './state.ts'
import { edition } from './testing/random.ts'

const problemOf = (seed: number, readers: number): AssignmentProblem => {
  const random = seeded(seed)
  const popular = Array.from({ length: readers }, () => whole(random, 0, 500))
  const value = (_: number, j: number) => (popular[j] ?? 0) + whole(random, 0, 500)
  return edition(random, { files: 120, readers, load: [0, Math.ceil(375 / readers)], value })
}

test('the largest total is that of a general flow through every pair of file and reader', () => {
  for (let seed = 1; seed <= 12; seed += 1) {
    const problem = problemOf(seed, 5 + seed)
    const state = emptyState(compile(problem))
    assert.deepEqual(fill(state), [], `seed ${seed}`)
    assert.equal(totalOf(state), largestTotal(problem), `seed ${seed}`)
  }
})

test('after pairs are forbidden one by one, the total is still the largest without them', () => {
  for (let seed = 1; seed <= 12; seed += 1) {
    const random = seeded(seed)
    const problem = problemOf(seed, 9)
    const it = compile(problem)
    const state = emptyState(it)
    fill(state)
    const conflicts = [...problem.conflicts]
    for (let turn = 0; turn < 25; turn += 1) {
      const given = [...state.x.keys()].filter(pair => state.x[pair])
      const pair = given[whole(random, 0, given.length - 1)] as number
      const [i, j] = [Math.floor(pair / it.m), pair % it.m]
      assert.ok(forbid(state, i, j))
      conflicts.push({ file: it.files[i]?.id ?? '', reader: it.readers[j]?.id ?? '', reason: 'forbidden' })
    }
    const barred = new Set(conflicts.map(({ file, reader }) => `${file} ${reader}`))
    const left = problem.suitabilities.filter(({ file, reader }) => !barred.has(`${file} ${reader}`))
    assert.equal(totalOf(state), largestTotal({ ...problem, suitabilities: left }), `seed ${seed}`)
  }
})

function largestTotal({ files, readers, suitabilities }: AssignmentProblem): number {
  const arcs = noArcs()
  const at = new Map([...files, ...readers].map(({ id }, k) => [id, 2 + k]))
  for (const { id, readings } of files) addArc(arcs, 0, at.get(id) as number, readings)
  const first = arcs.from.length
  for (const { file, reader, value } of suitabilities)
    addArc(arcs, at.get(file) as number, at.get(reader) as number, 1, 1000 - value)
  for (const { id, atMost } of readers) addArc(arcs, at.get(id) as number, 1, atMost)
  const { on } = cheapestFlow(2 + files.length + readers.length, arcs, 0, 1)
  return suitabilities.reduce((sum, { value }, k) => sum + value * (on[first + k] as number), 0)
}
