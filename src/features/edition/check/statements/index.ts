import type { EditionData, Finding } from '../../rules.ts'
import { writtenDateFaults } from '../written-dates.ts'
import { otherAddresses } from './addresses.ts'
import { otherArticles } from './articles.ts'
import { otherDates } from './dates.ts'
import { otherOrder } from './orders.ts'
import { otherAmount, otherBand, otherMoments } from './terms.ts'

type Without<T> = T extends { path: unknown } ? Omit<T, 'path'> : never

/** What a text says that an edition does not, as data: `sayContradiction` puts it in words. */
export type Contradiction = Without<
  Extract<
    Finding,
    {
      code:
        | 'wrong_weekday'
        | 'backward_dates'
        | 'offset_in_text'
        | 'placeholder'
        | 'two_addresses'
        | 'other_date'
        | 'other_hour'
        | 'other_moment'
        | 'other_order'
        | 'two_orders'
        | 'other_band'
        | 'other_amount'
        | 'article_by_hand'
        | 'unknown_article'
        | 'other_article'
    }
  >
>

const PLACEHOLDERS =
  /\[[^\]]*\](?!\()|\{\{[^}]*\}\}|\b(TODO|TBD|XXX+|lorem ipsum)\b|\?\?\?|<(lien|link|date|nom|name|adresse|address|url|heure|hour)\b[^>]*>|à (compléter|définir|confirmer)|reste(nt)? à préciser|to be (completed|defined|confirmed)/i
const OFFSET =
  /\b(?:UTC|GMT)\s?[+−–-]\s?\d{1,2}|(?<=(?:\d|\d\s?h|heures?|\b[ap]\.?m\.?|minuit|midnight)[\s,(]{0,3})(?:UTC|GMT|CES?T|[BW]EST|TU\b|temps universel|universal time|heure universelle|heure d[’'](?:été|hiver)|(?:summer|winter|standard) time)/iu

/** Faults of a text that need no edition: a weekday that is not its date's, an offset where a zone is meant, a gap left to fill. */
export function faultsIn(text: string, year: number): Contradiction[] {
  const placeholder = PLACEHOLDERS.exec(text)?.[0]
  const offset = OFFSET.exec(text)?.[0]
  return [
    ...(placeholder ? [{ code: 'placeholder', found: placeholder } as const] : []),
    ...(offset ? [{ code: 'offset_in_text', found: offset } as const] : []),
    ...writtenDateFaults(text, year),
  ]
}

/**
 * What a text in French or English says against an edition: other days and hours for its events, other amounts, bands, conditions,
 * articles or addresses, and faults no text may have. Empty when nothing was found, which does not prove that the text is right:
 * sentences are recognised by their words, one at a time.
 */
export function contradictionsIn(text: string, edition: EditionData): Contradiction[] {
  return [...faultsIn(text, Number(edition.calendar.call.opens.slice(0, 4))), ...against(text, edition)]
}

/** The part of `contradictionsIn` that compares with the edition. */
export function against(text: string, edition: EditionData): Contradiction[] {
  const compared = [otherDates, otherMoments, otherOrder, otherBand, otherAmount]
  return [
    ...sentencesOf(text).flatMap(sentence => compared.flatMap(compare => compare(sentence, edition))),
    ...otherAddresses(text, edition),
    ...otherArticles(text, edition),
  ]
}

/** A text by its sentences; the full stop of “5 p.m.” ends none. */
export const sentencesOf = (text: string): string[] => text.split(/(?<=[;!?…]|(?<![ap])\.|(?<!\.)[ap]\.)\s+|\n+/u)
