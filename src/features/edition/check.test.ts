import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { describe, it } from 'node:test'
import { check, parse } from './check.ts'
import { type Finding, pathText } from './rules.ts'
import { en } from './text.en.ts'
import { fr } from './text.fr.ts'

const source = readFileSync('editions/eig-2.yaml', 'utf8')

/** Edition 2 with one mistake: the first occurrence of `from` becomes `to`. */
function withMistake(from: string, to: string): string {
  assert.ok(source.includes(from), `edition 2 no longer contains « ${from} »`)
  return source.replace(from, () => to)
}

function findingsIn(text: string): Finding[] {
  const parsed = parse(text)
  return 'data' in parsed ? check(parsed.data).findings : parsed.findings
}

/** What is wrong | what edition 2 says | what it says instead | the path to name | the code to give. ⏎ is a new line. */
const MISTAKES = `
a file that is not YAML | kind: edition | kind: [edition | | not_yaml
a missing value | number: 2⏎programme | programme | number | missing
an unknown key | number: 2⏎programme | number: 2⏎nombre: 2⏎programme | nombre | unknown_key
a number written in words | number: 2⏎programme | number: two⏎programme | number | wrong_value
an hour without its minutes | closes: 2017-10-27T17:00 | closes: 2017-10-27T17 | calendar.call.closes | wrong_value
an offset in place of a zone | zone: Europe/Paris | zone: UTC+1 | zone | not_a_zone
a zone that does not exist | zone: Europe/Paris | zone: Europe/Lutece | zone | not_a_zone
a missing translation | { fr: Mer, en: Sea } | { fr: Mer } | themes.0.name.en | missing_translation
a day that does not exist | closes: 2017-10-27T17:00 | closes: 2017-02-30T17:00 | calendar.call.closes | no_such_day
an hour that clocks skip | validation: 2017-11-29T14:30 | validation: 2018-03-25T02:30 | calendar.validation | no_such_hour
an hour that happens twice | closes: 2017-10-27T17:00 | closes: 2017-10-29T02:30 | calendar.call.closes | hour_happens_twice
challenges chosen after the call opens | jury: [2017-07-04, 2017-07-05] | jury: [2017-07-04, 2017-09-28] | calendar.call.opens | before_other
a call that closes before it opens | closes: 2017-10-27T17:00 | closes: 2017-09-26T17:00 | calendar.call.closes | not_after
a preselection that ends before it starts | from: 2017-10-30, to: 2017-11-08 | from: 2017-11-08, to: 2017-11-01 | calendar.preselection.to | not_after
a preselection before the end of the call | from: 2017-10-30, to: 2017-11-08 | from: 2017-10-20, to: 2017-10-26 | calendar.preselection.from | not_after
a preselection that ends after the interviews | to: 2017-11-08 } | to: 2017-11-14 } | calendar.interviews | before_other
days of interviews out of order | [2017-11-14, 2017-11-15] | [2017-11-15, 2017-11-14] | calendar.interviews.1 | not_after
a validation before the last interview | validation: 2017-11-29T14:30 | validation: 2017-11-15T14:30 | calendar.validation | before_other
a notification before the validation | at: 2017-12-04T10:00 | at: 2017-11-28T10:00 | calendar.notification | not_after
an announcement before the notification | at: 2017-12-14T11:00 | at: 2017-12-01T11:00 | calendar.announcement | before_other
an announcement before answers are due | answerDays: 7 | answerDays: 12 | calendar.announcement | before_other
a result on the day it was promised before | at: 2017-12-14T11:00 | at: 2017-12-15T09:00 | calendar.announcement.at | too_late
a deadline with neither hour nor last day | { at: 2017-12-04T10:00, before: 2017-12-15 } | {} | calendar.notification | no_deadline
a start before the announcement | day: 2018-01-15 | day: 2017-12-14 | calendar.start.day | not_after
an end that does not fit the contract | end: 2018-11-15 | end: 2018-12-31 | calendar.end | wrong_duration
a wrong number of seats | seats: 28 | seats: 27 | places.seats | wrong_sum
a wrong number of challenges | challenges: 13 | challenges: 14 | places.challenges | wrong_sum
a team that is too small | [{ profile: geo }, { profile: dev }] | [{ profile: geo }, { profile: dev, optional: true }] | challenges.4.seats | team_out_of_range
a challenge without seats | [{ profile: geo }, { profile: dev }] | [] | challenges.4.seats | no_seats
more wishes asked than allowed | min: 1⏎  max: 3 | min: 4⏎  max: 3 | wishes.min | wrong_range
a scale whose steps miss its top | step: 1 | step: 2 | scale | bad_scale
a level that is not a mark | { mark: 4, | { mark: 5, | scale.levels.3.mark | bad_scale
an identifier given twice | id: eig-2-labsante | id: eig-2-predisauvetage | challenges.1.id | duplicate
a letter used by two profiles | letter: S | letter: D | profiles.1.letter | duplicate
a theme that does not exist | theme: culture | theme: cultures | challenges.2.theme | unknown_reference
an exception for an unknown challenge | challenge: eig-2-eig-link | challenge: eig-2-link | teams.exceptions.0.challenge | unknown_reference
an institution that does not exist | by: etalab | by: etalap | preselection.by | unknown_reference
a number for a body that is not there | openData: { smallestCount: 5 } | openData: { smallestCount: 5, sirets: { cdd: '18002002600019' } } | openData.sirets.cdd | unknown_reference
a fact that no contract has | {employer} recrute | {employeur} recrute | hiring.contract.articles.0.body.fr | unknown_reference
a weekday that is wrong, in French | 5 Mo au plus. Facultatif. | Avant le lundi 22/03/2020. | documents.0.hint.fr | wrong_weekday
a weekday that is wrong, in English | 5 MB. Optional. | Before Monday 22 March 2020. | documents.0.hint.en | wrong_weekday
two dates the wrong way round | 5 Mo au plus. Facultatif. | Du 1er mars 2021 au 2 mai 2020. | documents.0.hint.fr | backward_dates
an offset in a text | 5 Mo au plus. Facultatif. | Avant 23 h (UTC+1). | documents.0.hint.fr | offset_in_text
a text still to be written | 5 Mo au plus. Facultatif. | Voir le [lien du formulaire]. | documents.0.hint.fr | placeholder
a text copied instead of translated | en: A PDF file of at most four pages and 5 MB. Optional. | en: Un fichier PDF de quatre pages et 5 Mo au plus. Facultatif. | documents.0.hint.en | untranslated
`

