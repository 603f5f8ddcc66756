import { done, type Result, refuse } from '../../../kernel/result.ts'

/** What somebody may let be published, in the order in which it is asked; without the name nothing is. */
export const PUBLIC_FIELDS = ['name', 'biography', 'links', 'path'] as const
export type PublicField = (typeof PUBLIC_FIELDS)[number]

export const PUBLIC_LINKS = ['website', 'code', 'network'] as const
export type PublicLinks = { [K in (typeof PUBLIC_LINKS)[number]]?: string }

/** Each field that is agreed to, and what the fields say: one that is agreed to may still be empty. */
export type Publication = { fields: PublicField[]; biography: string; links: PublicLinks; path: string }
export type OwnPublication = Publication & { slug: string | null; givenAt: Date; withdrawnAt: Date | null }

/** Every version of the words that somebody agrees to is kept in the texts under its number; this one is shown. */
export const TERMS = 1

/** One choice about one field, and the version of the words under which it was made. */
export type Decision = { field: PublicField; given: boolean; terms: number; decidedAt: Date }

export const BIOGRAPHY_MAX = 400
/** In signs. */
export const PATH_MAX = 400
const LINK_MAX = 300

export const NOTHING_PUBLIC: Publication = { fields: [], biography: '', links: {}, path: '' }

export type ConsentRefusal =
  | { code: 'not_accepted' }
  | { code: 'biography_long'; most: number }
  | { code: 'path_long'; most: number }
  | { code: 'link_wrong'; link: keyof PublicLinks }
  | { code: 'sign_unknown'; field: 'biography' | 'path' }

/**
 * Only somebody who has a part in the edition decides what its pages say of them; whoever had one may still take back what they
 * let be published.
 */
export function canPublish(hasPart: boolean, wanted: Publication): Result<Publication, ConsentRefusal> {
  const kept = keptOf(wanted)
  if (!hasPart && kept.fields.length > 0) return refuse({ code: 'not_accepted' })
  for (const field of ['biography', 'path'] as const)
    if (kept[field].includes('\0')) return refuse({ code: 'sign_unknown', field })
  if (kept.biography.length > BIOGRAPHY_MAX) return refuse({ code: 'biography_long', most: BIOGRAPHY_MAX })
  if (kept.path.length > PATH_MAX) return refuse({ code: 'path_long', most: PATH_MAX })
  const wrong = PUBLIC_LINKS.find(it => kept.links[it] && !isWebAddress(kept.links[it]))
  return wrong ? refuse({ code: 'link_wrong', link: wrong }) : done(kept)
}

/** What may be kept of what is wanted: nothing without the name, and of a field that is not agreed to no word. */
function keptOf({ biography, fields, links, path }: Publication): Publication {
  if (!fields.includes('name')) return NOTHING_PUBLIC
  const has = (field: PublicField) => fields.includes(field)
  const given = PUBLIC_LINKS.flatMap(it => (links[it] ? [[it, links[it]]] : []))
  return {
    fields: PUBLIC_FIELDS.filter(has),
    biography: has('biography') ? biography.trim() : '',
    links: has('links') ? Object.fromEntries(given) : {},
    path: has('path') ? path.trim() : '',
  }
}

/** What is written here is published: no address that holds a name and a password. */
function isWebAddress(url: string): boolean {
  if (url.length > LINK_MAX || url.includes('\0') || !URL.canParse(url)) return false
  const { password, protocol, username } = new URL(url)
  return /^https?:$/.test(protocol) && username === '' && password === ''
}

/** What changes from one set of fields to another: what is newly agreed to, and what is taken back. */
export const changesBetween = (before: readonly PublicField[], after: readonly PublicField[]) => ({
  given: after.filter(it => !before.includes(it)),
  withdrawn: before.filter(it => !after.includes(it)),
})

/** A name as an address carries it; the same name again in an edition gets a number. */
export function slugFor(name: string, taken: readonly string[]): string {
  const plain = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('œ', 'oe').replaceAll('æ', 'ae')
  const base = plain.replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '') || 'x'
  const nth = Array.from({ length: taken.length + 1 }, (_, i) => (i === 0 ? base : `${base}-${i + 1}`))
  return nth.find(it => !taken.includes(it)) ?? base
}
