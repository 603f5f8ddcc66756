import { href } from '../../../kernel/address.ts'
import {
  alert,
  definitionList,
  details,
  type Html,
  html,
  layout,
  linkButton,
  postButton,
  seatToken,
  section,
  stats,
  table,
  tag,
  type View,
} from '../../../platform/html/index.ts'
import { listOf } from '../../../platform/i18n/index.ts'
import { paths } from '../paths.ts'
import { incidentIn, type RunState } from '../rules.ts'
import { headOf, type Named, profileOf, text, titleOf } from './words.ts'

type Seat = {
  profile: string
  capacity: number
  ranked: number
  cutoff: number | null
  sitting: { code: string; name: string | undefined; wish: number | null; byDecision: boolean; isNew: boolean }[]
  close: string[]
}
type SeatType = { challenge: string; profile: string }
type Team = { challengeId: string; closed: boolean; seats: Seat[] }
type Shown = {
  teams: Team[]
  placed: number
  empty: number
  closed: { challenge: string; step: number; emptyProfile: string }[]
  optionalOpened: SeatType[]
  optionalNotOpened: (SeatType & { because: 'no-place-left' | 'no-budget-left' | 'challenge-closed' | 'returned' })[]
  firstWishes: number
  drawn: number
  left: string[] | undefined
  moved: number
}
export type RunPage = {
  run: {
    id: number
    state: RunState
    seed: string
    engine: string | null
    violations: object[] | null
    error: string | null
  }
  shown: Shown | undefined
  /** The version of the rules in force, when the run followed an earlier one. */
  newerRules: string | undefined
  revealed: boolean
  mayPropose: boolean
  refusal: string | undefined
}

/** One run: what the checker says, the teams as tokens, what changed, what closed and why. */
export function runPage(view: View, edition: Named, page: RunPage): Html {
  const t = text[view.lang]
  const { run, shown } = page
  const body = html`${page.refusal && alert(view, { kind: 'error', body: page.refusal, announced: true })}
${shown ? finished(view, edition, page, shown) : pending(view, page)}`
  return layout(view, {
    title: t.runTitle(run.id),
    crumbs: [{ href: href(paths.matching, view.lang), label: t.title }],
    wide: true,
    body,
  })
}

function pending(view: View, { run }: RunPage): Html {
  const t = text[view.lang]
  if (run.state === 'failed') return failure(view, run.error)
  const reload = linkButton(view, { href: view.path, label: t.reload, kind: 'secondary' })
  return html`${alert(view, { kind: 'info', body: t.waiting })}<p>${reload}</p>`
}

function failure(view: View, error: string | null): Html {
  const t = text[view.lang]
  const incident = incidentIn(error)
  if (incident) return alert(view, { kind: 'error', title: t.broken, body: t.brokenBody(incident) })
  return alert(view, { kind: 'error', title: t.failed, body: html`<pre>${error}</pre>` })
}

function finished(view: View, edition: Named, page: RunPage, shown: Shown): Html {
  const t = text[view.lang]
  const { run } = page
  const contested = run.violations?.length ?? 0
  return html`${page.newerRules && alert(view, { kind: 'warning', body: t.olderRules(run.engine ?? '–', page.newerRules) })}
${alert(view, contested === 0 ? { kind: 'success', body: t.verified } : { kind: 'error', body: t.contested(contested) })}
${stats(view, [
  { figure: String(shown.placed), label: t.facts.placed },
  { figure: String(shown.empty), label: t.facts.empty },
  { figure: String(shown.closed.length), label: t.facts.closed(edition.labels.challenge[view.lang]) },
  { figure: String(shown.firstWishes), label: t.facts.first },
])}
<p>${t.draw(shown.drawn)}</p>
${changes(view, shown)}
${section(view, { title: t.teams, more: revealLink(view, page), body: teams(view, edition, page, shown) })}
${section(view, { title: t.closedTitle, body: closures(view, edition, shown) })}
${section(view, { title: t.optional, body: optionalSeats(view, edition, shown) })}
${page.mayPropose && section(view, { title: t.propose, intro: t.proposeLead, body: postButton(view, { action: href(paths.proposal, view.lang, { id: run.id }), label: t.propose }) })}
${details(view, { summary: t.data, body: provenance(view, page) })}`
}

