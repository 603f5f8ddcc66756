import { href } from '../../../kernel/address.ts'
import {
  actions,
  alert,
  callBar,
  type Html,
  html,
  layout,
  linkButton,
  postButton,
  saveState,
  stateTag,
  type View,
} from '../../../platform/html/index.ts'
import { type Extension, isOpen } from '../../calls/rules.ts'
import type { Edition } from '../../edition/rules.ts'
import { beyond, paths } from '../paths.ts'
import {
  type Application,
  hasChangedSince,
  type Kept,
  type Moment,
  missing,
  type Released,
  windowOf,
} from '../rules.ts'
import { tasks } from './tasks.ts'
import { timelineSection } from './timeline.ts'
import { closing, instant, text } from './words.ts'

export type Overview = {
  edition: Edition
  application: Application
  moments: readonly Moment[]
  released: Released
  receipts: readonly Kept[]
  /** The second window is open, and this person may choose in it. */
  chooses: boolean
  /** How many requests for evidence wait for an answer. */
  awaited: number
  /** What the team added to the call for this person alone, with its reason. */
  extension: Extension | undefined
  /** Until when a submission may follow the file that was on its way at the closing instant. */
  finishesBy: Date | undefined
}

const marks = { draft: 'waiting', submitted: 'success', withdrawn: 'neutral' } as const

/** Where a candidate stands, what is missing, and what happens next. */
export function overviewPage(view: View, given: Overview): Html {
  const { edition, application } = given
  const t = text[view.lang]
  const open = isOpen(edition, view.now)
  const { state } = application
  const body = html`<p>${stateTag(view, marks[state], t.states[state])} ${t.code(application.code)}</p>
${given.extension && alert(view, { kind: 'info', title: t.extendedTitle, body: t.extended(instant(view, given.extension.closesAt), given.extension.reason) })}
${given.finishesBy && finish(view, given.finishesBy)}
${standing(view, given, open)}
${given.chooses && choices(view, edition)}
${given.awaited > 0 && evidence(view, given.awaited)}
${open && state !== 'withdrawn' && dossier(view, given)}
${timelineSection(view, edition, given.moments, given.released)}
${receipts(view, given)}
${state !== 'withdrawn' && (open || state === 'submitted') && withdrawLink(view)}`
  return layout(view, { title: t.mine, eyebrow: edition.title[view.lang], body })
}

function finish(view: View, by: Date): Html {
  const t = text[view.lang]
  return html`${alert(view, { kind: 'warning', body: t.finish(instant(view, by)) })}
${actions(view, [linkButton(view, { href: href(paths.review, view.lang), label: t.reviewTask })])}`
}

function evidence(view: View, count: number): Html {
  const t = text[view.lang]
  return html`${alert(view, { kind: 'warning', body: t.evidence(count) })}
${actions(view, [linkButton(view, { href: href(beyond.evidence, view.lang), label: t.evidenceAnswer })])}`
}

function choices(view: View, edition: Edition): Html {
  const t = text[view.lang]
  const closesAt = windowOf(edition)?.closesAt
  return html`${closesAt && alert(view, { kind: 'success', body: t.second.invited(instant(view, closesAt)) })}
${actions(view, [linkButton(view, { href: href(paths.secondWishes, view.lang), label: t.chooseWishes })])}`
}

/** The one thing to know, and the one thing to do. */
function standing(view: View, given: Overview, open: boolean): Html {
  const { state } = given.application
  if (state === 'withdrawn') return withdrawn(view, given, open)
  if (state === 'submitted') return submitted(view, given, open)
  return open ? draft(view, given) : notSubmitted(view, given)
}

function draft(view: View, { edition, application }: Overview): Html {
  const t = text[view.lang]
  const { callOpens: opens, callCloses: closes } = edition.instants
  return html`<p class="${view.theme.classes.lead}">${t.draftNext(closing(view, edition))}</p>
${callBar(view, { opens, closes })}
${saveState(view, application.savedAt)}
${missing(edition, application).length === 0 && actions(view, [linkButton(view, { href: href(paths.review, view.lang), label: t.reviewTask })])}`
}

function notSubmitted(view: View, { application }: Overview): Html {
  return alert(view, { kind: 'warning', body: text[view.lang].notSubmitted(instant(view, application.savedAt)) })
}

function submitted(view: View, { application }: Overview, open: boolean): Html {
  const t = text[view.lang]
  const { last } = application
  if (!last) return html``
  const changed = open && hasChangedSince(application)
  const again = { href: href(paths.review, view.lang), label: t.submitAgain }
  const receipt = { href: href(paths.receipt, view.lang, { reference: last.reference }), label: t.seeReceipt }
  return html`<p class="${view.theme.classes.lead}">${t.submittedNext(last.reference, instant(view, last.receivedAt))}</p>
${changed && alert(view, { kind: 'warning', body: t.changedSince })}
${actions(view, [changed && linkButton(view, again), linkButton(view, { ...receipt, kind: changed ? 'secondary' : 'primary' })])}`
}

function withdrawn(view: View, { edition, application }: Overview, open: boolean): Html {
  const t = text[view.lang]
  const at = application.withdrawnAt
  return html`<p class="${view.theme.classes.lead}">${at && t.withdrawnAt(instant(view, at))}</p>
${open && html`<p>${t.reopenLead(closing(view, edition))}</p>${actions(view, [postButton(view, { action: href(paths.reopening, view.lang), label: t.reopen })])}`}`
}

const dossier = (view: View, { edition, application }: Overview): Html =>
  html`<section><h2>${application.state === 'draft' ? text[view.lang].tasksTitle : text[view.lang].tasksEdit}</h2>
${tasks(view, edition, application)}</section>`

function receipts(view: View, given: Overview): Html {
  if (given.receipts.length < 2) return html``
  const address = (reference: string) => href(paths.receipt, view.lang, { reference })
  return html`<section><h2>${text[view.lang].receipts}</h2><ul>${given.receipts.map(
    it => html`<li><a href="${address(it.reference)}">${it.reference}</a>, ${instant(view, it.receivedAt)}</li>`,
  )}</ul></section>`
}

const withdrawLink = (view: View): Html =>
  html`<p><a href="${href(paths.withdrawal, view.lang)}">${text[view.lang].withdrawLink}</a></p>`
