import assert from 'node:assert/strict'
import { test } from 'node:test'
import { seeded } from '../testing/index.ts'
import { checkSchedule, type Schedule, type SchedulingProblem, schedule, scheduleFlaws, slotsOf } from './index.ts'
import { editionDays, listedOtherwise, smallDays } from './testing/random.ts'

test('interviews follow one another with a pause each time that one more would run past the limit', () => {
  const slots = slotsOf({
    halfDays: [{ from: 540, to: 640 }],
    rhythm: { interview: 20, breaks: { every: 40, pause: 10 } },
  })
  assert.deepEqual(
    slots.map(({ from, to }) => [from, to]),
    [
      [540, 560],
      [560, 580],
      [590, 610],
      [610, 630],
    ],
  )
  const long = { halfDays: [{ from: 0, to: 100 }], rhythm: { interview: 45, breaks: { every: 40, pause: 10 } } }
  assert.deepEqual(
    slotsOf(long).map(({ from }) => from),
    [0, 55],
  )
})

test('the same problem listed in another order gives the same bytes, 300 times', () => {
  for (let k = 1; k <= 300; k++) {
    const random = seeded(60_000 + k)
    const kind = { each: 1 + (k % 2), shared: k % 3 === 0, limits: k % 4 === 0, fixed: k % 5 === 0 }
    const problem = k <= 4 ? editionDays(random) : smallDays(random, kind)
    const options = { tries: 10 }
    const [a, b] = [problem, listedOtherwise(random, problem)].map(it => JSON.stringify(schedule(it, options)))
    assert.equal(a, b, `problem ${k}`)
  }
})

test('the second edition fits its two days and four rooms, everything to its rules', () => {
  const problem = editionDays(seeded(2))
  const found = schedule(problem)
  assert.deepEqual(checkSchedule(problem, found), [])
  assert.deepEqual([found.unheard, found.witness], [[], null])
  assert.ok(found.levels.slice(0, 4).every(({ proven }) => proven))
})

test('a juror in conflict is shown as withdrawn, and the panel needs its quorum without them', () => {
  const problem = oneMorning()
  problem.conflicts = [{ juror: 'ana', candidate: 'c' }]
  const [interview] = schedule(problem).interviews
  assert.deepEqual([interview?.jurors, interview?.withdrawn], [['ben'], ['ana']])
  problem.panels[0] = { ...(problem.panels[0] as (typeof problem.panels)[number]), quorum: 2 }
  const none = schedule(problem)
  assert.deepEqual(none.interviews, [])
  assert.deepEqual(none.witness, { candidates: ['c'], panelSlots: [], roomsLacking: [], fit: 0 })
})

test('a panel on site hears somebody from afar in its room, and the seed decides what nothing else does', () => {
  const problem = oneMorning()
  problem.candidates[0] = { ...(problem.candidates[0] as (typeof problem.candidates)[number]), modes: ['remote'] }
  const [interview] = schedule(problem).interviews
  assert.deepEqual([interview?.mode, interview?.room], ['remote', 'blue'])
  const people = ['a', 'b', 'c', 'd', 'e'].map(id => ({ id, wishes: ['A'], free: null, modes: ['on-site' as const] }))
  const orders = ['1', '2', '3', '4'].map(seed =>
    schedule({ ...problem, seed, candidates: people })
      .interviews.map(it => it.candidate)
      .join(),
  )
  assert.ok(new Set(orders).size > 1)
})

test('too few rooms at a time are named in the witness', () => {
  const problem = oneMorning()
  const one = problem.panels[0] as (typeof problem.panels)[number]
  problem.jurors.push({ id: 'cy', free: null, halfDays: null })
  problem.panels.push({ ...one, id: 'Q', jurors: ['cy'] })
  problem.halfDays = [{ from: 0, to: 20 }]
  problem.candidates.push({ id: 'd', wishes: ['A'], free: null, modes: ['on-site'] })
  const { unheard, witness } = schedule(problem)
  assert.equal(unheard.length, 1)
  assert.deepEqual(witness?.roomsLacking, [{ from: 0, to: 20, rooms: 1 }])
  assert.deepEqual([witness?.candidates, witness?.panelSlots.length, witness?.fit], [['c', 'd'], 2, 1])
})

test('long work says where it is, stops when asked, and then claims no more than it knows', () => {
  const problem = editionDays(seeded(3))
  const stages: string[] = []
  const found = schedule(problem, { progress: stage => stages.push(stage), stop: () => true })
  assert.deepEqual(stages, ['limits', 'presence', 'interviews', 'half-days', 'gaps', 'done'])
  assert.deepEqual(checkSchedule(problem, found), [])
  assert.equal(found.levels.find(({ level }) => level === 'juror-half-days')?.proven, false)
})

