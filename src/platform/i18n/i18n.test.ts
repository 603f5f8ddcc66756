import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import * as i18n from './index.ts'

const paris = 'Europe/Paris'
const closing = new Date('2017-10-27T15:00:00Z')

describe('instants', () => {
  it('carry their zone in words in both languages', () => {
    assert.equal(i18n.formatInstant('fr', closing, paris), 'vendredi 27 octobre 2017 à 17\u00a0h, heure de Paris')
    assert.equal(i18n.formatInstant('en', closing, paris), 'Friday 27 October 2017 at 5\u00a0pm, Paris time')
  })

  it('are read in the zone given, on another day when the zone says so', () => {
    const midnight = new Date('2017-10-01T02:30:00Z')
    assert.equal(
      i18n.formatInstant('fr', midnight, 'America/Martinique'),
      'samedi 30 septembre 2017 à 22\u00a0h\u00a030, heure de la Martinique',
    )
    assert.equal(i18n.formatInstant('fr', midnight, 'Asia/Tokyo').split(', ')[1], 'Asia/Tokyo')
  })

  it('say the first of a month the French way', () => {
    assert.equal(i18n.formatDay('fr', '2017-10-01'), 'dimanche 1er octobre 2017')
    assert.equal(i18n.formatDay('en', '2017-10-01'), 'Sunday 1 October 2017')
  })

  it('follow summer and winter time', () => {
    assert.equal(i18n.formatTime('fr', new Date('2017-10-29T00:30:00Z'), paris), '2\u00a0h\u00a030')
    assert.equal(i18n.formatTime('fr', new Date('2017-10-29T01:30:00Z'), paris), '2\u00a0h\u00a030')
    assert.equal(i18n.formatTime('fr', new Date('2017-10-29T02:30:00Z'), paris), '3\u00a0h\u00a030')
  })

  it('say midnight and noon in English and never 24 h in French', () => {
    const midnight = new Date('2017-10-27T22:00:00Z')
    assert.equal(i18n.formatTime('en', midnight, paris), 'midnight')
    assert.equal(i18n.formatTime('en', new Date('2017-10-27T10:00:00Z'), paris), 'noon')
    assert.equal(i18n.formatTime('fr', midnight, paris), '0\u00a0h')
    assert.equal(i18n.formatTime('en', new Date('2017-10-27T22:05:00Z'), paris), '12:05\u00a0am')
  })
})

describe('ranges of days', () => {
  it('repeat only what differs', () => {
    assert.equal(i18n.formatDayRange('fr', '2017-11-14', '2017-11-16'), 'du 14 au 16 novembre 2017')
    assert.equal(i18n.formatDayRange('fr', '2017-09-27', '2017-10-27'), 'du 27 septembre au 27 octobre 2017')
    assert.equal(i18n.formatDayRange('en', '2017-12-31', '2018-01-02'), '31 December 2017 to 2 January 2018')
    assert.equal(i18n.formatDayRange('fr', '2018-01-01', '2018-01-01'), 'le 1er janvier 2018')
  })
})

describe('time that remains', () => {
  it('is rounded down', () => {
    const left = (lang: i18n.Lang, ms: number) => i18n.formatRemaining(lang, new Date(0), new Date(ms))
    assert.equal(left('fr', 3 * 86_400_000 - 1), '2 jours')
    assert.equal(left('fr', 47.5 * 3_600_000), '47\u00a0h\u00a030')
    assert.equal(left('en', 2 * 3_600_000 + 5 * 60_000), '2\u00a0h\u00a05\u00a0min')
    assert.equal(left('fr', 119_999), '1 minute')
    assert.equal(left('fr', 59_999), 'moins d’une minute')
  })
})

describe('numbers and words', () => {
  it('use narrow no-break spaces in French', () => {
    assert.equal(i18n.formatNumber('fr', 1_234_567), '1\u202f234\u202f567')
    assert.equal(i18n.formatMoney('fr', 4000), '4\u202f000\u00a0€')
    assert.equal(i18n.formatMoney('en', 4000.5), '€4,000.50')
  })

  it('give sizes in the units of the language', () => {
    assert.equal(i18n.formatSize('fr', 1_234_000), '1,2\u00a0Mo')
    assert.equal(i18n.formatSize('en', 999_700), '1\u00a0MB')
    assert.equal(i18n.formatSize('fr', 840_200), '840\u00a0ko')
  })

  it('count zero as singular in French and plural in English', () => {
    assert.equal(i18n.plural('fr', 0, { one: '# défi', other: '# défis' }), '0 défi')
    assert.equal(i18n.plural('en', 0, { one: '# challenge', other: '# challenges' }), '0 challenges')
    assert.equal(i18n.plural('fr', 13, { one: '# défi', other: '# défis' }), '13 défis')
  })

  it('join lists as a sentence does', () => {
    assert.equal(i18n.listOf('fr', ['Paris', 'Lyon', 'Brest']), 'Paris, Lyon et Brest')
    assert.equal(i18n.listOf('en', ['data', 'design'], 'disjunction'), 'data or design')
  })
})

describe('the language of an answer', () => {
  it('is the supported language with the highest weight, French otherwise', () => {
    assert.equal(i18n.negotiateLang('de, en-GB;q=0.8, fr;q=0.5'), 'en')
    assert.equal(i18n.negotiateLang('en;q=0.3, fr-CA;q=0.9'), 'fr')
    assert.equal(i18n.negotiateLang('fr;q=0, en;q=0.1'), 'en')
    assert.equal(i18n.negotiateLang('de'), 'fr')
    assert.equal(i18n.negotiateLang(undefined), 'fr')
  })
})
