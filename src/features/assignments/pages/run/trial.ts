import { alert, type Html, html, linkButton, section, table, type View } from '../../../../platform/html/index.ts'
import type { Change } from '../../rules.ts'
import { type Named, text } from '../words.ts'
import { type FlawFacts, sayChange, sayFlaw, seatWords } from './changes.ts'
import { changeForm, type TrialForm } from './trial-form.ts'

type SeatType = { challenge: string; profile: string }
type Held = (SeatType & { wish: number | null }) | null
type Way = 'gains' | 'loses' | 'moves'
type Figures = Record<'placed' | 'unplaced' | 'empty' | 'open' | 'firstWishes' | 'drawn', number>

type Solved = {
  kind: 'solved'
  run: Figures
  trial: Figures
  violations: number
  shifts: { code: string; way: Way; from: Held; to: Held }[]
  opens: string[]
  closes: string[]
  seats: (SeatType & { before: number; after: number })[]
}

export type TrialPage = TrialForm & {
  /** Each change with the address of the same trial without it, and where it can be recorded for good. */
  changes: { change: Change; without: string; record: string | undefined }[]
  /** Nothing is tried before there is a change. */
  result: Solved | { kind: 'impossible'; flaws: FlawFacts[] } | undefined
  clear: string
}

/** A trial: what is tried, what it would give beside the run, and one more change to add. */
export function trialSections(view: View, edition: Named, page: TrialPage): Html {
  const t = text[view.lang].trial
  const { changes, result } = page
  const tried = changes.length === 0 ? html`<p>${t.nothing}</p>` : changeList(view, edition, page)
  return html`${section(view, { title: t.title, intro: t.intro, body: html`<h3>${t.tried}</h3>${tried}` })}
${result?.kind === 'impossible' && impossible(view, edition, result.flaws)}
${result?.kind === 'solved' && solved(view, edition, result)}
${section(view, { title: t.add, body: changeForm(view, edition, page) })}`
}

function changeList(view: View, edition: Named, { changes, clear }: TrialPage): Html {
  const t = text[view.lang].trial
  const { hidden } = view.theme.classes
  const lines = changes.map(({ change, record, without }) => {
    const said = sayChange(view, edition, change)
    const about = html`<span class="${hidden}"> (${said})</span>`
    const label = change.kind === 'withdrawal' ? t.recordWithdrawal : t.record
    const link = record && html`<a href="${record}">${label}${about}</a>`
    const kept = change.kind === 'seat' || change.kind === 'place' ? t.noRecord : link
    return html`<li>${said}<br><small><a href="${without}">${t.remove}${about}</a>${kept && html` · ${kept}`}</small></li>`
  })
  return html`<ul>${lines}</ul><p>${linkButton(view, { href: clear, label: t.clear, kind: 'quiet' })}</p>`
}

const impossible = (view: View, edition: Named, flaws: FlawFacts[]): Html =>
  alert(view, {
    kind: 'error',
    title: text[view.lang].trial.impossible,
    body: html`<ul>${flaws.map(flaw => html`<li>${sayFlaw(view, edition, flaw)}</li>`)}</ul>`,
  })

function solved(view: View, edition: Named, result: Solved): Html {
  const t = text[view.lang].trial
  const isSound = result.violations === 0
  const verdict = isSound ? t.verified : t.contested(result.violations)
  const body = html`${alert(view, { kind: isSound ? 'success' : 'error', body: verdict })}
${figures(view, result)}
<h3>${t.effects}</h3>${effects(view, edition, result)}
${result.shifts.length === 0 ? html`<p>${t.same}</p>` : (['gains', 'loses', 'moves'] as const).map(way => shiftTable(view, edition, result, way))}`
  return section(view, { title: t.compared, body })
}

function figures(view: View, { run, trial }: Solved): Html {
  const t = text[view.lang].trial
  const keys = Object.keys(t.figures) as (keyof Figures)[]
  return table(view, {
    caption: t.compared,
    captionHidden: true,
    columns: [
      { key: 'what', label: t.columns.what },
      { key: 'run', label: t.columns.run, numeric: true },
      { key: 'trial', label: t.columns.trial, numeric: true },
    ],
    rows: keys.map(key => ({
      what: t.figures[key],
      run: String(run[key]),
      trial: `${trial[key]} (${t.difference(trial[key] - run[key])})`,
    })),
    empty: t.same,
  })
}

function effects(view: View, edition: Named, { closes, opens, seats }: Solved): Html {
  const t = text[view.lang].trial
  const lines = [
    ...opens.map(id => t.opens(seatWords(view, edition, id, null))),
    ...closes.map(id => t.closes(seatWords(view, edition, id, null))),
    ...seats.map(it => t.seats(seatWords(view, edition, it.challenge, it.profile), it.before, it.after)),
  ]
  return lines.length === 0 ? html`<p>${t.noEffect}</p>` : html`<ul>${lines.map(line => html`<li>${line}</li>`)}</ul>`
}

function shiftTable(view: View, edition: Named, { shifts }: Solved, way: Way): Html | '' {
  const t = text[view.lang].trial
  const mine = shifts.filter(shift => shift.way === way)
  if (mine.length === 0) return ''
  const said = (held: Held) =>
    held ? t.held(seatWords(view, edition, held.challenge, held.profile), held.wish) : t.noPlace
  return table(view, {
    caption: t.ways[way](mine.length),
    columns: (['person', 'from', 'to'] as const).map(key => ({ key, label: t.shiftColumns[key] })),
    rows: mine.map(({ code, from, to }) => ({ person: code, from: said(from), to: said(to) })),
    empty: t.same,
  })
}
