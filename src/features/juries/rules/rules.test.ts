import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { editionTwo } from '../../../../test/support/candidate.ts'
import { blocks, canRule } from './access.ts'
import { asksOrder, canConfirm, canMove, canPrefer, isLate } from './attendance.ts'
import { canMark, marksOnGrid } from './marks.ts'
import { meanOf, pointsOf, sixtieths } from './means.ts'
import { placesOf, type Ranked, renumbered, tiesOf } from './places.ts'
import { canAdd, canBreakTie, canClose, canJudge } from './rankings.ts'

const edition = editionTwo()
const at = (iso: string) => new Date(iso)
const code = (result: { ok: boolean; refusal?: { code: string } }) => (result.ok ? 'ok' : result.refusal?.code)
const sheet = (...marks: number[]) => Object.fromEntries(marks.map((mark, i) => [`c${i}`, mark]))

describe('means of several jurors', () => {
  it('are whole numbers of sixtieths of a point, exactly', () => {
    assert.equal(sixtieths(meanOf([sheet(4, 3, 3, 3, 3), sheet(4, 4, 3, 3, 3)])), 990)
    assert.equal(sixtieths(meanOf([sheet(4, 4, 4, 4, 0), sheet(4, 4, 4, 4, 1), sheet(4, 4, 4, 4, 1)])), 1000)
    assert.equal(sixtieths(meanOf([])), 0)
  })

  it('are written with a decimal or a fraction, and never rounded', () => {
    assert.deepEqual(pointsOf(990), { decimal: 16.5 })
    assert.deepEqual(pointsOf(1000), { whole: 16, over: 2, under: 3 })
    assert.deepEqual(pointsOf(960), { decimal: 16 })
    assert.deepEqual(pointsOf(975), { decimal: 16.25 })
    assert.deepEqual(pointsOf(965), { whole: 16, over: 1, under: 12 })
    assert.deepEqual(pointsOf(0), { decimal: 0 })
  })

  it('keep tenths exact', () => {
    assert.equal(sixtieths(meanOf([sheet(0.1, 0.2), sheet(0.3, 0.6)])), 36)
  })
})

describe('places', () => {
  const entry = (applicationId: number, marks: number[][], given: Partial<Ranked> = {}): Ranked => ({
    applicationId,
    code: `C-${applicationId}`,
    mean: meanOf(marks.map(it => sheet(...it))),
    tieBreak: null,
    place: 0,
    ...given,
  })
  const places = (entries: Ranked[]) => placesOf(entries).map(it => `${it.applicationId}:${it.place}`)

  it('go to the highest mean first; equal means share one, and the next counts them all', () => {
    assert.deepEqual(places([entry(1, [[3]]), entry(2, [[4]]), entry(3, [[4]]), entry(4, [[2]])]), [
      '2:1',
      '3:1',
      '1:3',
      '4:4',
    ])
  })

  it('see that seven thirds of different panels are equal, and that close means are not', () => {
    assert.deepEqual(places([entry(1, [[2], [2], [3]]), entry(2, [[2], [2], [3], [2], [2], [3]])]), ['1:1', '2:1'])
    const seven = (first: number) => Array.from({ length: 7 }, (_, i) => [i === 0 ? first : 3])
    assert.deepEqual(places([entry(1, seven(2)), entry(2, seven(3))]), ['2:1', '1:2'])
  })

  it('keep an order decided between equals while exactly those are equal', () => {
    const told = [entry(1, [[4]], { tieBreak: 'a', place: 2 }), entry(2, [[4]], { tieBreak: 'a', place: 1 })]
    assert.deepEqual(places(told), ['2:1', '1:2'])
    assert.deepEqual(places([...told, entry(3, [[4]])]), ['1:1', '2:1', '3:1'])
    assert.deepEqual(
      placesOf([...told, entry(3, [[4]])]).map(it => it.tieBreak),
      [null, null, null],
    )
  })

  it('are numbered again for whoever must not see somebody, ties kept', () => {
    const seen = [{ place: 2 }, { place: 3 }, { place: 3 }, { place: 5 }]
    assert.deepEqual(
      renumbered(seen).map(it => it.place),
      [1, 2, 2, 4],
    )
    assert.equal(tiesOf(seen).length, 1)
  })
})

