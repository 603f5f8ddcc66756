import type { Opinion, Session } from '../../../../features/sessions/rules.ts'
import type { PdfText } from '../../../people/pdf.ts'

const at = (hour: string, title: string, speaker = '') => ({ at: hour, title, speaker })

/** What happens in the sessions whose agenda is written in advance, by their code in the plan. */
export const AGENDAS: Record<string, Pick<Session, 'agenda' | 'speakers'>> = {
  bootcamp: {
    speakers:
      'Hélène Vasseur, sociologue de l’administration\nMarc Abdelli, juriste, accès aux documents administratifs',
    agenda: [
      at('09:30', 'Lundi : qui nous sommes, et ce que nous attendons de ces dix mois', 'L’équipe du programme'),
      at('14:00', 'Mardi : comment une administration décide', 'Hélène Vasseur'),
      at('10:00', 'Mercredi : ouvrir un code, ouvrir des données, et quand ne pas le faire', 'Marc Abdelli'),
      at('14:00', 'Jeudi : avec les mentors, dire le défi en une phrase'),
      at('16:00', 'Vendredi : premières semaines, premiers pas'),
    ],
  },
  roadmap: {
    speakers: '',
    agenda: [
      at('15:00', 'Les douze étapes, une par une', 'L’équipe du programme'),
      at('15:45', 'Chaque équipe remplit sa matrice'),
      at('17:15', 'Deux équipes lisent la leur, les autres posent des questions'),
      at('18:10', 'Ce que chacune fera avant quinze jours'),
    ],
  },
  users: {
    speakers: 'Judith Kessler, chercheuse en design',
    agenda: [
      at('15:00', 'Écouter avant de dessiner', 'Judith Kessler'),
      at('15:45', 'Deux ateliers sur inscription'),
      at('17:45', 'Avec les mentors : qui rencontrer, et comment obtenir l’accord des services'),
    ],
  },
  'it-departments': {
    speakers: 'Trois services informatiques qui ont repris un projet d’une promotion précédente',
    agenda: [
      at('15:00', 'Déploiement, transmission, fiabilité : les trois questions qui décident de la suite'),
      at('15:40', 'Ce qu’un service informatique reprend volontiers, et ce qu’il refuse'),
      at('16:45', 'Par défi : un premier calendrier de reprise'),
    ],
  },
  'code-review': {
    speakers: '',
    agenda: [
      at('15:00', 'Par deux équipes : relire une demande de fusion'),
      at('16:30', 'Répétition de la journée de démonstration, cinq minutes chacune'),
    ],
  },
  'demo-day': {
    speakers: '',
    agenda: [
      at('13:30', 'Accueil'),
      at('13:45', 'Cinq minutes de démonstration et dix minutes de réactions, défi par défi'),
      at('15:30', 'Pause'),
      at('15:45', 'Suite des démonstrations'),
      at('17:15', 'Rencontres autour des tables'),
    ],
  },
}

export const OUTPUTS: Record<string, string> = {
  roadmap:
    'Treize matrices remplies, dont quatre sans objectif mesurable : l’équipe y revient au premier point mensuel.',
  'demo-day':
    'Treize démonstrations, cent vingt personnes. Six directions ont demandé à revoir une équipe avant l’été ; trois outils sont essayés par un autre service.',
}

/** What is shared after a session; without an address, the matrix as a file. */
export const MATERIALS: Record<string, { title: string; name: string; url: string }> = {
  bootcamp: { title: 'Le carnet de la semaine de lancement', name: '', url: 'https://carnet.example.org/lancement' },
  roadmap: { title: 'La matrice des douze étapes', name: 'matrice-douze-etapes.pdf', url: '' },
  users: { title: 'Guide d’entretien', name: '', url: 'https://carnet.example.org/guide-entretien' },
  'demo-day': { title: 'Les démonstrations, en vidéo', name: '', url: 'https://video.example.org/demonstrations' },
}

const STEPS = [
  'Objectifs',
  'Personnes et services concernés',
  'Entretiens',
  'Problème',
  'Proposition de valeur',
  'Organisation',
  'Prototypes',
  'Essais',
  'Plan de déploiement',
  'Suite après les dix mois',
  'Présentation en cinq minutes',
  'Ce que nous ne ferons pas',
]

