import { href } from '../../../kernel/address.ts'
import {
  alert,
  emptyState,
  type Html,
  html,
  layout,
  linkButton,
  progressBar,
  stateTag,
  table,
  type View,
} from '../../../platform/html/index.ts'
import type { Edition } from '../../edition/rules.ts'
import { paths } from '../paths.ts'
import { type Piled, totalOf } from '../rules.ts'
import { trade } from './list.ts'
import { challengeTitle, instant, points, text } from './words.ts'

export type PilePage = {
  edition: Edition
  rows: Piled[]
  total: number
  done: number
  /** The code of the next file to read. */
  next: string | undefined
  /** The rest of the pile. */
  more: string | undefined
  closedAt: Date | null
}

/** A reader's own pile: how far they are, the next file, and all of them by code. */
export function pilePage(view: View, page: PilePage): Html {
  const t = text[view.lang].blind
  const { edition, total, done, next, more, closedAt } = page
  if (total === 0)
    return layout(view, {
      title: t.title,
      body: emptyState(view, { title: t.empty, body: t.emptyBody(instant(view, edition.instants.callCloses)) }),
    })
  const open = next && !closedAt
  const body = html`${closedAt && alert(view, { kind: 'info', body: t.closed(instant(view, closedAt)) })}
${progressBar(view, { label: t.progress, value: done, max: total })}
${open && html`<p>${linkButton(view, { href: href(paths.reading, view.lang, { code: next }), label: t.next })}</p>`}
${done === total && html`<p>${t.allDone}</p>`}
${pileTable(view, page)}
${more && html`<p><a href="${more}">${t.more}</a></p>`}`
  return layout(view, { title: t.title, lead: t.lead, wide: true, body })
}

const icons = { assigned: 'neutral', started: 'waiting', done: 'success' } as const

function pileTable(view: View, { edition, rows }: PilePage): Html {
  const t = text[view.lang].blind
  return table(view, {
    caption: t.title,
    captionHidden: true,
    columns: [
      { key: 'code', label: t.columns.code },
      { key: 'profile', label: t.columns.profile },
      { key: 'challenges', label: t.columns.challenges(edition.labels.challenge[view.lang].many) },
      { key: 'state', label: t.columns.state },
      { key: 'total', label: t.columns.total, numeric: true },
      { key: 'advice', label: t.columns.advice },
    ],
    rows: rows.map(row => {
      const total = totalOf(edition, row.marks)
      return {
        code: row.code,
        profile: trade(view, row.profile),
        challenges: row.challenges.map(id => challengeTitle(edition, id)).join(', '),
        state: stateTag(view, icons[row.state], t.states[row.state]),
        total: total === undefined ? '' : points(view, total),
        advice: row.advice ? t.advices[row.advice] : '',
      }
    }),
    empty: t.empty,
    rowHref: ({ code }) => href(paths.reading, view.lang, { code: String(code) }),
  })
}
