import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Result } from '../../kernel/result.ts'
import {
  articlesFor,
  type Clearance,
  canDecide,
  canDraft,
  canExtend,
  canFollow,
  canLeave,
  canMoveStart,
  canSend,
  canSign,
  endAfterMove,
  filled,
  isPresent,
  lateIn,
  partIn,
  replacementTerm,
  stageOf,
  termOf,
} from './rules.ts'

const calendar = { start: { day: '2018-01-15', firm: false } }
const exception = { challenge: 'link', months: 12, start: '2018-02-01', reason: { fr: 'x', en: 'x' } }
const edition = { calendar, contract: { months: 10, kind: { fr: 'x', en: 'x' }, exceptions: [exception] } }
const said = (result: Result<unknown, { code: string }>) => (result.ok ? result.value : result.refusal.code)

test('a contract of ten months ends the day before its anniversary, and an exception has its own', () => {
  assert.deepEqual(termOf(edition as never, 'gobelins'), { startsOn: '2018-01-15', endsOn: '2018-11-14' })
  assert.deepEqual(termOf(edition as never, 'link'), { startsOn: '2018-02-01', endsOn: '2019-01-31' })
})

test('somebody is there from their first day to their last, and no more from the day they left', () => {
  const term = { startsOn: '2018-01-15', endsOn: '2018-11-14', leftOn: null }
  assert.deepEqual(
    ['2018-01-14', '2018-01-15', '2018-11-14', '2018-11-15'].map(day => isPresent(term, day)),
    [false, true, true, false],
  )
  assert.deepEqual(
    ['2018-04-12', '2018-04-13'].map(day => isPresent({ ...term, leftOn: '2018-04-13' }, day)),
    [true, false],
  )
})

test('a part is of one challenge and one edition; the team has a part in each', () => {
  const holding = (role: 'team' | 'fellow' | 'operational_mentor', challengeId: string | null) => ({
    grants: [{ role, editionId: 'eig-2', challengeId }],
  })
  assert.equal(partIn(holding('fellow', 'gobelins'), 'eig-2', 'gobelins'), 'fellow')
  assert.equal(partIn(holding('fellow', 'gobelins'), 'eig-2', 'hopkins'), undefined)
  assert.equal(partIn(holding('operational_mentor', 'hopkins'), 'eig-3', 'hopkins'), undefined)
  assert.equal(partIn(holding('team', null), 'eig-2', 'hopkins'), 'team')
})

const facts = {
  employer: { fr: 'Direction des affaires maritimes', en: 'Directorate of maritime affairs' },
  person: 'Alix Martin',
  challenge: 'PrédiSauvetage',
  profile: 'data',
  place: 'Paris',
  startsOn: '2018-01-15',
  endsOn: '2018-11-14',
  netMonthly: 4000,
  currency: 'EUR',
  clearance: false,
}

test('a draft is written as often as needed; what was sent changes only for a reason, and only when it says something else', () => {
  const draft = (
    current: 'drafted' | 'sent' | 'signed' | undefined,
    reason = '',
    changed = { ...facts, place: 'Toulouse' },
  ) => said(canDraft({ state: 'to_hire', current: current && { state: current, facts }, facts: changed, reason }))
  assert.equal(draft(undefined), 'first')
  assert.equal(draft('drafted', '', facts), 'correction')
  assert.equal(draft('sent'), 'reason_missing')
  assert.equal(draft('signed', 'Il travaillera à Toulouse'), 'correction')
  const { person, ...rest } = facts
  assert.equal(draft('sent', 'Il travaillera à Toulouse', { ...rest, person }), 'nothing_changed')
  assert.equal(said(canDraft({ state: 'left', current: undefined, facts, reason: '' })), 'over')
})

test('only a draft is sent, once', () => {
  assert.equal(said(canSend('to_hire', 'drafted')), true)
  assert.equal(said(canSend('to_hire', 'sent')), 'no_draft')
  assert.equal(said(canSend('left', 'drafted')), 'over')
})

