import type { Label } from '../../edition/rules.ts'

type Labels = Record<'challenge', Label>
type Steps = { wishes: number; readings: number; blind: boolean; answerDays: number; labels: Labels }

export const public_ = {
  credit: (said: string) => `Image : ${said}.`,
  onlyOther: 'Ce texte n’est pas encore traduit : le voici en anglais.',
  inOther: '(en anglais)',
  tags: 'Étiquettes',
  fromTo: (from: string, to: string) => `du ${from} au ${to}`,
  hours: (from: string, to: string) => `de ${from} à ${to}`,
  contents: 'Sur cette page',
  previewNote: 'Aperçu : cette version n’est pas publique. Voici ce que le public lira.',
  postsTitle: 'Actualités',
  postsAbout: (tag: string) => `Actualités : ${tag}`,
  postsLead: 'Ce qui se passe dans le programme, raconté par celles et ceux qui le font.',
  postsDescription: (name: string) =>
    `Les actualités du programme ${name} : appels, promotion, avancées des défis, code et données ouverts.`,
  postsNone: 'Aucun article pour le moment',
  postsNoneBody: 'Les articles seront ici dès l’annonce du prochain appel.',
  postCount: (n: number) => (n > 1 ? `${n} articles sur cette page` : 'Un article sur cette page'),
  by: (author: string) => `par ${author}`,
  updated: 'Mis à jour le',
  eventsTitle: 'Webinaires et événements',
  eventsLead: 'Des rendez-vous pour comprendre le programme, poser vos questions et voir ce que les équipes ont fait.',
  eventsDescription: (name: string) =>
    `Les webinaires et les événements publics du programme ${name} : dates, inscriptions et rediffusions.`,
  coming: 'À venir',
  comingNone: 'Aucun rendez-vous annoncé',
  comingNoneBody: 'Les prochains webinaires seront annoncés ici avant l’ouverture d’un appel.',
  past: 'Passés',
  online: 'En ligne',
  replayed: 'Rediffusion disponible',
  when: 'Quand',
  where: 'Où',
  about: (label: Label) => `À propos des ${label.fr.many}`,
  register: 'S’inscrire',
  join: 'Rejoindre en ligne',
  watch: 'Voir la rediffusion',
  overWithout: 'Ce rendez-vous est passé. S’il a été enregistré, la rediffusion sera ici.',
  eventKind: 'Rendez-vous public',
  eventOver: 'Rendez-vous passé',
  questionsTitle: { candidate: 'Questions fréquentes', host: 'Questions des administrations' },
  questionsLead: {
    candidate: 'Pour celles et ceux qui veulent candidater, ou qui hésitent encore.',
    host: 'Pour les administrations qui veulent proposer un défi et accueillir une équipe.',
  },
  questionsDescription: {
    candidate:
      'Conditions, candidature, sélection, contrat, rémunération, dix mois : les réponses aux questions des candidats.',
    host: 'Proposer un défi, le financer, recruter et accueillir une équipe : les réponses aux questions des administrations.',
  },
  otherQuestions: {
    candidate: 'Vous représentez une administration ? Lisez les questions des administrations.',
    host: 'Vous voulez candidater ? Lisez les questions fréquentes.',
  },
  essential: 'L’essentiel',
  wishes: (max: number, label: Label) => `jusqu’à ${max} ${label.fr.many}`,
  own: (facts: { wishes: string; closes: string; months: number }) => [
    {
      anchor: 'deja-dans-l-administration',
      question: 'Dois-je déjà travailler dans l’administration ?',
      answer:
        'Non, au contraire : le programme s’adresse à des personnes qui n’y sont pas en poste. La page « Candidater » liste les conditions.',
    },
    {
      anchor: 'plusieurs-sujets',
      question: 'Puis-je choisir plusieurs sujets ?',
      answer: `Oui : ${facts.wishes}, dans une seule candidature. Vous n’en ferez qu’un.`,
    },
    {
      anchor: 'modifier-apres-depot',
      question: 'Puis-je modifier ma candidature après l’avoir déposée ?',
      answer: `Oui, jusqu’à la clôture, le ${facts.closes}. La dernière version déposée compte, et chaque dépôt donne un nouvel accusé de réception.`,
    },
    {
      anchor: 'venir-avec-quelqu-un',
      question: 'Puis-je venir avec quelqu’un ?',
      answer:
        'Vous pouvez indiquer avec qui vous aimeriez travailler. Le jury en tient compte pour composer les équipes, mais chaque personne est choisie pour elle-même.',
    },
    {
      anchor: 'qui-lit',
      question: 'Qui lit mon dossier ?',
      answer:
        'D’abord des personnes qui ne voient ni votre nom, ni vos coordonnées, ni vos liens. Si vous êtes invité à l’audition, le jury lit le dossier complet, après avoir signé une charte.',
    },
    {
      anchor: 'comment-les-equipes',
      question: 'Comment les équipes sont-elles formées ?',
      answer:
        'Le jury classe les personnes, sujet par sujet et métier par métier. Un calcul public et vérifiable en déduit les équipes, sans jamais connaître votre genre, votre âge ou votre adresse. Des personnes décident ; le calcul propose et s’explique.',
    },
    {
      anchor: 'pas-retenu',
      question: 'Que se passe-t-il si je ne suis pas retenu ?',
      answer: 'Vous recevez une réponse, avec la raison. Pas de silence.',
    },
    {
      anchor: 'apres-le-contrat',
      question: 'Et après le contrat ?',
      answer: `Le contrat dure ${facts.months} mois. Beaucoup de sujets continuent ensuite dans l’administration, et la promotion reste en lien.`,
    },
  ],
  stages: {
    challenges: (label: Label) => `Les ${label.fr.many}`,
    call: 'L’appel',
    selection: 'La sélection',
    months: (n: number) => `${n} mois`,
    after: 'Et après',
  },
  programme: {
    title: 'Le programme',
    description: (name: string) =>
      `Ce qu’est le programme ${name} : ce qu’il veut changer, comment il se déroule, qui le porte et ce qu’il propose.`,
    objectives: 'Ce que nous voulons',
    more: 'Pour aller plus loin',
    making: 'Comment une promotion se construit',
    support: 'L’accompagnement pendant les dix mois',
    challenges: (label: Label) => `Tous les ${label.fr.many}`,
    who: 'Qui porte le programme',
    places: 'places',
    months: 'mois de contrat',
    pay: 'net par mois',
    sizes: (min: number, max: number) => `${min} à ${max}`,
    teams: 'par équipe',
  },
  making: {
    title: 'Comment une promotion se construit',
    lead: 'Du sujet que porte une administration à l’équipe qui s’y installe : qui choisit, sur quoi, et ce que chacun peut vérifier.',
    description: (name: string) =>
      `Des défis aux équipes : comment le programme ${name} lit, écoute et choisit, avec quels critères et quelles garanties.`,
    how: 'Étape par étape',
    steps: ({ answerDays, blind, labels, readings, wishes }: Steps): [string, string][] => [
      [
        `Les administrations proposent des ${labels.challenge.fr.many}.`,
        'Chacune décrit un problème réel, les personnes qu’elle cherche et celles qui les accueilleront. Un jury choisit.',
      ],
      [
        'L’appel à candidatures s’ouvre.',
        `Une candidature peut viser jusqu’à ${wishes} ${labels.challenge.fr.many}. Elle s’écrit à son rythme et se corrige jusqu’à la clôture.`,
      ],
      [
        'Les dossiers sont lus.',
        `Chaque dossier est lu par ${readings} personnes${blind ? ', qui ne voient ni le nom, ni les coordonnées, ni les liens' : ''}.`,
      ],
      [
        'Un jury écoute.',
        'Les personnes présélectionnées sont entendues ; le jury les classe, sujet par sujet et métier par métier.',
      ],
      [
        'Un calcul compose les équipes.',
        'Il part des classements et des vœux, se vérifie, et n’a jamais sous les yeux le genre, l’âge ou l’adresse de qui que ce soit. Des personnes décident.',
      ],
      ['Chaque personne reçoit une réponse.', `Une offre laisse ${answerDays} jours pour dire oui ou non.`],
    ],
    funnel: 'De la candidature à la promotion',
    funnelLead: (candidates: number, interviewed: number, selected: number) =>
      `${candidates} candidatures, ${interviewed} personnes entendues, ${selected} retenues.`,
    applied: 'Candidatures',
    heard: 'Auditions',
    kept: 'Personnes retenues',
    people: 'personnes',
    criteria: 'Sur quoi on choisit',
    criteriaLead: 'Les mêmes critères pour tout le monde, écrits dans le règlement.',
  },
  support: {
    title: 'L’accompagnement',
    lead: (months: number) => `Pendant ${months} mois, personne ne reste seul devant son sujet.`,
    description: (name: string) =>
      `Mentors, sessions communes, promotion, entraide : comment le programme ${name} accompagne les équipes pendant les dix mois.`,
    offered: 'Ce sur quoi vous pouvez compter',
    gatherings: 'Les rendez-vous des dix mois',
    sessions: (n: number) => (n > 1 ? `${n} sessions` : 'une session'),
    legend: 'sessions prévues',
    agenda: 'Voir l’agenda',
  },
  source: {
    title: 'Code source',
    lead: 'Ce qui est fait avec l’argent public doit pouvoir être lu, vérifié et repris.',
    description: (name: string) =>
      `Le code du programme ${name} est ouvert : dépôts, licences, et comment le reprendre ou y contribuer.`,
    repositories: 'Dépôts du programme',
    none: 'Les dépôts seront listés ici dès qu’ils seront publics.',
    columns: { name: 'Dépôt', about: 'Ce que c’est', licence: 'Licence' },
  },
  legal: {
    title: 'Mentions légales',
    description: (name: string) =>
      `Qui publie le site du programme ${name}, qui l’héberge, à qui écrire et ce que vous pouvez réutiliser.`,
    contact: 'Contact',
  },
}
