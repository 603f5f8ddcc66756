import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Demographics } from '../edition/rules.ts'
import {
  canAsk,
  canEnter,
  canExtend,
  countChoices,
  dueAfter,
  type Entered,
  holdsOf,
  isHeld,
  keptUntil,
  remindersDue,
} from './rules.ts'

test('a request is answered within a month, and within three once it is extended', () => {
  assert.equal(dueAfter('2018-01-31', { extended: false }), '2018-02-28')
  assert.equal(dueAfter('2018-01-31', { extended: true }), '2018-04-30')
})

test('an extension is given once, before the last day, with a reason', () => {
  const open = { state: 'open', extendedAt: null, dueOn: '2018-02-28' } as const
  assert.ok(canExtend(open, { reason: 'Trois éditions', today: '2018-02-28' }).ok)
  const codes = [
    canExtend(open, { reason: '', today: '2018-02-28' }),
    canExtend(open, { reason: 'Oui', today: '2018-03-01' }),
    canExtend({ ...open, extendedAt: new Date() }, { reason: 'Oui', today: '2018-02-01' }),
    canExtend({ ...open, state: 'done' }, { reason: 'Oui', today: '2018-02-01' }),
  ].map(it => (it.ok ? 'done' : it.refusal.code))
  assert.deepEqual(codes, ['missing', 'extended', 'extended', 'closed'])
})

test('to put something right one says what; to have everything erased one need not', () => {
  assert.deepEqual(canAsk({ kind: 'rectification', words: '' }, []), {
    ok: false,
    refusal: { code: 'missing', field: 'words' },
  })
  assert.ok(canAsk({ kind: 'erasure', words: '' }, []).ok)
  assert.deepEqual(canAsk({ kind: 'erasure', words: '' }, ['erasure']), {
    ok: false,
    refusal: { code: 'already_asked' },
  })
})

test('what the team enters came from somebody, on a day that is not to come', () => {
  const typed: Entered = {
    ...{ kind: 'access', words: '', name: 'Zoé', email: 'zoe@example.org', lang: 'fr', receivedOn: '2018-01-10' },
  } as const
  const codeOf = (it: Entered) => {
    const said = canEnter(it, '2018-01-10')
    return said.ok ? 'done' : said.refusal.code
  }
  assert.equal(codeOf(typed), 'done')
  assert.equal(codeOf({ ...typed, receivedOn: '2018-01-11' }), 'wrong_day')
  assert.equal(codeOf({ ...typed, email: 'zoe' }), 'wrong_email')
  assert.equal(codeOf({ ...typed, name: '' }), 'missing')
})

test('the team is reminded before the last day, and once it is past', () => {
  const at = (today: string) => remindersDue('2018-02-28', [10, 3, 1], today)
  assert.deepEqual(
    ['2018-02-17', '2018-02-18', '2018-02-25', '2018-02-27', '2018-02-28', '2018-03-01', '2018-04-01'].map(at),
    [0, 1, 2, 3, 3, 4, 4],
  )
})

const edition = { id: 'e', calendar: { end: '2018-11-30' } } as Parameters<typeof holdsOf>[0]
const nothing = { submitted: false, releasedOn: null, hasPlace: false, hasRole: false, held: [] }

test('an application is held while it is examined, then while its result may be contested, and not after', () => {
  const submitted = { ...nothing, submitted: true }
  const codes = (releasedOn: string | null, today: string) =>
    holdsOf(edition, { ...submitted, releasedOn }, today).map(({ code, until }) => `${code} ${until}`)
  assert.deepEqual(codes(null, '2017-11-01'), ['procedure null'])
  assert.deepEqual(codes('2017-12-04', '2018-01-01'), ['appeal 2018-02-04'])
  assert.deepEqual(codes('2017-12-04', '2018-02-04'), [])
  assert.deepEqual(codes(null, '2018-12-01'), [])
})

test('a contract is held five years and with it the account, but not the application', () => {
  const holds = holdsOf(edition, { ...nothing, hasPlace: true }, '2020-01-01')
  assert.deepEqual(holds, [{ code: 'contract', editionId: 'e', until: '2023-11-30' }])
  const held = ['contract', 'account', 'application', 'publication'].map(it => isHeld(holds, it, 'e'))
  assert.deepEqual(held, [true, true, false, false])
  assert.equal(isHeld(holds, 'contract', 'another'), false)
  assert.equal(isHeld(holds, 'account', 'another'), true)
})

test('what the team holds back holds everything in its edition, until its day', () => {
  const held = [{ id: 1, until: '2020-01-31', reason: 'Recours' }]
  const on = (today: string) => isHeld(holdsOf(edition, { ...nothing, held }, today), 'exchange', 'e')
  assert.deepEqual([on('2020-01-31'), on('2020-02-01')], [true, false])
})

test('an application is kept two years from the day it was sent', () => {
  assert.equal(keptUntil('2017-10-30', { retentionYears: 2 }), '2019-10-30')
})

const asked = {
  ...{ countDays: 30, smallestCount: 10 },
  questions: [{ code: 'q', choices: [{ code: 'a' }, { code: 'b' }, { code: 'c' }] }],
} as unknown as Demographics

test('a choice of too few people is blanked, and with it whatever would give it back', () => {
  const of = (a: number, b: number, c: number) =>
    countChoices(
      asked,
      Object.entries({ a, b, c }).map(([choice, people]) => ({ question: 'q', choice, people })),
    ).map(it => it.people)
  assert.deepEqual(of(40, 30, 20), [40, 30, 20])
  assert.deepEqual(of(40, 30, 3), [40, null, null])
  assert.deepEqual(of(40, 6, 7), [40, null, null])
  assert.deepEqual(of(40, 2, 3), [null, null, null])
  assert.deepEqual(of(4, 2, 3), [null, null, null])
})