const mistakes = MISTAKES.trim()
  .split('\n')
  .map(
    row =>
      row.split('|').map(cell => cell.replace(/^ | $/g, '').replaceAll('⏎', '\n')) as [
        string,
        string,
        string,
        string,
        string,
      ],
  )

describe('checking an edition', () => {
  it('finds nothing wrong in edition 2', () => {
    assert.deepEqual(findingsIn(source), [])
  })

  for (const [what, from, to, path, code] of mistakes) {
    it(`refuses ${what}, says where and what to do`, () => {
      const findings = findingsIn(withMistake(from, to))
      const found = findings.find(finding => finding.code === code && pathText(finding.path) === path.trim())
      assert.ok(found, `expected ${code} at ${path}, got ${JSON.stringify(findings)}`)
      for (const { findings: texts } of [fr, en]) {
        assert.match((texts[found.code] as (finding: Finding) => string)(found), /^\S.+\. \S.+\.$/)
      }
    })
  }

  /** What files of forms say is planted in src/cli/edition.test.ts and src/features/forms/rules.test.ts. */
  const OF_FORMS = ['given_twice', 'not_asked_before', 'no_form']

  it('has a planted mistake for every code it may give', () => {
    const planted = new Set(mistakes.map(([, , , , code]) => code))
    const without = Object.keys(fr.findings).filter(code => !planted.has(code))
    const elsewhere = ['places_unexplained', ...OF_FORMS, 'no_sheet', 'two_addresses']
    assert.deepEqual(
      without.filter(code => !/^other_|^two_orders$|_article$|^article_/.test(code)),
      elsewhere,
      'what texts say is planted in check/twelve.test.ts',
    )
  })

  it('wants the difference between places and seats explained', () => {
    const text = source.replace(/\n {2}note:[\s\S]*?(?=\n\ncontract:)/, '')
    assert.deepEqual(findingsIn(text), [
      { path: ['places', 'announced'], code: 'places_unexplained', announced: 27, seats: 28 },
    ])
  })

  it('misses the sheet of a challenge that has none', () => {
    const text = source.replace(/\n {4}sheet:[\s\S]*?(?=\n {2}- id: eig-2-labsante)/, '')
    assert.deepEqual(findingsIn(text), [{ path: ['challenges', 0, 'sheet'], code: 'no_sheet' }])
  })

  it('refuses a second address for the form, even one letter away', () => {
    const form = 'https://www.demarches-simplifiees.fr/commencer/aac'
    const typo = 'https://www.demarches-simplifees.fr/commencer/aac'
    const text = withMistake(
      '{ of: application, exclusive: true }',
      `{ of: application, exclusive: true, address: "${form}" }`,
    )
    const [found, ...others] = findingsIn(text.replace('Respecter le présent règlement.', `Candidater sur ${typo}.`))
    assert.deepEqual(others, [])
    assert.deepEqual(found, {
      path: ['commitments', 'candidates', 2, 'fr'],
      code: 'two_addresses',
      found: typo,
      address: form,
    })
  })

  it('accepts the right weekday, a ratio with a slash and a range that runs forwards', () => {
    const right = 'Le dimanche 22 mars 2020, 3/4 des dossiers ; du 1er mars 2020 au 2 mai 2021.'
    assert.deepEqual(findingsIn(withMistake('5 Mo au plus. Facultatif.', right)), [])
  })

  it('gives the line of what it found', () => {
    const text = withMistake('closes: 2017-10-27T17:00', 'closes: 2017-02-30T17:00')
    const line = text.split('\n').findIndex(it => it.includes('2017-02-30')) + 1
    assert.equal(parse(text).lineOf(['calendar', 'call', 'closes']), line)
  })

  it('stays silent about a value that the file declares unknown', () => {
    const gap = 'gaps: [{ path: challenges.*.seats, note: { fr: inconnu, en: unknown } }]'
    const text = withMistake('[{ profile: geo }, { profile: dev }]', '[]').replace('gaps: []', gap)
    assert.deepEqual(findingsIn(text), [])
  })
})
