import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { describe, it } from 'node:test'
import { check, parse } from '../check.ts'
import { contradictionsIn, sayContradiction } from '../index.ts'
import { type EditionData, type Finding, pathText } from '../rules.ts'
import { en } from '../text.en.ts'
import { fr } from '../text.fr.ts'

type Broken = {
  what: string
  edition: 'eig-2' | 'eig-3' | 'eig-4' | 'eig-5'
  /** What the file says, and what it says instead. */
  from: string
  to: string
  path: string
  code: Finding['code']
  /** What the message must name, so that somebody knows what to do. */
  names: [french: RegExp, english: RegExp]
}

const HINT = { from: 'au plus. Facultatif.', path: 'documents.0.hint.fr' }
const inSummary = (edition: Broken['edition']) =>
  ({ edition, from: 'summary:\n  fr: >-\n', path: 'summary.fr' }) as const

/** The twelve contradictions found in the official documents of five editions, each planted in the edition it was found in or like it. */
const TWELVE: readonly Broken[] = [
  {
    what: '1. a call for projects that closes on another day in another document',
    ...inSummary('eig-3'),
    to: 'L’appel à projets se clôt le dimanche 17 juin 2018.\n',
    code: 'other_date',
    names: [/clôture.*2018-06-15/, /closing.*2018-06-15/],
  },
  {
    what: '2. an hour with an offset that is not the zone’s that day',
    ...inSummary('eig-4'),
    to: 'L’appel se clôt le 7 juin 2020 à 23 h (UTC+1).\n',
    code: 'offset_in_text',
    names: [/UTC\+1.*heure de Paris/, /UTC\+1.*Paris time/],
  },
  {
    what: '3. a year that is not the other’s',
    ...inSummary('eig-5'),
    to: 'Candidatez du 1er mars 2021 au 2 mai 2020.\n',
    code: 'backward_dates',
    names: [/années/, /years/],
  },
  {
    what: '4. a form’s address with a letter missing',
    ...inSummary('eig-3'),
    to: 'Candidatez sur www.demarches-simplifees.fr/commencer/candidature-eig3.\n',
    code: 'two_addresses',
    names: [/demarches-simplifiees\.fr/, /demarches-simplifiees\.fr/],
  },
  {
    what: '5. a placeholder that was published',
    ...inSummary('eig-5'),
    to: 'Candidatez sur [lien démarches simplifiées].\n',
    code: 'placeholder',
    names: [/texte définitif/, /final text/],
  },
  {
    what: '6. a form with two addresses',
    edition: 'eig-2',
    from: '{ of: application, exclusive: true }',
    to: '{ of: application, exclusive: true, address: https://framaforms.org/promotion-2-1501592391 }\n  - { of: project, exclusive: true, address: https://framaforms.org/projets-2 } #',
    path: 'documents.0.hint.fr',
    code: 'two_addresses',
    names: [/promo-2-1501592391.*promotion-2-1501592391/, /promo-2-1501592391.*promotion-2-1501592391/],
  },
  {
    what: '7. answers promised by another day than that of the rules',
    ...inSummary('eig-4'),
    to: 'Les résultats seront communiqués d’ici au 12 juillet.\n',
    code: 'other_date',
    names: [/résultats.*2020-07-20/, /results.*2020-07-20/],
  },
  {
    what: '8. civil servants excluded at the application, when their rule is tested at the decision',
    ...inSummary('eig-4'),
    to: 'Ne pas être fonctionnaire au moment de sa candidature.\n',
    code: 'other_moment',
    names: [/à la décision/, /at the decision/],
  },
  {
    what: '9. a Monday that was a Sunday',
    ...inSummary('eig-4'),
    to: 'L’équipe répondra lundi 22/03.\n',
    code: 'wrong_weekday',
    names: [/dimanche/, /dimanche/],
  },
  {
    what: '10. a reference to an article by a number that is not its own',
    edition: 'eig-2',
    ...HINT,
    to: 'Les critères sont à l’article 6.1.',
    code: 'article_by_hand',
    names: [/\{article:selection\}/, /\{article:selection\}/],
  },
  {
    what: '11. a transfer decree drafted after the jury in one text, after recruitment in another',
    ...inSummary('eig-5'),
    to: 'Le décret de transfert est rédigé après le jury des projets.\n',
    code: 'other_order',
    names: [/après le recrutement/, /after the hiring/],
  },
  {
    what: '12. exactly five years of experience in both bands, or in none',
    ...inSummary('eig-5'),
    to: 'Rémunération de 3 500 € net pour moins de cinq ans d’expérience.\n',
    code: 'other_band',
    names: [/5 ans.*inférieur.*inclus/, /5 years.*lower.*included/],
  },
]

const source = (id: string) => readFileSync(`editions/${id}.yaml`, 'utf8')

function broken({ edition, from, to, path, what }: Broken): string {
  const text = source(edition)
  assert.ok(text.includes(from), `${edition} no longer contains « ${from} »`)
  if (path === 'summary.fr') return text.replace(from, `${from}    ${to.trimEnd()}\n`)
  const twice = what.startsWith('6.')
    ? text.replace(HINT.from, 'Voir https://framaforms.org/promo-2-1501592391 avant la clôture.')
    : text
  return twice.replace(from, () => to)
}

