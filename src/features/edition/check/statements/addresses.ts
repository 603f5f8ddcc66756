import type { EditionData } from '../../rules.ts'
import type { Contradiction } from './index.ts'

const REST = '(?:[/?#][^\\s»”")>]*[^\\s»”").,;:!?>])?'
const NAME = '(?:[\\p{L}\\d-]+\\.)+'
/** With its scheme, www or a path, any ending makes an address; alone, only those that no ordinary word has. */
const ADDRESS = new RegExp(
  `(?<![@\\p{L}\\d_.-])(?:(?:https?:\\/\\/|www\\.)${NAME}\\p{L}{2,}${REST}|${NAME}(?:fr|org|com|net|eu|io|gle|info)(?![\\p{L}\\d-])${REST})`,
  'giu',
)

/** Where public administrations have held forms: an edition that says its form is elsewhere has none there. */
const FORM_HOSTS = [
  'framaforms.org',
  'demarches-simplifiees.fr',
  'demarche.numerique.gouv.fr',
  'forms.gle',
  'docs.google.com',
  'typeform.com',
  'tally.so',
  'sphinxonline.com',
]

/**
 * A form has one address. Another page of the same host, a host a few letters away, or another place where forms are held would send
 * people elsewhere. The bare name of the form's host is the name of a service, not an address.
 */
export function otherAddresses(text: string, { forms, programme, institutions }: EditionData): Contradiction[] {
  const addresses = forms.flatMap(({ address }) => address ?? [])
  const own = [programme.website, ...institutions.flatMap(it => it.website ?? []), ...addresses].map(hostOf)
  const places = forms.some(({ exclusive }) => exclusive) ? FORM_HOSTS : []
  const real = (like: string) =>
    addresses.find(it => hostOf(it) === like) ?? (own.includes(like) ? like : (addresses[0] ?? programme.website))
  return [...text.matchAll(ADDRESS)].flatMap(([found]): Contradiction[] => {
    const host = hostOf(found)
    const alike = own.find(it => !isPartOf(host, it) && isNear(host, it))
    const known = own.find(it => it === host) ?? (alike ? undefined : own.find(it => isPartOf(host, it)))
    if (known) {
      const isForm = addresses.some(it => hostOf(it) === known)
      const right = !isForm || bare(found) === host || addresses.some(it => bare(it) === bare(found))
      return right ? [] : [{ code: 'two_addresses', found, address: real(known) }]
    }
    const like = alike ?? places.find(it => isPartOf(host, it) || isNear(host, it))
    return like ? [{ code: 'two_addresses', found, address: real(like) }] : []
  })
}

const bare = (address: string) =>
  address
    .replace(/^https?:\/\/(www\.)?|^www\./i, '')
    .replace(/[?#].*$/, '')
    .replace(/\/$/, '')
    .toLowerCase()
const hostOf = (address: string) => bare(address).split('/')[0] ?? ''

const isPartOf = (host: string, known: string) => host === known || host.endsWith(`.${known}`)

/** Names that a reader takes one for the other: whatever their ending, accents and hyphens, at most a letter in five differs. */
function isNear(host: string, known: string): boolean {
  const [a, b] = [lettersOf(host), lettersOf(known)]
  return distance(a, b) <= Math.max(2, Math.floor(b.length / 5)) && Math.min(a.length, b.length) > 5
}

const lettersOf = (host: string) =>
  host
    .normalize('NFD')
    .replace(/\.[^.]*$/, '')
    .replace(/[^\p{L}\d]/gu, '')

/** Levenshtein distance: how many letters to add, drop or change. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (const [i, letter] of [...a].entries()) {
    const next = [i + 1]
    for (const [j, other] of [...b].entries()) {
      next.push(Math.min((next[j] ?? 0) + 1, (row[j + 1] ?? 0) + 1, (row[j] ?? 0) + (letter === other ? 0 : 1)))
    }
    row = next
  }
  return row[b.length] ?? 0
}
