import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  canClose,
  canDecide,
  canJudge,
  type Decidable,
  type Decision,
  isDecided,
  nextKind,
  type Outcomes,
} from './decisions.ts'

const edition = {
  instants: { callCloses: new Date('2017-10-27T15:00:00Z') },
  preselection: { readingsPerFile: 2 },
} as Parameters<typeof canJudge>[0] & Parameters<typeof canDecide>[0]

const outcomes = (eligibility = '', completeness = '', preselection = ''): Outcomes =>
  Object.fromEntries(
    Object.entries({ eligibility, completeness, preselection }).map(([kind, it]) => [kind, it || null]),
  ) as Outcomes

const file = (given: Partial<Decidable> = {}): Decidable => ({
  state: 'submitted',
  outcomes: outcomes(),
  readings: 0,
  ...given,
})

const stages = [
  { what: 'the second before the call closes', now: '2017-10-27T14:59:59Z', code: 'call_open' },
  { what: 'the instant at which the call closes', now: '2017-10-27T15:00:00Z', code: undefined },
  { what: 'after the preselection is closed', now: '2017-11-09T08:00:00Z', closed: true, code: 'preselection_closed' },
]
for (const { what, now, closed, code } of stages)
  test(`files are ${code ? 'not ' : ''}judged ${what}`, () => {
    const closedAt = closed ? new Date('2017-11-08T17:00:00Z') : null
    const judged = canJudge(edition, { now: new Date(now), closedAt })
    assert.equal(judged.ok ? undefined : judged.refusal.code, code)
  })

type Case = { what: string; file: Decidable; decision: Decision; code?: string }

const yes = (kind: Decision['kind'], reason = ''): Decision => ({ kind, outcome: 'yes', reason })
const no = (kind: Decision['kind'], reason = 'Raison.'): Decision => ({ kind, outcome: 'no', reason })
const back = (kind: Decision['kind'], reason = 'Erreur.'): Decision => ({ kind, outcome: 'undecided', reason })
const read = { outcomes: outcomes('yes', 'yes'), readings: 2 }

const cases: Case[] = [
  { what: 'a yes on eligibility needs no reason', file: file(), decision: yes('eligibility') },
  { what: 'a no on eligibility has its reason', file: file(), decision: no('eligibility') },
  { what: 'a no without reason', file: file(), decision: no('eligibility', ''), code: 'reason_missing' },
  { what: 'a draft', file: file({ state: 'draft' }), decision: yes('eligibility'), code: 'not_submitted' },
  { what: 'a withdrawn file', file: file({ state: 'withdrawn' }), decision: yes('eligibility'), code: 'not_submitted' },
  { what: 'completeness before eligibility', file: file(), decision: yes('completeness'), code: 'comes_after' },
  {
    what: 'completeness of an ineligible file',
    file: file({ outcomes: outcomes('no') }),
    decision: no('completeness'),
    code: 'comes_after',
  },
  { what: 'completeness after eligibility', file: file({ outcomes: outcomes('yes') }), decision: yes('completeness') },
  {
    what: 'preselection before completeness',
    file: file({ outcomes: outcomes('yes'), readings: 2 }),
    decision: yes('preselection', 'Bon.'),
    code: 'comes_after',
  },
  {
    what: 'preselection with one reading',
    file: file({ ...read, readings: 1 }),
    decision: yes('preselection', 'Bon.'),
    code: 'readings_missing',
  },
  { what: 'preselection with both readings', file: file(read), decision: yes('preselection', 'Bon.') },
  { what: 'preselection without reason', file: file(read), decision: yes('preselection'), code: 'reason_missing' },
  {
    what: 'eligibility turned to no after completeness',
    file: file({ outcomes: outcomes('yes', 'yes') }),
    decision: no('eligibility'),
    code: 'decided_further',
  },
  {
    what: 'the last decision taken back',
    file: file({ outcomes: outcomes('yes', 'yes', 'no'), readings: 2 }),
    decision: back('preselection'),
  },
  {
    what: 'a decision taken back without reason',
    file: file({ outcomes: outcomes('yes') }),
    decision: back('eligibility', ''),
    code: 'reason_missing',
  },
  {
    what: 'an earlier decision taken back first',
    file: file({ outcomes: outcomes('yes', 'yes', 'no'), readings: 2 }),
    decision: back('completeness'),
    code: 'decided_further',
  },
]

for (const { what, file: given, decision, code } of cases)
  test(`${what}: ${code ?? 'is recorded'}`, () => {
    const decided = canDecide(edition, given, decision)
    assert.equal(decided.ok ? undefined : decided.refusal.code, code)
  })

const ends: [Outcomes, string | undefined][] = [
  [outcomes(), 'eligibility'],
  [outcomes('no'), undefined],
  [outcomes('yes'), 'completeness'],
  [outcomes('yes', 'no'), undefined],
  [outcomes('yes', 'yes'), 'preselection'],
  [outcomes('yes', 'yes', 'no'), undefined],
  [outcomes('yes', 'yes', 'yes'), undefined],
]
for (const [given, next] of ends)
  test(`after ${Object.values(given).join(', ')} the file waits for ${next ?? 'nothing'}`, () => {
    assert.equal(nextKind(given), next)
    assert.equal(isDecided(given), next === undefined)
  })

test('the preselection closes when nothing is undecided, and says how many files are', () => {
  const stage = { now: new Date('2017-11-08T17:00:00Z'), closedAt: null }
  assert.equal(canClose(edition, stage, 0).ok, true)
  assert.deepEqual(canClose(edition, stage, 3), { ok: false, refusal: { code: 'undecided', count: 3 } })
})