test('each party signs once, in the order of the edition, the version in force and no other', () => {
  const sign = (given: object) =>
    said(
      canSign({
        ...{ state: 'to_hire', current: { version: 2, state: 'sent' }, order: ['host', 'fellow'], signed: [] },
        ...{ party: 'host', version: 2, name: 'Jeanne Roy', confirmed: true },
        ...given,
      }),
    )
  assert.equal(sign({}), true)
  assert.equal(sign({ party: 'fellow' }), 'not_your_turn')
  assert.equal(sign({ party: 'fellow', order: ['fellow', 'host'] }), true)
  assert.equal(sign({ party: 'fellow', signed: ['host'] }), true)
  assert.equal(sign({ signed: ['host'] }), 'already_signed')
  assert.equal(sign({ version: 1 }), 'other_version')
  assert.equal(sign({ current: { version: 2, state: 'drafted' } }), 'not_sent')
  assert.equal(sign({ name: ' ' }), 'name_missing')
  assert.equal(sign({ confirmed: false }), 'not_confirmed')
})

test('an article names facts in braces; one on clearance is only for those it binds; a name that is no fact is a fault', () => {
  assert.equal(filled('{person} est payée {pay}.', { person: 'Alix', pay: '4 000 €' }), 'Alix est payée 4 000 €.')
  assert.throws(() => filled('{salaire}', {}), /names {salaire}/)
  const articles = [{ n: 1 }, { n: 2, clearance: true }]
  assert.deepEqual([articlesFor(articles, false).length, articlesFor(articles, true).length], [1, 2])
})

test('an enquiry is asked, then granted or refused, each on a day that has come', () => {
  const follow = (given: object) =>
    said(
      canFollow({
        fellowship: 'hired',
        state: 'asked',
        to: 'granted',
        day: '2018-01-10',
        askedOn: '2018-01-02',
        today: '2018-01-12',
        ...given,
      }),
    )
  assert.equal(follow({}), '2018-01-10')
  assert.equal(follow({ state: 'not_needed' }), 'not_needed')
  assert.equal(follow({ fellowship: 'left' }), 'over')
  assert.equal(follow({ state: 'to_ask', to: 'asked', askedOn: undefined }), '2018-01-10')
  assert.equal(follow({ state: 'to_ask' }), 'not_asked')
  assert.equal(follow({ to: 'asked' }), 'already_asked')
  assert.equal(follow({ state: 'refused' }), 'already_concluded')
  assert.equal(follow({ day: '2018-01-13' }), 'day_ahead')
  assert.equal(follow({ day: '2018-01-01' }), 'day_before_asking')
  assert.equal(follow({ day: undefined }), 'day_missing')
})

test('what follows a refusal is decided once, with a reason', () => {
  const refused: Clearance = {
    ...{ state: 'refused', askedOn: '2018-01-02', decidedOn: '2018-02-08', note: '' },
    ...{ decision: null, decisionReason: null },
  }
  const decide = (clearance: Clearance | null, given: Parameters<typeof canDecide>[1]) =>
    canDecide({ clearance, state: 'to_hire' }, given)
  assert.equal(
    said(decide(refused, { decision: 'without_access', to: undefined, reason: 'Des tâches sans accès suffisent' })),
    'without_access',
  )
  assert.equal(said(decide(refused, { decision: undefined, to: undefined, reason: 'Des tâches' })), 'decision_missing')
  assert.equal(said(decide(refused, { decision: 'ends', to: undefined, reason: ' ' })), 'reason_missing')
  assert.equal(
    said(decide({ ...refused, decision: 'ends' }, { decision: 'moves', to: undefined, reason: 'Autre chose' })),
    'already_decided',
  )
  assert.equal(
    said(decide({ ...refused, state: 'granted' }, { decision: 'ends', to: undefined, reason: 'Sans objet' })),
    'not_refused',
  )
  assert.equal(
    said(decide(refused, { decision: 'moves', to: undefined, reason: 'Une place est libre' })),
    'seat_missing',
  )
  const ends = { decision: 'ends', to: undefined, reason: 'Sans objet' } as const
  assert.equal(said(canDecide({ clearance: refused, state: 'left' }, ends)), 'over')
  assert.equal(said(decide(null, { decision: 'ends', to: undefined, reason: 'Sans objet' })), 'not_refused')
})

const term = { state: 'to_hire' as const, startsOn: '2018-01-15', endsOn: '2018-11-14' }

