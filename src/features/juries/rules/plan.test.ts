import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { type Hearable, overlaps, type Panel, spread } from './plan.ts'
import { slotTimes, USUAL_HOURS } from './slots.ts'

const day = (date: string, count: number) =>
  Array.from({ length: count }, (_, i) => {
    const startsAt = new Date(Date.parse(`${date}T08:00:00Z`) + i * 1_800_000)
    return { startsAt, endsAt: new Date(startsAt.getTime() + 1_800_000) }
  })

const panel = (id: number, given: Partial<Panel> = {}): Panel => ({
  id,
  jurors: [id * 10, id * 10 + 1],
  challenges: [],
  days: [day('2017-11-14', 15), day('2017-11-15', 15)],
  kept: 0,
  ...given,
})

const people = (count: number, given: (i: number) => Partial<Hearable> = () => ({})): Hearable[] =>
  Array.from({ length: count }, (_, i) => ({
    applicationId: i + 1,
    code: `C-${String(i).padStart(3, '0')}`,
    barred: new Set(),
    wishes: [],
    ...given(i),
  }))

const loads = (panels: readonly Panel[], placed: readonly { panelId: number }[]) =>
  panels.map(({ id }) => placed.filter(it => it.panelId === id).length)

describe('the hours of a day', () => {
  it('hold whole interviews before and after the break', () => {
    const times = slotTimes(USUAL_HOURS)
    assert.equal(times.length, 15)
    assert.deepEqual(times[6], { from: '12:00', to: '12:30' })
    assert.deepEqual(times[7], { from: '14:00', to: '14:30' })
    assert.deepEqual(times.at(-1), { from: '17:30', to: '18:00' })
  })

  it('hold nothing when they make no sense', () => {
    assert.deepEqual(slotTimes({ ...USUAL_HOURS, start: '18:00', end: '09:00' }), [])
    assert.equal(slotTimes({ ...USUAL_HOURS, minutes: 240 }).length, 1)
  })
})

describe('a spread of interviews', () => {
  const panels = [1, 2, 3, 4, 5, 6].map(id => panel(id))

  it('hears 84 people in two days before six panels, fourteen each and seven a day', () => {
    const { placed, unplaced } = spread(people(84), panels)
    assert.equal(unplaced.length, 0)
    assert.deepEqual(loads(panels, placed), [14, 14, 14, 14, 14, 14])
    for (const { id } of panels)
      for (const date of ['2017-11-14', '2017-11-15']) {
        const own = placed.filter(it => it.panelId === id && it.startsAt.toISOString().startsWith(date))
        assert.equal(own.length, 7)
      }
  })

  it('hears nobody twice, and no panel hears two people at once', () => {
    const { placed } = spread(people(83), panels)
    assert.equal(new Set(placed.map(it => it.applicationId)).size, 83)
    for (const a of placed)
      for (const b of placed) if (a !== b && a.panelId === b.panelId) assert.equal(overlaps(a, b), false)
  })

  it('keeps people away from jurors in conflict, and stays even', () => {
    const barred = (i: number) => ({ barred: new Set(i < 20 ? [10, 20, 30] : i < 30 ? [40] : []) })
    const everybody = people(50, barred)
    const { placed, unplaced } = spread(everybody, panels)
    assert.equal(unplaced.length, 0)
    for (const it of placed) {
      const jurors = panels.find(({ id }) => id === it.panelId)?.jurors ?? []
      const person = everybody.find(({ applicationId }) => applicationId === it.applicationId)
      assert.equal(
        jurors.some(id => person?.barred.has(id)),
        false,
      )
    }
    const counts = loads(panels, placed)
    assert.ok(Math.max(...counts) - Math.min(...counts) <= 1, counts.join())
  })

  it('says why somebody has no place', () => {
    const small = [panel(1, { days: [day('2017-11-14', 1)] })]
    const { placed, unplaced } = spread(
      people(3, i => (i === 0 ? { barred: new Set([10]) } : {})),
      small,
    )
    assert.equal(placed.length, 1)
    assert.deepEqual(
      unplaced.toSorted((a, b) => a.applicationId - b.applicationId),
      [
        { applicationId: 1, why: 'conflict' },
        { applicationId: 3, why: 'full' },
      ],
    )
  })

  it('puts people before the mentors of what they wish, where panels stay even', () => {
    const two = [panel(1, { challenges: ['a'] }), panel(2, { challenges: ['b'] })]
    const { placed } = spread(
      people(10, i => ({ wishes: [i % 2 === 0 ? 'b' : 'a'] })),
      two,
    )
    for (const it of placed) assert.equal(it.panelId, it.applicationId % 2 === 1 ? 2 : 1)
  })

  it('counts the interviews that stay', () => {
    const two = [panel(1, { kept: 4 }), panel(2)]
    assert.deepEqual(loads(two, spread(people(6), two).placed), [1, 5])
  })

  it('is the same whatever the order in which people come', () => {
    const everybody = people(40, i => ({ barred: new Set(i % 7 === 0 ? [10] : []) }))
    const byPerson = (plan: ReturnType<typeof spread>) =>
      plan.placed.map(it => `${it.applicationId} ${it.panelId} ${it.startsAt.toISOString()}`).sort()
    assert.deepEqual(byPerson(spread(everybody.toReversed(), panels)), byPerson(spread(everybody, panels)))
  })
})
