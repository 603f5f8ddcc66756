import { href } from '../../../kernel/address.ts'
import {
  alert,
  button,
  definitionList,
  emptyState,
  form,
  type Html,
  hidden,
  html,
  layout,
  linkButton,
  table,
  textArea,
  type View,
} from '../../../platform/html/index.ts'
import { formatInstant, plural } from '../../../platform/i18n/index.ts'
import { paths } from '../paths.ts'
import type { ApprovalState, ProposedList } from '../rules.ts'
import { approval as en } from '../text.en/approval.ts'
import { approval as fr } from '../text.fr/approval.ts'
import type { Instruction } from './matching.ts'
import { headOf, type Named, profileOf, text, titleOf } from './words.ts'

const caution = { fr, en }

type Shown = {
  state: ApprovalState
  list: ProposedList
  listSha256: string
  proposedAt: Date
  proposedBy: string
  decidedAt: Date | null
  decidedBy: string | null
  reason: string | null
  signature: string | null
}
/** What became known since a list that waits was made. */
export type Since = { listsInDoubt: number; factsChanged: boolean; listReopened: boolean }

export type ApprovalPage = {
  authority: string
  approval: Shown | undefined
  /** What the team imposed on the matching of a list that waits. */
  decisions: readonly Instruction[]
  /** Undefined when no list waits. */
  since: Since | undefined
  mayDecide: boolean
  reason: string
  error: string | undefined
}

/** The list before the authority: read it, then approve and sign, or return it. */
export function approvalPage(view: View, edition: Named & { zone: string }, page: ApprovalPage): Html {
  const t = text[view.lang]
  const { approval, error } = page
  const lead = t.approvalLead(page.authority)
  if (!approval)
    return layout(view, { title: t.approvalTitle, lead, body: emptyState(view, { title: t.approvalNothing }) })
  const errors = error ? [{ field: 'reason', message: error }] : []
  const body = html`${history(view, edition.zone, approval)}
${page.since && cautions(view, page.since)}
${places(view, edition, approval.list)}
${page.decisions.length > 0 && imposed(view, edition, page.decisions)}
${summary(view, approval)}
${approval.state === 'approved' && signed(view, approval)}
${page.mayDecide && approval.state === 'proposed' && decision(view, approval, page)}`
  return layout(view, { title: t.approvalTitle, lead, wide: true, errors, body })
}

function history(view: View, zone: string, approval: Shown): Html {
  const t = text[view.lang]
  const say = (instant: Date) => formatInstant(view.lang, instant, zone)
  const { decidedAt, decidedBy, state } = approval
  const decided = decidedAt && decidedBy ? ([decidedBy, say(decidedAt)] as const) : undefined
  return html`<p>${t.approvalBy(approval.proposedBy, say(approval.proposedAt))}</p>
${decided && state === 'approved' && alert(view, { kind: 'success', body: t.approvalDone(...decided) })}
${decided && state === 'returned' && alert(view, { kind: 'warning', title: t.approvalReturned(...decided), body: approval.reason ?? '' })}`
}

/** Before the list is read: what would make it wrong to sign, or useless to. */
function cautions(view: View, { listsInDoubt, factsChanged, listReopened }: Since): Html {
  const t = caution[view.lang]
  const doubt = { title: plural(view.lang, listsInDoubt, t.doubtTitle), body: plural(view.lang, listsInDoubt, t.doubt) }
  return html`${factsChanged && alert(view, { kind: 'warning', title: t.changedTitle, body: t.changed })}
${listsInDoubt > 0 && alert(view, { kind: 'warning', ...doubt })}
${listReopened && !factsChanged && alert(view, { kind: 'info', title: t.reopenedTitle, body: t.reopened })}`
}

function places(view: View, edition: Named, list: ProposedList): Html {
  const t = text[view.lang]
  return table(view, {
    caption: t.place(list.places.length),
    columns: [
      { key: 'person', label: t.person },
      { key: 'challenge', label: headOf(edition.labels.challenge[view.lang].one) },
      { key: 'post', label: t.post },
      { key: 'choice', label: t.choice },
    ],
    rows: list.places.map(place => ({
      person: html`${place.name}<br><small>${place.code}</small>`,
      challenge: titleOf(edition, place.challengeId),
      post: profileOf(view, edition, place.profile),
      choice: [place.wish && t.wish(place.wish), place.byDecision && t.lockedHere].filter(Boolean).join(', '),
    })),
    empty: t.approvalNothing,
  })
}

/** Each with its reason: the authority answers for them too. */
function imposed(view: View, edition: Named, decisions: readonly Instruction[]): Html {
  const t = text[view.lang]
  const columns = (['code', 'kind', 'challenge', 'reason', 'by'] as const).map(key => ({
    key,
    label: t.instructionColumns[key],
  }))
  const rows = decisions.map(it => ({
    code: it.code,
    kind: t.kinds[it.kind],
    challenge: titleOf(edition, it.challengeId),
    reason: it.reason,
    by: it.by,
  }))
  return table(view, { caption: t.instructions, columns, rows, empty: t.noInstruction })
}

function summary(view: View, { list, listSha256 }: Shown): Html {
  const t = text[view.lang]
  return html`<p>${list.closed.length > 0 ? t.closedCount(list.closed.length) : t.noClosure} ${t.waitingCount(list.waiting)} ${t.draw(list.placesDecidedByDraw)}</p>
${definitionList(view, [{ term: t.fingerprint, detail: html`<code class="hash">${listSha256}</code>` }])}`
}

function signed(view: View, { signature }: Shown): Html {
  const t = text[view.lang]
  return html`${definitionList(view, [{ term: t.signature, detail: html`<code class="hash">${signature}</code>` }])}
<p>${linkButton(view, { href: href(paths.document, view.lang), label: t.document, download: true })}</p>`
}

function decision(view: View, { listSha256 }: Shown, { reason, error }: ApprovalPage): Html {
  const t = text[view.lang]
  const field = { name: 'reason', label: t.returnReason, value: reason, error, required: false, maxLength: 2000 }
  const buttons = html`<div class="actions">${button(view, { label: t.approve, name: 'decision', value: 'approve' })}
${button(view, { label: t.return, name: 'decision', value: 'return', kind: 'secondary' })}</div>`
  const body = html`${hidden('listSha256', listSha256)}${textArea(view, field)}`
  return form(view, { action: href(paths.decision, view.lang), body, submit: buttons })
}
