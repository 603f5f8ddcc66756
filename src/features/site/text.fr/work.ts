/** None and one are singular in French. */
const several = (n: number, one: string, many: string) => `${n} ${n > 1 ? many : one}`

export const work = {
  space: {
    title: 'Mon espace',
    lead: 'Ce que vous avez à faire, et où le faire.',
    nothing: 'Rien ne vous attend pour le moment',
    nothingBody: 'Vous pouvez lire les sujets, ou commencer une candidature tant que l’appel est ouvert.',
    application: {
      draft: 'Terminer ma candidature',
      submitted: 'Suivre ma candidature',
      withdrawn: 'Ma candidature retirée',
    },
    apply: 'Commencer une candidature',
    interview: 'Mon audition',
    answer: 'Ma réponse',
    readings: 'Mes lectures',
    readingsLeft: (n: number) => (n === 0 ? 'Tout est lu.' : n === 1 ? 'Un dossier à lire.' : `${n} dossiers à lire.`),
    jury: 'Mon jury',
    charterFirst: 'Signez la charte pour ouvrir les dossiers.',
    charterSigned: 'Charte signée. Vos auditions et vos fiches.',
    lists: 'Les listes du jury',
    listsLeft: (n: number) =>
      n > 1
        ? `${n} listes que vous arrêtez sont ouvertes.`
        : n === 1
          ? 'Une liste que vous arrêtez est ouverte.'
          : 'Une liste par sujet et par métier.',
    mentored: 'Ce qui est publié, les dates à venir, votre équipe.',
    approval: 'La liste à valider',
    approvalWaiting: 'Une liste attend votre décision.',
    approvalInDoubt:
      'Un conflit d’intérêts touche une liste du jury close avant : voyez l’équipe du programme avant de décider.',
    approvalNothing: 'Aucune liste n’est proposée pour le moment.',
    team: 'Le travail de l’équipe',
    teamLead: 'L’édition, étape par étape.',
    otherEditions: 'Les autres éditions',
    inForce: 'L’édition en vigueur.',
  },
  team: {
    title: 'Équipe',
    lead: 'L’édition, étape par étape.',
    stages: {
      edition: 'L’édition',
      people: 'Les personnes',
      applications: 'Les candidatures',
      preselection: 'La présélection',
      jury: 'Le jury',
      matching: 'L’appariement',
      approval: 'La validation',
      answers: 'Les réponses',
      cohort: 'La promotion',
      outbox: 'Les messages',
    },
    edition: (version: number) => `Version ${version} du règlement et du calendrier.`,
    people: 'Équipe, lecture, jury, mentors, validation.',
    challenges: 'Qui choisit chaque sujet, et les retraits.',
    applications: (submitted: number, drafts: number) =>
      `${several(submitted, 'déposée', 'déposées')}, ${drafts} en brouillon.`,
    preselection: (read: number, readings: number, decided: number, submitted: number) =>
      `${several(read, 'lecture faite', 'lectures faites')} sur ${readings}, ${several(decided, 'décision', 'décisions')} sur ${submitted}.`,
    jury: (summoned: number, interviews: number, locked: number) =>
      `${several(summoned, 'personne convoquée', 'personnes convoquées')} sur ${interviews}, ${several(locked, 'fiche close', 'fiches closes')}.`,
    conflicts: (n: number) => (n > 1 ? `${n} conflits à trancher.` : 'Un conflit à trancher.'),
    inDoubt: (n: number) =>
      n > 1
        ? `${n} listes closes sont à revoir, à cause d’un conflit d’intérêts connu depuis.`
        : 'Une liste close est à revoir, à cause d’un conflit d’intérêts connu depuis.',
    outdated: 'Le dernier calcul part de listes qui ont changé depuis.',
    matching: (closed: number, rankings: number, runs: number) =>
      `${several(closed, 'liste close', 'listes closes')} sur ${rankings}, ${several(runs, 'calcul vérifié', 'calculs vérifiés')}.`,
    approval: {
      none: 'Aucune liste proposée.',
      proposed: 'Une liste attend la décision.',
      approved: 'La liste est validée et signée.',
      returned: 'La liste est revenue à l’équipe.',
    },
    answers: (accepted: number, sent: number, declined: number) =>
      `${several(accepted, 'acceptée', 'acceptées')}, ${sent} en attente, ${several(declined, 'refusée', 'refusées')}.`,
    outbox: (drafts: number) =>
      drafts > 1
        ? `${drafts} messages attendent votre accord.`
        : drafts === 1
          ? 'Un message attend votre accord.'
          : 'Aucun message n’attend votre accord.',
    cohort: 'La page publique, à son instant.',
  },
  messages: {
    title: 'Messages de cette installation',
    lead: 'Aucun serveur de messagerie n’est configuré : les messages restent ici, et personne ne les reçoit.',
    to: 'Pour',
    subject: 'Objet',
    at: 'Écrit le',
    empty: 'Aucun message pour le moment. Demandez un lien de connexion : il arrivera ici.',
    plain: 'Texte du message',
    count: (n: number) => (n > 1 ? `${n} messages` : `${n} message`),
  },
}
