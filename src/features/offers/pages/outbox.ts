import { href } from '../../../kernel/address.ts'
import {
  actions,
  alert,
  dateTime,
  filters,
  type Html,
  html,
  layout,
  pagination,
  postButton,
  table,
  type View,
} from '../../../platform/html/index.ts'
import { formatNumber } from '../../../platform/i18n/index.ts'
import type { Mail, MailState } from '../../../platform/mail/mail.ts'
import { paths } from '../paths.ts'
import { type BatchRefusal, resultsBatch } from '../rules.ts'
import { en } from '../text.en.ts'
import { fr } from '../text.fr.ts'
import { refusalIn } from './refusal.ts'
import { workTabs } from './tabs.ts'

const text = { fr, en }

type Batch = { batch: string; drafts: number; failed: number; left: number; cancelled: number }
export type Counts = Partial<Record<MailState, number>>
export type Listing = { mails: Mail[]; counts: Counts; state: MailState | undefined; next: string | undefined }

/** Everything the programme writes, by batch and one by one. */
export function outboxPage(view: View, { batches, ...listing }: Listing & { batches: Batch[] }): Html {
  const t = text[view.lang].outbox
  const body = html`${workTabs(view, 'outbox')}
<h2>${t.batches}</h2>${batchTable(view, batches)}
<h2>${t.all}</h2>${mailList(view, href(paths.outbox, view.lang), listing)}`
  return layout(view, { title: t.title, lead: t.lead, wide: true, body })
}

function batchTable(view: View, batches: Batch[]): Html {
  const t = text[view.lang].outbox
  const number = (n: number) => formatNumber(view.lang, n)
  return table(view, {
    caption: t.batches,
    captionHidden: true,
    columns: [
      { key: 'batch', label: t.batch },
      { key: 'drafts', label: t.drafts, numeric: true },
      { key: 'left', label: t.left, numeric: true },
      { key: 'failed', label: t.failed, numeric: true },
      { key: 'cancelled', label: t.cancelled, numeric: true },
    ],
    rows: batches.map(it => ({
      batch: it.batch,
      drafts: number(it.drafts),
      left: number(it.left),
      failed: number(it.failed),
      cancelled: number(it.cancelled),
    })),
    rowHref: (_, index) => href(paths.batch, view.lang, { batch: batches[index]?.batch ?? '' }),
    empty: t.noBatches,
  })
}

const STATES = ['draft', 'approved', 'sending', 'sent', 'failed', 'kept', 'cancelled'] as const

function mailList(view: View, at: string, { mails, counts, state, next }: Listing): Html {
  const t = text[view.lang].outbox
  const total = STATES.reduce((sum, it) => sum + (counts[it] ?? 0), 0)
  const chips = STATES.filter(it => counts[it]).map(it => ({
    label: t.states[it],
    href: state === it ? at : `${at}?etat=${it}`,
    current: state === it,
    count: counts[it],
  }))
  return html`${chips.length > 0 && filters(view, { groups: [{ label: t.state, chips }] })}
${table(view, {
  caption: t.all,
  captionHidden: true,
  columns: [
    { key: 'subject', label: t.subject },
    { key: 'to', label: t.to },
    { key: 'state', label: t.state },
    { key: 'at', label: t.at },
  ],
  rows: mails.map(mail => ({
    subject: mail.subject,
    to: mail.recipient,
    state: t.states[mail.state],
    at: dateTime(view, mail.createdAt),
  })),
  rowHref: (_, index) => href(paths.mail, view.lang, { id: mails[index]?.id ?? 0 }),
  empty: t.empty,
})}${pagination(view, { count: t.count(state ? (counts[state] ?? 0) : total), ...(next && { next }) })}`
}

type BatchPage = Listing & {
  batch: string
  kind: string
  editionId: string
  released: boolean
  refusal?: BatchRefusal | undefined
}

/** One batch: its letters, then the two decisions about it. Letters with results only leave with the results. */
export function batchPage(view: View, page: BatchPage): Html {
  const t = text[view.lang].outbox
  const { batch, counts, refusal } = page
  const sealed = batch === resultsBatch(page.editionId) && !page.released
  const waiting = (counts.draft ?? 0) + (counts.failed ?? 0)
  const decisions = actions(view, [
    postButton(view, { action: href(paths.batchApproval, view.lang, { batch }), label: t.approveBatch(waiting) }),
    postButton(view, {
      action: href(paths.batchCancellation, view.lang, { batch }),
      label: t.cancelBatch,
      kind: 'secondary',
    }),
  ])
  const body = html`${refusal && alert(view, { kind: 'error', body: refusalIn(view, refusal), announced: true })}
${sealed && alert(view, { kind: 'info', body: html`<p>${t.withResults} <a href="${href(paths.answers, view.lang)}">${text[view.lang].team.title}</a></p>` })}
${!sealed && waiting > 0 && decisions}
${mailList(view, href(paths.batch, view.lang, { batch }), page)}`
  const crumbs = [{ href: href(paths.outbox, view.lang), label: t.title }]
  return layout(view, { title: t.batchTitle(batch), crumbs, wide: true, body })
}
