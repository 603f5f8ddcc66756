import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { after, before, describe, it } from 'node:test'
import { readPdf } from '../../../../test/support/pdf-text.ts'
import { testView } from '../../../../test/support/view.ts'
import { closeDocuments, renderPdf } from '../../../platform/documents/index.ts'
import { parse } from '../check.ts'
import { rulesPdf } from '../pages/rules/typeset.ts'
import { rulesPage } from '../pages/rules.ts'
import { resolve } from '../resolve.ts'
import { draftOf } from './draft.ts'

const parsed = parse(readFileSync('editions/eig-2.yaml', 'utf8'))
if (!('data' in parsed) || parsed.data.kind !== 'edition') throw new Error('edition 2 does not load')
const edition = { ...resolve(parsed.data), version: 1, appliedAt: new Date('2017-09-20T08:00:00Z') }
const { document, sha256 } = draftOf(edition)
const version = {
  number: 1,
  editionId: edition.id,
  reason: 'Ouverture de l’appel',
  sha256,
  publishedAt: edition.instants.callOpens,
  publishedBy: null,
}
const origin = 'https://cohorte.example.org'

/** Every rule of the official text of September 2017, in its order, as facts: what is said in brackets is where it stood there. */
const RULES: Record<string, string[]> = {
  'the call looks for digital talent for ambitious projects [preamble]': ['talents du numérique', 'projets ambitieux'],
  'the challenges came from a call for projects inside the State [preamble]': [
    'appel à projets qui leur était réservé',
  ],
  'the people selected are called EIG [preamble]': ['sont appelées « EIG »'],
  'the first aim is open innovation: new skills known, faster experiments [preamble]': [
    'innovation publique',
    'expérimenter et de se moderniser plus vite',
  ],
  'the second is civic commitment, with civil society [preamble]': ['engagement citoyen', 'société civile'],
  'the call belongs to the fund for the digital transition of the State [1]': [
    'Transition numérique de l’État et modernisation de l’action publique',
  ],
  'the fund is part of the Investments for the Future programme, operated by the Caisse des dépôts [1]': [
    'Programme d’investissements d’avenir',
    'Caisse des dépôts et consignations',
    'Elle opère le fonds',
  ],
  'the call is for people from outside the administration [1]': ['personnes extérieures à l’administration'],
  'they are hired for ten months to work with teams of the administration [1]': [
    'recrutées pour 10 mois',
    'avec des équipes de l’administration',
  ],
  'an operational mentor sees to integration every day and provides what is needed [1]': [
    'mentor opérationnel dans chaque administration d’accueil, présent chaque jour',
    'matériel',
  ],
  'a strategic mentor from the hierarchy of the host follows every month [1]': [
    'point mensuel avec un mentor stratégique',
    'direction de la structure qui porte le défi',
  ],
  'the contract is one of a public employee without tenure, for ten months [2]': [
    'agent public non titulaire',
    'durée de 10 mois',
  ],
  'pay is 4,000 euros net a month [2]': ['4 000 € net par mois'],
  'the host draws up the contract [2]': ['établi par l’administration d’accueil'],
  'the host signs an agreement with the Caisse des dépôts, which pays through an assistance fund [2]': [
    'convention avec la Caisse des dépôts et consignations',
    'fonds de concours',
  ],
  'a jury chose the challenges on 4 and 5 July 2017 [3]': ['mardi 4 juillet 2017', 'mercredi 5 juillet 2017'],
  'that jury held several disciplines, half from the public and half from the private sector [3]': [
    'plusieurs disciplines',
    'autant de professionnels du secteur public que du secteur privé',
  ],
  'each challenge has a detailed sheet on the site of the call [3]': [
    'fiche détaillée',
    `${origin}/defis`,
    'entrepreneur-interet-general.etalab.gouv.fr',
  ],
  'there are thirteen challenges, numbered [3]': [
    '13 défis',
    '1. PrédiSauvetage',
    '2. Lab Santé',
    '3. Gobelins',
    '4. Prévisecours',
    '5. b@liseNAV',
    '6. Signaux Faibles',
    '7. Hopkins',
    '8. SocialConnect',
    '9. ArchiFiltre',
    '10. Brigade Numérique',
    '11. EIG Link',
    '12. CoachÉlèves',
    '13. dataESR',
  ],
  'each has its ministry and its service [3]': [
    'Ministère de la Transition écologique et solidaire, Direction des affaires maritimes',
    'Drees',
    'Mobilier national',
    'Mission de coordination et d’appui à la valorisation des données',
    'Shom',
    'Direccte Bourgogne-Franche-Comté',
    'Commissariat général à l’égalité des territoires',
    'gendarmerie nationale',
    'Direction du numérique pour l’éducation',
    'outils d’aide à la décision',
  ],
  'EIG Link was planned by the call for projects [3]': ['EIG Link était prévu dès cet appel à projets'],
  'two challenges are funded by their host [3]': ['financé par son administration d’accueil'],
  'the jury may withdraw challenges that too few people applied for [3]': [
    'Le jury peut retirer un ou plusieurs défis',
  ],
  'anybody may take part who has proposals to move a challenge forward, innovative, agile, in the public interest [4]':
    ['propositions pour faire avancer un ou plusieurs défis', 'innovante et agile', 'l’intérêt général'],
  'an application is a natural person’s, never a legal entity’s [4]': [
    'La candidature est individuelle',
    'Une personne morale ne peut pas candidater',
  ],
  'one may apply for several challenges, three at most [4]': ['1 à 3 défis'],
  'technologies and services used must be free to exploit [4]': ['exploités librement'],
  'serving agents of the administration may not compete [4]': [
    'agents en fonction dans l’administration ne peuvent pas candidater',
  ],
  'members of the jury and experts consulted may not [4]': ['membres du jury et les experts sollicités'],
  'people in schooling may not, university and apprenticeship included [4]': [
    'en cours de scolarité, cycles universitaires et apprentissage compris',
  ],
  'hiring follows law 84-16 and decree 86-83 [4 again]': [
    'loi n° 84-16 du 11 janvier 1984',
    'décret n° 86-83 du 17 janvier 1986',
  ],
  'the file describes in detail career, experience and contribution to the challenge chosen [4 again]': [
    'décrit en détail le parcours, les expériences et la contribution à chaque défi',
  ],
  'it names the challenges wished for [4 again]': ['Votre contribution à ce défi (pour chaque défi demandé)'],
  'it estimates the equipment, people and money needed [4 again]': ['moyens matériels, humains et financiers'],
  'each person selected works on one challenge [4 again]': ['travaille sur un seul défi'],
  'teams are of two or three, with exceptions [4 again]': ['équipe de 2 ou 3 personnes, sauf exception'],
  'one may name somebody to work with; the jury takes it into account; selection stays individual [4 again]': [
    'nommer une personne avec qui l’on aimerait travailler',
    'Le jury en tient compte',
    'sélections restent individuelles',
  ],
  'candidates provide all that is needed to study their file, at preselection and before the jury [4 again]': [
    'tout ce que l’étude de son dossier demande, à la présélection comme devant le jury',
  ],
  'the form is at one address [4 again]': [`${origin}/ma-candidature`],
  'the call opens on 27 September 2017 [4 again]': ['mercredi 27 septembre 2017'],
  'it closes on 27 October 2017 at 5 pm [4 again]': ['vendredi 27 octobre 2017 à 17 h, heure de Paris'],
  'what comes by another channel is not kept [4 again]': [
    'seul moyen de candidater',
    'arrive autrement n’est pas examiné',
  ],
  'an incomplete file is set aside [4 again]': ['Un dossier incomplet à la clôture est écarté'],
  'the five criteria [5.1]': [
    'Dynamisme, vision',
    'comprendre le défi',
    'Sens de l’intérêt général',
    's’intégrer dans l’environnement d’une administration publique',
    'Compétences « techniques »',
  ],
  'Etalab preselects after the call closes [5.2]': ['présélectionnés par Etalab'],
  'ineligible people, incomplete files and those that do not meet the criteria are set aside [5.2]': [
    'Sont écartés les dossiers incomplets',
    'ne remplissent pas les conditions de l’article 3',
    'ne répondent pas aux critères de l’article 5',
  ],
  'people preselected are heard on 14 and 15 November 2017 [5.2]': [
    'mardi 14 novembre 2017',
    'mercredi 15 novembre 2017',
  ],
  'the programme team’s remarks are passed on to the jury [5.2]': ['remarques de l’équipe du programme'],
  'the jury that chose the challenges sits, as available [5.3]': [
    'membres du jury qui a choisi les défis en juillet 2017, selon leurs disponibilités',
  ],
  'the operational mentors of the challenges sit, by their posts [5.3]': [
    'les mentors opérationnels des défis',
    'Administrateur ministériel des données',
    'Archiviste',
    'Numérilab',
    'mission numérique de la gendarmerie nationale',
    'données de santé, Drees',
    'directiondesstratégiesterritoriales',
    'bureau des archives',
    'science des données, ministère de l’Action et des Comptes publics',
    'département de géomatique',
    'Chargée de mission transformation numérique',
    'Commissaire au redressement productif',
    'outils d’aide à la décision et son adjoint',
  ],
  'every member signs a charter of ethics and confidentiality [5.3]': ['charte de déontologie et de confidentialité'],
  'the jury hears people and assesses them by those criteria [5.4]': [
    'Le jury entend les personnes présélectionnées',
    'd’après les critères de l’article 5',
  ],
  'the final list is presented to and approved by the steering committee of the fund [5.4]': [
    'La liste finale est présentée à la validation',
    'comité de pilotage du fonds',
  ],
  'results are announced before 15 December 2017 [5.4]': ['Cette annonce a lieu avant le vendredi 15 décembre 2017'],
  'arrival is in January 2018, with exceptions, as people and hosts can [6]': [
    'autour du 15 janvier 2018',
    'selon les contraintes des personnes et des administrations',
  ],
  'the host carries out every step of hiring and welcome [6]': [
    'toutes les démarches nécessaires au recrutement et à l’accueil',
  ],
  'candidates answer every request for information [7]': [
    'Répondre à toute demande d’information du jury ou de l’équipe',
  ],
  'they join the administration, respect public service and its procedures, and create in the public interest [7]': [
    'S’intégrer dans l’administration',
    'valeurs du service public et ses procédures',
    'toute création dans l’intérêt général',
  ],
  'they publish their work as free software [7]': ['sous licence libre'],
  'they share their experience and take part in communication [7]': [
    'Partager leur expérience',
    'communication du programme',
  ],
  'they attend mentoring, exchange with the cohort and report difficulties [7]': [
    'sessions de mentorat, échanger avec la promotion et signaler',
  ],
  'another activity is possible only within law 83-634 [7]': ['loi n° 83-634 du 13 juillet 1983'],
  'they owe secrecy and discretion [7]': ['secret professionnel et le devoir de réserve'],
  'a breach may end the contract without notice or compensation [7]': [
    'motif disciplinaire, sans préavis ni indemnité',
  ],
  'one challenge asks for a Confidentiel Défense clearance, whose refusal may end the contract [7]': [
    'ministère de l’Action et des Comptes publics',
    'enquête de sécurité',
    'Confidentiel Défense',
    'refus d’habilitation peut mettre fin au contrat',
  ],
  'everyone may read, correct, erase and oppose the use of their data, under the law of 6 January 1978 [7]': [
    'consulter, rectifier ou faire effacer',
    'opposer',
    'loi du 6 janvier 1978',
  ],
  'they write to an address or a place, with a subject [7]': [
    'entrepreneur-interet-general@data.gouv.fr',
    'Tour Mirabeau, 39-43, quai André-Citroën, 75015 Paris',
    'exercice du droit de rectification et modification des données',
  ],
  'hosts follow the specifications of the call for projects [8]': ['cahier des charges de l’appel à projets'],
  'they open data and share what is made, for other administrations [8]': [
    'Ouvrir les données et partager ce que les EIG créent',
    'd’autres administrations en profitent',
  ],
  'they leave mobility and autonomy, and give their agents time [8]': [
    'mobilité et autonomie',
    'agents de l’équipe projet, côté métier comme côté informatique',
  ],
  'they are present over time [8]': ['présentes dans la durée', 'rendez-vous avec la direction'],
  'they prepare what comes after, with agents who take over [8]': [
    'dès le début la suite du défi',
    'prendront le relais',
  ],
  'the programme may be cancelled for fraud, by computer included [8]': [
    'annuler tout ou partie du programme en cas de fraude, notamment informatique',
  ],
  'the administration is not liable for what a network loses or delays [8]': [
    'ne répond pas des candidatures qui ne lui parviennent pas',
    'panne, d’un retard ou d’une coupure de réseau',
  ],
  'hosts and candidates undertake to abide by the rules [8]': [
    'elles s’engagent, comme les personnes qui candidatent, à respecter le présent règlement',
  ],
}

