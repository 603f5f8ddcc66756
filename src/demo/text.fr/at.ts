import type { Figures } from '../queries/figures.ts'

/** What each moment is called, what is there now, and what to try, in the order of the tries. */
export const at = {
  before: {
    name: 'Avant l’appel',
    now: () => 'L’appel ouvre dans une semaine : les défis sont publiés, personne ne peut encore candidater.',
    tries: ['Parcourir les défis', 'Lire le règlement', 'Voir l’édition comme données'],
  },
  open: {
    name: 'Appel ouvert',
    now: () => 'L’appel ferme dans quatre jours : près de la moitié des dossiers sont là, d’autres en brouillon.',
    tries: ['Candidater depuis le début', 'Reprendre un brouillon', 'Voir arriver les dossiers'],
  },
  last_minute: {
    name: 'Dernières minutes',
    now: () => 'Il reste dix minutes : l’horloge tourne, et à 17 h précises plus rien n’entre.',
    tries: ['Finir un brouillon à temps', 'Candidater en dix minutes', 'Voir arriver les dossiers'],
  },
  closed: {
    name: 'Appel clos',
    now: ({ received }: Figures) =>
      `L’appel est clos depuis cinq minutes : ${received} dossiers reçus, chacun avec son accusé signé.`,
    tries: ['Être en retard', 'Relire son accusé de réception', 'Contrôler les dossiers'],
  },
  preselection: {
    name: 'Présélection',
    now: () => 'Chaque dossier est lu deux fois, sans nom : la moitié des lectures est faite.',
    tries: ['Lire un dossier sans identité', 'Contrôler les derniers dossiers', 'Suivre les lectures'],
  },
  jury: {
    name: 'Auditions',
    now: ({ heard }: Figures) =>
      `Premier jour d’auditions, 13 h : la matinée est notée, ${heard} personnes sont convoquées.`,
    tries: ['Noter l’audition de midi', 'Signer la charte du jury', 'Confirmer sa venue', 'Trancher un conflit'],
  },
  matching: {
    name: 'Appariement',
    now: () => 'Toutes les auditions sont notées : il reste une égalité à départager et une liste à clore.',
    tries: ['Départager et clore une liste', 'Former les équipes', 'Voir les listes de son jury'],
  },
  validation: {
    name: 'Validation',
    now: () => 'La liste attend l’autorité qui l’approuve ; personne d’autre ne peut rien apprendre.',
    tries: ['Valider la liste', 'Comprendre chaque place', 'Vérifier que rien ne filtre'],
  },
  notified: {
    name: 'Réponses',
    now: () => 'Chacun a sa réponse ; la moitié des offres sont acceptées, une place s’est libérée.',
    tries: [
      'Accepter une place',
      'Proposer la place libre',
      'Attendre sur la liste complémentaire',
      'Lire pourquoi c’est non',
    ],
  },
  announced: {
    name: 'Annonce',
    now: ({ fellows, teams }: Figures) => `La promotion est publique : ${fellows} personnes, ${teams} équipes.`,
    tries: ['Voir la promotion', 'Changer ce qui est publié de soi', 'Relire tous les messages'],
  },
  hiring: {
    name: 'Recrutement',
    now: () => 'L’arrivée est dans une semaine : les contrats se signent, les administrations se préparent.',
    tries: [
      'Lire et signer son contrat',
      'Préparer l’arrivée d’une équipe, comme mentor',
      'Voir ce qui n’est pas prêt',
      'Suivre l’argent',
    ],
  },
  launch: {
    name: 'Premier mois',
    now: () => 'La semaine de lancement s’achève. Les équipes écrivent leur note de la semaine.',
    tries: [
      'Commencer sa semaine, comme EIG',
      'Tenir un point mensuel, comme mentor',
      'Préparer les sessions',
      'Lire l’agenda public',
    ],
  },
  midterm: {
    name: 'Mi-parcours',
    now: () =>
      'Cinq mois ont passé : des données venues trop tard, un départ et un remplacement, les bilans à mi-parcours.',
    tries: [
      'Voir quelles équipes vont mal, et pourquoi',
      'Remplir le bilan d’un défi, comme mentor',
      'Lire les semaines',
      'Voir qui n’a rien écrit',
    ],
  },
  ending: {
    name: 'Derniers jours',
    now: () => 'La dernière semaine : résultats, passage de relais et questionnaires de fin.',
    tries: [
      'Répondre sans laisser de trace',
      'Décider de la suite d’un projet, comme mentor',
      'Relire l’histoire d’une équipe silencieuse',
      'Rendre compte au financeur',
    ],
  },
  afterwards: {
    name: 'Six mois après',
    now: () => 'Six mois après la fin : ce que sont devenus les projets et les personnes.',
    tries: [
      'Lire les réalisations',
      'Voir ce que chaque projet est devenu',
      'Lire les résultats des enquêtes',
      'Chercher quelqu’un dans l’annuaire',
    ],
  },
}
