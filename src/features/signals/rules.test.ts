import assert from 'node:assert/strict'
import { test } from 'node:test'
import { signalsOfFile } from '../../../scripts/simulate-signals.ts'
import { plusDays } from '../../kernel/day.ts'
import { reasonOf } from './pages/in-words.ts'
import {
  canAnswer,
  canPassOn,
  changesOf,
  checksOf,
  type Facts,
  isLookDue,
  type KINDS,
  linesShown,
  type MoodRank,
  type Raised,
  type Signal,
  signalsOf,
} from './rules.ts'

const thresholds = signalsOfFile('eig-2')
const DAY = '2018-06-22'
const codeOf = (result: { ok: boolean; refusal?: { code: string } }) => (result.ok ? 'done' : result.refusal?.code)

/** A healthy challenge in the month of June. */
const healthy: Facts = {
  challengeId: 'one',
  startsOn: '2018-01-15',
  endsOn: '2018-11-14',
  weeks: [],
  needs: [],
  points: [],
  data: [],
  items: [],
  sessions: [],
  lastContact: '2018-06-15',
  unsigned: [],
  leftOn: undefined,
  roadmapOn: '2018-03-20',
  lateDecisions: [],
}
const found = (given: Partial<Facts>, day = DAY) => signalsOf({ ...healthy, ...given }, thresholds, day)
const brief = (signals: readonly Signal[]) => signals.map(it => `${it.kind} ${it.urgency}`)
const said = (signals: readonly Signal[]) => signals.map(it => reasonOf('fr', it).replace(/[\u00a0\u202f]/g, ' '))

/** Weeks up to Monday 11 June: a figure is the mood of a note, `-` a silent week, `.` a note without a mood. */
const weeks = (told: string): Facts['weeks'] =>
  [...told].map((sign, i) => ({
    monday: plusDays('2018-06-11', -7 * (told.length - 1 - i)),
    sent: sign !== '-',
    mood: /[1-4]/.test(sign) ? (Number(sign) as MoodRank) : null,
  }))

test('a challenge of which nothing is wrong has no signal, nor has one that is over', () => {
  assert.deepEqual(found({}), [])
  assert.deepEqual(found({ needs: ['2018-01-20'], endsOn: '2018-06-21' }), [])
})

test('silence counts missing notes among the last weeks, says since when, and a note ends it', () => {
  assert.deepEqual(found({ weeks: weeks('33-') }), [])
  assert.deepEqual(brief(found({ weeks: weeks('33--') })), ['silence watch'])
  assert.deepEqual(said(found({ weeks: weeks('33---') })), [
    'Aucune note depuis trois semaines, la dernière est celle de la semaine du 21 mai 2018.',
  ])
  assert.deepEqual(said(found({ weeks: weeks('33--3-') })), [
    '3 notes manquent sur les 4 dernières semaines, la dernière est celle de la semaine du 4 juin 2018.',
  ])
  assert.deepEqual(found({ weeks: weeks('33---3') }), [])
})

test('a mood is compared with what it was before, never with other teams, and one bad week is not a fall', () => {
  assert.deepEqual(found({ weeks: weeks('33333233') }), [])
  assert.deepEqual(found({ weeks: weeks('22222222').map(it => ({ ...it, mood: 3 as const })) }), [])
  assert.deepEqual(said(found({ weeks: weeks('44443332') })).slice(0, 1), [
    'Humeur en baisse depuis quatre semaines : 2,7 sur 4 en moyenne ces trois dernières notes, 3,8 auparavant.',
  ])
  assert.deepEqual(brief(found({ weeks: weeks('222222') })), ['mood_low act'])
  assert.deepEqual(said(found({ weeks: weeks('331') })), ['Humeur au plus bas cette semaine.'])
})

test('monthly points count those missed in a row, and a cancelled one neither counts nor stops the count', () => {
  const points = (...states: ('held' | 'missed' | 'cancelled')[]) =>
    states.map((state, i) => ({ month: `2018-0${i + 2}-01`, state }))
  assert.deepEqual(said(found({ points: points('held', 'missed', 'missed') })), [
    'Point mensuel d’avril non tenu, le deuxième de suite.',
  ])
  assert.deepEqual(brief(found({ points: points('missed', 'cancelled') })), ['point watch'])
  assert.deepEqual(found({ points: points('missed', 'held') }), [])
})

