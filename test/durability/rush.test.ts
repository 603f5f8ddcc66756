import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { rush } from '../../scripts/rush/run.ts'
import { temporaryFolder } from './processes.ts'

const folder = temporaryFolder()
after(() => folder.remove())

test('in a rush, with the server killed in the middle, nothing acknowledged is lost or twice there, and only what came too late is refused', async t => {
  const asked = { candidates: 40, seconds: 6, kills: 1, pdfBytes: 20_000 }
  const { told, proof, restarts } = await rush(folder.path, asked, () => undefined)
  const none: string[] = []
  const kept = { lost: none, duplicated: none, badReceipts: none, receivedLate: none, refusedEarly: none }
  assert.deepEqual(proof.faults, kept)
  const received = told.filter(it => it.outcome === 'received').length
  assert.ok(received >= 3, `only ${received} were received: too few to prove anything`)
  assert.ok(received < told.length, 'nobody came too late')
  assert.ok(told.some(it => it.broken > 0) && restarts.length === 1, 'nobody met the death of the server')
  t.diagnostic(
    `${received} received, ${proof.refusals} refused, ${proof.onTheWay.length} on the way, back in ${restarts} ms`,
  )
})
