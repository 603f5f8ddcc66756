import { daysBetween } from '../../../kernel/day.ts'
import { type Html, html, progressBar, stateTag, type View } from '../../../platform/html/index.ts'
import { formatShortDay } from '../../../platform/i18n/index.ts'
import type { Edition } from '../../edition/rules.ts'
import { type Counts, type Entry, type ItemState, isSettled, ownerIn, whoFor } from '../rules.ts'
import { en } from '../text.en.ts'
import { fr } from '../text.fr.ts'

const text = { fr, en }

const SIGNS = {
  to_do: 'waiting',
  doing: 'waiting',
  blocked: 'warning',
  done: 'success',
  not_needed: 'success',
} as const

/** The state of an item, by a sign and a word; its delay where it has one. */
export function stateOf(view: View, { daysLate, state }: { state: ItemState; daysLate: number }): Html {
  const { words: t } = text[view.lang]
  const said = state === 'to_do' && daysLate > 0 ? undefined : stateTag(view, SIGNS[state], t.states[state])
  return html`${said}${daysLate > 0 && html` ${stateTag(view, 'error', t.late(daysLate))}`}`
}

/** The local day of the page; days are written here as the Swedish write them. */
export const todayIn = (view: View): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: view.zone, dateStyle: 'short' }).format(view.now)

/** « pour le 12 janvier 2018, dans 3 jours ». */
export function dueIn(view: View, entry: Pick<Entry, 'dueOn'>): string {
  const { words: t } = text[view.lang]
  return `${t.on(formatShortDay(view.lang, entry.dueOn))}, ${t.due(daysBetween(todayIn(view), entry.dueOn))}`
}

/** What an item is, and for whom. */
export function nameIn(view: View, edition: Edition, entry: Entry): Html {
  const who = whoFor(edition, view.lang, entry, text[view.lang].words.somebody)
  return html`${entry.item.name[view.lang]}${who && html` <span class="${view.theme.classes.mark}">(${who})</span>`}`
}

export const ownerOf = (view: View, edition: Edition, { item }: Entry): string =>
  ownerIn(edition, view.lang, item.owner, text[view.lang].words)

type Said = {
  edition: Edition
  entry: Entry
  /** A link to the rest. */
  more?: Html | undefined
  /** Whoever reads it is who sees to it: nobody is named. */
  own?: boolean
}

/** Who, when, where it stands and what was last said of it, in one short paragraph. */
export function aboutEntry(view: View, { edition, entry, more, own }: Said): Html {
  const t = text[view.lang].challenge
  const expected = entry.expectedOn && !isSettled(entry) && t.expected(formatShortDay(view.lang, entry.expectedOn))
  const facts = [!own && ownerOf(view, edition, entry), !isSettled(entry) && dueIn(view, entry), expected]
  return html`${stateOf(view, entry)} ${facts.filter(Boolean).join(', ')}${more && html` ${more}`}${
    entry.note && html`<br>«\u202f${entry.note}\u202f»`
  }`
}

/** How far a checklist is: a bar with its numbers, then what is late in words. */
export function progressOf(view: View, counts: Counts): Html {
  const { words: t } = text[view.lang]
  const { done, late, total } = counts
  return html`${progressBar(view, { label: t.progress, value: done, max: Math.max(1, total) })}<p>${t.counts(done, total, late)}.</p>`
}
