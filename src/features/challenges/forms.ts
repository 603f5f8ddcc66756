import { z } from 'zod'
import type { Filters } from './rules.ts'

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

/** The filters as the address carries them, in the page's language. */
export const queryOf = (filters: Filters, lang: 'fr' | 'en'): Record<string, string> => ({
  [lang === 'fr' ? 'profil' : 'profile']: filters.profile,
  theme: filters.theme,
  administration: filters.host,
  [lang === 'fr' ? 'lieu' : 'place']: filters.place,
  q: filters.q,
})
