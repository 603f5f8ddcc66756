import type { RequestKind } from '../../features/press/rules.ts'

/** Invented journalists of invented outlets. */
export const JOURNALISTS = [
  { name: 'Irène Caillaud', outlet: 'Le Courrier des services', email: 'irene.caillaud@courrier.example', lang: 'fr' },
  { name: 'Basile Fontanel', outlet: 'La Gazette du numérique', email: 'basile.fontanel@gazette.example', lang: 'fr' },
  { name: 'Maud Tessier', outlet: 'Radio Cadran', email: 'maud.tessier@cadran.example', lang: 'fr' },
  { name: 'Orla Keane', outlet: 'The Public Ledger', email: 'orla.keane@ledger.example', lang: 'en' },
] as const

/** `day` and `hour` count from the opening of the call; `answer` comes a day later. */
type RequestStory = {
  day: number
  kind: RequestKind
  name: string
  outlet: string
  email: string
  lang: 'fr' | 'en'
  words: string
  answer?: string
  closes?: boolean
}

export const REQUESTS: readonly RequestStory[] = [
  {
    ...{ day: -12, kind: 'accreditation', lang: 'fr', name: 'Maud Tessier', outlet: 'Radio Cadran' },
    email: 'maud.tessier@cadran.example',
    words:
      'Bonjour,\n\nJe suis les questions de service public pour la matinale. Pourrais-je recevoir vos communiqués sous embargo ?',
    answer:
      'Bonjour,\n\nVous êtes accréditée. Le premier communiqué vous parviendra avant l’ouverture des candidatures.',
    closes: true,
  },
  {
    ...{ day: 9, kind: 'interview', lang: 'fr', name: 'Théo Marchetti', outlet: 'Mer et littoral' },
    email: 'theo.marchetti@littoral.example',
    words:
      'Bonjour,\n\nNotre numéro de novembre parle de sauvetage en mer. Pourrais-je rencontrer les personnes qui portent le défi PrédiSauvetage ? Bouclage le 20 octobre.',
    answer:
      'Bonjour,\n\nLa Direction des affaires maritimes est d’accord, et nous aussi. Elle vous propose mardi prochain à 10 h, par téléphone.',
    closes: true,
  },
  {
    ...{ day: 120, kind: 'pictures', lang: 'en', name: 'Orla Keane', outlet: 'The Public Ledger' },
    email: 'orla.keane@ledger.example',
    words:
      'Hello,\n\nWe are preparing a page on how governments hire digital talent. Could we use a photograph of the cohort, and whom should we credit?',
    answer:
      'Hello,\n\nOf course: the press kit has pictures with their credit and licence. Tell us if you need another size.',
  },
]

/** Invented articles: day from the opening of the call, outlet, title, whether it is paid for, challenges. */
export const ARTICLES: readonly [day: number, outlet: string, title: string, paid: boolean, challenges: string[]][] = [
  [1, 'La Gazette du numérique', 'L’État cherche vingt-sept talents pour treize défis', false, []],
  [2, 'Le Courrier des services', 'Dix mois pour changer un service public de l’intérieur', false, ['signauxfaibles']],
  [3, 'Radio Cadran', 'Des données pour prévenir les accidents en mer', false, ['predisauvetage']],
  [8, 'Le Quotidien des entreprises', 'Repérer plus tôt les entreprises fragiles', true, ['signauxfaibles']],
  [16, 'The Public Ledger', 'France opens its ministries to outsiders', true, []],
  [22, 'Mer et littoral', 'Sauver des vies avec des archives', false, ['predisauvetage', 'balisenav']],
  [79, 'La Gazette du numérique', 'La promotion 2 est au complet', false, []],
  [82, 'Sapeurs magazine', 'Prévoir les interventions, pour mieux y répondre', false, ['previsecours']],
  [125, 'Le Courrier des services', 'Trois semaines après l’arrivée, premiers pas', true, []],
  [171, 'Recherche ouverte', 'Un tableau de bord pour la recherche', false, ['dataesr']],
  [214, 'Archives et mémoire', 'Trier sans perdre : un outil né dans un ministère', false, ['archifiltre']],
  [255, 'Radio Cadran', 'À l’école, un coup de pouce dans la poche', false, ['coacheleves']],
  [330, 'The Public Ledger', 'What stays when the fellows leave', true, []],
  [
    415,
    'La Gazette du numérique',
    'Promotion 2 : ce qui reste dans les administrations',
    false,
    ['signauxfaibles', 'archifiltre'],
  ],
]
