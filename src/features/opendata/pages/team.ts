import { href } from '../../../kernel/address.ts'
import {
  details,
  type FieldError,
  form,
  type Html,
  html,
  layout,
  postButton,
  section,
  stateTag,
  table,
  textArea,
  type View,
} from '../../../platform/html/index.ts'
import { paths } from '../paths.ts'
import type { DatasetCode, Standing } from '../rules.ts'
import { instant, text } from './words.ts'

type Refused = {
  dataset: DatasetCode
  reason: string
  code: 'reason_missing' | 'reason_unreadable' | 'already_held' | 'not_held'
}

const SIGNS = { fresh: 'success', changed: 'info', held: 'warning', none: 'info', unsafe: 'error' } as const

/** What is public, what will be and when, what is blank; where the team publishes at once, or holds a dataset back with a reason. */
export function teamPage(view: View, it: { eyebrow: string; standings: readonly Standing[]; refused?: Refused }): Html {
  const { team: t } = text[view.lang]
  const waiting = it.standings.some(({ state }) => state === 'changed' || state === 'none')
  const publish = href(paths.publication, view.lang)
  const body = html`${waiting && html`<p>${postButton(view, { action: publish, label: t.publishAll })}</p>`}
${list(view, it.standings)}
${section(view, { title: t.hold, intro: t.holdLead, body: html`${it.standings.filter(({ hold }) => !hold).map(standing => holding(view, standing.dataset, it.refused))}` })}`
  return layout(view, {
    title: t.title,
    lead: t.lead,
    eyebrow: it.eyebrow,
    wide: true,
    errors: errorsOf(view, it.refused),
    body,
  })
}

function errorsOf(view: View, refused: Refused | undefined): FieldError[] | undefined {
  return refused && [{ field: `reason-${refused.dataset}`, message: text[view.lang].team.refusals[refused.code] }]
}

function list(view: View, standings: readonly Standing[]): Html {
  const { datasets, team: t } = text[view.lang]
  return table(view, {
    caption: t.title,
    captionHidden: true,
    columns: [
      { key: 'title', label: t.columns.title },
      { key: 'state', label: t.columns.state },
      { key: 'version', label: t.columns.version },
      { key: 'next', label: t.columns.next },
      { key: 'hidden', label: t.columns.hidden, numeric: true },
      { key: 'act', label: t.columns.act },
    ],
    rows: standings.map(it => ({
      title: html`${it.version ? html`<a href="${href(paths.dataset, view.lang, { dataset: it.dataset })}">${datasets[it.dataset].title}</a>` : datasets[it.dataset].title}`,
      state: html`${stateTag(view, SIGNS[it.state], t.states[it.state])}${it.hold && html`<br><small>${t.heldBy(it.hold.by, instant(view, it.hold.heldAt))}<br>${it.hold.reason}</small>`}`,
      version: it.version ? html`${it.version.version}<br><small>${instant(view, it.version.publishedAt)}</small>` : '',
      next: it.next ? html`<small>${t.next(t.gates[it.next.gate], instant(view, it.next.at))}</small>` : t.open,
      hidden: String(it.hidden),
      act: action(view, it),
    })),
    empty: '',
  })
}

function action(view: View, { dataset, hold, state }: Standing): Html | '' {
  const { datasets, team: t } = text[view.lang]
  const about = datasets[dataset].title
  if (hold)
    return postButton(view, {
      action: href(paths.release, view.lang, { dataset }),
      label: t.letGo(about),
      kind: 'secondary',
    })
  if (state !== 'changed' && state !== 'none') return ''
  const action = href(paths.publication, view.lang)
  return postButton(view, { action, label: t.publish, about, values: { dataset }, kind: 'secondary' })
}

function holding(view: View, dataset: DatasetCode, refused: Refused | undefined): Html {
  const { datasets, team: t } = text[view.lang]
  const own = refused?.dataset === dataset ? refused : undefined
  const name = `reason-${dataset}`
  const reason = textArea(view, {
    ...{ name, label: t.reason, hint: t.reasonHint, value: own?.reason ?? '', maxLength: 1000, required: true },
    error: own && t.refusals[own.code],
  })
  const body = form(view, { action: href(paths.hold, view.lang, { dataset }), body: reason, submit: t.holdButton })
  return details(view, { summary: datasets[dataset].title, body, open: own !== undefined })
}