test('late data say by how many days and how many times they were refused', () => {
  assert.deepEqual(found({ data: [{ dueOn: plusDays(DAY, -6), refusals: 0 }] }), [])
  assert.deepEqual(said(found({ data: [{ dueOn: plusDays(DAY, -24), refusals: 3 }] })), [
    'Accès aux données en retard de 24 jours, refusé trois fois.',
  ])
})

test('each other kind begins on its day and becomes pressing on another', () => {
  const at = (days: number) => plusDays(DAY, -days)
  const cases: [Partial<Facts>, Partial<Facts>, Partial<Facts>, string][] = [
    [{ needs: [at(13)] }, { needs: [at(14)] }, { needs: [at(35)] }, 'need'],
    [{ items: [at(6)] }, { items: [at(7)] }, { items: [at(28)] }, 'item'],
    [{ lastContact: at(27) }, { lastContact: at(28) }, { lastContact: at(42) }, 'contact'],
    [{ roadmapOn: at(119) }, { roadmapOn: at(120) }, { roadmapOn: at(180) }, 'roadmap'],
    [{ lateDecisions: [] }, { lateDecisions: [at(3)] }, { lateDecisions: [at(3), at(9), at(5)] }, 'decision'],
    [{ unsigned: ['2018-07-07'] }, { unsigned: ['2018-07-06'] }, { unsigned: ['2018-06-25'] }, 'unsigned'],
  ]
  for (const [none, watched, pressing, kind] of cases) {
    assert.deepEqual(brief(found(none)), [], kind)
    assert.deepEqual(brief(found(watched)), [`${kind} watch`])
    assert.deepEqual(brief(found(pressing)), [`${kind} act`])
  }
  assert.deepEqual(brief(found({ leftOn: at(0) })), ['departure act'])
  assert.deepEqual(brief(found({ leftOn: at(30) })), [])
})

test('a session counts when more than half of those expected were missing', () => {
  const session = (present: number, expected: number) => ({ on: '2018-06-14', expected, present })
  assert.deepEqual(found({ sessions: [session(1, 2)] }), [])
  assert.deepEqual(brief(found({ sessions: [session(1, 3)] })), ['session watch'])
  assert.deepEqual(brief(found({ sessions: [session(1, 3), session(0, 2)] })), ['session act'])
})

test('before the first day only what the host prepares is looked at', () => {
  const before = {
    startsOn: '2018-07-01',
    lastContact: undefined,
    roadmapOn: undefined,
    unsigned: ['2018-07-01'],
    items: ['2018-06-01'],
  }
  assert.deepEqual(brief(found(before)), ['unsigned watch', 'item watch'])
})

test('three different difficulties at once are to be dealt with now, a mood counting once', () => {
  const two = { needs: [plusDays(DAY, -14)], lateDecisions: [plusDays(DAY, -1)] }
  assert.deepEqual(brief(found(two)), ['need watch', 'decision watch'])
  const three = found({ ...two, lastContact: plusDays(DAY, -28) })
  assert.deepEqual(brief(three).at(-1), 'at_once act')
  assert.match(said(three).at(-1) ?? '', /3 signaux en même temps : besoin d’aide sans réponse, contacts, décisions/)
  assert.deepEqual(brief(found({ needs: two.needs, weeks: weeks('4444111') })).includes('at_once act'), false)
})

const raised = (given: Partial<Raised> = {}): Raised =>
  ({
    ...(found({ needs: [plusDays(DAY, -14)] })[0] as Signal),
    id: 7,
    challengeId: 'one',
    state: 'open',
    raisedOn: DAY,
    quietUntil: null,
    reopenedOn: null,
    closedAt: null,
    ...given,
  }) as Raised
const changes = (alive: Raised[], facts: Partial<Facts>, day = DAY) =>
  changesOf(alive, [{ challengeId: 'one', signals: found(facts, day) }], day).map(it => it.do)

