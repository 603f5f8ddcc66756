/** Where an address of the programme's first site leads: an address of ours, in French. `challenge` is looked for by year and slug. */
export type OldAddress = { to: string } | { challenge: { year: number; slug: string } } | { cohortOf: number }

/** Pages of the first site, without their language: they kept their names for five years. */
const MOVED: Readonly<Record<string, string>> = {
  'index.html': '/',
  'defis.html': '/defis',
  'communaute.html': '/promotions',
  'candidature-eig.html': '/appel',
  'candidature-defi.html': '/appel-a-defis',
  'faq-eig.html': '/questions',
  'faq-administrations.html': '/questions/administrations',
  'realisations.html': '/realisations',
  'presse.html': '/presse',
  'programme.html': '/programme',
  'blog.html': '/actualites',
  'contact.html': '/contact',
  'feed.xml': '/fil.xml',
}

/** Addresses of the first site that mean the same here. */
const OURS = ['/en/feed.xml']

const CHALLENGE = /^defis\/(20\d\d)\/([a-z0-9-]+)\.html$/
const PERSON = /^communaute\/(20\d\d)\/[a-z0-9-]+\.html$/
const RULES = /^docs\/[^/]*(?:reglement|rules)[^/]*\.pdf$/i
const DOCUMENT = /^docs\/[^/]+\.pdf$/

/**
 * What an address of the first site has become, or undefined when it never was one. A person leads to their cohort: who is shown
 * there is theirs to say.
 */
export function oldAddress(path: string): OldAddress | undefined {
  if (OURS.includes(path)) return undefined
  const own = path.replace(/^\/(?:en\/)?/, '')
  const moved = Object.hasOwn(MOVED, own) ? MOVED[own] : undefined
  if (moved) return { to: moved }
  const [, year, slug] = CHALLENGE.exec(own) ?? []
  if (year && slug) return { challenge: { year: Number(year), slug } }
  const [, cohort] = PERSON.exec(own) ?? []
  if (cohort) return { cohortOf: Number(cohort) }
  if (RULES.test(own)) return { to: '/reglement' }
  return DOCUMENT.test(own) ? { to: '/presse' } : undefined
}
