import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { signedInVisitor, testServices, visitor } from '../../../test/support/app.ts'
import { useEdition } from '../../../test/support/edition.ts'
import { textOf } from '../../../test/support/page.ts'
import { readPdf } from '../../../test/support/pdf-text.ts'
import { editionById } from '../edition/index.ts'
import { answerClearance, askClearance, followReleases, publishRelease, startRelease } from './index.ts'

let world: Awaited<ReturnType<typeof testServices>>
const said: Record<string, string> = {}

/** Drawn, typeset and wrapped texts differ by their spaces alone. */
const squeezed = (text: string) => text.replace(/[\s\u00a0\u202f]+/g, '')

before(async () => {
  world = await testServices('2017-09-26T08:00:00Z')
  const { services } = world
  await useEdition(services)
  const person = { email: 'ondine@equipe.example', name: 'Ondine Paquet', roles: [{ role: 'team' as const }] }
  const { personId } = await signedInVisitor(services, person)
  const grants = [{ role: 'team' as const, editionId: 'eig-2', challengeId: null }]
  const actor = { personId, name: person.name, email: person.email, sessionId: 'test', grants }
  const edition = await editionById(services.db, 'eig-2')
  assert.ok(edition)
  const id = (await startRelease(services, actor, edition, 'opening')) ?? 0
  assert.ok((await askClearance(services, actor, edition, id)).ok)
  for (const party of ['team', 'sgmap']) {
    const answer = { party, answer: 'given' as const, reason: '', saidBy: 'Ondine Paquet' }
    assert.ok((await answerClearance(services, actor, edition, { id, answer })).ok)
  }
  const at = new Date('2017-09-28T07:00:00Z')
  assert.ok((await publishRelease(services, actor, edition, { id, at })).ok)
  world.setClock('2017-09-28T07:00:00Z')
  await followReleases(services, edition)
  const slug = 'eig-2-ouverture-des-candidatures'
  const browser = visitor(services)
  for (const [lang, room, pdf] of [
    ['fr', '/presse', 'communique'],
    ['en', '/en/press', 'release'],
  ]) {
    said[`${lang} HTML`] = textOf(await (await browser.get(`${room}/${slug}`)).text())
    said[`${lang} text`] = await (await browser.get(`${room}/${slug}/${pdf}.txt`)).text()
    const typeset = await browser.get(`${room}/${slug}/${pdf}.pdf`)
    assert.equal(typeset.headers.get('content-type'), 'application/pdf')
    said[`${lang} PDF`] = readPdf(new Uint8Array(await typeset.arrayBuffer())).pages.join('\n')
  }
})
after(() => world.close())

/** The facts of the release of 28 September 2017, each as both languages must say it. */
const FACTS: [fact: string, fr: string, en: string][] = [
  ['its day and place', 'Paris, le jeudi 28 septembre 2017', 'Paris, Thursday 28 September 2017'],
  ['the start of the programme', 'Depuis janvier 2017', 'Since January 2017'],
  ['people from outside, for ten months', 'venues d’ailleurs', 'from outside government'],
  ['the length', '10 mois à compter de janvier 2018', '10 months from January 2018'],
  [
    'data and the digital transformation',
    'de données et de transformation numérique',
    'data and digital transformation',
  ],
  ['the second cohort', 'la promotion 2', 'cohort 2'],
  ['27 people', '27 personnes sont recherchées', '27 people are sought'],
  ['developers', 'spécialistes en développement', 'developers'],
  ['data scientists', 'spécialistes en science des données', 'data scientists'],
  ['designers', 'designers', 'designers'],
  ['geomatics specialists', 'spécialistes en géomatique', 'geomatics specialists'],
  ['digital project managers', 'spécialistes en gestion de projet numérique', 'digital project managers'],
  ['13 challenges', 'Les 13 défis', 'The 13 challenges'],
  ['financial fraud', 'fraude financière', 'financial fraud'],
  ['research data', 'données de la recherche', 'research data'],
  ['firefighters', 'sapeurs-pompiers', 'firefighters'],
  ['health', 'santé de la population', 'health'],
  ['lives at sea', 'Sauver des vies en mer', 'Saving lives at sea'],
  ['success at school', 'réussite scolaire', 'school'],
  ['a fixed-term contract', 'contrat à durée déterminée', 'fixed-term contract'],
  ['teams of two or three', 'De 2 à 3 personnes par défi', '2 to 3 people for each challenge'],
  [
    'an operational mentor',
    'mentor opérationnel dans chaque administration d’accueil',
    'operational mentor in each host',
  ],
  ['sessions with the whole cohort', 'sessions de mentorat régulières', 'Regular mentoring sessions'],
  ['the pay', '4 000 € net par mois', '€4,000 net a month'],
  ['the opening of the call', 'Du mercredi 27 septembre 2017', 'From Wednesday 27 September 2017'],
  ['the closing of the call', 'au vendredi 27 octobre 2017', 'Friday 27 October 2017'],
  ['its hour and zone', '17 h', '5 pm, Paris time'],
  [
    'the fund',
    'Transition numérique de l’État et modernisation de l’action publique',
    'Digital transition of the State',
  ],
  ['the programme of investments', 'Programme d’investissements d’avenir', 'Investments for the Future'],
  ['Etalab', 'Mission Etalab', 'Etalab'],
  [
    'SGMAP',
    'Secrétariat général pour la modernisation de l’action publique (SGMAP)',
    'Government Modernisation (SGMAP)',
  ],
  ['under the Prime Minister', 'Service du Premier ministre', 'service of the Prime Minister'],
  ['what SGMAP does', 'moderniser les services publics', 'modernise public services'],
  [
    'the General Commission for Investment',
    'Commissariat général à l’investissement',
    'General Commission for Investment',
  ],
  ['the Caisse des dépôts', 'Caisse des dépôts et consignations', 'Caisse des dépôts et consignations'],
  ['where the press writes', 'entrepreneur-interet-general@data.gouv.fr', 'entrepreneur-interet-general@data.gouv.fr'],
]

describe('the opening release of edition 2 carries every fact of the one of 2017, in each format and language', () => {
  for (const [fact, fr, en] of FACTS)
    for (const format of ['HTML', 'PDF', 'text'])
      for (const [lang, words] of [
        ['fr', fr],
        ['en', en],
      ] as const)
        it(`${fact}: ${lang}, ${format}`, () => {
          const whole = squeezed(said[`${lang} ${format}`] ?? '')
          assert.ok(whole.includes(squeezed(words)), `“${words}” is not in it`)
        })
})
