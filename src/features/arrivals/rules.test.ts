import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { ArrivalItem, Arrivals } from '../edition/rules.ts'
import {
  type Addressee,
  canChange,
  canFind,
  canLog,
  checklistOf,
  countsOf,
  type Entry,
  freshSteps,
  type Kept,
  lettersOf,
  lineOf,
  listed,
  mayWrite,
  missingFunctions,
  type Newcomer,
  type Reader,
  sightOf,
  stepOf,
  withoutNames,
} from './rules.ts'

const text = (fr: string) => ({ fr, en: fr })
const item = (code: string, given: Partial<ArrivalItem> = {}): ArrivalItem => ({
  ...{ code, block: 'data', name: text(code), owner: 'it', per: 'challenge', dueDays: -7, stage: 'month' },
  ...given,
})
const arrivals: Arrivals = {
  blocks: [{ code: 'data', name: text('Données'), question: text('Prêt ?') }],
  stages: [
    { code: 'selected', name: text('Tôt'), fromDays: -60 },
    { code: 'month', name: text('Mois'), fromDays: -30 },
  ],
  items: [
    item('network', { promise: text('Internet est ouvert') }),
    item('laptop', { per: 'fellow', dueDays: -3, promise: text('Le poste fonctionne') }),
    item('papers', { owner: 'fellow', per: 'fellow', stage: 'selected', dueDays: -25 }),
    item('partner', { owner: 'high_level_mentor', stage: 'selected' }),
    item('enquiry', { owner: 'hr', per: 'fellow', clearance: true, follows: 'clearance_asked' }),
  ],
  noticeDays: 4,
  escalation: { hour: 8, remindDays: 4, lateDays: 1, alarmDays: 7 },
  contacts: { linkDays: 60, namesFor: ['hr'] },
}
const newcomer = (given: Partial<Newcomer> = {}): Newcomer => ({
  ...{ fellowshipId: 1, personId: 11, name: 'Alix Martin', challengeId: 'c', profile: 'dev' },
  ...{ startsOn: '2018-01-15', endsOn: '2018-11-14', leftOn: null, knownOn: '2017-12-04', ...given },
})
const kept = (given: Partial<Kept>): Kept => ({
  ...{ challengeId: 'c', fellowshipId: null, code: 'network', state: 'done', note: '', expectedOn: null },
  ...{ reopenings: 0, changedAt: new Date(0), by: null, ...given },
})
type Given = { newcomers?: Newcomer[]; kept?: Kept[]; day?: string; clearance?: boolean }
const list = ({ newcomers = [newcomer()], kept: rows = [], day = '2017-12-20', clearance = false }: Given = {}) =>
  checklistOf({ arrivals, challenge: { id: 'c', clearance }, newcomers, kept: rows, day })
const entry = (key: string, given: Given = {}): Entry => {
  const found = list(given).find(it => it.key === key)
  if (!found) throw new Error(`no ${key}`)
  return found
}

test('an item is due as many days from the arrival as the edition says, for each fellow or for the challenge', () => {
  const second = newcomer({ fellowshipId: 2, personId: 12, startsOn: '2018-02-01' })
  const dates = list({ newcomers: [newcomer(), second] }).map(it => [it.key, it.dueOn])
  assert.deepEqual(dates, [
    ['network', '2018-01-08'],
    ['laptop.1', '2018-01-12'],
    ['laptop.2', '2018-01-29'],
    ['papers.1', '2017-12-21'],
    ['papers.2', '2018-01-07'],
    ['partner', '2018-01-08'],
  ])
})

test('nobody is late on what they have just learnt of', () => {
  const replacing = newcomer({ startsOn: '2018-05-14', knownOn: '2018-05-11' })
  assert.equal(entry('laptop.1', { newcomers: [replacing], day: '2018-05-16' }).dueOn, '2018-05-15')
  assert.equal(entry('laptop.1', { newcomers: [replacing], day: '2018-05-16' }).daysLate, 1)
})

test('who never came has no list, who left has none any more, and a clearance is asked for only where one is needed', () => {
  assert.deepEqual(list({ newcomers: [newcomer({ leftOn: '2018-01-10' })] }), [])
  const gone = list({ newcomers: [newcomer({ leftOn: '2018-02-01' })], day: '2018-02-01' })
  assert.deepEqual(
    gone.map(it => it.key),
    ['network', 'partner'],
  )
  assert.deepEqual(
    gone.map(it => it.daysLate),
    [0, 0],
  )
  assert.equal(entry('enquiry.1', { clearance: true }).state, 'to_do')
  const newcomers = [newcomer({ hired: ['clearance_asked'] })]
  assert.equal(entry('enquiry.1', { clearance: true, newcomers }).state, 'done')
})

