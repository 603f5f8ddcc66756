import type { ArchiveData, EditionData, Finding, Path } from '../rules.ts'
import { checkWrittenDates } from './written-dates.ts'

type Words = { path: Path; value: string }

const PLACEHOLDERS =
  /\[[^\]]*\]|\b(TODO|TBD|XXX+|lorem ipsum)\b|\?\?\?|à compléter|à définir|to be (completed|defined)/i
const OFFSET = /\b(UTC|GMT)\s?[+-]\s?\d{1,2}/i
const ADDRESS = /https?:\/\/[^\s»”")]+[^\s»”").,;:]/g

/** What the public reads: no placeholder, no false weekday, no offset instead of a zone, one address per form. */
export function checkTexts(data: EditionData | ArchiveData): Finding[] {
  const words = [...wordsOf(data)]
  const year = Number((data.kind === 'edition' ? data.calendar.call.opens : (data.start ?? '')).slice(0, 4))
  return [
    ...untranslated(data),
    ...words.flatMap(({ path, value }): Finding[] => {
      const placeholder = PLACEHOLDERS.exec(value)?.[0]
      const offset = OFFSET.exec(value)?.[0]
      return [
        ...(placeholder ? [{ path, code: 'placeholder', found: placeholder } as const] : []),
        ...(offset ? [{ path, code: 'offset_in_text', found: offset } as const] : []),
        ...checkWrittenDates(path, value, year),
      ]
    }),
    ...(data.kind === 'edition' ? formAddresses(data, words) : []),
  ]
}

function* wordsOf(value: unknown, path: Path = []): Generator<Words> {
  if (typeof value === 'string') yield { path, value }
  else if (Array.isArray(value)) for (const [index, item] of value.entries()) yield* wordsOf(item, [...path, index])
  else if (value && typeof value === 'object') {
    for (const [key, item] of Object.entries(value)) yield* wordsOf(item, [...path, key])
  }
}

/** Two languages that say the same six words or more were copied, not translated. */
function* untranslated(value: unknown, path: Path = []): Generator<Finding> {
  if (!value || typeof value !== 'object') return
  const { fr, en } = value as { fr?: unknown; en?: unknown }
  if (typeof fr === 'string' && fr === en && fr.split(/\s+/).length > 5)
    yield { path: [...path, 'en'], code: 'untranslated' }
  for (const [key, item] of Object.entries(value))
    yield* untranslated(item, [...path, Array.isArray(value) ? Number(key) : key])
}

/** A form has one address. Another page of the same host, or of a host one letter away, would send people elsewhere. */
function formAddresses(data: EditionData, words: Words[]): Finding[] {
  return data.forms.flatMap(({ address }) => {
    if (!address) return []
    const host = new URL(address).host
    return words.flatMap(({ path, value }): Finding[] => {
      const other = (value.match(ADDRESS) ?? []).find(
        found => found !== address && distance(new URL(found).host, host) < 3,
      )
      return other && path[0] !== 'forms' ? [{ path, code: 'two_addresses', found: other, address }] : []
    })
  })
}

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
