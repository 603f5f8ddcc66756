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
    proposals: 'Mes propositions',
    proposalsLead: 'Ce que votre administration propose au programme.',
    approval: 'La liste à valider',
    approvalWaiting: 'Une liste attend votre décision.',
    approvalInDoubt:
      'Un conflit d’intérêts touche une liste du jury close avant : voyez l’équipe du programme avant de décider.',
    approvalNothing: 'Aucune liste n’est proposée pour le moment.',
    workplace: 'Tout ce que l’équipe y tient : arrivée, semaine, points, feuille de route, résultats.',
    doors: {
      sessions: { title: 'Mes sessions', body: 'La prochaine, vos ateliers, votre calendrier.' },
      weeks: { title: 'Les semaines', body: 'Ce que les équipes écrivent chaque vendredi.' },
      contract: { title: 'Mon contrat', body: 'Le lire, le signer, savoir où il en est.' },
      referent: { title: 'Mon référent', body: 'Écrire à l’équipe du programme sans que personne d’autre le sache.' },
      surveys: { title: 'Mes enquêtes', body: 'Les questionnaires ouverts pour vous.' },
      directory: { title: 'L’annuaire', body: 'Les promotions, et ce que vous montrez de vous.' },
      publication: { title: 'Ce que le site publie de moi', body: 'Rubrique par rubrique, avec votre accord.' },
      help: { title: 'L’entraide', body: 'Demander un coup de main, en proposer un.' },
    },
    team: 'Le travail de l’équipe',
    teamLead: 'L’édition, étape par étape.',
    otherEditions: 'Les autres éditions',
    inForce: 'L’édition en vigueur.',
  },
  team: {
    title: 'Équipe',
    lead: 'L’édition, étape par étape.',
    selecting: 'Choisir les équipes',
    afterwards: 'Les dix mois et après',
    stages: {
      proposals: 'Propositions',
      signals: 'Le suivi des équipes',
      hiring: 'Les contrats',
      arrivals: 'Les arrivées',
      funding: 'Le financement',
      sessions: 'Les sessions',
      weeks: 'Les semaines',
      coaching: 'L’accompagnement',
      progress: 'L’avancement',
      help: 'L’entraide',
      surveys: 'Les enquêtes',
      results: 'Les résultats',
      edition: 'L’édition',
      people: 'Les personnes',
      forms: 'Les formulaires',
      applications: 'Les candidatures',
      closing: 'La clôture',
      preselection: 'La présélection',
      jury: 'Le jury',
      matching: 'L’appariement',
      approval: 'La validation',
      answers: 'Les réponses',
      cohort: 'La promotion',
      outbox: 'Les messages',
    },
    months: {
      signals: (open: number, act: number) =>
        open === 0
          ? 'Aucun signal ouvert.'
          : `${several(open, 'signal ouvert', 'signaux ouverts')}, ${act} à traiter maintenant.`,
      hiring: (fellows: number, unsigned: number) =>
        `${several(fellows, 'personne', 'personnes')}, ${several(unsigned, 'contrat non signé', 'contrats non signés')}.`,
      arrivals: 'Ce qui doit être prêt le premier jour, et ce qui tarde.',
      funding: 'L’enveloppe, les conventions, les versements et les rapports.',
      sessions: (n: number) => `${several(n, 'session à venir', 'sessions à venir')}.`,
      weeks: (n: number) => `${several(n, 'note cette semaine', 'notes cette semaine')}.`,
      coaching: 'Les portefeuilles, les échanges et les messages privés.',
      progress: 'Les points mensuels, les feuilles de route, le bilan à mi-parcours.',
      help: 'Ce que la promotion demande et propose.',
      surveys: (n: number) =>
        n === 0 ? 'Aucune enquête ouverte.' : `${several(n, 'enquête ouverte', 'enquêtes ouvertes')}.`,
      results: 'L’ouverture, les indicateurs, la suite donnée et les chiffres publiés.',
    },
    edition: (version: number) => `Version ${version} du règlement et du calendrier.`,
    people: 'Équipe, lecture, jury, mentors, validation.',
    forms: 'Ce que chaque appel demande, à relire, essayer et publier.',
    proposals: 'Ce que les administrations ont déposé, à lire et à décider.',
    challenges: 'Qui choisit chaque sujet, et les retraits.',
    applications: (submitted: number, drafts: number) =>
      `${several(submitted, 'déposée', 'déposées')}, ${drafts} en brouillon.`,
    closing: 'Reporter la clôture, pour tout le monde ou pour une personne.',
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
  /** What those who work on a challenge find behind each door. */
  workplace: {
    publicPage: 'La page publique',
    rooms: {
      arrival: { title: 'L’arrivée', body: 'Ce qui doit être prêt, par qui, pour quand.' },
      hiring: { title: 'Les contrats', body: 'Où en est le recrutement de l’équipe.' },
      week: { title: 'Ma semaine', body: 'La note de l’équipe, en cinq minutes.' },
      points: { title: 'Les points mensuels', body: 'Ce qui a été demandé, décidé, et ce qui suit.' },
      roadmap: { title: 'La feuille de route', body: 'Ses étapes, ses jalons, et ce qui a changé.' },
      midterm: { title: 'Le bilan à mi-parcours', body: 'Chacun de son côté, puis ensemble.' },
      funding: { title: 'Le financement', body: 'Ce que verse le fonds, ce qui reste à votre charge.' },
      results: { title: 'Les résultats', body: 'Ouverture, indicateurs, réalisations, et la suite.' },
    },
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
