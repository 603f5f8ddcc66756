import { z } from 'zod'
import type { Filters } from './rules.ts'

/** In signs: long enough to explain, short enough for a letter. */
const REASON_MAX = 2000
const word = z.string().trim().max(100).catch('')

/** The filters of the catalogue's address; anything unreadable narrows nothing. */
export const filtersIn = (query: Record<string, string>): Filters =>
  z.object({ profile: word, theme: word, host: word, place: word, q: word }).parse({
    profile: query['profil'] ?? query['profile'] ?? '',
    theme: query['theme'] ?? '',
    host: query['administration'] ?? '',
    place: query['lieu'] ?? query['place'] ?? '',
    q: query['q'] ?? '',
  })

/** `step` says whether the letters have just been read. */
export const withdrawalForm = z.object({
  reason: z
    .string()
    .catch('')
    .transform(text => text.replaceAll('\r\n', '\n').trim().slice(0, REASON_MAX)),
  step: z.enum(['preview', 'withdraw', 'change']).catch('preview'),
})

/** The filters as the address carries them, in the page's language. */
export const queryOf = (filters: Filters, lang: 'fr' | 'en'): Record<string, string> => ({
  [lang === 'fr' ? 'profil' : 'profile']: filters.profile,
  theme: filters.theme,
  administration: filters.host,
  [lang === 'fr' ? 'lieu' : 'place']: filters.place,
  q: filters.q,
})
