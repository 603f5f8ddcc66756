import { type Html, html, section, type View } from '../../../../platform/html/index.ts'
import { formatHundredths, listOf } from '../../../../platform/i18n/index.ts'
import { type Named, profileOf, text, titleOf } from '../words.ts'

type SeatType = { challenge: string; profile: string }
type Tie = SeatType & { kind: 'last-place' | 'exchange'; places: number; tied: string[] }

export type Detail = {
  seats: (SeatType & { last: string; next: string; places: number; points: number | null })[]
  challenges: { challenge: string; departures: number | null; profile: string | null }[]
  ties: Tie[]
  earlierTies: Tie[]
  deliberated: (SeatType & { place: number; codes: string[]; reason: string })[]
}

const SIXTIETHS = 60

/** How far the first person refused at a seat comes after the last one admitted, in places and in points. */
export function seatMargin(view: View, detail: Detail, { challenge, profile }: SeatType): Html | string {
  const t = text[view.lang].ofRun.margins
  const margin = detail.seats.find(it => it.challenge === challenge && it.profile === profile)
  if (!margin) return '–'
  const { last, next, places, points } = margin
  const shown = points === null ? undefined : points === 0 ? t.level : pointsIn(view, points)
  return html`${[t.places(places), shown].filter(Boolean).join(', ')} <small>${t.between(last, next)}</small>`
}

function pointsIn(view: View, points: number): string {
  const written = formatHundredths(view.lang, points / SIXTIETHS)
  const isOne = view.lang === 'fr' ? points < 2 * SIXTIETHS : points === SIXTIETHS
  return text[view.lang].ofRun.margins.points(written, isOne)
}

/** How many departures a challenge can bear; nothing for one that closed. */
export function challengeMargin(view: View, edition: Named, detail: Detail, id: string): string | undefined {
  const t = text[view.lang].ofRun.margins
  const margin = detail.challenges.find(({ challenge }) => challenge === id)
  if (!margin) return undefined
  const { departures, profile } = margin
  return departures === null || profile === null
    ? t.heldOpen
    : t.departures(departures, profileOf(view, edition, profile))
}

/** What separated people who were level, from what people decided to what chance did. */
export function tiesSection(view: View, edition: Named, detail: Detail): Html {
  const t = text[view.lang].ofRun.ties
  const { deliberated, earlierTies, ties } = detail
  const where = (it: SeatType) => [titleOf(edition, it.challenge), profileOf(view, edition, it.profile)] as const
  const inWords = (tie: Tie) => t[tie.kind](...where(tie), tie.places, listOf(view.lang, tie.tied))
  const decided = deliberated.map(it =>
    t.deliberated(...where(it), it.place, listOf(view.lang, it.codes), it.reason.replace(/\s*[.]$/, '')),
  )
  const isNone = deliberated.length + ties.length + earlierTies.length === 0
  const body = html`${group(t.deliberation, decided, t.today)}${group(t.draw, ties.map(inWords))}${group(t.earlier, earlierTies.map(inWords), t.earlierIntro)}
${isNone && html`<p>${t.none}</p>`}`
  return section(view, { title: t.title, intro: t.intro, body })
}

const group = (title: string, lines: string[], intro?: string) =>
  lines.length > 0 &&
  html`<h3>${title}</h3>${intro && html`<p>${intro}</p>`}<ul>${lines.map(line => html`<li>${line}</li>`)}</ul>`