export const MATRIX: readonly PdfText[] = [
  { text: 'La matrice des douze étapes', size: 20, bold: true },
  { text: 'Une ligne par étape : où nous en sommes, ce qui manque, qui s’en occupe, pour quand.', size: 11, before: 8 },
  ...STEPS.map((text, i) => ({ text: `${i + 1}. ${text}`, size: 13, before: 18 })),
]

export const WORKSHOPS = [
  {
    title: 'Conduire un entretien',
    about: 'Préparer ses questions, se taire, noter. On s’exerce par trois, avec une personne qui observe.',
    leader: 'Judith Kessler',
    place: 'Grande salle',
    capacity: 12,
  },
  {
    title: 'Essayer un prototype en cinq minutes',
    about: 'Papier, ciseaux, et quelqu’un qui ne connaît pas le projet. Venez avec un écran de votre défi.',
    leader: '',
    place: 'Salle du fond',
    capacity: 8,
  },
]

export const EXCUSES = [
  'En déplacement pour des entretiens, prévu de longue date.',
  'Malade, a prévenu la veille.',
  'Retenu par le comité de pilotage du défi.',
  'Rendez-vous avec la direction, impossible à déplacer.',
  'Grève des trains.',
]

/** What people say, from those who gained much to those who would rather have worked. */
export const OPINIONS: readonly Opinion[] = [
  {
    usefulness: 5,
    keep: 'Le temps entre équipes : j’ai débloqué en dix minutes ce qui traînait depuis trois semaines.',
    change: '',
  },
  { usefulness: 4, keep: 'Les exemples de vrais projets, avec ce qui a raté.', change: 'Commencer à l’heure.' },
  {
    usefulness: 4,
    keep: 'Travailler sur notre défi plutôt que sur un cas inventé.',
    change: 'Moins de présentations, plus d’ateliers.',
  },
  { usefulness: 3, keep: '', change: 'Trop court pour une équipe de trois : nous n’avons pas fini.' },
  { usefulness: 5, keep: 'Les mentors dans la salle : on se parle autrement qu’au bureau.', change: '' },
  {
    usefulness: 2,
    keep: 'Le café.',
    change: 'Le contenu était connu de la moitié d’entre nous ; proposer deux niveaux.',
  },
  {
    usefulness: 4,
    keep: 'Hearing how the others deal with their IT department.',
    change: 'Slides in advance, please.',
  },
]

type Evening = {
  title: string
  about: string
  speakers: string
  isOpen: boolean
  place: string
  proposedAfterDays: number
  decidedAfterDays: number
  heldAfterDays: number
  /** Why it is declined; empty where it is accepted. */
  reason: string
}

export const EVENINGS: readonly Evening[] = [
  {
    title: 'Cartographier un service public à plusieurs mains',
    about:
      'Une soirée pour ajouter ensemble ce qui manque sur la carte autour de nos administrations : accès, horaires, guichets. Venez avec un ordinateur, on apprend sur place.',
    speakers: 'Nadia Ferhat, association de cartographie libre\nPaul Gestin, bibliothécaire',
    isOpen: true,
    place: 'Liberté Living Lab, 9 rue d’Alexandrie, Paris',
    proposedAfterDays: 78,
    decidedAfterDays: 81,
    heldAfterDays: 94,
    reason: '',
  },
  {
    title: 'Négocier un salaire dans le public',
    about: 'Ce que l’on peut demander, à qui, et quand. Entre nous, avec une personne qui l’a fait des deux côtés.',
    speakers: 'Iris Collomb, ancienne cheffe de bureau',
    isOpen: false,
    place: 'Liberté Living Lab, 9 rue d’Alexandrie, Paris',
    proposedAfterDays: 120,
    decidedAfterDays: 123,
    heldAfterDays: 143,
    reason:
      'La semaine précède la journée de démonstration et tout le monde répète. Le sujet est le bon : proposez-le pour septembre, avec la session sur l’après-programme.',
  },
  {
    title: 'Lire le code d’une autre administration',
    about:
      'Nous ouvrons le dépôt d’un service en ligne connu et nous le lisons à voix haute, comme un texte : ce qui est clair, ce qui ne l’est pas, ce que nous en gardons.',
    speakers: 'Bastien Okoye, mainteneur du service',
    isOpen: false,
    place: 'Chez dataESR, 3e étage',
    proposedAfterDays: 148,
    decidedAfterDays: 155,
    heldAfterDays: 171,
    reason: '',
  },
]
