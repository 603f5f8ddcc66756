import { listOf, plural } from '../i18n/index.ts'
import { type Html, html, raw } from './html.ts'
import type { View } from './view.ts'

export type SeatState = 'wanted' | 'filled' | 'withdrawn'

export type Seat = {
  /** One of the five profiles with a hue, or any other, drawn in ink. */
  profile: string
  state: SeatState
}

type Profiles = View['text']['seats']['profiles']

const isKnown = (profiles: Profiles, profile: string): profile is keyof Profiles => Object.hasOwn(profiles, profile)

function profileWords(view: View, profile: string): { letters: string; name: string } {
  const { profiles } = view.text.seats
  if (isKnown(profiles, profile)) return profiles[profile]
  return { letters: profile.slice(0, 2), name: profile }
}

/** Seats of the same profile and state together, in the order in which they are first met. */
function grouped(seats: readonly Seat[]): { seat: Seat; count: number }[] {
  const groups = new Map<string, { seat: Seat; count: number }>()
  for (const seat of seats) {
    const key = `${seat.profile} ${seat.state}`
    groups.set(key, { seat, count: (groups.get(key)?.count ?? 0) + 1 })
  }
  return [...groups.values()]
}

function groupInWords(view: View, { seat, count }: { seat: Seat; count: number }): string {
  const { of, states } = view.text.seats
  return of(count, profileWords(view, seat.profile).name, plural(view.lang, count, states[seat.state]))
}

/** Seats in words, as a screen reader says them: « 3 places : 2 en données (recherchées) et 1 en design (pourvue) ». */
export function seatsInWords(view: View, seats: readonly Seat[]): string {
  const { count, none } = view.text.seats
  if (seats.length === 0) return none
  const words = grouped(seats).map(group => groupInWords(view, group))
  return `${plural(view.lang, seats.length, count)}${view.lang === 'fr' ? '\u202f' : ''}: ${listOf(view.lang, words)}`
}

/** Seats as a list with their words in sight: for the page of one challenge. */
export function seatList(view: View, seats: readonly Seat[]): Html {
  return html`<ul class="seat-list">${grouped(seats).map(group => {
    const tokens = Array.from({ length: group.count }, () => seatToken(view, group.seat))
    return html`<li><span class="${view.theme.classes.seats}">${tokens}</span><span>${groupInWords(view, group)}</span></li>`
  })}</ul>`
}

/** The seats of a challenge as small people: outline when wanted, solid when filled, struck when withdrawn. */
export function seatTokens(view: View, seats: readonly Seat[]): Html {
  return html`<span class="${view.theme.classes.seats}" role="img" aria-label="${seatsInWords(view, seats)}">${seats.map(seat => seatToken(view, seat))}</span>`
}

/** One seat alone, without text alternative: always beside words that say it. */
export function seatToken(view: View, { profile, state }: Seat): Html {
  const hue = isKnown(view.text.seats.profiles, profile) ? profile : 'other'
  return html`<svg class="seat ${hue} ${state}" viewBox="0 0 32 38" width="32" height="38" aria-hidden="true" focusable="false"><circle cx="16" cy="7.5" r="6"/><path d="M2 36.5V28a11.5 11.5 0 0 1 11.5-11.5h5A11.5 11.5 0 0 1 30 28v8.5z"/><text x="16" y="32" text-anchor="middle">${profileWords(view, profile).letters}</text>${state === 'withdrawn' && raw('<path class="strike" d="M3 35 29 4"/>')}</svg>`
}

/** How to read the tokens: each profile with its word, each state with its word. */
export function seatLegend(view: View, profiles: readonly string[]): Html {
  return html`<ul class="seat-legend" aria-label="${view.text.seats.legend}">${profiles.map(
    profile =>
      html`<li>${seatToken(view, { profile, state: 'wanted' })}<span>${profileWords(view, profile).name}</span></li>`,
  )}</ul>`
}