const bare = (text: string) => text.normalize('NFC').replace(/[\s\u00ad\u2011-]/g, '')
const unmarked = (page: string) =>
  page
    .replace(/<[^>]*>/g, '')
    .replaceAll('&amp;', '&')
    .replaceAll('&#64;', '@')
    .replace(/&#x?\w+;|&quot;/g, '')
const shown = { zone: edition.zone, opens: edition.instants.callOpens, version, pending: [] }

describe('the rules of edition 2 hold every rule of the official text', () => {
  const page = bare(unmarked(String(rulesPage({ ...testView('fr'), origin }, { ...shown, document: document.fr }))))
  let pdf = ''
  before(async () => {
    pdf = bare(readPdf(await renderPdf(rulesPdf(edition, document.fr, { lang: 'fr', version, origin }))).pages.join(''))
  })
  after(closeDocuments)

  for (const [rule, facts] of Object.entries(RULES)) {
    it(rule, () => {
      for (const fact of facts) {
        assert.ok(page.includes(bare(fact)), `the page does not say « ${fact} »`)
        assert.ok(withoutFeet(pdf).includes(bare(fact)), `the PDF does not say « ${fact} »`)
      }
    })
  }
})

/** What the foot of each page repeats may fall in the middle of a sentence. */
const withoutFeet = (pdf: string) => pdf.replace(/Règlement–Version1\d+\/\d+/g, '')
