/** What is said of one item, by its code: some of it when it is done, some while it is late. */
export const DONE: Record<string, readonly string[]> = {
  funding: [
    'Crédits ouverts sur le budget du service, paie de fin janvier confirmée.',
    'Part du programme attendue en février, avancée par nous.',
  ],
  data_list: [
    'Quatre jeux de données, dont un détenu par un opérateur.',
    'Liste dressée avec le bureau métier, deux manques signalés.',
  ],
  data_rights: ['Données pseudonymisées : rien ne s’y oppose.', 'Avis rendu : une convention simple suffit.'],
  data_form: ['Extraction mensuelle en CSV, 3 Go.', 'Accès en lecture à une copie de la base.'],
  data_documented: [
    'Dictionnaire à jour, et deux personnes pour répondre.',
    'Vieux document de 2014, complété à la main.',
  ],
  desk: [
    'Deux bureaux dans le couloir du pôle métier.',
    'Bureau partagé au troisième, à côté de l’équipe.',
    'Open space, fenêtres comprises.',
  ],
  workstation: [
    'Portable sous Linux, 32 Go, deux écrans.',
    'MacBook commandé avec la personne, reçu hier.',
    'Poste livré, logiciels installés ensemble.',
  ],
  badge: ['À retirer à l’accueil, pièce d’identité en main.'],
  budget: [
    '8 000 € pour les serveurs et les déplacements.',
    'Une enveloppe de 5 000 €, et un interlocuteur pour la dépenser.',
  ],
  it_partner: ['Une référente est nommée à la DSI.', 'Vu avec le DSI en comité de direction.'],
  internet_open: ['Réseau de recherche, sans filtre.', 'Borne dédiée, ports 22 et 21 ouverts.'],
  named: ['Article sur l’intranet et affiche à l’entrée.', 'Annonce au journal interne.'],
  word: ['Message envoyé à tous les chefs de bureau.'],
  welcome: ['Rendez-vous à 9 h 30, demander le mentor à l’accueil. Café offert.'],
  immersion: [
    'Deux jours sur place, avec carnet et bottes.',
    'Une nuit avec l’équipe de permanence.',
    'Journée au guichet, très éclairante.',
  ],
  people: ['Déjeuner avec la CNIL maison et le correspondant open data.'],
  monthly: ['Dix dates posées, le premier jeudi de chaque mois.'],
}

export const BLOCKED: Record<string, string> = {
  data_access: 'Accès refusé à ce jour ; la demande est reprise, chaque refus est noté.',
  internet_open: 'Le filtrage est géré par le ministère : demande de dérogation en attente de signature.',
  workstation: 'Marché de matériel en rupture, livraison repoussée deux fois.',
  badge: 'Le bureau des badges attend l’arrêté de nomination.',
  data_documented: 'La personne qui connaît ces données est partie ; on cherche qui peut reprendre.',
}

/** What went well and what is needed, by block. */
export const ANSWERS: Record<string, readonly { ready: boolean; successes: string; needs: string }[]> = {
  recruitment: [
    { ready: true, successes: 'Contrats relus par tout le monde avant les congés.', needs: '' },
    {
      ready: false,
      successes: 'Les RH ont répondu vite.',
      needs: 'Un modèle de contrat commun à toutes les administrations.',
    },
  ],
  data: [
    {
      ready: true,
      successes: 'Le bureau des statistiques est venu de lui-même.',
      needs: 'Un espace de stockage assez grand.',
    },
    { ready: false, successes: '', needs: 'Un appui pour convaincre le détenteur des données.' },
  ],
  workplace: [
    { ready: true, successes: 'Postes choisis avec l’équipe, commandés en novembre.', needs: '' },
    { ready: false, successes: 'Bureaux lumineux, près du métier.', needs: 'Un second écran par personne.' },
  ],
  internet: [
    { ready: true, successes: 'La DSI a ouvert un réseau à part en une semaine.', needs: '' },
    { ready: false, successes: '', needs: 'Savoir comment d’autres ministères ont obtenu la dérogation.' },
  ],
  communication: [
    { ready: true, successes: 'Beaucoup de curiosité, trois services veulent déjà les rencontrer.', needs: '' },
    {
      ready: true,
      successes: 'Un mot de la direction a bien aidé.',
      needs: 'Une présentation du programme en une page.',
    },
  ],
  arrival: [
    { ready: true, successes: 'L’immersion a changé le regard de tout le monde sur le défi.', needs: '' },
    {
      ready: true,
      successes: 'Accueil chaleureux, première démonstration au bout de dix jours.',
      needs: 'Plus de temps avec les agents de terrain.',
    },
  ],
}

export const MISSING = [
  'Pas encore reçu.',
  'Il manque les droits d’installation.',
  'Prévu la semaine prochaine, dit-on.',
  'Still waiting for it.',
]

export const INTERNET_NOT_NEEDED = 'Le réseau est ouvert : pas besoin d’une autre ligne.'

/** The three refusals of the data, in order: who, and what comes after. */
export const REFUSALS = [
  {
    refusedBy: 'Le service qui tient la base, par téléphone',
    nextStep: 'Écrire une demande formelle, visée par la direction, avec la liste des champs.',
  },
  {
    refusedBy: 'Le bureau des affaires juridiques',
    nextStep:
      'Revoir la demande sans les adresses, et faire confirmer la base légale par le délégué à la protection des données.',
  },
  {
    refusedBy: 'Le comité de sécurité',
    nextStep: 'Signer une convention de mise à disposition, et travailler d’abord sur un extrait de deux départements.',
  },
] as const

export const SETTLED_LATE = 'Convention signée, extrait complet remis sur un serveur du ministère.'
