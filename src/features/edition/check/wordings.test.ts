import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { describe, it } from 'node:test'
import { WORDINGS } from '../../../../test/support/contradictions.ts'
import { draftOf } from '../call-rules/draft.ts'
import { check, parse } from '../check.ts'
import { contradictionsIn } from '../index.ts'
import { resolve } from '../resolve.ts'
import { linesOf } from '../rules/call-rules/document.ts'
import type { EditionData } from '../rules.ts'

const sourceOf = (id: string) => readFileSync(`editions/${id}.yaml`, 'utf8')

function load(id: string): EditionData {
  const parsed = parse(sourceOf(id))
  if (!('data' in parsed) || parsed.data.kind !== 'edition') throw new Error(`${id} does not load`)
  return parsed.data
}

const EDITIONS = Object.fromEntries(['eig-2', 'eig-3', 'eig-4', 'eig-5'].map(id => [id, load(id)]))
const loaded = (id: string) => EDITIONS[id] ?? load(id)

describe('a contradiction is found in whatever words it is written', () => {
  for (const { what, edition, codes, french, english } of WORDINGS) {
    it(`finds ${what}, in ${french.length} French and ${english.length} English sentences`, () => {
      assert.ok(french.length + english.length >= 8)
      const missed = [...french, ...english].filter(
        text => !contradictionsIn(text, loaded(edition)).some(({ code }) => codes.includes(code)),
      )
      assert.deepEqual(missed, [])
    })
  }

  it('finds each wherever it stands: alone, inside a paragraph, under a title, in a list', () => {
    const around = (text: string) => [
      `Bonjour. ${text} Merci.`,
      `## Candidater\n\n${text}\n\nBonne lecture.`,
      `- ${text}`,
    ]
    const missed = WORDINGS.flatMap(({ edition, codes, french, english }) =>
      [...french, ...english]
        .flatMap(around)
        .filter(text => !contradictionsIn(text, loaded(edition)).some(({ code }) => codes.includes(code))),
    )
    assert.deepEqual(missed, [])
  })
})

describe('two texts that put the same thing at different moments', () => {
  const twice = (first: string, second: string) => {
    const text = sourceOf('eig-2')
      .replace('summary:\n  fr: >-\n', `summary:\n  fr: >-\n    ${first}\n`)
      .replace('au plus. Facultatif.', () => `au plus. ${second}`)
    const parsed = parse(text)
    assert.ok('data' in parsed)
    return check(parsed.data).findings.map(({ code }) => code)
  }

  it('are found, the later naming the earlier', () => {
    for (const [first, second] of [
      [
        'La demande d’habilitation part après le jury.',
        'La demande d’habilitation part une fois le recrutement terminé.',
      ],
      ['Les référents sont désignés avant le jury.', 'Les référents sont désignés après le jury.'],
      ['La liste des lauréats est publiée après le jury.', 'La liste des lauréats est publiée après la présélection.'],
    ] as const)
      assert.deepEqual(twice(first, second), ['two_orders'], second)
  })

  it('are not, when they agree', () => {
    assert.deepEqual(
      twice(
        'La demande d’habilitation part après le jury.',
        'Une fois le jury passé, la demande d’habilitation est lancée.',
      ),
      [],
    )
  })

  it('find no article twice: a title has no number of its own', () => {
    const data = structuredClone(loaded('eig-2'))
    const title = { fr: '4. Frise', en: 'Article 4 – Frieze' }
    data.rules = {
      articles: [{ id: 'frise', after: 'objet', title, texts: [{ fr: 'Une phrase.', en: 'A sentence.' }] }],
    }
    assert.deepEqual(
      check(data).findings.map(({ code }) => code),
      ['article_by_hand', 'article_by_hand'],
    )
  })
})

describe('a true sentence is left alone', () => {
  it('in the five editions’ own texts', () => {
    for (const id of ['eig-1', 'eig-2', 'eig-3', 'eig-4', 'eig-5']) {
      const parsed = parse(sourceOf(id))
      assert.ok('data' in parsed)
      assert.deepEqual(check(parsed.data).findings, [], id)
    }
  })

  for (const id of ['eig-2', 'eig-3', 'eig-4', 'eig-5'])
    it(`in every line of the rules drawn from ${id}`, () => {
      const { document } = draftOf(resolve(loaded(id)))
      for (const lang of ['fr', 'en'] as const)
        for (const { blocks } of document[lang].articles)
          for (const line of linesOf(blocks)) assert.deepEqual(contradictionsIn(line, loaded(id)), [], line)
    })

  const TRUE: Record<string, string[]> = {
    'eig-2': [
      'L’appel à candidatures se clôt le vendredi 27 octobre 2017 à 17 heures, heure de Paris.',
      'L’appel à candidatures se clôt à dix-sept heures.',
      'The call closes on 27 October 2017 at 5 p.m., Paris time.',
      'The application form closes at five o’clock.',
      'Vous recevez un accusé dans les 24 heures après la clôture de l’appel.',
      'Le code est sur https://github.com/entrepreneur-interet-general/cohorte.',
      'La convention est signée après le recrutement.',
      'Recruitment comes before the agreement.',
      'Vingt-trois dossiers sur 208 ont été déposés le dernier jour, 27 octobre.',
      'L’équipe compte 2 à 3 personnes, soit 12.5 % de plus.',
      'Les critères sont énoncés à l’{article:criteres}.',
      'Décret n° 2017-638 du 27 avril 2017.',
      'La loi n° 2016-1321 du 7 octobre 2016 pour une République numérique, article 6.',
      'Le traitement repose sur l’article 6, paragraphe 1, point e du RGPD.',
      'Article 6, paragraph 1, point e) of the GDPR applies.',
      'Le jury se réunit les 14 et 15 novembre 2017, après la présélection.',
      'La convention de stage est signée avant le recrutement.',
      'L’appel à candidatures de l’édition 1 s’est clos le 15 octobre 2016 à 18 h.',
    ],
    'eig-3': [
      'Candidatez sur https://www.demarches-simplifiees.fr/commencer/candidature-eig3.',
      'Le formulaire est tenu par demarches-simplifiees.fr.',
      'L’appel à projets se clôt le vendredi 15 juin 2018 à 17 h.',
      'Les données sont sur www.data.gouv.fr et beta.gouv.fr.',
    ],
    'eig-4': [
      'L’appel se clôt le dimanche 7 juin 2020 à 23 h, heure de Paris.',
      'Applications close on 7 June 2020 at 11 pm, Paris time.',
      'Le décret est préparé après le jury des projets.',
      'Les résultats sont communiqués avant le 20 juillet 2020.',
    ],
    'eig-5': [
      'L’appel à candidatures se clôt le 2 mai 2021 à 23h59.',
      'L’appel à candidatures ouvre le 1er mars 2021 à minuit.',
      'The transfer decree is drafted once people are recruited.',
      '3 500 € net jusqu’à cinq ans d’expérience inclus, 4 000 € net au-delà de 5 ans.',
    ],
  }
  for (const [id, texts] of Object.entries(TRUE))
    it(`in ${texts.length} sentences about ${id}`, () => {
      for (const text of texts) assert.deepEqual(contradictionsIn(text, loaded(id)), [], text)
    })
})
