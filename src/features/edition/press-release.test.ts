import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { describe, it } from 'node:test'
import { parse } from './check.ts'
import { resolve } from './resolve.ts'
import type { EditionData } from './rules.ts'

const parsed = parse(readFileSync('editions/eig-2.yaml', 'utf8'))
if (!('data' in parsed) || parsed.data.kind !== 'edition') throw new Error('edition 2 does not load')
const edition: EditionData = parsed.data
const institution = (role: string) =>
  edition.institutions.filter(it => it.roles.some(held => held === role)).map(it => it.short)
const taglines = edition.challenges.map(challenge => challenge.tagline.fr).join('\n')

/** The press release of 28 September 2017, one fact after the other. */
describe('edition 2 says what its press release says', () => {
  it('was released on 28 September 2017', () => {
    assert.equal(edition.press.releaseOn, '2017-09-28')
  })

  it('belongs to a programme started in January 2017', () => {
    assert.equal(edition.programme.since, '2017-01')
    assert.match(edition.programme.about.fr, /janvier 2017/)
  })

  it('hires people from outside the administration for ten months', () => {
    assert.equal(edition.contract.months, 10)
    assert.match(edition.summary.fr, /dix mois.*de l’extérieur/)
    assert.ok(edition.eligibility.some(({ rule }) => rule === 'not_serving_agent'))
  })

  it('takes on challenges in data and in the digital transformation of the State', () => {
    assert.match(edition.programme.about.fr, /données et de transformation numérique/)
  })

  it('forms the second cohort', () => {
    assert.equal(edition.number, 2)
    assert.match(edition.title.fr, /promotion 2/)
  })

  it('looks for 27 people', () => {
    assert.equal(edition.places.announced, 27)
  })

  it('looks for developers, data scientists, designers, geomatics specialists and digital project managers', () => {
    assert.deepEqual(
      edition.profiles.map(({ code }) => code),
      ['dev', 'data', 'design', 'geo', 'project'],
    )
    const seats = new Set(edition.challenges.flatMap(challenge => challenge.seats.map(seat => seat.profile)))
    assert.deepEqual([...seats].toSorted(), ['data', 'design', 'dev', 'geo', 'project'])
  })

  it('has thirteen challenges', () => {
    assert.equal(edition.challenges.length, 13)
    assert.equal(edition.places.challenges, 13)
  })

  const examples: [string, RegExp][] = [
    ['financial fraud', /fraude financière/],
    ['the potential of research data', /potentiel des données de la recherche/],
    ['firefighters', /sapeurs-pompiers/],
    ['the health of the French', /santé de la population/],
    ['lives at sea', /vies en mer/],
    ['success at school', /réussite scolaire/],
  ]
  for (const [what, words] of examples) it(`has a challenge about ${what}`, () => assert.match(taglines, words))

  it('starts in January 2018', () => {
    assert.match(edition.calendar.start.day, /^2018-01-/)
  })

  it('gives each challenge a team of two or three, EIG Link excepted as its rules say', () => {
    assert.deepEqual([edition.teams.min, edition.teams.max], [2, 3])
    const sizes = edition.challenges.filter(it => it.slug !== 'eig-link').map(it => it.seats.length)
    assert.ok(sizes.every(size => size === 2 || size === 3))
  })

  it('gives each team an operational mentor in its host administration', () => {
    assert.ok(edition.support.some(({ fr }) => /mentor opérationnel dans chaque administration d’accueil/.test(fr)))
  })

  it('brings the cohort together regularly in mentoring sessions', () => {
    assert.ok(edition.support.some(({ fr }) => /sessions de mentorat régulières/.test(fr)))
  })

  it('pays 4,000 euros net a month', () => {
    assert.deepEqual(edition.pay, { rule: 'flat', netMonthly: 4000, currency: 'EUR' })
  })

  it('takes applications from 27 September to 27 October 2017', () => {
    assert.equal(edition.calendar.call.opens.slice(0, 10), '2017-09-27')
    assert.equal(edition.calendar.call.closes.slice(0, 10), '2017-10-27')
    assert.equal(resolve(edition).instants.callCloses.toISOString(), '2017-10-27T15:00:00.000Z')
  })

  it('is funded by the fund for the digital transition of the State, of the Investments for the Future programme', () => {
    assert.match(edition.funding.source.fr, /Transition numérique de l’État et modernisation de l’action publique/)
    assert.match(edition.funding.source.fr, /Programme d’investissements d’avenir/)
  })

  it('is led by Etalab within SGMAP, with the General Commission for Investment and the Caisse des dépôts', () => {
    assert.deepEqual(['leads', 'oversees', 'invests', 'pays'].map(institution), [
      ['Etalab'],
      ['SGMAP'],
      ['CGI'],
      ['CDC'],
    ])
  })

  it('says what SGMAP does, under the Prime Minister', () => {
    const sgmap = edition.institutions.find(({ id }) => id === 'sgmap')
    assert.match(sgmap?.about?.fr ?? '', /Premier ministre.*se transformer.*moderniser les services publics/)
  })

  it('gives the press a generic address, and nobody’s name', () => {
    assert.match(edition.press.email, /^entrepreneur-interet-general@/)
  })
})
