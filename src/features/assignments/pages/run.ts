import { href } from '../../../kernel/address.ts'
import {
  alert,
  definitionList,
  details,
  type Html,
  html,
  linkButton,
  postButton,
  section,
  stats,
  type View,
} from '../../../platform/html/index.ts'
import { listOf } from '../../../platform/i18n/index.ts'
import { paths } from '../paths.ts'
import { incidentIn, type RunState } from '../rules.ts'
import { type FlawFacts, sayFlaw } from './run/changes.ts'
import { type Contested, checkSection, contestedList } from './run/check.ts'
import { type Detail, tiesSection } from './run/detail.ts'
import { runFrame } from './run/frame.ts'
import { type Team, teamsTable } from './run/teams.ts'
import { type Named, profileOf, text, titleOf } from './words.ts'

type SeatType = { challenge: string; profile: string }
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
    violations: Contested[] | null
    error: string | null
  }
  shown: Shown | undefined
  /** Margins and ties; undefined when the engine no longer plays the rules of this run. */
  detail: Detail | undefined
  /** What the audit found, in a line. */
  audited: string | undefined
  /** The version of the rules in force, when the run followed an earlier one. */
  newerRules: string | undefined
  revealed: boolean
  mayPropose: boolean
  refusal: string | undefined
}

/** One run: what the checker says, the teams as tokens, what changed, what closed and why. */
export function runPage(view: View, edition: Named, page: RunPage): Html {
  const { run, shown } = page
  const body = shown ? finished(view, edition, page, shown) : pending(view, edition, page)
  return runFrame(view, edition, {
    runId: run.id,
    current: 'challenges',
    revealed: page.revealed,
    error: page.refusal,
    body,
  })
}

function pending(view: View, edition: Named, { run }: RunPage): Html {
  const t = text[view.lang]
  if (run.state === 'failed') return failure(view, edition, run.error)
  const reload = linkButton(view, { href: view.path, label: t.reload, kind: 'secondary' })
  return html`${alert(view, { kind: 'info', body: t.waiting })}<p>${reload}</p>`
}

function failure(view: View, edition: Named, error: string | null): Html {
  const t = text[view.lang]
  const incident = incidentIn(error)
  if (incident) return alert(view, { kind: 'error', title: t.broken, body: t.brokenBody(incident) })
  const flaws = JSON.parse(error ?? '[]') as FlawFacts[]
  const body = html`<ul>${flaws.map(flaw => html`<li>${sayFlaw(view, edition, flaw)}</li>`)}</ul>`
  return alert(view, { kind: 'error', title: t.failed, body })
}

function finished(view: View, edition: Named, page: RunPage, shown: Shown): Html {
  const t = text[view.lang]
  const { run } = page
  const contested = run.violations?.length ?? 0
  return html`${page.newerRules && alert(view, { kind: 'warning', body: t.olderRules(run.engine ?? '–', page.newerRules) })}
${alert(view, contested === 0 ? { kind: 'success', body: t.verified } : { kind: 'error', body: t.contested(contested) })}
${contested > 0 && contestedList(view, edition, run.violations ?? [])}
${stats(view, [
  { figure: String(shown.placed), label: t.facts.placed },
  { figure: String(shown.empty), label: t.facts.empty },
  { figure: String(shown.closed.length), label: t.facts.closed(edition.labels.challenge[view.lang]) },
  { figure: String(shown.firstWishes), label: t.facts.first },
])}
<p>${t.draw(shown.drawn)}${page.audited && html` ${page.audited} <a href="${href(paths.audit, view.lang, { id: run.id })}">${t.audit.short.link}</a>`}</p>
${changes(view, shown)}
${section(view, { title: t.teams, intro: page.detail && t.ofRun.margins.intro, more: revealLink(view, page), body: teamsTable(view, edition, { runId: run.id, revealed: page.revealed, detail: page.detail }, shown.teams) })}
${page.detail && tiesSection(view, edition, page.detail)}
${section(view, { title: t.closedTitle, body: closures(view, edition, shown) })}
${section(view, { title: t.optional, body: optionalSeats(view, edition, shown) })}
${page.mayPropose && section(view, { title: t.propose, intro: t.proposeLead, body: postButton(view, { action: href(paths.proposal, view.lang, { id: run.id }), label: t.propose }) })}
${page.detail && checkSection(view, run.id)}
${details(view, { summary: t.provenance, body: provenance(view, page) })}`
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
  ])
}