describe('what a jury may do with a list', () => {
  const entries = [
    { applicationId: 1, place: 1 },
    { applicationId: 2, place: 1 },
    { applicationId: 3, place: 3 },
  ]
  const tie = (given: object) =>
    code(canBreakTie({ state: 'open', reason: 'Entretien', order: [2, 1], entries, ...given }))

  it('tells apart all those who share a place, with a reason, while it is open', () => {
    assert.equal(tie({}), 'ok')
    assert.equal(tie({ reason: '' }), 'reason_missing')
    assert.equal(tie({ order: [1, 3] }), 'not_tied')
    assert.equal(tie({ order: [3] }), 'not_tied')
    assert.equal(tie({ order: [] }), 'not_tied')
    assert.equal(tie({ order: [1, 1] }), 'order_twice')
    assert.equal(tie({ state: 'closed' }), 'list_closed')
  })

  it('judges somebody not acceptable with a reason', () => {
    assert.equal(code(canJudge('open', { acceptable: false, reason: '' })), 'reason_missing')
    assert.equal(code(canJudge('open', { acceptable: true, reason: '' })), 'ok')
    assert.equal(code(canJudge('closed', { acceptable: true, reason: '' })), 'list_closed')
  })

  it('adds somebody heard who wishes for the challenge', () => {
    const add = (given: object) =>
      code(canAdd(edition, { state: 'open', listed: false, heard: true, wished: true, ...given }))
    assert.equal(add({}), 'ok')
    assert.equal(add({ listed: true }), 'already_listed')
    assert.equal(add({ heard: false }), 'not_heard')
    assert.equal(add({ wished: false }), 'not_wished')
    const offering = { jury: { ...edition.jury, mayOfferOther: true } }
    assert.equal(code(canAdd(offering, { state: 'open', listed: false, heard: true, wished: false })), 'ok')
  })

  it('closes it on sheets that are all handed in and counted', () => {
    assert.equal(code(canClose({ state: 'open', openSheets: 1, upToDate: true })), 'sheets_open')
    assert.equal(code(canClose({ state: 'open', openSheets: 0, upToDate: false })), 'sheets_changed')
    assert.equal(code(canClose({ state: 'open', openSheets: 0, upToDate: true })), 'ok')
    assert.equal(code(canClose({ state: 'closed', openSheets: 0, upToDate: true })), 'list_closed')
  })
})

describe('conflicts', () => {
  it('close the file until the team dismisses them, except the link of a mentor with those they would host', () => {
    const states = (['raised', 'recused', 'dismissed'] as const).map(state => [
      blocks({ source: 'declared', state }),
      blocks({ source: 'same_name', state }),
      blocks({ source: 'same_employer', state }),
      blocks({ source: 'same_host', state }),
      blocks({ source: 'same_person', state }),
    ])
    assert.deepEqual(states, [
      [true, true, true, false, true],
      [true, true, true, true, true],
      [false, false, false, false, true],
    ])
  })

  it('are ruled with a reason; nobody gets back to their own file', () => {
    const ruling = { ids: [1], outcome: 'dismissed', reason: 'Homonymes' } as const
    assert.equal(code(canRule(ruling, ['same_name'])), 'ok')
    assert.equal(code(canRule({ ...ruling, reason: '' }, ['same_name'])), 'reason_missing')
    assert.equal(code(canRule(ruling, [])), 'nothing_chosen')
    assert.equal(code(canRule(ruling, ['same_person'])), 'own_file_stays_closed')
    assert.equal(code(canRule({ ...ruling, outcome: 'recused' }, ['same_person'])), 'ok')
  })
})

