/** What is counted apart: never two of them together. */
export type Subject = 'page' | 'lang' | 'origin' | 'device'

/** One answered request, as far as its counting needs: headers by their lower-case name. */
export type Asked = {
  path: string
  lang: 'fr' | 'en'
  /** The site's own host. */
  host: string
  header: (name: string) => string | undefined
  /** Whether this browser said on our page that it does not want to be counted. */
  optedOut: boolean
}

/** One page read: what is added to each subject. `isEntry`: a visit began there. */
export type Read = { page: string; lang: 'fr' | 'en'; origin: string | undefined; device: Device; isEntry: boolean }
export type Device = 'phone' | 'tablet' | 'computer'

/** Programs say so in their name, or say no name at all: a plain rule, that anybody can read. */
const PROGRAM =
  /(?<!cu)bot\b|bot[/;]|crawl|spider|slurp|scrap|preview|fetch|monitor|check|scan|feed|curl|wget|python|java\/|go-http|node|axios|okhttp|libwww|headless|lighthouse|phantom|facebookexternal|embed/i

/**
 * What one answered request adds, or undefined when it is not counted: programs, pages asked in advance, and whoever asks not to be
 * followed, by `DNT`, `Sec-GPC` or on our page. Neither an address nor an identifier is read, so that who it was cannot even be asked.
 */
export function readOf(asked: Asked): Read | undefined {
  const agent = asked.header('user-agent') ?? ''
  if (asked.optedOut || asked.header('dnt') === '1' || asked.header('sec-gpc') === '1') return undefined
  if (agent === '' || PROGRAM.test(agent)) return undefined
  if (/prefetch|prerender/.test(asked.header('sec-purpose') ?? asked.header('purpose') ?? '')) return undefined
  const from = asked.header('referer')
  const origin = domainOf(from)
  const isInner = origin === asked.host.replace(/^www\./, '') || asked.header('sec-fetch-site') === 'same-origin'
  const entry = isInner ? { isEntry: false, origin: undefined } : { isEntry: true, origin: origin ?? 'direct' }
  return { page: pageAt(asked.path), lang: asked.lang, device: deviceOf(agent), ...entry }
}

/** Pages about one person, in each language, are counted together: how much somebody is looked at is nobody's business. */
const ABOUT_PEOPLE = /^(\/promotion|\/en\/cohort)\/[^/]+$/

const pageAt = (path: string): string => path.replace(ABOUT_PEOPLE, '$1/*').slice(0, 200)

/** The domain alone, without `www.`: which page led here, and what was searched there, are nobody's business. */
export function domainOf(referer: string | undefined): string | undefined {
  const host = /^(?:https?|android-app):\/\/([a-z0-9.-]{3,100})(?=[:/?#]|$)/i.exec(referer ?? '')?.[1]?.toLowerCase()
  return host?.replace(/^www\./, '')
}

function deviceOf(agent: string): Device {
  if (/ipad|tablet|android(?!.*mobile)/i.test(agent)) return 'tablet'
  return /mobi|iphone/i.test(agent) ? 'phone' : 'computer'
}

/** Whether an answer was a page that anybody may read: those who are signed in are answered otherwise. */
export const isPublicPage = (answer: {
  status: number
  type: string | null
  cacheControl: string | null
  path: string
}): boolean =>
  answer.cacheControl?.startsWith('public') === true &&
  !/\.[a-z0-9]+$|^\/(?:assets|integrer|en\/embed)\//.test(answer.path) &&
  (answer.status === 304 ? isPage(answer.type ?? 'text/html') : answer.status === 200 && isPage(answer.type))

const isPage = (type: string | null) => type?.startsWith('text/html') === true

/** Sums of one subject on one day. */
export type Sum = { day: string; about: Subject; name: string; reads: number; entries: number }

/** Adds one read to sums kept by their key: four small additions. */
export function addRead(sums: Map<string, Sum>, day: string, read: Read): void {
  const names: [Subject, string | undefined][] = [
    ['page', read.page],
    ['lang', read.lang],
    ['origin', read.origin],
    ['device', read.device],
  ]
  for (const [about, name] of names) {
    if (name === undefined) continue
    const key = `${day} ${about} ${name}`
    const sum = sums.get(key) ?? { day, about, name, reads: 0, entries: 0 }
    sum.reads += 1
    if (read.isEntry) sum.entries += 1
    sums.set(key, sum)
  }
}
