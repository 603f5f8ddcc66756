type Label = { fr: { one: string; many: string }; en: { one: string; many: string } }

export const fr = {
  nav: {
    challenges: (label: Label) => `Les ${label.fr.many}`,
    call: 'Candidater',
    rules: 'Le règlement',
    cohort: 'La promotion',
    team: 'Équipe',
    space: 'Mon espace',
  },
  footer: {
    questions: 'Questions fréquentes',
    accessibility: 'Accessibilité',
    privacy: 'Données personnelles',
  },
  home: {
    apply: 'Candidater',
    read: (label: Label) => `Lire les ${label.fr.many}`,
    allChallenges: (label: Label) => `Tous les ${label.fr.many}`,
    resume: 'Reprendre ma candidature',
    challenges: (label: Label) => `Les ${label.fr.many} de cette promotion`,
    how: 'Comment cela se passe',
    behind: 'Qui est derrière',
    facts: {
      challenges: (label: Label) => label.fr.many,
      places: 'places',
      months: 'mois de contrat',
      pay: 'net par mois',
      teams: 'par équipe',
    },
    teams: (min: number, max: number) => `${min} à ${max}`,
    stages: {
      challenges: 'Les sujets',
      call: 'L’appel',
      selection: 'La sélection',
      months: (n: number) => `${n} mois`,
      after: 'Et après',
    },
    money: 'Financement',
    press: 'Contact presse',
  },
  call: {
    title: 'Candidater',
    upcoming: (opens: string) => `L’appel ouvre le ${opens}.`,
    open: (closes: string) => `L’appel est ouvert jusqu’au ${closes}. L’heure du serveur fait foi.`,
    closed: (closes: string) =>
      `L’appel s’est terminé le ${closes}. Les candidatures reçues sont lues et leurs auteurs seront tous informés.`,
    over: 'L’appel est terminé et les résultats sont connus.',
    start: 'Commencer ma candidature',
    steps: 'En pratique',
    stepList: (wishes: string) => [
      'Vérifiez en une minute que vous pouvez candidater.',
      `Remplissez le formulaire à votre rythme : il s’enregistre au fur et à mesure, et vous le reprenez sur n’importe quel appareil. Choisissez ${wishes}.`,
      'Déposez : un accusé de réception signé vous est remis aussitôt. Vous pouvez modifier et redéposer jusqu’à la clôture.',
    ],
    wishes: (max: number, label: Label) => `jusqu’à ${max} ${label.fr.many}`,
    who: 'Qui peut candidater',
    chosen: 'Comment le choix se fait',
    dates: 'Les dates',
    offered: 'Ce qui est proposé',
    contract: (months: number, kind: string) => `${months} mois, ${kind}.`,
    payFlat: (amount: string) => `${amount} net par mois.`,
    payBands: 'Rémunération selon l’expérience, fixée par le règlement.',
    support: 'Un accompagnement tout au long du contrat',
    criterion: (n: number) => `Critère ${n}`,
    milestones: {
      opens: 'Ouverture de l’appel',
      closes: 'Clôture',
      interviews: 'Auditions',
      results: 'Réponse à chaque personne',
      announcement: 'Annonce de la promotion',
      start: 'Arrivée dans les administrations',
    },
  },
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
    listsLead: 'Une liste par sujet et par profil.',
    approval: 'La liste à valider',
    approvalWaiting: 'Une liste attend votre décision.',
    approvalNothing: 'Aucune liste n’est proposée pour le moment.',
    team: 'Le travail de l’équipe',
    teamLead: 'L’édition en cours, étape par étape.',
  },
  team: {
    title: 'Équipe',
    lead: 'L’édition en cours, étape par étape.',
    stages: {
      edition: 'L’édition',
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
    applications: (submitted: number, drafts: number) => `${submitted} déposées, ${drafts} en brouillon.`,
    preselection: (read: number, readings: number, decided: number, submitted: number) =>
      `${read} lectures faites sur ${readings}, ${decided} décisions sur ${submitted}.`,
    jury: (summoned: number, interviews: number, locked: number) =>
      `${summoned} personnes convoquées sur ${interviews}, ${locked} fiches closes.`,
    conflicts: (n: number) => (n > 1 ? `${n} conflits à trancher.` : 'Un conflit à trancher.'),
    matching: (closed: number, rankings: number, runs: number) =>
      `${closed} listes closes sur ${rankings}, ${runs > 1 ? `${runs} calculs vérifiés` : `${runs} calcul vérifié`}.`,
    approval: {
      none: 'Aucune liste proposée.',
      proposed: 'Une liste attend la décision.',
      approved: 'La liste est validée et signée.',
      returned: 'La liste est revenue à l’équipe.',
    },
    answers: (accepted: number, sent: number, declined: number) =>
      `${accepted} acceptées, ${sent} en attente, ${declined} refusées.`,
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
  accessibility: {
    title: 'Accessibilité',
    lead: 'Toutes les pages doivent pouvoir être lues et utilisées par tout le monde.',
    parts: [
      [
        'État',
        'Ce site n’a pas encore fait l’objet d’un audit de conformité au RGAA. Chaque page est vérifiée automatiquement à chaque modification, au clavier, sans script et avec les règles d’axe ; ces vérifications ne remplacent pas un audit.',
      ],
      [
        'Ce que nous avons prévu',
        'Le site fonctionne sans script, au clavier et avec un lecteur d’écran, en clair et en sombre, agrandi à 200 %, et s’imprime proprement.',
      ],
      [
        'Un problème',
        'Écrivez-nous : nous répondons, et nous vous donnons l’information autrement en attendant la correction.',
      ],
      ['Voie de recours', 'Si nous ne répondons pas, vous pouvez saisir le Défenseur des droits.'],
    ],
  },
  privacy: {
    title: 'Données personnelles',
    purpose: 'Pourquoi',
    readers: 'Qui les lit',
    basis: 'Sur quelle base',
    rights: 'Vos droits',
    kept: 'Combien de temps',
    keptBody: (years: number) =>
      `${years} ans au plus après le dépôt, puis les dossiers sont effacés ; les statistiques restent.`,
    contact: 'À qui écrire',
    cookies: 'Témoins de connexion',
    cookiesBody:
      'Un seul témoin garde votre session ouverte. Il n’y a ni mesure d’audience, ni publicité, ni service extérieur.',
  },
  questions: {
    title: 'Questions fréquentes',
    list: (facts: { wishes: string; closes: string; months: number }) => [
      [
        'Dois-je déjà travailler dans l’administration ?',
        'Non, au contraire : le programme s’adresse à des personnes qui n’y sont pas en poste. La page « Candidater » liste les conditions.',
      ],
      [
        'Puis-je choisir plusieurs sujets ?',
        `Oui : ${facts.wishes}, dans une seule candidature. Vous n’en ferez qu’un.`,
      ],
      [
        'Puis-je modifier ma candidature après l’avoir déposée ?',
        `Oui, jusqu’à la clôture, le ${facts.closes}. La dernière version déposée compte, et chaque dépôt donne un nouvel accusé de réception.`,
      ],
      [
        'Puis-je venir avec quelqu’un ?',
        'Vous pouvez indiquer avec qui vous aimeriez travailler. Le jury en tient compte pour composer les équipes, mais chaque personne est choisie pour elle-même.',
      ],
      [
        'Qui lit mon dossier ?',
        'D’abord des personnes qui ne voient ni votre nom, ni vos coordonnées, ni vos liens. Si vous êtes invité à l’audition, le jury lit le dossier complet, après avoir signé une charte.',
      ],
      [
        'Comment les équipes sont-elles formées ?',
        'Le jury classe les personnes, sujet par sujet et profil par profil. Un calcul public et vérifiable en déduit les équipes, sans jamais connaître votre genre, votre âge ou votre adresse. Des personnes décident ; le calcul propose et s’explique.',
      ],
      ['Que se passe-t-il si je ne suis pas retenu ?', 'Vous recevez une réponse, avec la raison. Pas de silence.'],
      [
        'Et après le contrat ?',
        `Le contrat dure ${facts.months} mois. Beaucoup de sujets continuent ensuite dans l’administration, et la promotion reste en lien.`,
      ],
    ],
  },
}
