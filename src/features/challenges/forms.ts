import { z } from 'zod'
import type { Filters, Order } from './rules.ts'

/** In signs: long enough to explain, short enough for a letter. */
const REASON_MAX = 2000
const word = z.string().trim().max(100).catch('')

/** The filters of the catalogue's address; anything unreadable narrows nothing. */
export const filtersIn = (query: Record<string, string>): Filters =>
  z.object({ profile: word, theme: word, host: word, place: word, life: word, edition: word, q: word }).parse({
    profile: query['profil'] ?? query['profile'] ?? '',
    theme: query['theme'] ?? '',
    host: query['administration'] ?? '',
    place: query['lieu'] ?? query['place'] ?? '',
    life: lifeIn(query['etat'] ?? query['state'] ?? ''),
    edition: query['promotion'] ?? query['cohort'] ?? '',
    q: query['q'] ?? '',
  })

/** States and orders as addresses name them, in each language. */
const LIVES = {
  fr: { sought: 'ouvert', running: 'en-cours', ended: 'termine', withdrawn: 'retire' },
  en: { sought: 'open', running: 'running', ended: 'ended', withdrawn: 'withdrawn' },
} as const
const ORDERS = { fr: { title: 'titre', place: 'lieu' }, en: { title: 'title', place: 'place' } } as const

const keyIn = (names: Record<string, Record<string, string>>, value: string): string =>
  Object.values(names)
    .flatMap(it => Object.entries(it))
    .find(([, name]) => name === value)?.[0] ?? ''

const lifeIn = (value: string): string => keyIn(LIVES, value)

export const orderIn = (query: Record<string, string>): Order =>
  keyIn(ORDERS, query['tri'] ?? query['sort'] ?? '') as Order

/** Where a page of past challenges begins: a year and a number, joined by a dot; undefined reads from the top. */
export function pastAfterIn(query: Record<string, string>): { year: number; id: number } | undefined {
  const [year, id] =
    /^(\d{1,4})\.(\d{1,15})$/
      .exec(query['apres'] ?? query['after'] ?? '')
      ?.slice(1)
      .map(Number) ?? []
  return year === undefined || id === undefined ? undefined : { year, id }
}

/** The challenges to compare: `d`, once each. */
export const comparedIn = (given: readonly string[] | undefined): string[] => [
  ...new Set((given ?? []).map(it => it.slice(0, 200)).filter(it => /^[a-z0-9-]+(\/[a-z0-9-]+)?$/.test(it))),
]

/** `step` says whether the letters have just been read. */
export const withdrawalForm = z.object({
  reason: z
    .string()
    .catch('')
    .transform(text => text.replaceAll('\r\n', '\n').trim().slice(0, REASON_MAX)),
  step: z.enum(['preview', 'withdraw', 'change']).catch('preview'),
})

/** The filters as the address carries them, in the page's language. */
export const queryOf = (filters: Filters, lang: 'fr' | 'en', order: Order = ''): Record<string, string> => ({
  [lang === 'fr' ? 'profil' : 'profile']: filters.profile,
  theme: filters.theme,
  administration: filters.host,
  [lang === 'fr' ? 'lieu' : 'place']: filters.place,
  [lang === 'fr' ? 'etat' : 'state']: (LIVES[lang] as Record<string, string>)[filters.life] ?? '',
  [lang === 'fr' ? 'promotion' : 'cohort']: filters.edition,
  q: filters.q,
  [lang === 'fr' ? 'tri' : 'sort']: order ? ORDERS[lang][order] : '',
})
