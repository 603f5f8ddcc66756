import type { LinkKind, Skill } from '../rules.ts'

const many = (count: number, one: string, more: string) => `${count}\u00a0${count > 1 ? more : one}`

/** What everybody reads of past editions. */
export const pub = {
  skills: {
    datascience: 'science des données',
    dataengineering: 'ingénierie des données',
    design: 'design',
    dev: 'développement',
    geomatique: 'géomatique',
  } satisfies Record<Skill, string>,
  challenges: (count: number) => many(count, 'défi', 'défis'),
  fellows: (count: number) => many(count, 'EIG', 'EIG'),
  seats: (count: number) => many(count, 'poste', 'postes'),
  mentors: (count: number) => many(count, 'mentor', 'mentors'),
  places: (count: number) => many(count, 'lieu', 'lieux'),
  months: (count: number) => `${count}\u00a0mois`,
  outside: '(site extérieur)',
  editions: {
    title: 'Les promotions',
    description:
      'Toutes les promotions du programme, en cours et passées\u202f: leurs défis, leur taille, leurs lieux.',
    lead: 'Chaque promotion, ses défis et le nombre de personnes qui les ont relevés.',
    frieze: 'La frise des promotions',
    friezeLabel: (count: number, unit: number) =>
      `Frise de ${count} promotions, un carré ${unit > 1 ? `pour ${unit} défis` : 'par défi'}`,
    friezeNote: (unit: number) =>
      `Un carré ${unit > 1 ? `pour ${unit} défis` : 'par défi'}\u202f; une promotion en cours a des carrés clairs.`,
    list: 'Promotion par promotion',
    running: 'Promotion en cours',
    later:
      'Certaines de ces promotions sont postérieures à la date de cette démonstration\u202f: leurs données viennent du programme tel qu’il a été.',
    empty: 'Aucune promotion passée n’a encore été reprise.',
    columns: { edition: 'Promotion', year: 'Année', challenges: 'Défis', fellows: 'EIG ou postes', places: 'Lieux' },
  },
  edition: {
    description: (title: string, challenges: string) =>
      `${title}\u202f: ${challenges} d’intérêt général relevés dans les administrations, avec leurs équipes et leurs résultats.`,
    lead: (year: number) => `Promotion de ${year}.`,
    challenges: 'Ses défis',
    none: 'Les défis de cette promotion n’ont pas été repris ici.',
    people: 'Celles et ceux qui l’ont faite',
    peopleNote:
      'Ne figurent ici que les personnes dont le nom peut être montré, et qui peuvent le retirer à tout moment.',
    nobody: 'Les noms des personnes de cette promotion ne sont pas montrés.',
    fellow: 'EIG',
    mentor: 'Mentor',
    figures: { challenges: 'défis', fellows: 'EIG', mentors: 'mentors', hosts: 'administrations' },
  },
  challenge: {
    description: (title: string, host: string) =>
      `${title}, défi d’intérêt général relevé à ${host}\u202f: équipe, chiffres, réalisations et code source.`,
    facts: 'En bref',
    host: 'Administration',
    place: 'Lieu',
    edition: 'Promotion',
    year: 'Année',
    length: 'Durée',
    skills: 'Compétences',
    team: 'Équipe',
    links: 'Liens',
    website: 'Le site',
    code: 'Le code source',
    poster: 'L’affiche (PDF)',
    figures: 'Chiffres clés',
    projects: 'Réalisations',
    open: 'Voir',
    videos: 'Vidéos',
    video: 'Regarder la vidéo',
    people: 'L’équipe',
    share: 'Partager',
    embed: 'Montrer ce défi sur votre site',
    others: 'Les autres défis de la promotion',
  },
  links: {
    website: 'site',
    github: 'GitHub',
    gitlab: 'GitLab',
    twitter: 'Twitter',
    linkedin: 'LinkedIn',
  } satisfies Record<LinkKind, string>,
}