describe('an interview', () => {
  const slot = { startsAt: at('2017-11-14T09:00:00Z'), endsAt: at('2017-11-14T09:30:00Z') }
  const spans = ['14', '15'].map(day => ({
    startsAt: at(`2017-11-${day}T08:00:00Z`),
    endsAt: at(`2017-11-${day}T17:00:00Z`),
  }))
  const [first] = spans
  const days = ['2017-11-14', '2017-11-15']
  const reach = { panel: 'Jury 1', days, opens: first?.startsAt ?? at(''), closes: first?.endsAt ?? at(''), spans }
  const move = (given: object) =>
    code(canMove({ state: 'planned', to: slot, reach, panelHears: [], roomHolds: [], inConflict: [], ...given }))

  it('moves to a free instant of an interview day, before jurors who may hear the person, until it is held', () => {
    assert.equal(move({}), 'ok')
    assert.equal(move({ state: 'held' }), 'already_held')
    assert.equal(move({ panelHears: [slot], roomHolds: [slot] }), 'slot_taken')
    assert.equal(move({ roomHolds: [slot] }), 'room_taken')
    assert.equal(move({ panelHears: [{ startsAt: slot.endsAt, endsAt: at('2017-11-14T10:00:00Z') }] }), 'ok')
    assert.equal(move({ inConflict: ['A B'] }), 'juror_in_conflict')
    const between = (from: string, to: string) => move({ to: { startsAt: at(from), endsAt: at(to) } })
    assert.equal(between('2017-11-15T16:30:00Z', '2017-11-15T17:00:00Z'), 'ok')
    assert.equal(between('2017-11-15T16:45:00Z', '2017-11-15T17:15:00Z'), 'outside_hours')
    assert.equal(between('2017-11-14T07:45:00Z', '2017-11-14T08:15:00Z'), 'outside_hours')
    assert.equal(between('2017-11-14T21:30:00Z', '2017-11-14T22:00:00Z'), 'outside_hours')
    assert.equal(between('2017-11-16T09:00:00Z', '2017-11-16T09:30:00Z'), 'outside_hours')
  })

  it('is confirmed until it begins', () => {
    const confirm = (state: 'summoned' | 'confirmed' | 'absent', now: string) =>
      code(canConfirm({ state, startsAt: slot.startsAt }, at(now)))
    assert.equal(confirm('summoned', '2017-11-14T08:59:59Z'), 'ok')
    assert.equal(confirm('summoned', '2017-11-14T09:00:00Z'), 'interview_past')
    assert.equal(confirm('confirmed', '2017-11-14T12:00:00Z'), 'ok')
    assert.equal(confirm('absent', '2017-11-14T08:00:00Z'), 'noted_absent')
  })

  it('is late when it is over without a sheet', () => {
    const it = { endsAt: slot.endsAt, locked: 0, state: 'confirmed' } as const
    assert.equal(isLate(it, slot.endsAt), false)
    assert.equal(isLate(it, at('2017-11-14T09:30:01Z')), true)
    assert.equal(isLate({ ...it, locked: 1 }, at('2017-11-14T10:00:00Z')), false)
    assert.equal(isLate({ ...it, state: 'absent' }, at('2017-11-14T10:00:00Z')), false)
  })

  it('asks for the order of all one’s own wishes, once each, until a list is closed', () => {
    const wishes = ['a', 'b']
    const prefer = (order: string[], listsClosed = false) => code(canPrefer(edition, { order, wishes, listsClosed }))
    assert.equal(prefer(['b', 'a']), 'ok')
    assert.equal(prefer(['b']), 'order_incomplete')
    assert.equal(prefer(['a', 'c']), 'order_incomplete')
    assert.equal(prefer(['a', 'a']), 'order_twice')
    assert.equal(prefer(['b', 'a'], true), 'lists_closed')
    assert.equal(asksOrder({ wishes: { ...edition.wishes, ranked: true } }), false)
  })
})

describe('a sheet', () => {
  const grid = { criteria: edition.criteria, scale: edition.scale }
  const all = Object.fromEntries(edition.criteria.map(it => [it.code, 3]))
  const interview = { state: 'confirmed', startsAt: at('2017-11-14T09:00:00Z') } as const
  const marking = (given: object = {}, hearing: object = {}, now = '2017-11-14T09:10:00Z') =>
    code(
      canMark(
        grid,
        { marks: all, remark: '', lock: true, ...given },
        { sheet: undefined, interview, listsClosed: false, ...hearing },
        at(now),
      ),
    )

  it('takes notes before the interview, and is handed in whole once it has begun', () => {
    assert.equal(marking(), 'ok')
    assert.equal(marking({ lock: false }, {}, '2017-11-10T09:00:00Z'), 'ok')
    assert.equal(marking({}, {}, '2017-11-14T08:59:59Z'), 'not_heard_yet')
    assert.equal(marking({ marks: {} }), 'sheet_incomplete')
    assert.equal(marking({ marks: {}, lock: false }), 'ok')
    assert.equal(marking({}, { interview: { ...interview, state: 'absent' } }), 'candidate_absent')
    assert.equal(marking({}, { listsClosed: true }), 'lists_closed')
    assert.equal(marking({ lock: false }, { sheet: { state: 'locked' } }), 'sheet_locked')
  })

  it('knows only the marks of the grid', () => {
    const given = { drive: '4', understanding: '5', public_interest: '2.5', integration: '', other: '3' }
    assert.deepEqual(marksOnGrid(grid, given), { drive: 4 })
  })
})
