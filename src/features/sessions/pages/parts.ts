import { href } from '../../../kernel/address.ts'
import { type Html, html, stateTag, type Text, type View } from '../../../platform/html/index.ts'
import { formatInstant, formatShortDay } from '../../../platform/i18n/index.ts'
import type { Edition } from '../../edition/rules.ts'
import { paths } from '../paths.ts'
import { isOver, type Presence, type Session, spanOf, wordsIn } from '../rules.ts'
import { text, whenIn } from './when.ts'

/** The state of a session by a sign and a word: one that is under way, or over and not held yet, says so. */
export function sessionTag(view: View, session: Pick<Session, 'state' | 'parts'>): Html {
  const t = text[view.lang]
  const { startsAt } = spanOf(session)
  if (session.state === 'cancelled') return stateTag(view, 'error', t.states.cancelled)
  if (session.state === 'planned') return stateTag(view, 'waiting', t.states.planned)
  if (session.state === 'held' || isOver(session, view.now)) return stateTag(view, 'success', t.over)
  return startsAt <= view.now ? stateTag(view, 'info', t.now) : stateTag(view, 'neutral', t.states.published)
}

const SIGNS = { present: 'success', excused: 'neutral', absent: 'warning' } as const

export const presenceTag = (view: View, presence: Presence): Html =>
  stateTag(view, SIGNS[presence], text[view.lang].mine.presences[presence])

export const when = (view: View, session: Pick<Session, 'parts'>): string => whenIn(view, session.parts)
export const titleOf = (view: View, session: Pick<Session, 'title'>): string => wordsIn(session.title, view.lang)
export const sessionHref = (view: View, id: number): string => href(paths.session, view.lang, { id })
export const instant = (view: View, at: Date): string => formatInstant(view.lang, at, view.zone)

/** « mars 2018 »: a day without its number. */
const monthIn = (view: View, at: Date): string => formatShortDay(view.lang, at, view.zone).split(' ').slice(1).join(' ')

/** Sessions under the month in which each begins, in order. */
export function byMonth(view: View, sessions: readonly Session[], draw: (some: Session[]) => Html): Html {
  const months = new Map<string, Session[]>()
  for (const it of sessions) {
    const month = monthIn(view, spanOf(it).startsAt)
    months.set(month, [...(months.get(month) ?? []), it])
  }
  return html`${[...months].map(([month, some]) => html`<h3>${month}</h3>${draw(some)}`)}`
}

/** The name of a challenge; its id where the edition no longer has it. */
export const challengeIn = ({ challenges }: Pick<Edition, 'challenges'>, id: string): string =>
  challenges.find(it => it.id === id)?.title ?? id

/** Lines that a person typed, as a list. */
export const lines = (typed: string): Html => html`<ul>${typed.split('\n').map(it => html`<li>${it}</li>`)}</ul>`

/** An address that can be opened and copied. */
export const address = (view: View, given: { id: string; label: Text; value: string }): Html =>
  html`<div class="${view.theme.classes.field}"><label for="${given.id}">${given.label}</label>
<input class="${view.theme.classes.input} full" type="text" readonly id="${given.id}" value="${given.value}"></div>`
