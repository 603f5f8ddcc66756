import { href } from '../../../../kernel/address.ts'
import { type Html, html, seatToken, table, tag, type View } from '../../../../platform/html/index.ts'
import { listOf } from '../../../../platform/i18n/index.ts'
import { paths } from '../../paths.ts'
import { headOf, type Named, profileOf, text, titleOf } from '../words.ts'
import { challengeMargin, type Detail, seatMargin } from './detail.ts'

type Seat = {
  profile: string
  capacity: number
  ranked: number
  cutoff: number | null
  sitting: { code: string; name: string | undefined; wish: number | null; byDecision: boolean; isNew: boolean }[]
  close: string[]
}
export type Team = { challengeId: string; closed: boolean; seats: Seat[] }
type TeamsPage = { runId: number; revealed: boolean; detail: Detail | undefined }

/** The teams, a row per kind of seat: who sits there, by how much, and who is next. */
export function teamsTable(view: View, edition: Named, page: TeamsPage, teams: Team[]): Html {
  const t = text[view.lang]
  return table(view, {
    caption: t.teams,
    captionHidden: true,
    columns: [
      { key: 'challenge', label: headOf(edition.labels.challenge[view.lang].one) },
      { key: 'seats', label: t.teamColumns.seats },
      { key: 'people', label: t.teamColumns.people },
      ...(page.detail ? [{ key: 'margin', label: t.ofRun.margins.column }] : []),
      { key: 'close', label: t.teamColumns.close },
    ],
    rows: teams.flatMap(team => team.seats.map((seat, i) => seatRow(view, edition, page, team, seat, i === 0))),
    empty: t.noRuns,
  })
}

/** One row per kind of seat; the challenge is written once and still read out on each of its rows. */
function seatRow(view: View, edition: Named, page: TeamsPage, team: Team, seat: Seat, isFirst: boolean) {
  const t = text[view.lang]
  const title = titleOf(edition, team.challengeId)
  const bears = page.detail && challengeMargin(view, edition, page.detail, team.challengeId)
  const named = html`${title}${team.closed && html` ${tag(view, t.closedTitle)}`}${bears && html`<br><small>${bears}</small>`}`
  return {
    challenge: isFirst ? named : html`<span class="${view.theme.classes.hidden}">${title}</span>`,
    seats: seatSigns(view, edition, seat),
    people: html`<ul class="plain">${people(view, page, seat)}</ul>`,
    margin: page.detail && seatMargin(view, page.detail, { challenge: team.challengeId, profile: seat.profile }),
    close: seat.close.length > 0 ? listOf(view.lang, seat.close) : '–',
  }
}

function seatSigns(view: View, edition: Named, seat: Seat): Html {
  const t = text[view.lang]
  const count = Math.max(seat.capacity, 1)
  const stateAt = (i: number) => (seat.capacity === 0 ? 'withdrawn' : i < seat.sitting.length ? 'filled' : 'wanted')
  const tokens = Array.from({ length: count }, (_, i) => seatToken(view, { profile: seat.profile, state: stateAt(i) }))
  const cutoff = seat.cutoff === null ? t.noCutoff(seat.ranked) : t.cutoff(seat.cutoff, seat.ranked)
  return html`<span class="seats">${tokens}</span> ${profileOf(view, edition, seat.profile)} <small>(${cutoff})</small>`
}

function people(view: View, { runId, revealed }: TeamsPage, seat: Seat): Html[] {
  const t = text[view.lang]
  const empty = Array.from(
    { length: Math.max(0, seat.capacity - seat.sitting.length) },
    () => html`<li>${t.emptySeat}</li>`,
  )
  const sitting = seat.sitting.map(({ code, name, wish, byDecision, isNew }) => {
    const why = href(paths.person, view.lang, { id: runId, code })
    const shown = revealed && name ? `${name} (${code})` : code
    const facts = [wish && t.wish(wish), byDecision && t.lockedHere].filter(Boolean).join(', ')
    return html`<li><a href="${why}">${shown}</a>${facts && html` <small>${facts}</small>`}${isNew && html` ${tag(view, t.newHere)}`}</li>`
  })
  return [...sitting, ...empty]
}
