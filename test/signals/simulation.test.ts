import assert from 'node:assert/strict'
import { test } from 'node:test'
import { drawCohorts, drawSudden, falseRateOf, measure, shareOf } from '../../scripts/simulate-signals/measure.ts'
import { drawTeam } from '../../scripts/simulate-signals/team.ts'
import { signalsOfFile } from '../../scripts/simulate-signals.ts'

const signals = signalsOfFile('eig-2')
const teams = drawCohorts('proof', 30)

test('a seed always gives the same teams, and another seed others', () => {
  assert.deepEqual(drawTeam('one', 'silence'), drawTeam('one', 'silence'))
  assert.notDeepEqual(drawTeam('one', 'silence'), drawTeam('other', 'silence'))
})

test('at least 95 % of seeded failures are announced two weeks before, half of them more than six weeks before', () => {
  const found = measure(teams, signals, 'act')
  assert.equal(found.failures, 150)
  assert.ok(shareOf(found) >= 0.95, `${found.announced} of ${found.failures}`)
  assert.ok((found.lead[Math.floor(found.lead.length / 2)] ?? 0) > 42)
  for (const [way, it] of Object.entries(found.byWay)) assert.ok(shareOf(it) >= 0.8, `${way}: ${it.announced}`)
})

test('what is to be dealt with now is seldom wrong: less than one false alarm for ten teams and a month', () => {
  const found = measure(teams, signals, 'act')
  assert.ok(found.teamMonths > 2000)
  assert.ok(falseRateOf(found) < 0.1, String(falseRateOf(found)))
  assert.ok(falseRateOf(found) > 0.01, 'a rate of nothing would say that the noise is too quiet to prove anything')
})

test('chance alone announces few failures, so that the announcements are owed to the signs', () => {
  assert.ok(shareOf(measure(drawSudden('proof', 150), signals, 'act')) < 0.25)
})

test('laxer thresholds announce less and are wrong less often, which is the trade-off', () => {
  const lax = { ...signals, silentWeeks: { watch: 4, act: 6, among: 8 }, moodDrop: { watch: 1.5, act: 2 }, atOnce: 5 }
  const [strict, loose] = [measure(teams, signals, 'act'), measure(teams, lax, 'act')]
  assert.ok(shareOf(loose) < shareOf(strict))
  assert.ok(falseRateOf(loose) < falseRateOf(strict))
})
