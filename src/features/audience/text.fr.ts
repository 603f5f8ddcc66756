import { plural } from '../../platform/i18n/index.ts'
import { KEPT_MONTHS, SMALLEST } from './rules.ts'

const many = (n: number, one: string, more: string) => plural('fr', n, { one: `# ${one}`, other: `# ${more}` })

export const fr = {
  /** Said on the page about personal data too. */
  counting: {
    title: 'La mesure d’audience',
    short:
      'Nous comptons les pages lues, nous-mêmes et sans cookie\u202f: ni adresse IP, ni identifiant, ni empreinte ne sont gardés, et rien n’est transmis à personne. Vous pouvez demander à ne pas être compté.',
    link: 'Ce qui est compté, et comment ne pas l’être',
  },
  about: 'Ce que nous comptons des pages lues, sans cookie ni identifiant, et comment demander à ne pas être compté.',
  lead: 'Savoir quelles pages servent, sans savoir qui les lit.',
  counted: 'Ce qui est compté',
  countedItems: [
    'Par jour, combien de fois chaque page publique est lue, et en quelle langue.',
    'Combien de visites commencent, c’est-à-dire combien de pages sont ouvertes depuis un autre site, un favori ou une adresse tapée.',
    `Le domaine du site d’où vient une visite. En dessous de ${SMALLEST} visites dans le mois, son nom n’est pas gardé.`,
    'Si l’écran est celui d’un téléphone, d’une tablette ou d’un ordinateur.',
  ],
  separate:
    'Ces chiffres sont tenus séparément\u202f: on ne peut pas savoir quelle page a été lue sur quel appareil, ni en venant d’où.',
  never: 'Ce qui ne l’est jamais',
  neverItems: [
    'Votre adresse IP, votre navigateur, votre parcours d’une page à l’autre\u202f: rien n’est écrit sur vous, même haché.',
    'Ce que vous cherchez ou saisissez\u202f: la fin des adresses, après le point d’interrogation, est écartée.',
    'Combien la page de quelqu’un est lue\u202f: celles des personnes sont comptées ensemble.',
    'Les visites des personnes connectées, celles des robots, et celles des navigateurs qui envoient «\u202fDo Not Track\u202f» ou «\u202fGlobal Privacy Control\u202f».',
  ],
  kept: 'Combien de temps',
  keptBody: `Les chiffres d’un jour sont gardés ${KEPT_MONTHS} mois, puis additionnés par mois. Ils servent à l’équipe du programme, pour améliorer ce site, et à rien d’autre.`,
  why: 'Pourquoi il n’y a pas de bandeau',
  whyBody:
    'Rien n’est déposé ni lu sur votre appareil pour compter, et les chiffres sont anonymes dès qu’ils sont écrits. La CNIL dispense de consentement la mesure d’audience limitée à ces conditions.',
  choice: 'Votre choix',
  isCounted: 'Les pages que vous lisez avec ce navigateur sont comptées.',
  isUncounted: 'Les pages que vous lisez avec ce navigateur ne sont plus comptées.',
  stop: 'Ne plus être compté',
  resume: 'Être compté de nouveau',
  choiceHint:
    'Ce choix est gardé treize mois dans un cookie qui ne contient que lui. Sans choix de votre part, aucun cookie n’est posé.',
  stopped: 'C’est noté\u202f: ce navigateur n’est plus compté.',
  resumed: 'C’est noté\u202f: ce navigateur est compté de nouveau.',

  title: 'Audience du site',
  teamLead: (from: string, to: string) =>
    `Du ${from} au ${to}. Les pages lues par des personnes connectées ne sont pas comptées.`,
  how: 'Comment on compte',
  moments: 'Moments de l’édition',
  moment: {
    month: 'Les 30 derniers jours',
    call: 'Pendant l’appel',
    selection: 'De la clôture à l’annonce',
    fellowship: 'Les dix mois',
    all: 'Toute l’édition',
  },
  visits: (n: number) => many(n, 'visite', 'visites'),
  reads: (n: number) => many(n, 'page lue', 'pages lues'),
  stats: { visits: 'Visites', reads: 'Pages lues', perVisit: 'Pages par visite' },
  best: (day: string) => `Pages lues le ${day}, le jour le plus lu`,
  none: 'Aucune page lue dans cette période',
  noneBody: 'Les visites paraîtront ici dix secondes après avoir été faites.',
  over: { day: 'Jour par jour', week: 'Semaine par semaine', month: 'Mois par mois' },
  chart: 'Visites et pages lues',
  legendVisits: 'Visites',
  legendReads: 'Autres pages lues',
  table: 'Les mêmes chiffres en tableau',
  from: { day: 'Jour', week: 'Semaine du', month: 'Mois de' },
  pages: 'Pages les plus lues',
  page: 'Page',
  origins: 'D’où l’on vient',
  origin: 'Site',
  direct: 'Adresse tapée, favori ou message',
  other: 'Sites peu fréquents',
  langs: 'Langues',
  lang: 'Langue',
  langNames: { fr: 'Français', en: 'Anglais' },
  devices: 'Appareils',
  device: 'Appareil',
  deviceNames: { phone: 'Téléphone', tablet: 'Tablette', computer: 'Ordinateur' },
  csv: 'Télécharger les chiffres de chaque jour (CSV)',
  csvColumns: ['jour', 'visites', 'pages_lues'],
  team: 'Équipe',
}
