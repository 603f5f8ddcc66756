import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Edition } from '../edition/rules.ts'
import {
  canAnswer,
  canApprove,
  canCancel,
  canOffer,
  canPrepare,
  canPublish,
  canRelease,
  changesBetween,
  explanationOf,
  firmCodes,
  heldAfter,
  type JuryReason,
  kindOf,
  NOTHING_PUBLIC,
  type Offer,
  type OfferState,
  PUBLIC_FIELDS,
  type PublicField,
  seatStatuses,
  slugFor,
  stateAt,
  totalOf,
} from './rules.ts'

const codeOf = (result: { ok: boolean; refusal?: { code: string } }) => (result.ok ? 'done' : result.refusal?.code)
const at = (time: string) => new Date(`2017-12-${time}Z`)
const seat = { challenge: 'a', profile: 'dev' }
const wish = { ...seat, rank: 1 }
const unplaced = (...wishes: JuryReason['wishes']): JuryReason => ({ result: { kind: 'unplaced' }, wishes })
const below = { ...wish, kind: 'ranked-below', position: 2, ranked: 3, cutoff: 1, byLot: false } as const

for (const [said, explanation, kind] of [
  ['placed', { result: { ...seat, kind: 'placed', wish: 1, byDecision: false }, wishes: [] }, 'selected'],
  ['ranked below somebody', unplaced(below), 'waiting_list'],
  ['not ranked', unplaced({ ...wish, kind: 'not-ranked', ranked: 3 }), 'not_selected'],
  [
    'wished for a closed challenge',
    unplaced({ ...wish, kind: 'challenge-closed', step: 1, emptyProfile: 'design' }),
    'not_selected',
  ],
  ['excluded', unplaced({ ...wish, kind: 'excluded' }), 'not_selected'],
  [
    'wished for a seat that did not open',
    unplaced({ ...wish, kind: 'optional-not-opened', position: 1 }),
    'not_selected',
  ],
] as const)
  test(`somebody heard and ${said} is ${kind}`, () => {
    const explained = explanationOf({ absent: false, screenings: [] }, explanation as JuryReason)
    assert.equal(explained && kindOf(explained), kind)
  })

test('the first step that stopped somebody explains their answer, in the order of the selection', () => {
  const no = (step: 'eligibility' | 'completeness' | 'preselection') => ({ step, outcome: 'no', reason: step }) as const
  const explain = (...screenings: ReturnType<typeof no>[]) => explanationOf({ absent: false, screenings }, undefined)
  assert.deepEqual(explain(no('preselection'), no('eligibility')), {
    from: 'screening',
    step: 'eligibility',
    reason: 'eligibility',
  })
  assert.equal(explain(), undefined)
  const yes = { step: 'preselection', outcome: 'yes', reason: '' } as const
  assert.equal(explanationOf({ absent: false, screenings: [yes] }, undefined), undefined)
  assert.deepEqual(explanationOf({ absent: true, screenings: [yes] }, undefined), { from: 'absence' })
})

test('answers are prepared from an approved list, before any release, when everybody is decided', () => {
  const sound = { approved: true, released: 0, undecided: 0 }
  assert.equal(codeOf(canPrepare(sound)), 'done')
  assert.equal(codeOf(canPrepare({ ...sound, approved: false })), 'not_approved')
  assert.equal(codeOf(canPrepare({ ...sound, released: 1 })), 'already_released')
  assert.equal(codeOf(canPrepare({ ...sound, undecided: 1 })), 'undecided')
})

test('answers are released from the instant of the edition, with the right count and one letter each', () => {
  const edition = { instants: { notification: at('04T09:00:00') } } as Parameters<typeof canRelease>[1]
  const prepared = { results: 3, released: 0, withoutLetter: 0, withSeveral: 0 }
  const release = (given = {}, now = '04T09:00:00', typed = 3) =>
    codeOf(canRelease({ ...prepared, ...given }, edition, { now: at(now), typed }))
  assert.equal(release(), 'done')
  assert.equal(release({}, '04T08:59:59.999'), 'too_early')
  assert.equal(release({ released: 3 }), 'already_released')
  assert.equal(release({ results: 0 }), 'nothing_prepared')
  assert.equal(release({ withoutLetter: 1 }), 'letters_wrong')
  assert.equal(release({ withSeveral: 1 }), 'letters_wrong')
  assert.equal(release({}, '04T09:00:00', 4), 'count_wrong')
})