test('what is done or not needed is never late; what is not needed does not count', () => {
  const day = '2018-01-10'
  const rows = [kept({ state: 'done' }), kept({ code: 'partner', state: 'not_needed' })]
  assert.equal(entry('network', { day }).daysLate, 2)
  assert.equal(entry('network', { day, kept: rows }).daysLate, 0)
  assert.deepEqual(countsOf(list({ day, kept: rows })), { total: 3, done: 1, late: 1, blocked: 0 })
})

test('each sees their part: a table of everybody by what there is', () => {
  const day = '2017-12-20'
  const newcomers = [newcomer(), newcomer({ fellowshipId: 2, personId: 12 })]
  const keys = ['network', 'laptop.1', 'laptop.2', 'papers.1', 'papers.2', 'partner']
  const seen = (reader: Reader, on = day) =>
    keys.map(key => sightOf(reader, entry(key, { newcomers, day: on }), on) ?? '-')
  const all = ['work', 'work', 'work', 'work', 'work', 'work']
  const table: [Reader, string, string[]][] = [
    [{ part: 'team' }, day, all],
    [{ part: 'operational_mentor' }, '2017-12-05', all],
    [{ part: 'high_level_mentor' }, day, ['-', '-', '-', '-', '-', 'work']],
    [{ part: 'high_level_mentor' }, '2018-01-09', ['read', '-', '-', 'read', 'read', 'work']],
    [{ part: 'fellow', personId: 11 }, '2017-12-10', ['-', '-', '-', 'work', '-', '-']],
    [{ part: 'fellow', personId: 11 }, day, ['promise', 'promise', '-', 'work', '-', '-']],
    [{ part: 'contact', function: 'it' }, '2017-12-10', ['-', '-', '-', '-', '-', '-']],
    [{ part: 'contact', function: 'it' }, day, ['work', 'work', 'work', '-', '-', '-']],
    [{ part: 'contact', function: 'data' }, day, ['-', '-', '-', '-', '-', '-']],
  ]
  for (const [reader, on, expected] of table) assert.deepEqual(seen(reader, on), expected, JSON.stringify([reader, on]))
})

test('those whose work needs no names get people by number', () => {
  const newcomers = [newcomer(), newcomer({ fellowshipId: 2, personId: 12, name: 'Zoé Petit' })]
  const shown = withoutNames(list({ newcomers }))
  assert.doesNotMatch(JSON.stringify(shown), /Alix|Zoé/)
  assert.deepEqual(
    shown.filter(it => it.item.code === 'laptop').map(it => it.newcomer?.place),
    [1, 2],
  )
})

test('somebody keeps their number when only part of a list is told, and when another has left', () => {
  const newcomers = [newcomer(), newcomer({ fellowshipId: 2, personId: 12, name: 'Zoé Petit' })]
  const own = (given: Given) =>
    withoutNames(list(given).filter(it => it.key === 'laptop.2')).map(it => it.newcomer?.place)
  assert.deepEqual(own({ newcomers }), [2])
  const left = [newcomer({ leftOn: '2018-01-20' }), ...newcomers.slice(1)]
  assert.deepEqual(own({ newcomers: left, day: '2018-01-22' }), [2])
})

test('setting aside or blocked needs a reason; done does not', () => {
  const change = { key: 'network', note: '', expectedOn: null }
  const codes = (['done', 'doing', 'blocked', 'not_needed', undefined] as const).map(state => {
    const allowed = canChange({ ...change, state })
    return allowed.ok ? 'done' : allowed.refusal.code
  })
  assert.deepEqual(codes, ['done', 'done', 'reason_missing', 'reason_missing', 'no_state'])
})

test('a refusal of data has a day that has come, somebody who gave it, and an answer expected after it', () => {
  const given = { refusedOn: '2018-01-16', refusedBy: 'Le service juridique', nextStep: '', expectedOn: null }
  const code = (change: object) => {
    const allowed = canLog({ ...given, ...change }, '2018-01-20')
    return allowed.ok ? 'done' : allowed.refusal.code
  }
  assert.deepEqual(
    [{}, { refusedOn: '' }, { refusedOn: '2018-01-21' }, { refusedBy: '' }, { expectedOn: '2018-01-10' }].map(code),
    ['done', 'no_day', 'day_to_come', 'nobody_named', 'expected_before'],
  )
})

test('a fellow confirms or denies from their first day on', () => {
  const finding = [{ key: 'network', kept: true, note: '' }]
  assert.deepEqual(canFind(finding, '2018-01-15', '2018-01-14'), {
    ok: false,
    refusal: { code: 'not_arrived', startsOn: '2018-01-15' },
  })
  assert.ok(canFind(finding, '2018-01-15', '2018-01-15').ok)
})

