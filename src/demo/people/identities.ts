import { FIRST_NAMES, LAST_NAMES } from './names.ts'
import { CITIES } from './places.ts'
import type { Rng } from './rng.ts'
import type { Link, Profile } from './types.ts'

export type Identity = { firstName: string; lastName: string; email: string }

/** Domains reserved for examples and tests (RFC 2606): nothing sent there can reach anybody. */
const MAIL_DOMAINS = ['example.org', 'example.net', 'example.com', 'courriel.example', 'exemple.test'] as const

/** Invented people, no two with the same name or address; a last name comes back only when all were used. */
export function drawIdentities(random: Rng, count: number): Identity[] {
  const lasts = [...random.shuffle(LAST_NAMES), ...random.shuffle(LAST_NAMES)].slice(0, count)
  const firsts = Array.from({ length: Math.ceil(count / FIRST_NAMES.length) }, () => random.shuffle(FIRST_NAMES)).flat()
  const used = new Set<string>()
  return lasts.map((lastName, index) => {
    const firstName = firsts[index] as string
    const local = `${slug(firstName)}.${slug(lastName)}`
    const email = `${local}@${random.pick(MAIL_DOMAINS)}`
    if (used.has(local)) throw new Error(`two people called ${firstName} ${lastName}`)
    used.add(local)
    return { firstName, lastName, email }
  })
}

/** Numbers that the French regulator keeps for fiction: 06 39 98 00 00 to 06 39 98 99 99; all different. */
export function drawPhones(random: Rng, count: number): string[] {
  const numbers = random.shuffle(Array.from({ length: 10_000 }, (_, i) => i)).slice(0, count)
  return numbers.map(number => {
    const digits = String(number).padStart(4, '0')
    return `06 39 98 ${digits.slice(0, 2)} ${digits.slice(2)}`
  })
}

export const drawCity = (random: Rng): string => random.weighted(CITIES)

const SITES: Record<'code' | 'portfolio' | 'notes' | 'maps', { label: string; host: string }> = {
  code: { label: 'Code', host: 'https://code.example.org' },
  portfolio: { label: 'Portfolio', host: 'https://portfolio.example.com' },
  notes: { label: 'Carnet', host: 'https://carnets.example.net' },
  maps: { label: 'Cartes', host: 'https://cartes.example.org' },
}

const SITES_OF: Record<Profile, (keyof typeof SITES)[]> = {
  dev: ['code', 'notes'],
  data: ['code', 'notes'],
  design: ['portfolio', 'notes'],
  geo: ['maps', 'code'],
  project: ['notes'],
}

/** None, one or two addresses where their work could be seen, on domains reserved for examples. */
export function drawLinks(random: Rng, profile: Profile, { firstName, lastName }: Identity): Link[] {
  return SITES_OF[profile]
    .filter((_, index) => random.chance(index === 0 ? 0.75 : 0.3))
    .map(kind => ({ label: SITES[kind].label, url: `${SITES[kind].host}/${slug(firstName)}-${slug(lastName)}` }))
}

/** A name as written in an address: no accents, no capitals. */
export const slug = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