test('an offer is answered once, strictly before its deadline', () => {
  const answerBy = at('11T09:00:00')
  const before = at('11T08:59:59.999')
  const answer = (state: OfferState, given: 'accepted' | 'declined', now = before) => {
    const result = canAnswer({ state, answerBy, gone: false }, given, now)
    return result.ok ? result.value : result.refusal.code
  }
  assert.equal(answer('sent', 'accepted'), 'first')
  assert.equal(answer('sent', 'declined'), 'first')
  assert.equal(answer('sent', 'accepted', answerBy), 'too_late')
  assert.equal(answer('expired', 'accepted'), 'too_late')
  assert.equal(answer('accepted', 'accepted', answerBy), 'again')
  assert.equal(answer('accepted', 'declined'), 'already_accepted')
  assert.equal(answer('declined', 'accepted'), 'already_declined')
  assert.equal(answer('cancelled', 'accepted'), 'no_longer_offered')
  assert.equal(answer('prepared', 'accepted'), 'no_longer_offered')
})

test('whoever has withdrawn may decline an offer, and no longer accept it', () => {
  const left = { state: 'sent', answerBy: at('11T09:00:00'), gone: true } as const
  assert.equal(codeOf(canAnswer(left, 'accepted', at('08T09:00:00'))), 'withdrawn')
  assert.equal(codeOf(canAnswer(left, 'declined', at('08T09:00:00'))), 'done')
})

const now = at('08T09:00:00')
let id = 0
const offer = (state: OfferState, given: Partial<Offer> = {}): Offer => ({
  ...seat,
  id: ++id,
  applicationId: id,
  code: `C${id}`,
  name: '',
  state,
  origin: 'approval',
  sentAt: now,
  answerBy: at('11T09:00:00'),
  answeredAt: null,
  vacatedAt: null,
  reason: null,
  gone: false,
  ...given,
})

test('an offer without an answer is expired at its deadline, whether or not the job has run', () => {
  assert.equal(stateAt(offer('sent'), at('11T08:59:59')), 'sent')
  assert.equal(stateAt(offer('sent'), at('11T09:00:00')), 'expired')
  assert.equal(stateAt(offer('accepted'), at('12T09:00:00')), 'accepted')
})

test('seats are counted from the approved list and the offers that hold one', () => {
  const other = { challenge: 'b', profile: 'data' }
  const statuses = seatStatuses(
    [seat, seat, other],
    [offer('accepted'), offer('declined'), offer('sent', other), offer('cancelled', other)],
    now,
  )
  assert.deepEqual(
    statuses.map(({ capacity, accepted, waiting, free }) => [capacity, accepted, waiting, free]),
    [
      [2, 1, 0, 1],
      [1, 0, 1, 0],
    ],
  )
  assert.deepEqual(totalOf(statuses), { capacity: 3, accepted: 1, waiting: 1, free: 1 })
})

test('whoever accepted, let go, did not answer or left is not moved; whoever has not answered yet may be', () => {
  const offers = [
    offer('accepted', { code: 'accepted' }),
    offer('declined', { code: 'declined' }),
    offer('sent', { code: 'late', answerBy: now }),
    offer('sent', { code: 'gone', gone: true }),
    offer('sent', { code: 'pending' }),
    offer('cancelled', { code: 'taken back', reason: 'Elle a renoncé' }),
    offer('cancelled', { code: 'moved' }),
  ]
  assert.deepEqual(firmCodes(offers, ['left'], now).sort(), [
    'accepted',
    'declined',
    'gone',
    'late',
    'left',
    'taken back',
  ])
})

test('moves add to the seat they reach and take from the seat they leave', () => {
  const other = { challenge: 'b', profile: 'data' }
  const moves = [{ candidate: 'x', from: other, to: seat }]
  assert.equal(heldAfter(seat, [seat, other], moves), 2)
  assert.equal(heldAfter(other, [seat, other], moves), 0)
})

