type Words = { one: string; many: string }

/** Le règlement, article par article. Les textes propres à une édition viennent d’elle. */
export const rules = {
  title: 'Règlement',
  contents: 'Sommaire',
  article: (number: number, title: string) => `Article ${number} – ${title}`,
  annex: (title: string) => `Annexe – ${title}`,
  onDay: (day: string) => `le ${day}`,
  preamble: 'Préambule',
  inArticle: 'article',

  purpose: 'Objet',
  purposeBody: (edition: string, { many }: Words, months: number) =>
    `Le présent règlement fixe les conditions de l’appel à candidatures « ${edition} ». Les personnes retenues sont recrutées pour ${months} mois et travaillent sur les ${many} de l’{article:defis} avec des équipes de l’administration.`,
  named: ({ many }: Words) => `Les personnes retenues sont appelées « ${many} ».`,
  website: (address: string) => `Site du programme : ${address}`,
  institutions: 'Qui porte le programme',
  roles: {
    leads: 'porte le programme',
    oversees: 'institution de rattachement',
    invests: 'investissement',
    pays: 'versement des fonds',
    validates: 'validation de la liste finale',
    partner: 'partenaire',
  },

  challenges: ({ many }: Words) => `Les ${many} et les équipes`,
  challengesBody: (count: number, { many }: Words, places: number, months: number) =>
    `L’appel porte sur ${count} ${many}. ${places} places sont annoncées, pour ${months} mois.`,
  teams: ({ one }: Words, min: number, max: number) =>
    `Chaque ${one} est confié à une équipe de ${min} ou ${max} personnes, sauf exception.`,
  teamException: (challenge: string, min: number, max: number) =>
    min === max
      ? `Exception, ${challenge} : ${min} ${min > 1 ? 'personnes' : 'personne'}.`
      : `Exception, ${challenge} : de ${min} à ${max} personnes.`,
  chosenBy: ({ many }: Words, days: string) => `Un jury a choisi les ${many} ${days}.`,
  columns: { host: 'Administration d’accueil', place: 'Lieu', seats: 'Postes' },
  challengesTable: ({ many }: Words) => `Les ${many} et leurs postes`,
  seats: (count: number, profile: string) => `${profile} (${count})`,
  noChallenge: 'La liste sera publiée ici.',
  sheets: 'La fiche détaillée de chaque sujet, avec ses postes, est publiée ici : {site:/defis}',
  selfFunded: 'financé par son administration d’accueil',
  clearance: 'soumis à une habilitation',

  eligibility: 'Qui peut candidater',
  eligibilityBody: 'Ces conditions s’ajoutent les unes aux autres.',
  tested: (when: string) => `Elles sont vérifiées ${when}.`,
  testedAt: {
    application: 'à la date de la candidature',
    decision: 'à la date de la décision',
    start: 'au début de la promotion',
  },

  applying: 'Candidater',
  call: (opens: string, closes: string) => `L’appel ouvre le ${opens}. Il se clôt le ${closes}.`,
  clock: 'L’heure du serveur fait foi : une candidature envoyée à cet instant ou après lui n’est plus reçue.',
  formAt: (address: string) => `Le dossier se remplit et s’envoie à cette adresse : ${address}.`,
  exclusive: 'C’est le seul moyen de candidater : ce qui arrive autrement n’est pas examiné.',
  wishes: ({ one, many }: Words, min: number, max: number) =>
    min === max
      ? `Chaque candidature vise ${max} ${max > 1 ? many : one}.`
      : `Chaque candidature vise de ${min} à ${max} ${many}.`,
  unranked: 'Les vœux ne sont pas classés.',
  ranked: 'Les vœux sont classés par ordre de préférence.',
  orderAsked: 'L’ordre de préférence est demandé aux personnes entendues par le jury, le jour de l’audition.',
  teammate:
    'Il est possible de nommer une personne avec qui l’on aimerait travailler. Le jury en tient compte pour former les équipes ; les sélections restent individuelles.',
  asked: 'Le dossier comprend :',
  optional: 'facultatif',
  perWish: ({ one }: Words) => `pour chaque ${one} demandé`,
  documents: (size: string, pages: number) => `${size} et ${pages} pages au plus`,
  complete:
    'Chaque personne fournit tout ce que l’étude de son dossier demande, à la présélection comme devant le jury. Un dossier incomplet à la clôture est écarté.',
  changes:
    'Un dossier envoyé peut être modifié et renvoyé jusqu’à la clôture, et retiré à tout moment. Un accusé de réception signé dit ce qui est arrivé, et quand.',

  criteriaTitle: 'Critères de sélection',
  selection: 'Présélection, jury et décision',
  preselectionTitle: 'La présélection',
  setAside:
    'Sont écartés les dossiers incomplets, ceux des personnes qui ne remplissent pas les conditions de l’{article:eligibilite} et ceux qui ne répondent pas aux critères de l’{article:criteres}.',
  juryTitle: 'Le jury',
  jurors: 'Qui siège pour chaque sujet',
  jurorRole: 'Fonction',
  decisionTitle: 'La décision',
  assessed:
    'Le jury entend les personnes présélectionnées et apprécie leur candidature d’après les critères de l’{article:criteres}.',
  preselection: (by: string, days: string) =>
    `Les dossiers recevables et complets sont présélectionnés par ${by}, ${days}.`,
  withMentors: (many: string) => `Les ${many} y prennent part.`,
  readings: (count: number, blind: boolean) =>
    `Chaque dossier est lu ${count === 1 ? 'une fois' : count === 2 ? 'deux fois' : `${count} fois`}${blind ? ', sans l’identité de la personne' : ''}.`,
  criteria: 'La sélection repose sur ces critères :',
  scale: (min: string, max: string, total: string) =>
    `Chaque critère est noté de ${min} à ${max}, soit un total sur ${total}.`,
  interviews: (days: string) => `Les personnes présélectionnées sont entendues ${days} par un jury qui réunit :`,
  remarks: 'Les remarques de l’équipe du programme sur les dossiers sont transmises au jury.',
  charterSigned:
    'Chaque membre du jury signe la charte de déontologie et de confidentialité avant d’ouvrir un dossier.',
  ranking: ({ one }: Words) => `Le jury établit une liste classée par ${one} et par profil.`,
  validation: (authority: string) =>
    `La liste finale est présentée à la validation de l’autorité suivante : ${authority}.`,

  results: 'Résultats',
  notified: (when: string) => `Chaque personne reçoit sa réponse le ${when}.`,
  notifiedBy: (day: string) => `Chaque personne reçoit sa réponse avant le ${day}.`,
  answer: (days: number) =>
    `Une proposition reste valable ${days} jours. Passé ce délai, ou en cas de refus, l’équipe du programme peut la faire à la personne suivante.`,
  announced: (when: string) => `La promotion est annoncée publiquement le ${when}.`,
  announcedBy: (day: string) => `La promotion est annoncée publiquement avant le ${day}.`,
  atTheLatest: (day: string) => `Cette annonce a lieu avant le ${day}, même si le calendrier change.`,
  sealed: 'Aucun résultat n’est communiqué avant ces dates.',

  contract: 'Contrat, rémunération et financement',
  contractBody: (kind: string, months: number) =>
    `Les personnes retenues signent un ${kind}, d’une durée de ${months} mois.`,
  pay: (amount: string) => `La rémunération est de ${amount} net par mois.`,
  payBand: (years: number | undefined, amount: string, exactly: 'lower' | 'upper') => {
    if (years === undefined) return `Au-delà : ${amount} net par mois.`
    return exactly === 'lower'
      ? `Jusqu’à ${years} ans d’expérience inclus : ${amount} net par mois.`
      : `Moins de ${years} ans d’expérience : ${amount} net par mois.`
  },
  payCounted: {
    application: 'L’expérience se compte au jour du dépôt de la candidature.',
    offer: 'L’expérience se compte au jour où la place est proposée.',
    start: 'L’expérience se compte au premier jour du contrat.',
  },
  starts: (day: string) => `L’arrivée est prévue le ${day}.`,
  startsAround: (day: string) =>
    `L’arrivée est prévue autour du ${day}, selon les contraintes des personnes et des administrations.`,
  ends: (day: string) => `Le dernier jour est le ${day}.`,
  fundedBy: (source: string) => `Financement : ${source}.`,
  selfFunding: ({ many }: Words) =>
    `Certains ${many} sont financés par leur administration d’accueil, aux mêmes conditions.`,

  support: 'Accompagnement',
  commitments: 'Engagements des personnes',
  hostsTitle: ({ many }: Words) => `Engagements des ${many}`,
  candidates: 'Les personnes qui candidatent s’engagent à :',
  fellows: ({ many }: Words) => `Les ${many} s’engagent à :`,
  hosts: ({ many }: Words) => `Les ${many} s’engagent à :`,
  general: 'Dispositions générales',
  data: 'Données personnelles',
  dataRows: {
    purpose: 'Pourquoi',
    readers: 'Qui les lit',
    basis: 'Sur quelle base',
    kept: 'Combien de temps',
    rights: 'Vos droits',
    contact: 'À qui écrire',
  },
  kept: (years: number) => `${years} ans au plus après le dépôt de la candidature.`,
  subject: (subject: string) => `Objet du message : « ${subject} ».`,
  versionsTitle: 'Acceptation, versions et langue',
  acceptance: 'Candidater, ou proposer un sujet, vaut acceptation du présent règlement.',
  versionsBody:
    'Chaque version de ce règlement est publiée avec un numéro, un instant et un motif, et reste à son adresse : {site:/reglement/versions}. Un changement pendant l’appel donne une nouvelle version, dont les différences sont montrées. Les personnes qui ont candidaté sous une version antérieure la retrouvent à la même adresse.',
  authoritative: 'La version française fait foi.',
  charterVersion: (version: string) => `Version du ${version}.`,
}
