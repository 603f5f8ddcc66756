/** What machines ask for has one address; what is in a language has two. */
export const paths = {
  follow: { fr: '/suivre', en: '/en/follow' },
  feed: { fr: '/fil.xml', en: '/en/feed.xml' },
  feedArchive: { fr: '/fil/:year', en: '/en/feed/:year' },
  calendar: { fr: '/calendrier.ics', en: '/en/calendar.ics' },
  card: { fr: '/partage/:card', en: '/en/share/:card' },
  embed: { fr: '/integrer/defis/:slug', en: '/en/embed/challenges/:slug' },
  embedPast: { fr: '/integrer/defis/:edition/:slug', en: '/en/embed/challenges/:edition/:slug' },
  challengeText: { fr: '/defis/:file', en: '/en/challenges/:file' },
  postText: { fr: '/actualites/:file', en: '/en/news/:file' },
  pastText: { fr: '/defis/:edition/:file', en: '/en/challenges/:edition/:file' },
  eventText: { fr: '/evenements/:file', en: '/en/events/:file' },
  personText: { fr: '/promotion/:file', en: '/en/cohort/:file' },
  figuresText: { fr: '/chiffres.md', en: '/en/figures.md' },
  callText: { fr: '/appel.md', en: '/en/call.md' },
  rulesText: { fr: '/reglement.md', en: '/en/rules.md' },
  questionsText: { fr: '/questions.md', en: '/en/questions.md' },
} as const

export const machinePaths = {
  sitemap: '/sitemap.xml',
  sitemapPart: '/sitemap/:part',
  robots: '/robots.txt',
  security: '/.well-known/security.txt',
  oembed: '/oembed.json',
  texts: '/llms.txt',
} as const

/** What other sites may show inside their own pages. */
export const framable = /^\/(?:integrer|en\/embed)\//
/** What other sites may draw or read from their own pages. */
export const shareable = /^\/(?:partage|en\/share|integrer|en\/embed)\/|^\/oembed\.json$/

/** The English address of pages that old links lead to. */
const english: Readonly<Record<string, string>> = {
  '/': '/en',
  '/defis': '/en/challenges',
  '/promotions': '/en/cohorts',
  '/appel': '/en/call',
  '/appel-a-defis': '/en/call-for-challenges',
  '/questions': '/en/questions',
  '/questions/administrations': '/en/questions/administrations',
  '/realisations': '/en/achievements',
  '/presse': '/en/press',
  '/programme': '/en/programme',
  '/actualites': '/en/news',
  '/contact': '/en/contact',
  '/fil.xml': '/en/feed.xml',
  '/reglement': '/en/rules',
}

export const englishOf = (french: string): string => english[french] ?? '/en'