test('a free seat is offered after the release, with a reason, to somebody in line who holds nothing for good', () => {
  const [free] = seatStatuses([seat], [], now)
  const base = { released: true, seat: free, line: ['C-1'], code: 'C-1', own: [], reason: 'La suivante', now }
  const other = { challenge: 'b', profile: 'data' }
  assert.equal(codeOf(canOffer(base)), 'done')
  assert.equal(codeOf(canOffer({ ...base, own: [offer('sent', other)] })), 'done')
  assert.equal(codeOf(canOffer({ ...base, released: false })), 'not_released')
  assert.equal(codeOf(canOffer({ ...base, seat: undefined })), 'seat_taken')
  assert.equal(codeOf(canOffer({ ...base, seat: seatStatuses([seat], [offer('sent')], now)[0] })), 'seat_taken')
  assert.equal(codeOf(canOffer({ ...base, line: [] })), 'not_waiting')
  assert.equal(codeOf(canOffer({ ...base, own: [offer('accepted', other)] })), 'already_offered')
  assert.equal(codeOf(canOffer({ ...base, own: [offer('sent')] })), 'already_offered')
  assert.equal(codeOf(canOffer({ ...base, reason: '  ok ' })), 'reason_missing')
})

test('only an offer that is open or accepted can be taken back, and with a reason', () => {
  const asked = { instants: { start: at('15T00:00:00') } as Edition['instants'], now }
  assert.equal(codeOf(canCancel(offer('accepted'), 'Elle a renoncé', asked)), 'done')
  assert.equal(codeOf(canCancel(offer('sent'), '', asked)), 'reason_missing')
  assert.equal(codeOf(canCancel(offer('sent', { answerBy: now }), 'Elle a renoncé', asked)), 'not_live')
  assert.equal(codeOf(canCancel(offer('declined'), 'Elle a renoncé', asked)), 'not_live')
  const begun = { ...asked, instants: { start: now } as Edition['instants'] }
  assert.equal(codeOf(canCancel(offer('accepted'), 'Elle a renoncé', begun)), 'at_work')
  assert.equal(codeOf(canCancel(offer('sent'), 'Elle a renoncé', begun)), 'done')
})

test('letters with results leave by the release alone; failed ones may be sent again after it', () => {
  const approve = (batch: string | null, released: boolean, drafts = 1, failed = 0) =>
    codeOf(canApprove({ batch, released, drafts, failed }, 'eig-2'))
  assert.equal(approve('results-eig-2', false), 'release_first')
  assert.equal(approve('results-eig-2', true), 'done')
  assert.equal(approve('summons-eig-2-1', false), 'summons_first')
  assert.equal(approve('summons-eig-2-1', false, 0, 1), 'done')
  assert.equal(approve(null, false), 'done')
  assert.equal(approve('offers-eig-2', true, 0), 'nothing_to_do')
})

test('only somebody who accepted says what is published of them, briefly', () => {
  const wanted = { ...NOTHING_PUBLIC, fields: PUBLIC_FIELDS.slice(), biography: 'Deux phrases.' }
  const code = (it: Partial<typeof wanted>, has = true) => codeOf(canPublish(has, { ...wanted, ...it }))
  assert.equal(code({}), 'done')
  assert.equal(code({}, false), 'not_accepted')
  assert.equal(code({ fields: [] }, false), 'done')
  assert.equal(code({ biography: 'x'.repeat(401) }), 'biography_long')
  assert.equal(code({ path: 'x'.repeat(401) }), 'path_long')
  assert.equal(code({ biography: 'a\0b' }), 'sign_unknown')
  for (const website of ['ici', 'javascript:alert(1)', 'https://moi:secret@example.org'])
    assert.equal(code({ links: { website } }), 'link_wrong', website)
  assert.equal(code({ links: { website: 'https://example.org/moi', code: '' } }), 'done')
})

test('without the name nothing is kept, and of a field taken back no word is', () => {
  const said = { biography: ' Une phrase. ', links: { code: 'https://example.org/code' }, path: 'Ailleurs' }
  const kept = (fields: PublicField[]) => {
    const allowed = canPublish(true, { ...said, fields })
    return allowed.ok ? allowed.value : undefined
  }
  assert.deepEqual(kept(['biography', 'links']), NOTHING_PUBLIC)
  assert.deepEqual(kept(['links', 'name']), { ...NOTHING_PUBLIC, fields: ['name', 'links'], links: said.links })
  assert.deepEqual(changesBetween(['name', 'links'], ['name', 'path']), { given: ['path'], withdrawn: ['links'] })
})

test('a page’s address is made of the name, and two people of the same name have two', () => {
  assert.equal(slugFor('Zoé Œuvrard-d’Été', []), 'zoe-oeuvrard-d-ete')
  assert.equal(slugFor('Zoé', ['zoe', 'zoe-2']), 'zoe-3')
  assert.equal(slugFor('李', []), 'x')
})