test('what cannot be read is named, and refused', () => {
  const problem = oneMorning()
  assert.deepEqual(scheduleFlaws(problem), [])
  const wrong: [Partial<SchedulingProblem>, string][] = [
    [{ version: 2 as 1 }, 'unknown-version'],
    [{ gap: -1 }, 'bad-number'],
    [{ halfDays: [{ from: 3, to: 3 }] }, 'bad-span'],
    [{ halfDays: [0, 10].map(from => ({ from, to: from + 20 })) }, 'half-days-meet'],
    [{ rooms: [...problem.rooms, ...problem.rooms] }, 'duplicate'],
    [{ panels: problem.panels.map(it => ({ ...it, jurors: ['ana', 'ana'] })) }, 'listed-twice'],
    [{ conflicts: [{ juror: 'nobody', candidate: 'c' }] }, 'unknown'],
    [{ fixed: [0, 10].map(from => ({ candidate: 'c', panel: 'P', from, to: from + 20 })) }, 'fixed-meet'],
    [
      {
        candidates: Array.from({ length: 1500 }, (_, i) => ({ id: `${i}`, wishes: [], free: null, modes: [] })),
      },
      'too-large',
    ],
  ]
  for (const [change, code] of wrong) {
    assert.deepEqual([...new Set(scheduleFlaws({ ...problem, ...change }).map(flaw => flaw.code))], [code])
    assert.throws(() => schedule({ ...problem, ...change }), new RegExp(code))
  }
})

test('every way of spoiling a timetable is refused', () => {
  const problem = { ...editionDays(seeded(5), 40), interviewsEach: 2 }
  const sound = schedule(problem, { tries: 5 })
  assert.deepEqual(checkSchedule(problem, sound), [])
  const first = sound.interviews[0] as Schedule['interviews'][number]
  const other = sound.interviews.find(it => it.panel === first.panel && it !== first) as typeof first
  const away = sound.interviews.find(it => it.from === first.from && it !== first) as typeof first
  const spoilt: [string, (s: Schedule) => void][] = [
    ['panel-twice-at-once', s => Object.assign(s.interviews[0] as object, { from: other.from, to: other.to })],
    ['length', s => Object.assign(s.interviews[0] as object, { to: first.to + 5 })],
    ['half-day', s => Object.assign(s.interviews[0] as object, { from: -20, to: 0 })],
    ['quorum', s => s.interviews[0]?.jurors.splice(0, 2)],
    ['not-a-member', s => s.interviews[0]?.jurors.push(away.jurors[0] as string)],
    ['roster', s => s.interviews[0]?.jurors.pop()],
    ['unknown-id', s => Object.assign(s.interviews[0] as object, { candidate: 'stranger' })],
    ['room', s => Object.assign(s.interviews[0] as object, { room: null })],
    ['room-twice-at-once', s => Object.assign(s.interviews[0] as object, { room: away.room })],
    ['mode', s => Object.assign(s.interviews[0] as object, { mode: 'by letter' })],
    ['unheard', s => s.unheard.push(first.candidate)],
    ['too-many-interviews', s => s.interviews.push(...[1, 2].map(() => structuredClone(first)))],
    ['empty-sitting', s => s.sittings.push({ panel: 'P0', from: -9, to: -3, jurors: [] })],
    ['level', s => Object.assign(s.levels[0] as object, { value: 39 })],
    ['level', s => Object.assign(s.levels[5] as object, { bound: 1, value: 1, proven: true })],
    ['witness', s => Object.assign(s, { witness: { candidates: ['c000'], panelSlots: [], roomsLacking: [], fit: 0 } })],
  ]
  for (const [rule, spoil] of spoilt) {
    const copy = structuredClone(sound)
    spoil(copy)
    const rules = checkSchedule(problem, copy).map(violation => violation.rule)
    assert.ok(rules.includes(rule), `${rule} not among ${rules.join()}`)
  }
})

function oneMorning(): SchedulingProblem {
  return {
    version: 1,
    seed: 'published on the day',
    halfDays: [{ from: 0, to: 150 }],
    rhythm: { interview: 20, breaks: { every: 40, pause: 10 } },
    interviewsEach: 1,
    gap: 0,
    candidates: [{ id: 'c', wishes: ['A'], free: null, modes: ['on-site', 'remote'] }],
    jurors: ['ana', 'ben'].map(id => ({ id, free: null, halfDays: null })),
    panels: [
      { id: 'P', jurors: ['ana', 'ben'], quorum: 1, lists: ['A'], hearsAll: false, modes: ['on-site', 'remote'] },
    ],
    rooms: [{ id: 'blue', free: null }],
    conflicts: [],
    fixed: [],
  }
}
