import { href } from '../../../kernel/address.ts'
import {
  alert,
  emptyState,
  type Html,
  html,
  layout,
  linkButton,
  postButton,
  stats,
  stepper,
  table,
  type View,
} from '../../../platform/html/index.ts'
import { formatInstant, formatNumber } from '../../../platform/i18n/index.ts'
import { paths } from '../paths.ts'
import { type Counts, type Prepared, RESULT_KINDS, type Refusal, type ResultKind, resultsBatch } from '../rules.ts'
import { en } from '../text.en.ts'
import { fr } from '../text.fr.ts'
import { refusalIn } from './refusal.ts'
import { workTabs } from './tabs.ts'

const text = { fr, en }

export type Answers = {
  editionId: string
  approved: boolean
  submitted: number
  prepared: Prepared & { withdrawn: number }
  counts: Partial<Record<ResultKind, number>>
  releasedAt: Date | null
  seats: Counts
  refusal?: Refusal | undefined
}

/** Where answers stand, from the signed list to everybody told: counts that are true, and the one next thing to do. */
export function answersPage(view: View, answers: Answers): Html {
  const t = text[view.lang].team
  const { approved, prepared, refusal, releasedAt } = answers
  const current = !approved ? 0 : releasedAt ? 4 : prepared.results === 0 ? 1 : 2
  const body = html`${workTabs(view, 'answers')}
${refusal && alert(view, { kind: 'error', body: refusalIn(view, refusal) })}
${stepper(view, { steps: [t.steps.approve, t.steps.prepare, t.steps.read, t.steps.release].map(label => ({ label })), current: Math.min(current, 3) })}
${!approved && emptyState(view, { title: t.notApprovedTitle, body: t.notApproved })}
${releasedAt && alert(view, { kind: 'success', body: t.releasedAt(formatInstant(view.lang, releasedAt, view.zone)) })}
${approved && prepared.results === 0 && !releasedAt && preparation(view, answers)}
${(prepared.results > 0 || releasedAt) && counts(view, answers)}
${prepared.results > 0 && !releasedAt && next(view, answers)}
${releasedAt && offers(view, answers)}`
  return layout(view, { title: t.title, lead: t.lead, wide: true, body })
}

function preparation(view: View, { submitted }: Answers): Html {
  const t = text[view.lang].team
  return html`<h2>${t.prepareTitle}</h2><p>${t.prepareLead(submitted)}</p>
${postButton(view, { action: href(paths.preparation, view.lang), label: t.prepare })}`
}

function counts(view: View, answers: Answers): Html {
  const t = text[view.lang].team
  const number = (n: number) => formatNumber(view.lang, n)
  const letters = (kind?: ResultKind) =>
    href(paths.batch, view.lang, { batch: resultsBatch(answers.editionId) }, kind ? { kind: `offers.${kind}` } : {})
  const total = RESULT_KINDS.reduce((sum, kind) => sum + (answers.counts[kind] ?? 0), 0)
  return table(view, {
    caption: t.kind,
    captionHidden: true,
    columns: [
      { key: 'kind', label: t.kind },
      { key: 'count', label: t.count, numeric: true },
      { key: 'letters', label: t.letters },
    ],
    rows: RESULT_KINDS.map(kind => ({
      kind: t.kinds[kind],
      count: number(answers.counts[kind] ?? 0),
      letters: html`<a href="${letters(kind)}">${t.readLetters}<span class="${view.theme.classes.hidden}"> (${t.kinds[kind]})</span></a>`,
    })),
    total: { kind: t.total, count: number(total), letters: html`<a href="${letters()}">${t.readAll}</a>` },
    empty: '',
  })
}

function next(view: View, { prepared }: Answers): Html {
  const t = text[view.lang].team
  const { withoutLetter, withSeveral, withdrawn } = prepared
  const wrong = [withoutLetter > 0 && t.withoutLetter(withoutLetter), withSeveral > 0 && t.withSeveral(withSeveral)]
  const said = wrong.filter(line => line !== false)
  return html`${
    said.length > 0
      ? alert(view, { kind: 'error', body: html`${said.map(line => html`<p>${line}</p>`)}` })
      : html`<p>${t.sound}</p>`
  }${withdrawn > 0 && alert(view, { kind: 'info', body: t.withdrawn(withdrawn) })}
<h2>${t.releaseTitle}</h2><p>${t.releaseLead(prepared.results)}</p>
<p>${linkButton(view, { href: href(paths.release, view.lang), label: t.toRelease })}</p>
<h2>${t.prepareAgain}</h2><p>${t.prepareAgainLead}</p>
${postButton(view, { action: href(paths.preparation, view.lang), label: t.prepareAgain, kind: 'secondary' })}`
}

function offers(view: View, { seats }: Answers): Html {
  const t = text[view.lang].team
  const figure = (n: number, label: string) => ({ figure: formatNumber(view.lang, n), label })
  return html`<h2>${t.offers}</h2>${stats(view, [
    figure(seats.capacity, t.figures.places),
    figure(seats.accepted, t.figures.accepted),
    figure(seats.waiting, t.figures.waiting),
    figure(seats.free, t.figures.free),
  ])}<p>${t.twice}</p><p><a href="${href(paths.seats, view.lang)}">${t.tabs.seats}</a></p>`
}