test('an item is told of before it is due, the day after, and a week after; never before its stage', () => {
  const step = (day: string) => stepOf(entry('network', { day }), day, arrivals.escalation) ?? '-'
  const days = ['2018-01-03', '2018-01-04', '2018-01-08', '2018-01-09', '2018-01-14', '2018-01-15']
  assert.deepEqual(days.map(step), ['-', 'soon', 'soon', 'late', 'late', 'alarm'])
  const early = newcomer({ startsOn: '2018-03-01' })
  assert.equal(stepOf(entry('network', { newcomers: [early] }), '2018-01-01', arrivals.escalation), undefined)
})

test('letters leave from eight in the morning on working days', () => {
  const told = ['2018-01-12T07:59', '2018-01-12T08:00', '2018-01-13T12:00', '2018-01-15T18:00']
  assert.deepEqual(
    told.map(it => mayWrite(arrivals.escalation, it)),
    [false, true, false, true],
  )
})

const person = { name: 'Alix', email: 'a@example.org', lang: 'fr' } as const
const mentor: Addressee = { ...person, role: 'operational_mentor', personId: 21, challengeId: 'c' }
const chief: Addressee = { ...person, role: 'high_level_mentor', personId: 22, challengeId: 'c' }
const team: Addressee = { ...person, role: 'team', personId: 23, challengeId: null }
const it = (contactId = 31): Addressee => ({ ...person, role: 'it', contactId, challengeId: 'c' })
const elsewhere: Addressee = { ...person, role: 'it', contactId: 32, challengeId: 'other' }

const told = (day: string, people: Addressee[]) => {
  const entries = list({ day }).filter(it => it.key === 'network' || it.key === 'laptop.1')
  const due = entries.flatMap(entry => {
    const step = stepOf(entry, day, arrivals.escalation)
    return step ? [{ entry, step }] : []
  })
  return lettersOf(due, freshSteps(due, []), people).map(({ due, to }) => [
    to.role,
    due.map(it => it.entry.key).join(' '),
  ])
}

test('the owner is told first, then the mentor with them, then whoever is above; one letter each with all that is due', () => {
  const people = [mentor, chief, team, it(), elsewhere]
  assert.deepEqual(told('2018-01-08', people), [['it', 'network laptop.1']])
  assert.deepEqual(told('2018-01-09', people), [
    ['operational_mentor', 'network'],
    ['it', 'network laptop.1'],
  ])
  assert.deepEqual(told('2018-01-15', people), [
    ['operational_mentor', 'network laptop.1'],
    ['high_level_mentor', 'network laptop.1'],
    ['team', 'network laptop.1'],
    ['it', 'network laptop.1'],
  ])
})

test('what a fellow reopens long after its day is told to the operational mentor too, whatever step it comes to at once', () => {
  const due = [{ entry: { ...entry('network', { day: '2018-01-22' }), reopenings: 1 }, step: 'alarm' as const }]
  const roles = lettersOf(due, due, [mentor, chief, team, it()]).map(({ to }) => to.role)
  assert.deepEqual(roles, ['operational_mentor', 'high_level_mentor', 'team', 'it'])
})

test('where a host has named nobody, the operational mentor answers; where there is none, the team', () => {
  assert.deepEqual(told('2018-01-08', [mentor, team]), [['operational_mentor', 'network laptop.1']])
  assert.deepEqual(told('2018-01-08', [team, chief]), [['team', 'network laptop.1']])
  assert.deepEqual(missingFunctions(list(), ['hr']), ['it'])
})

test('each step is told once; a reopened item begins again; a step that was jumped over is not told later', () => {
  const day = '2018-01-15'
  const at = (reopenings: number) => [{ entry: { ...entry('network', { day }), reopenings }, step: 'alarm' as const }]
  const notice = { challengeId: 'c', key: 'network', reopenings: 0 }
  assert.equal(freshSteps(at(0), [{ ...notice, step: 'late' }]).length, 1)
  assert.equal(freshSteps(at(0), [{ ...notice, step: 'alarm' }]).length, 0)
  assert.equal(freshSteps(at(1), [{ ...notice, step: 'alarm' }]).length, 1)
})

test('the team reads the most late first, and filters by what is so', () => {
  const day = '2018-01-10'
  const line = (challengeId: string, rows: Kept[]) =>
    lineOf({ challengeId, arrivesOn: '2018-01-15', entries: list({ day, kept: rows }) })
  const done = ['network', 'partner']
    .map(code => kept({ code }))
    .concat(['laptop', 'papers'].map(code => kept({ code, fellowshipId: 1 })))
  const lines = [line('ready', done), line('late', []), line('open', done.slice(0, 2).concat(done.slice(3)))]
  const ids = (standing: 'late' | 'open' | 'ready' | undefined) =>
    listed(lines, { standing, block: undefined }).map(it => it.challengeId)
  assert.deepEqual(ids(undefined), ['late', 'open', 'ready'])
  assert.deepEqual([ids('late'), ids('open'), ids('ready')], [['late'], ['open'], ['ready']])
})