test('a signal is raised once, said again when its figures move, and closed when its cause is gone', () => {
  const facts = { needs: [plusDays(DAY, -14)] }
  assert.deepEqual(changes([], facts), ['raise'])
  assert.deepEqual(changes([raised()], facts), [])
  assert.deepEqual(changes([raised()], facts, plusDays(DAY, 1)), ['update'])
  assert.deepEqual(changes([raised()], {}), ['close'])
})

test('an answered signal is quiet until its day, then opens again if its cause is still there', () => {
  const facts = { needs: [plusDays(DAY, -14)] }
  const quiet = raised({ state: 'answered', quietUntil: plusDays(DAY, 5) })
  assert.deepEqual(changes([quiet], facts, plusDays(DAY, 5)), ['update'])
  assert.deepEqual(changes([quiet], facts, plusDays(DAY, 6)), ['reopen'])
  assert.deepEqual(changes([quiet], {}, plusDays(DAY, 2)), ['close'])
})

test('an answer has words, somebody and an end; a mood is never passed on to mentors', () => {
  const around = { today: DAY, quietDaysAtMost: 30 }
  const answer = { body: 'J’appelle jeudi', doer: 'Ana', quietUntil: plusDays(DAY, 30) }
  const on = (given: object, state: Raised['state'] = 'open') =>
    codeOf(canAnswer({ state }, { ...answer, ...given }, around))
  assert.deepEqual(
    [
      on({}),
      on({ body: ' ' }),
      on({ doer: '' }),
      on({ quietUntil: undefined }),
      on({ quietUntil: plusDays(DAY, 31) }),
      on({}, 'closed'),
    ],
    ['done', 'answer_missing', 'doer_missing', 'quiet_missing', 'quiet_long', 'signal_closed'],
  )
  const pass = (kind: (typeof KINDS)[number], message = 'Parlons-en', mentors = 2) =>
    codeOf(canPassOn({ kind, state: 'open' }, message, mentors))
  assert.deepEqual(
    [pass('need'), pass('need', ' '), pass('need', 'x', 0)],
    ['done', 'message_missing', 'nobody_to_tell'],
  )
  assert.deepEqual([pass('mood_low'), pass('mood_falling'), pass('at_once')], ['confided', 'confided', 'confided'])
})

test('a look is due once a day from its hour on', () => {
  const due = (time: string, lookedOn?: string) => isLookDue({ at: '07:00', time, day: DAY, lookedOn })
  assert.deepEqual(
    [due('06:59'), due('07:00'), due('12:00', DAY), due('07:00', '2018-06-21')],
    [false, true, false, true],
  )
})

test('challenges with something to deal with come first, and a choice keeps only those it names', () => {
  const line = (challengeId: string, ...signals: Raised[]) => ({ challengeId, signals })
  const lines = [
    line('calm'),
    line('watched', raised()),
    line('urgent', raised({ urgency: 'act' })),
    line('quiet', raised({ urgency: 'act', state: 'answered' })),
  ]
  const shown = (narrowing: Parameters<typeof linesShown>[1]) => linesShown(lines, narrowing).map(it => it.challengeId)
  assert.deepEqual(shown({}), ['urgent', 'watched', 'calm', 'quiet'])
  assert.deepEqual(
    [shown({ signal: 'act' }), shown({ signal: 'none' }), shown({ kind: 'data' })],
    [['urgent'], ['calm'], []],
  )
})

test('the six factors are each said with their facts, and what nothing tells is not guessed', () => {
  const around = { profiles: ['dev', 'data'], versions: 2, mentorSessions: { present: 1, expected: 4 } }
  const checks = checksOf({ ...healthy, data: [{ dueOn: plusDays(DAY, -24), refusals: 1 }] }, around, DAY)
  assert.deepEqual(
    checks.map(it => `${it.factor} ${it.state}`),
    [
      'clear_scope seen',
      'multidisciplinary seen',
      'invested_mentors to_check',
      'technical_environment to_check',
      'political_backing unknown',
      'freedom seen',
    ],
  )
})
