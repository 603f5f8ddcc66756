import type { ChallengeId } from './types.ts'

/** The real hosts of the challenges, with positions worded without gender for their invented mentors. */
export const HOSTS: Record<ChallengeId, { employer: string; operational: string; highLevel: string }> = {
  predisauvetage: {
    employer: 'Direction des affaires maritimes',
    operational: 'mission pour la transformation numérique',
    highLevel: 'sous-direction de la sécurité maritime',
  },
  labsante: {
    employer: 'Direction de la recherche, des études, de l’évaluation et des statistiques',
    operational: 'pôle des données de santé',
    highLevel: 'sous-direction de l’observation de la santé',
  },
  gobelins: {
    employer: 'Mobilier national',
    operational: 'documentation et archives',
    highLevel: 'direction des collections',
  },
  previsecours: {
    employer: 'Ministère de l’Intérieur, mission pour la valorisation des données',
    operational: 'conduite des projets de données',
    highLevel: 'sous-direction des services d’incendie et de secours',
  },
  balisenav: {
    employer: 'Shom',
    operational: 'département de géomatique',
    highLevel: 'direction des opérations et des produits',
  },
  signauxfaibles: {
    employer: 'DIRECCTE Bourgogne-Franche-Comté',
    operational: 'appui aux entreprises en difficulté',
    highLevel: 'pôle entreprises, emploi et économie',
  },
  hopkins: {
    employer: 'Ministère de l’Action et des Comptes publics',
    operational: 'pôle de science des données',
    highLevel: 'direction adjointe du service',
  },
  socialconnect: {
    employer: 'Commissariat général à l’égalité des territoires',
    operational: 'animation du Carrefour des innovations sociales',
    highLevel: 'direction des stratégies territoriales',
  },
  archifiltre: {
    employer: 'Secrétariat général des ministères chargés des affaires sociales',
    operational: 'bureau des archives',
    highLevel: 'direction des services',
  },
  brigadenumerique: {
    employer: 'Direction générale de la gendarmerie nationale',
    operational: 'mission numérique, accueil du public',
    highLevel: 'direction des opérations et de l’emploi',
  },
  'eig-link': {
    employer: 'Etalab',
    operational: 'coordination du programme',
    highLevel: 'direction de la mission',
  },
  coacheleves: {
    employer: 'Direction du numérique pour l’éducation',
    operational: 'laboratoire d’innovation pédagogique',
    highLevel: 'sous-direction de la transformation numérique',
  },
  dataesr: {
    employer: 'Département des outils d’aide à la décision',
    operational: 'référentiels et données ouvertes',
    highLevel: 'service de la coordination des stratégies de recherche',
  },
}

/** Positions of the programme team, then of the readers, in the mission that runs the programme. */
export const TEAM_POSITIONS = [
  'direction du programme',
  'coordination et suivi de la promotion',
  'communication et relations avec les administrations',
  'appui au programme',
]

/** Positions of outside experts on the panel. */
export const EXPERT_POSITIONS = [
  'direction technique',
  'recherche en informatique',
  'direction du design',
  'direction générale',
  'enseignement de la statistique',
  'animation d’une communauté du logiciel libre',
  'direction de l’innovation',
  'conseil en transformation publique',
  'journalisme de données',
  'capital d’amorçage',
  'direction des données',
]
