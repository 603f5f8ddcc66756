import type { EditionData } from '../../rules.ts'
import type { Contradiction } from './index.ts'

const ADDRESS =
  /(?<![@\w.-])(?:https?:\/\/)?(?:[a-z0-9-]+\.)+(?:fr|org|com|net|eu|io)\b(?:\/[^\s»”")]*[^\s»”").,;:])?/giu

/** A form has one address. Another page of the same host, or a host one or two letters away, would send people elsewhere. */
export function otherAddresses(text: string, { forms, programme, institutions }: EditionData): Contradiction[] {
  const addresses = forms.flatMap(({ address }) => address ?? [])
  const hosts = new Set([programme.website, ...institutions.flatMap(it => it.website ?? []), ...addresses].map(hostOf))
  return [...text.matchAll(ADDRESS)].flatMap(([found]): Contradiction[] => {
    const host = hostOf(found)
    const form = addresses.find(it => hostOf(it) === host)
    if (form && !addresses.some(it => bare(it) === bare(found))) {
      return bare(found) === host ? [] : [{ code: 'two_addresses', found, address: form }]
    }
    if (hosts.has(host)) return []
    const like = [...hosts].find(it => distance(it, host) < 3)
    return like ? [{ code: 'two_addresses', found, address: addresses.find(it => hostOf(it) === like) ?? like }] : []
  })
}

const bare = (address: string) =>
  address
    .replace(/^https?:\/\/(www\.)?|^www\./i, '')
    .replace(/\/$/, '')
    .toLowerCase()
const hostOf = (address: string) => bare(address).split('/')[0] ?? ''

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
