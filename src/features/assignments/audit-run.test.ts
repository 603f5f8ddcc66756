import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { heardWorld } from '../../../test/support/results.ts'
import { type Audit, audit, solve } from '../../engine/matching/index.ts'
import { seventeenChallenges } from '../../engine/matching/testing/audited.ts'
import { inThread } from '../../platform/threads/index.ts'
import { auditJob, auditRun, executeRun, findAudit, findRun, requestRun } from './index.ts'

let world: Awaited<ReturnType<typeof heardWorld>>
before(async () => {
  world = await heardWorld()
})
after(() => world.close())

test('a run that is done asks for its audit, which is kept once, beside a result that it does not change', async () => {
  const { services, team, edition } = world
  const asked = await requestRun(services, team, edition)
  assert.ok(asked.ok)
  await executeRun(services, asked.value)
  const before = await findRun(services.db, edition.id, asked.value)
  assert.ok(before?.problem && before.outcome)
  const waiting = (await world.database.jobs()).filter(({ name }) => name === auditJob)
  assert.deepEqual(waiting, [{ name: auditJob, payload: { runId: asked.value } }])
  assert.equal(await findAudit(services.db, edition.id, asked.value), undefined)

  await auditRun(services, asked.value)
  await auditRun(services, asked.value)
  const kept = await findAudit(services.db, edition.id, asked.value)
  assert.deepEqual(kept, JSON.parse(JSON.stringify(audit(before.problem, before.outcome))))
  assert.deepEqual(await findRun(services.db, edition.id, asked.value), before)
  assert.equal(await findAudit(services.db, 'eig-1', asked.value), undefined)
})

test('a run that waits, and one that nobody asked for, are not audited', async () => {
  const { services, team, edition } = world
  const asked = await requestRun(services, team, edition)
  assert.ok(asked.ok)
  await auditRun(services, asked.value)
  await auditRun(services, asked.value + 1000)
  assert.equal(await findAudit(services.db, edition.id, asked.value), undefined)
})

test('the thread has a solver for a programme of many challenges', async () => {
  const problem = seventeenChallenges()
  const outcome = solve(problem)
  const { method, proven } = await inThread<Audit>(new URL('./audit-thread.ts', import.meta.url), { problem, outcome })
  assert.deepEqual([method, proven], ['optimiser', true])
})