describe('the twelve contradictions of the official documents', () => {
  for (const planted of TWELVE) {
    it(`refuses ${planted.what}, with its line and what to do in both languages`, () => {
      const text = broken(planted)
      const parsed = parse(text)
      assert.ok('data' in parsed, JSON.stringify(parsed))
      const { findings } = check(parsed.data)
      const found = findings.find(it => it.code === planted.code && pathText(it.path) === planted.path)
      assert.ok(found, JSON.stringify(findings))
      const line = text.split('\n')[parsed.lineOf(found.path) - 1] ?? ''
      assert.match(line, planted.path === 'summary.fr' ? /fr: >-/ : /fr: /)
      const [french, english] = planted.names
      assert.match((fr.findings[found.code] as (it: Finding) => string)(found), french)
      assert.match((en.findings[found.code] as (it: Finding) => string)(found), english)
    })
  }

  it('were twelve, and are all in the table', () => {
    assert.deepEqual(
      TWELVE.map(({ what }) => Number.parseInt(what, 10)),
      [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12],
    )
  })
})

describe('what a page says against the edition', () => {
  const load = (id: string) => {
    const parsed = parse(source(id))
    if (!('data' in parsed) || parsed.data.kind !== 'edition') throw new Error(`${id} does not load`)
    return parsed.data
  }
  const codes = (text: string, edition: EditionData) => contradictionsIn(text, edition).map(({ code }) => code)
  const two = load('eig-2')

  const wrong: [text: string, code: string][] = [
    ['The call closes on 28 October 2017.', 'other_date'],
    ['L’appel à candidatures se clôt le vendredi 27 octobre à 18 h.', 'other_hour'],
    ['The call closes on 27 October 2017 at 6 pm.', 'other_hour'],
    ['Les auditions ont lieu les 14 et 16 novembre 2017.', 'other_date'],
    ['Les personnes retenues touchent 3 500 € net par mois.', 'other_amount'],
    ['Fellows earn €3,500 net a month.', 'other_amount'],
    ['Students at the start of the cohort may not apply.', 'other_moment'],
    ['Voir l’article 4 du règlement.', 'article_by_hand'],
    ['Voir {article:jury}.', 'unknown_article'],
    ['La convention est signée après le jury.', 'other_order'],
    ['Retrouvez-nous sur entrepreneur-interet-genral.etalab.gouv.fr.', 'two_addresses'],
  ]
  for (const [text, code] of wrong) {
    it(`is found: ${text}`, () => {
      assert.deepEqual(codes(text, two), [code])
      for (const lang of ['fr', 'en'] as const) {
        for (const found of contradictionsIn(text, two)) assert.match(sayContradiction(lang, found), /\. \S.+\.$/)
      }
    })
  }

  const right = [
    'L’appel à candidatures ouvre le 27 septembre et se clôt le vendredi 27 octobre 2017 à 17 h, heure de Paris.',
    'The call opens on 27 September 2017 and closes on Friday 27 October 2017 at 5 pm, Paris time.',
    'Les auditions ont lieu les 14 et 15 novembre 2017.',
    'Les résultats sont annoncés avant le 15 décembre 2017.',
    'Les personnes retenues touchent 4 000 € net par mois, soit environ 5 000 € brut.',
    'Le recrutement suit la loi n° 84-16 du 11 janvier 1984, qui ouvre cette candidature.',
    'Les données relèvent de l’article 6 du règlement (UE) 2016/679.',
    'Écrivez à entrepreneur-interet-general@data.gouv.fr.',
    'Le bootcamp a lieu du 5 au 9 février 2018.',
    'Voir [le règlement](/reglement), {article:selection}.',
  ]
  for (const text of right)
    it(`is not found where there is nothing: ${text}`, () => assert.deepEqual(codes(text, two), []))

  const worded: [edition: string, text: string, code: string][] = [
    ['eig-3', 'L’appel à projets est ouvert jusqu’au 17 juin 2018.', 'other_date'],
    ['eig-5', 'Candidatez entre le 1er mars 2021 et le 2 mai 2020.', 'backward_dates'],
    ['eig-5', 'Candidatez sur {{lien}}.', 'placeholder'],
    ['eig-4', 'Réponses d’ici le 12 juillet.', 'other_date'],
    ['eig-4', 'Vous ne devez pas être fonctionnaire lorsque vous candidatez.', 'other_moment'],
    ['eig-5', '3 500 € net, puis 4 000 € net dès 5 ans d’expérience.', 'other_band'],
    ['eig-2', 'Candidatez avant le 28 octobre 2017.', 'other_date'],
    ['eig-2', 'Apply before 28 October 2017.', 'other_date'],
  ]
  for (const [id, text, code] of worded)
    it(`is found in other words: ${text}`, () => assert.ok(codes(text, load(id)).includes(code as never)))

  it('is not found in an invitation that is right', () => {
    for (const text of [
      'Candidatez du 27 septembre au 27 octobre 2017.',
      'Candidatez avant le vendredi 27 octobre 2017 à 17 h, heure de Paris.',
      'Apply between 27 September 2017 and 27 October 2017.',
      'Lisez les réponses à vos questions du 12 octobre.',
    ])
      assert.deepEqual(codes(text, two), [], text)
  })

  it('knows on which side of a band a number of years falls', () => {
    const five = load('eig-5')
    assert.deepEqual(
      codes('3 500 € net jusqu’à cinq ans d’expérience inclus, 4 000 € net pour plus de 5 ans.', five),
      [],
    )
    assert.deepEqual(codes('€4,000 net from five years of experience.', five), ['other_band'])
  })
})
