/** Beginnings of the addresses that are for people signed in, for one person by a link of theirs, or for one visit. */
export const CLOSED = [
  '/equipe',
  '/en/team',
  '/mon-',
  '/ma-',
  '/mes-',
  '/en/my-',
  '/connexion',
  '/en/sign-in',
  '/sessions',
  '/en/sessions',
  '/semaines',
  '/en/weeks',
  '/annuaire/',
  '/en/directory/',
  '/entraide',
  '/en/help',
  '/enquetes',
  '/en/surveys',
  '/reprise',
  '/en/resume',
  '/propositions',
  '/en/proposals',
  '/lectures',
  '/en/readings',
  '/jury',
  '/en/panel',
  '/validation',
  '/en/approval',
  '/presse/embargo/',
  '/en/press/embargo/',
  '/communiques/',
  '/en/releases/',
  '/contact/',
  '/en/contact/',
  '/lettre/',
  '/en/newsletter/',
  '/suivi/',
  '/en/follow-up/',
  '/agenda/',
  '/en/agenda/',
  '/semaine-partagee/',
  '/en/shared-week/',
] as const

/** Whether a page is for anybody, as far as its address tells. */
export const isPublic = (path: string, closed: readonly string[] = CLOSED): boolean =>
  !closed.some(it => (/[-/]$/.test(it) ? path.startsWith(it) : path === it || path.startsWith(`${it}/`)))

type Robots = { origin: string; sitemap: string; demonstration: boolean }

/** What robots are asked (RFC 9309). Invented people belong in no index, so that a demonstration asks for nothing to be read. */
export function robotsText({ demonstration, origin, sitemap }: Robots): string {
  const lines = demonstration ? ['Disallow: /'] : [...CLOSED.map(it => `Disallow: ${it}`), 'Allow: /']
  const map = demonstration ? [] : ['', `Sitemap: ${origin}${sitemap}`]
  return `${['User-agent: *', ...lines, ...map].join('\n')}\n`
}

type Security = { origin: string; path: string; contact: string; now: Date }

const DAY = 86_400_000

/** Whom to tell of a weakness (RFC 9116). It expires within half a year, counted from the day, so that it is never left to run out. */
export function securityText({ contact, now, origin, path }: Security): string {
  const today = Math.floor(now.getTime() / DAY) * DAY
  const expires = new Date(today + 180 * DAY).toISOString().replace(/\.\d+/, '')
  const lines = [`Contact: mailto:${contact}`, `Expires: ${expires}`, 'Preferred-Languages: fr, en']
  return `${[...lines, `Canonical: ${origin}${path}`].join('\n')}\n`
}
