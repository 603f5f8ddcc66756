import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { testView } from '../../../test/support/view.ts'
import * as h from './index.ts'

const view = testView()
const call = { opens: new Date('2017-09-27T08:00:00Z'), closes: new Date('2017-10-27T15:00:00Z') }
const at = (now: string) => testView('fr', { now: new Date(now) })

describe('seats', () => {
  const seats: h.Seat[] = [
    { profile: 'data', state: 'wanted' },
    { profile: 'design', state: 'filled' },
    { profile: 'data', state: 'wanted' },
  ]

  it('are said in words, the same ones together', () => {
    assert.equal(h.seatsInWords(view, seats), '3 places\u202f: 2 en données (recherchées) et 1 en design (pourvue)')
    assert.equal(h.seatsInWords(testView('en'), seats), '3 places: 2 in data (wanted) and 1 in design (filled)')
    assert.equal(h.seatsInWords(view, []), 'Aucune place')
  })

  it('draw one token each, under one text alternative', () => {
    const drawn = String(h.seatTokens(view, seats))
    assert.equal(drawn.match(/<svg /g)?.length, 3)
    assert.equal(drawn.match(/aria-label=/g)?.length, 1)
    assert.match(drawn, /class="seat design filled"/)
  })

  it('of a profile without a hue are drawn in ink with its first letters', () => {
    assert.match(
      String(h.seatTokens(view, [{ profile: 'médiation', state: 'withdrawn' }])),
      /class="seat other withdrawn"[\s\S]*>mé<[\s\S]*strike/,
    )
  })
})

describe('a call', () => {
  it('says how long remains while it is open, with today on the bar', () => {
    const drawn = String(h.callBar(at('2017-10-12T11:30:00Z'), call))
    assert.match(drawn, /Il reste 15 jours/)
    assert.match(drawn, /class="call-gone" y="28" width="50%"/)
    assert.match(drawn, /vendredi 27 octobre 2017 à 17\u00a0h, heure de Paris/)
  })

  it('is closed at its closing instant, not a second later', () => {
    assert.match(String(h.callBar(at('2017-10-27T14:59:59Z'), call)), /Il reste moins d’une minute/)
    assert.match(String(h.callBar(at('2017-10-27T15:00:00Z'), call)), /L’appel est clos/)
  })

  it('says before it opens how long one waits, and shows no today', () => {
    const drawn = String(h.callBar(at('2017-09-24T08:00:00Z'), call))
    assert.match(drawn, /L’appel ouvre dans 3 jours/)
    assert.equal(drawn.includes('call-now'), false)
  })
})

describe('the frieze', () => {
  it('lights the current stage and says to everybody which are past', () => {
    const drawn = String(
      h.frieze(view, { stages: [{ label: 'Projets' }, { label: 'Appel' }, { label: 'Après' }], current: 1 }),
    )
    assert.deepEqual(drawn.match(/<li class="\w+"/g), ['<li class="past"', '<li class="current"', '<li class="future"'])
    assert.equal(drawn.match(/aria-current="step"/g)?.length, 1)
    assert.match(drawn, /étape passée/)
  })
})
