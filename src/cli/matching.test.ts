import assert from 'node:assert/strict'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import type { Problem } from '../engine/matching/index.ts'
import { run as match } from './match.ts'
import { run as verify } from './verify.ts'

const seat = { challenge: 'X', profile: 'dev' }

const problem: Problem = {
  version: 2,
  seed: 'drawn in public',
  places: 2,
  budget: null,
  candidates: ['a', 'b', 'c'].map(id => ({ id, wishes: [seat] })),
  challenges: [{ id: 'X', seats: [{ profile: 'dev', required: 1, optional: 1, price: 40_000 }] }],
  rankings: [{ ...seat, tiers: [['a'], ['b', 'c']], points: [] }],
  closurePriority: ['X'],
  optionalOrder: [seat],
  locks: [],
  exclusions: [],
  teammates: [['a', 'b']],
}

type Say = (text: string) => void

/** Runs a command; gives its exit code and what it printed. */
async function spoken(
  t: { mock: { method: (on: Console, name: 'log' | 'error', by: Say) => unknown } },
  go: () => Promise<number>,
) {
  const lines: string[] = []
  for (const name of ['log', 'error'] as const) t.mock.method(console, name, (text: string) => lines.push(text))
  return { code: await go(), text: lines.join('\n') }
}

async function folderWith(files: Record<string, unknown>, t: { after: (fn: () => Promise<void>) => void }) {
  const folder = await mkdtemp(join(tmpdir(), 'matching-'))
  t.after(() => rm(folder, { recursive: true }))
  for (const [name, data] of Object.entries(files)) await writeFile(join(folder, name), JSON.stringify(data))
  return (name: string) => join(folder, name)
}

test('a problem is run, its outcome written, and the outcome checked', async t => {
  const at = await folderWith({ 'problem.json': problem }, t)
  const run = await spoken(t, () => match([at('problem.json'), '--out', at('run.json')]))
  assert.equal(run.code, 0)
  assert.match(run.text, /2 of 3 people placed on 2 places; 1 of 1 challenges open/)
  assert.match(run.text, /X \/ dev: 2 of 2 filled, last admitted 2 of 3 ranked/)
  assert.match(run.text, /The draw decided 1 of the places\n {2}X \/ dev: 1 drawn among b, c/)
  const checked = await spoken(t, () => verify([at('run.json')]))
  assert.equal(checked.code, 0)
})

test('a forged outcome is refused with the rule and the people', async t => {
  const at = await folderWith({ 'problem.json': problem }, t)
  await spoken(t, () => match([at('problem.json'), '--out', at('run.json')]))
  const written = JSON.parse(await readFile(at('run.json'), 'utf8'))
  const { outcome } = written
  const forged = { ...written, outcome: { ...outcome, assignments: outcome.assignments.slice(1) } }
  await writeFile(at('forged.json'), JSON.stringify(forged))
  const checked = await spoken(t, () => verify([at('forged.json')]))
  assert.equal(checked.code, 1)
  assert.match(checked.text, /^seat-left-empty at X \/ dev: a$/m)
})

test('a file that is not a problem, or not one that can be run, is refused with the reason', async t => {
  const at = await folderWith(
    { 'shape.json': { ...problem, places: 'two' }, 'flawed.json': { ...problem, places: 0 } },
    t,
  )
  const shape = await spoken(t, () => match([at('shape.json')]))
  assert.deepEqual([shape.code, /places/.test(shape.text)], [1, true])
  const flawed = await spoken(t, () => match([at('flawed.json')]))
  assert.deepEqual([flawed.code, /places-too-few/.test(flawed.text)], [1, true])
  const absent = await spoken(t, () => match([at('absent.json')]))
  assert.deepEqual([absent.code, /no such file/.test(absent.text)], [1, true])
})

test('both commands explain themselves, and refuse a call without files', async t => {
  for (const command of [match, verify]) {
    const help = await spoken(t, () => command(['--help']))
    assert.deepEqual([help.code, /^Usage: cohorte /.test(help.text)], [0, true])
    assert.equal((await spoken(t, () => command([]))).code, 2)
  }
})