function changes(view: View, { left, moved }: Shown): Html {
  const t = text[view.lang]
  if (left === undefined) return html``
  if (moved === 0) return html`<p>${t.sameAsBefore}</p>`
  return html`<p>${t.changed(moved)} ${left.length > 0 && t.leftSince(listOf(view.lang, left))}</p>`
}

const revealLink = (view: View, { run, revealed }: RunPage) => ({
  href: href(paths.run, view.lang, { id: run.id }, revealed ? {} : { noms: 1 }),
  label: revealed ? text[view.lang].hide : text[view.lang].reveal,
})

function teams(view: View, edition: Named, page: RunPage, shown: Shown): Html {
  const t = text[view.lang]
  return table(view, {
    caption: t.teams,
    captionHidden: true,
    columns: [
      { key: 'challenge', label: headOf(edition.labels.challenge[view.lang].one) },
      { key: 'seats', label: t.teamColumns.seats },
      { key: 'people', label: t.teamColumns.people },
      { key: 'close', label: t.teamColumns.close },
    ],
    rows: shown.teams.flatMap(team => team.seats.map((seat, i) => seatRow(view, edition, page, team, seat, i === 0))),
    empty: t.noRuns,
  })
}

/** One row per kind of seat; the challenge is written once and still read out on each of its rows. */
function seatRow(view: View, edition: Named, page: RunPage, team: Team, seat: Seat, isFirst: boolean) {
  const t = text[view.lang]
  const title = titleOf(edition, team.challengeId)
  const named = html`${title}${team.closed && html` ${tag(view, t.closedTitle)}`}`
  return {
    challenge: isFirst ? named : html`<span class="${view.theme.classes.hidden}">${title}</span>`,
    seats: seatSigns(view, edition, seat),
    people: html`<ul class="plain">${people(view, page, seat)}</ul>`,
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

function people(view: View, { run, revealed }: RunPage, seat: Seat): Html[] {
  const t = text[view.lang]
  const empty = Array.from(
    { length: Math.max(0, seat.capacity - seat.sitting.length) },
    () => html`<li>${t.emptySeat}</li>`,
  )
  const sitting = seat.sitting.map(({ code, name, wish, byDecision, isNew }) => {
    const why = href(paths.person, view.lang, { id: run.id, code })
    const shown = revealed && name ? `${name} (${code})` : code
    const facts = [wish && t.wish(wish), byDecision && t.lockedHere].filter(Boolean).join(', ')
    return html`<li><a href="${why}">${shown}</a>${facts && html` <small>${facts}</small>`}${isNew && html` ${tag(view, t.newHere)}`}</li>`
  })
  return [...sitting, ...empty]
}

function closures(view: View, edition: Named, { closed }: Shown): Html {
  const t = text[view.lang]
  if (closed.length === 0) return html`<p>${t.noClosure}</p>`
  const line = ({ challenge, step, emptyProfile }: Shown['closed'][number]) =>
    t.closedLine(titleOf(edition, challenge), profileOf(view, edition, emptyProfile), step)
  return html`<ol>${closed.map(it => html`<li>${line(it)}</li>`)}</ol>`
}

function optionalSeats(view: View, edition: Named, { optionalOpened, optionalNotOpened }: Shown): Html {
  const t = text[view.lang]
  const words = (it: SeatType) => [titleOf(edition, it.challenge), profileOf(view, edition, it.profile)] as const
  return html`<ul>${optionalOpened.map(it => html`<li>${t.optionalOpened(...words(it))}</li>`)}
${optionalNotOpened.map(it => html`<li>${t.optionalNot[it.because](...words(it))}</li>`)}</ul>`
}

function provenance(view: View, { run }: RunPage): Html {
  const t = text[view.lang]
  return definitionList(view, [
    { term: t.engine, detail: run.engine ?? '–' },
    { term: t.seed, detail: html`<code>${run.seed}</code>` },
    {
      term: t.data,
      detail: linkButton(view, {
        href: href(paths.runData, view.lang, { id: run.id }),
        label: 'JSON',
        kind: 'secondary',
        download: true,
      }),
    },
  ])
}
