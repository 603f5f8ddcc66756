import type { Step } from './rules.ts'

type Words = { one: string; many: string }

export const fr = {
  feedTitle: (programme: string) => `${programme}, ce qui se passe`,
  feedLink: 'Actualités du programme (Atom)',
  textLink: 'Cette page en Markdown',
  embedLink: 'Cette page à intégrer (oEmbed)',
  calendarName: (edition: string) => `${edition}, les dates publiques`,
  steps: {
    callOpens: 'Ouverture de l’appel à candidatures',
    callCloses: 'Clôture de l’appel à candidatures',
    interviews: 'Auditions',
    announcement: 'Annonce de la promotion',
    start: 'Arrivée de la promotion',
    end: 'Fin des missions',
  } satisfies Record<Step, string>,
  stepSummary: {
    callOpens: (closes: string) => `Les candidatures sont reçues jusqu’au ${closes}.`,
    callCloses: () => 'Plus aucune candidature n’est reçue. L’étude des dossiers commence.',
    interviews: () => 'Les personnes présélectionnées rencontrent le jury.',
    announcement: () => 'On sait qui rejoint quelle équipe.',
    start: () => 'Les équipes arrivent dans leurs administrations.',
    end: () => 'Les contrats s’achèvent. Ce qui a été fait reste ouvert.',
  } satisfies Record<Step, (closes: string) => string>,
  challengeOf: ({ one }: Words, n: number) => `${one.charAt(0).toUpperCase()}${one.slice(1)} n° ${n}`,
  call: {
    upcoming: (opens: string) => `Candidatures à partir du ${opens}`,
    open: (closes: string) => `Candidatures jusqu’au ${closes}`,
    closed: (closes: string) => `Appel clos depuis le ${closes}`,
    withdrawn: 'Retiré de l’appel',
    running: 'L’équipe est au travail',
    ended: 'Mission terminée',
  },
  seats: (n: number) => (n > 1 ? `${n} postes` : `${n} poste`),
  embed: { more: 'Lire et candidater', read: 'Lire la suite', from: (programme: string) => `Vu sur ${programme}` },
  cards: {
    alt: (title: string) => `Carte de partage\u202f: ${title}`,
    cohort: 'La promotion',
    teams: (fellows: number, teams: number) => `${fellows} personnes, ${teams} équipes`,
    soon: (when: string) => `Annonce le ${when}`,
    post: 'Actualité',
    release: 'Communiqué de presse',
    places: (challenges: string, seats: string) => `${challenges}, ${seats}`,
  },
  follow: {
    title: 'Suivre et partager',
    lead: 'Recevez ce qui se passe, gardez les dates, montrez un défi sur votre site\u202f: sans compte, et sans rien installer.',
    about: 'Fil Atom, calendrier des dates publiques, code à intégrer et versions Markdown des pages du programme.',
    feed: 'Le fil des actualités',
    feedBody:
      'Articles, communiqués et étapes du programme, dans votre lecteur de flux. Le fil garde tout\u202f: chaque année mène à la précédente.',
    feedAddress: 'Adresse du fil',
    calendar: 'Le calendrier',
    calendarBody:
      'Ouverture et clôture de l’appel, auditions, annonce, webinaires et sessions ouvertes au public, dans votre agenda. Une date qui change y change aussi.',
    calendarOpen: 'Suivre dans mon agenda',
    calendarAddress: 'Adresse du calendrier',
    embed: (label: Words) => `Montrer un ${label.one} sur votre site`,
    embedBody:
      'Copiez ces lignes dans votre page. Elles montrent l’état de l’appel, les postes et la clôture tels qu’ils sont au moment où on les lit, sans script et sans traceur.',
    embedCode: 'Code à copier',
    embedNone: (label: Words) => `Les ${label.many} ne sont pas encore publiés\u202f: leur code sera ici.`,
    texts: 'Pour les machines',
    textsBody:
      'Les pages principales existent aussi en Markdown, écrites depuis les mêmes données. La liste est dans llms.txt, et toutes les pages publiques sont dans le plan du site pour les moteurs de recherche.',
    textsList: 'Pages en Markdown',
    sitemap: 'Plan pour les moteurs de recherche',
  },
  gone: {
    title: 'Cette page n’existe plus',
    body: (year: number) =>
      `Elle parlait d’un défi de ${year} qui n’est pas dans nos archives. Son adresse ne mène plus nulle part.`,
    catalogue: 'Voir les défis de toutes les promotions',
  },
  markdown: {
    host: 'Administration d’accueil',
    place: 'Lieu',
    seats: 'Postes',
    problem: 'Le problème',
    work: 'Le travail',
    sought: 'Les personnes recherchées',
    dates: 'Les dates',
    pay: 'La rémunération',
    net: (amount: string) => `${amount} net par mois`,
    contract: 'Le contrat',
    eligibility: 'Qui peut candidater',
    challenges: 'Les défis',
    page: 'Page',
    title: {
      call: 'L’appel à candidatures',
      rules: 'Le règlement',
      questions: 'Questions fréquentes',
      index: 'Pages en Markdown',
    },
  },
}