test('a first day moves until it has come, near that of the edition, and never where the edition is firm', () => {
  const move = (given: object, firm = false) =>
    said(
      canMoveStart({ calendar: { start: { day: '2018-01-15', firm } } } as never, {
        ...{ term, replaces: false, planned: '2018-01-15', startsOn: '2018-02-01' },
        ...{ reason: 'Son préavis court encore', today: '2018-01-02', ...given },
      }),
    )
  assert.equal(move({}), '2018-02-01')
  assert.equal(move({}, true), 'firm')
  assert.equal(move({ replaces: true }, true), '2018-02-01')
  assert.equal(move({ today: '2018-01-15' }), 'begun')
  assert.equal(move({ startsOn: '2018-03-17' }), 'too_far')
  assert.equal(move({ startsOn: '2017-11-15' }), 'before_edition')
  assert.equal(move({ startsOn: '2018-01-01' }), 'before_edition', 'nobody begins on a day that has passed')
  assert.equal(move({ startsOn: '2018-01-02' }), '2018-01-02')
  assert.equal(move({ startsOn: '2018-01-15' }), 'nothing_changed')
  assert.equal(move({ startsOn: undefined }), 'day_missing')
  assert.equal(move({ reason: '' }), 'reason_missing')
  assert.equal(endAfterMove(term, '2018-02-01', 10, false), '2018-11-30')
  assert.equal(endAfterMove(term, '2018-05-04', 10, true), '2018-11-14')
  const longer = { ...term, endsOn: '2018-12-31' }
  assert.equal(endAfterMove(longer, '2018-02-01', 10, false), '2018-12-31', 'an extension stays')
})

test('a contract is made longer, never shorter; somebody leaves before its end, for a reason of a kind', () => {
  assert.equal(said(canExtend(term, '2018-12-14', 'Le jeu de données arrive tard')), '2018-12-14')
  assert.equal(said(canExtend(term, '2018-11-14', 'Le jeu de données arrive tard')), 'not_later')
  assert.equal(said(canExtend({ ...term, state: 'ended' }, '2018-12-14', 'Trop tard')), 'over')
  const leaving = { leftOn: '2018-04-13', category: 'other_work', askedBy: 'fellow' } as const
  assert.deepEqual(said(canLeave(term, leaving)), leaving)
  assert.equal(said(canLeave(term, { ...leaving, leftOn: '2018-11-15' })), 'after_end')
  assert.equal(said(canLeave(term, { ...leaving, category: undefined })), 'category_missing')
  assert.equal(said(canLeave({ ...term, state: 'left' }, leaving)), 'over')
})

test('whoever takes over a seat arrives after a delay, and stays until the day planned for everybody', () => {
  assert.deepEqual(replacementTerm(term, '2018-04-20', 14), { startsOn: '2018-05-04', endsOn: '2018-11-14' })
})

test('a file says what is to be done next, and what is late', () => {
  const hiring = {
    signatures: ['host', 'fellow'],
    sentDaysBefore: 14,
    signedDaysBefore: 7,
    clearanceRefused: 'team_decides',
  } as never
  const file = { state: 'to_hire', contractState: null, signed: [], startsOn: '2018-01-15', clearance: null } as const
  const late = (given: object, today: string, needsClearance = false) =>
    lateIn({ ...file, ...given } as never, hiring, { needsClearance, today })
  assert.equal(stageOf(file as never, ['host', 'fellow']), 'to_draft')
  assert.equal(stageOf({ ...file, contractState: 'sent', signed: ['host'] }, ['host', 'fellow']), 'fellow_to_sign')
  assert.equal(stageOf({ ...file, contractState: 'sent', signed: ['host'] }, ['fellow', 'host']), 'fellow_to_sign')
  assert.deepEqual(late({}, '2017-12-31'), [])
  assert.deepEqual(late({}, '2018-01-01'), ['send'])
  assert.deepEqual(late({}, '2018-01-01', true), ['send', 'clearance'])
  assert.deepEqual(late({}, '2018-01-20'), ['send'])
  assert.deepEqual(late({ contractState: 'sent' }, '2018-01-07'), [])
  const refused = { contractState: 'sent', signed: ['host', 'fellow'], clearance: { state: 'refused', decision: null } }
  assert.deepEqual(late(refused, '2018-02-08', true), ['decision'])
  assert.deepEqual(late({ contractState: 'sent' }, '2018-01-08'), ['sign'])
  assert.deepEqual(late({ state: 'left' }, '2018-01-08'), [])
})
