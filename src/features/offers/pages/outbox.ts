import { href } from '../../../kernel/address.ts'
import {
  actions,
  alert,
  filters,
  type Html,
  html,
  layout,
  pagination,
  postButton,
  stateTag,
  table,
  type View,
} from '../../../platform/html/index.ts'
import { formatNumber, formatShortDay, formatTime } from '../../../platform/i18n/index.ts'
import type { Mail, MailState } from '../../../platform/mail/mail.ts'
import { paths as juries } from '../../juries/paths.ts'
import { paths } from '../paths.ts'
import { type BatchRefusal, heldElsewhere } from '../rules.ts'
import { en } from '../text.en.ts'
import { fr } from '../text.fr.ts'
import { batchName, type Challenges } from './batch-name.ts'
import { refusalIn } from './refusal.ts'
import { workTabs } from './tabs.ts'

const text = { fr, en }

type Batch = { batch: string; at: Date; drafts: number; failed: number; left: number; cancelled: number }
export type Counts = Partial<Record<MailState, number>>
export type Listing = {
  mails: Mail[]
  counts: Counts
  state: MailState | undefined
  next: string | undefined
  at: string
}

/** Everything the programme writes, by batch and one by one. */
export function outboxPage(
  view: View,
  { edition, batches, ...listing }: Listing & { edition: Challenges; batches: Batch[] },
): Html {
  const t = text[view.lang].outbox
  const body = html`${workTabs(view, 'outbox')}
<h2>${t.batches}</h2>${batchTable(view, edition, batches)}
<h2>${t.all}</h2>${mailList(view, listing)}`
  return layout(view, { title: t.title, lead: t.lead, wide: true, body })
}

function batchTable(view: View, edition: Challenges, batches: Batch[]): Html {
  const t = text[view.lang].outbox
  const number = (n: number) => formatNumber(view.lang, n)
  return table(view, {
    caption: t.batches,
    captionHidden: true,
    columns: [
      { key: 'batch', label: t.batch },
      { key: 'at', label: t.at },
      { key: 'drafts', label: t.drafts, numeric: true },
      { key: 'left', label: t.left, numeric: true },
      { key: 'failed', label: t.failed, numeric: true },
      { key: 'cancelled', label: t.cancelled, numeric: true },
    ],
    rows: batches.map(it => ({
      batch: batchName(view, edition, it.batch),
      at: writtenAt(view, it.at),
      drafts: number(it.drafts),
      left: number(it.left),
      failed: number(it.failed),
      cancelled: number(it.cancelled),
    })),
    rowHref: (_, index) => href(paths.batch, view.lang, { batch: batches[index]?.batch ?? '' }),
    empty: t.noBatches,
  })
}

const icons = {
  draft: 'waiting',
  approved: 'waiting',
  sending: 'waiting',
  sent: 'success',
  failed: 'error',
  kept: 'success',
  cancelled: 'neutral',
} as const satisfies Record<MailState, string>

const STATES = ['draft', 'approved', 'sending', 'sent', 'failed', 'kept', 'cancelled'] as const

function mailList(view: View, { mails, counts, state, next, at }: Listing): Html {
  const t = text[view.lang].outbox
  const total = STATES.reduce((sum, it) => sum + (counts[it] ?? 0), 0)
  const chips = STATES.filter(it => counts[it]).map(it => ({
    label: t.states[it],
    href: state === it ? at : `${at}${at.includes('?') ? '&' : '?'}etat=${it}`,
    current: state === it,
    count: counts[it],
  }))
  return html`${chips.length > 0 && filters(view, { groups: [{ label: t.state, chips }] })}
${table(view, {
  caption: t.all,
  captionHidden: true,
  columns: [
    { key: 'to', label: t.to },
    { key: 'subject', label: t.subject },
    { key: 'state', label: t.state },
    { key: 'at', label: t.at },
  ],
  rows: mails.map(mail => ({
    to: mail.recipient,
    subject: mail.subject,
    state: stateTag(view, icons[mail.state], t.states[mail.state]),
    at: writtenAt(view, mail.createdAt),
  })),
  rowHref: (_, index) => href(paths.mail, view.lang, { id: mails[index]?.id ?? 0 }),
  empty: t.empty,
})}${pagination(view, { count: t.count(state ? (counts[state] ?? 0) : total), ...(next && { next }) })}`
}

type BatchPage = Listing & {
  batch: string
  edition: Challenges & { id: string }
  released: boolean
  refusal?: BatchRefusal | undefined
}

const writtenAt = (view: View, at: Date) =>
  `${formatShortDay(view.lang, at, view.zone)}, ${formatTime(view.lang, at, view.zone)}`

/** One batch: its letters, then the two decisions about it. Letters with results only leave with the results. */
export function batchPage(view: View, page: BatchPage): Html {
  const t = text[view.lang].outbox
  const { batch, counts, refusal } = page
  const batched = { batch, released: page.released, drafts: counts.draft ?? 0, failed: counts.failed ?? 0 }
  const held = heldElsewhere(batched, page.edition.id)
  const waiting = batched.drafts + batched.failed
  const decisions = actions(view, [
    postButton(view, { action: href(paths.batchApproval, view.lang, { batch }), label: t.approveBatch(waiting) }),
    postButton(view, {
      action: href(paths.batchCancellation, view.lang, { batch }),
      label: t.cancelBatch,
      kind: 'secondary',
    }),
  ])
  const body = html`${refusal && alert(view, { kind: 'error', body: refusalIn(view, refusal), announced: true })}
${held && alert(view, { kind: 'info', body: elsewhere(view, held) })}
${!held && waiting > 0 && decisions}
${mailList(view, page)}`
  const crumbs = [{ href: href(paths.outbox, view.lang), label: t.title }]
  return layout(view, { title: batchName(view, page.edition, batch), crumbs, wide: true, body })
}

/** Where this batch is decided, with the way there. */
export function elsewhere(view: View, held: 'results' | 'summons'): Html {
  const t = text[view.lang].outbox
  const address = held === 'results' ? paths.answers : juries.summons
  return html`<p>${t.held[held]} <a href="${href(address, view.lang)}">${t.heldLink[held]}</a></p>`
}
