import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { describe, it } from 'node:test'
import { check, isReady, parse } from './check.ts'
import { resolve } from './resolve.ts'
import type { ArchiveData, EditionData } from './rules.ts'
import { editionJsonSchema } from './schema.ts'

function load(id: string): EditionData | ArchiveData {
  const parsed = parse(readFileSync(`editions/${id}.yaml`, 'utf8'))
  assert.ok('data' in parsed, JSON.stringify(parsed))
  return parsed.data
}

function loadEdition(id: string): EditionData {
  const data = load(id)
  assert.equal(data.kind, 'edition')
  return data as EditionData
}

const missing = (data: EditionData) =>
  check(data).features.flatMap(({ feature, implemented }) => (implemented ? [] : [feature]))

describe('the edition files', () => {
  const files = readdirSync('editions').filter(name => /^eig-.*[.]yaml$/.test(name))

  it('are the five editions of the programme', () => {
    assert.deepEqual(files.toSorted(), ['eig-1.yaml', 'eig-2.yaml', 'eig-3.yaml', 'eig-4.yaml', 'eig-5.yaml'])
  })

  for (const file of files) {
    const id = file.replace('.yaml', '')

    it(`${file} is valid, has nothing to correct and is named after its identifier`, () => {
      const data = load(id)
      assert.equal(data.id, id)
      assert.deepEqual(check(data).findings, [])
    })

    it(`${file} is written with French typography: curly apostrophes, narrow spaces before double punctuation`, () => {
      for (const text of frenchIn(load(id))) assert.doesNotMatch(text, /'| [;:!?»]|« |\d \d{3}\b|·/u)
    })
  }

  it('agree with the committed JSON Schema', () => {
    const committed = JSON.parse(readFileSync('editions/edition.schema.json', 'utf8'))
    assert.deepEqual(committed, JSON.parse(JSON.stringify(editionJsonSchema())))
  })
})

function frenchIn(value: unknown): string[] {
  if (!value || typeof value !== 'object') return []
  return Object.entries(value).flatMap(([key, item]) =>
    key === 'fr' && typeof item === 'string' ? [item] : frenchIn(item),
  )
}

describe('what each edition needs', () => {
  it('exists already for edition 2, which is ready', () => {
    assert.ok(isReady(check(load('eig-2'))))
  })

  it('is listed for edition 3', () => {
    assert.deepEqual(missing(loadEdition('eig-3')), [
      'remote_interviews',
      'jury_offers_other_challenge',
      'eligibility_at_decision',
      'eligibility_at_start',
      'preselection_with_mentors',
      'form_elsewhere',
    ])
  })

  it('is listed for edition 4, its preselection with mentors among it', () => {
    assert.deepEqual(missing(loadEdition('eig-4')), [
      'other_challenge_offered',
      'jury_offers_other_challenge',
      'eligibility_at_decision',
      'eligibility_at_start',
      'preselection_with_mentors',
      'form_elsewhere',
    ])
  })

  it('is listed for edition 5, its pay by experience among it', () => {
    assert.deepEqual(missing(loadEdition('eig-5')), [
      'other_challenge_offered',
      'jury_offers_other_challenge',
      'eligibility_at_start',
      'pay_by_experience',
      'contract_exceptions',
      'form_elsewhere',
    ])
  })

  it('keeps incomplete editions and archives from being applied', () => {
    for (const id of ['eig-1', 'eig-3', 'eig-4', 'eig-5']) assert.equal(isReady(check(load(id))), false, id)
  })
})

describe('what the official texts say of the other editions', () => {
  it('closes the call of edition 3 at 17:00 in Paris, of edition 4 at 23:00 and of edition 5 at 23:59', () => {
    const closes = (id: string) => resolve(loadEdition(id)).instants.callCloses.toISOString()
    assert.equal(closes('eig-3'), '2018-10-15T15:00:00.000Z')
    assert.equal(closes('eig-4'), '2020-06-07T21:00:00.000Z')
    assert.equal(closes('eig-5'), '2021-05-02T21:59:00.000Z')
  })

  it('limits wishes to two, three ranked seats, and three ranked projects after preselection', () => {
    const wishes = (id: string) => {
      const { max, ranked, target, asked } = loadEdition(id).wishes
      return { max, ranked, target, asked }
    }
    assert.deepEqual(wishes('eig-3'), { max: 2, ranked: false, target: 'challenge', asked: 'in_application' })
    assert.deepEqual(wishes('eig-4'), { max: 3, ranked: true, target: 'seat', asked: 'in_application' })
    assert.deepEqual(wishes('eig-5'), { max: 3, ranked: true, target: 'challenge', asked: 'after_preselection' })
  })

  it('tests eligibility on the day each edition says', () => {
    const tested = (id: string) =>
      Object.fromEntries(loadEdition(id).eligibility.map(({ code, testedAt }) => [code, testedAt]))
    assert.deepEqual(tested('eig-3'), { R1: 'application', R3: 'decision', R5: 'application', R7: 'start' })
    assert.deepEqual(tested('eig-4'), {
      R1: 'application',
      R3: 'decision',
      R5: 'application',
      R8: 'start',
      R10: 'application',
    })
    assert.deepEqual(tested('eig-5'), {
      R1: 'application',
      R4: 'start',
      R5: 'application',
      R8: 'start',
      R10: 'application',
    })
  })

  it('pays 3,500 up to five years included and 4,000 above in edition 5', () => {
    assert.deepEqual(loadEdition('eig-5').pay, {
      rule: 'by_experience',
      currency: 'EUR',
      countedOn: 'start',
      exactYears: 'lower',
      bands: [{ upToYears: 5, netMonthly: 3500 }, { netMonthly: 4000 }],
    })
  })

  it('counts nine challenges and eleven seats in edition 1, eight in development and three in data', () => {
    const seats = load('eig-1').challenges.flatMap(challenge => challenge.seats.map(seat => seat.profile))
    assert.equal(load('eig-1').challenges.length, 9)
    assert.deepEqual([seats.filter(it => it === 'dev').length, seats.filter(it => it === 'data').length], [8, 3])
  })

  it('names the seventeen challenges of edition 4, four of them funded by their host', () => {
    const { challenges } = load('eig-4')
    assert.equal(challenges.length, 17)
    assert.deepEqual(
      challenges.filter(challenge => challenge.selfFunded).map(challenge => challenge.title),
      ['ADEX', 'DataMed', 'Enki', 'Opérations 18'],
    )
  })
})
