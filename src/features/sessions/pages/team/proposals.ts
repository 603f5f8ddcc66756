import { href } from '../../../../kernel/address.ts'
import {
  actions,
  alert,
  button,
  emptyState,
  form,
  type Html,
  html,
  section,
  tag,
  textArea,
  type View,
} from '../../../../platform/html/index.ts'
import { teamPaths } from '../../paths.ts'
import type { Proposal } from '../../rules.ts'
import { instant, sessionHref } from '../parts.ts'
import { proposalFacts, proposalTag } from '../proposals.ts'
import { text } from '../when.ts'
import { teamFrame } from './frame.ts'

export type TeamProposalsPage = {
  proposals: Proposal[]
  refused: { id: number; message: string; reason: string } | undefined
}

/** What fellows propose, those that wait for an answer first. */
export function teamProposalsPage(view: View, { proposals, refused }: TeamProposalsPage): Html {
  const t = text[view.lang].team
  const waiting = proposals.filter(it => it.state === 'proposed')
  const others = proposals.filter(it => it.state !== 'proposed')
  const drawn = [...waiting, ...others].map(it => proposal(view, it, refused?.id === it.id ? refused : undefined))
  const body = proposals.length > 0 ? html`${drawn}` : emptyState(view, { title: t.proposalsNone })
  return teamFrame(view, 'proposals', { body, waiting: waiting.length })
}

function proposal(view: View, it: Proposal, refused: TeamProposalsPage['refused']): Html {
  const t = text[view.lang].team
  const link =
    it.sessionId !== null &&
    html`<p><a href="${sessionHref(view, it.sessionId)}">${t.readSession}<span class="${view.theme.classes.hidden}"> (${it.title})</span></a></p>`
  return section(view, {
    title: it.title,
    body: html`${refused && alert(view, { kind: 'error', body: refused.message, announced: true })}
<p>${proposalTag(view, it.state)} ${tag(view, t.openTo[it.isOpen ? 'yes' : 'no'])} ${t.by(it.host, instant(view, it.proposedAt))}</p>
${proposalFacts(view, it)}${it.reason && html`<p>${text[view.lang].mine.because(it.reason)}</p>`}${link}
${it.state === 'proposed' && decision(view, it, refused?.reason ?? '')}`,
  })
}

/** Accepting needs no words; declining does. */
function decision(view: View, it: Proposal, reason: string): Html {
  const t = text[view.lang].team
  const name = `reason-${it.id}`
  return form(view, {
    action: href(teamPaths.proposal, view.lang, { id: it.id }),
    body: textArea(view, { name, label: t.declineReason, rows: 2, value: reason }),
    submit: actions(view, [
      button(view, { label: t.accept, name: 'decision', value: 'accept' }),
      button(view, { label: t.decline, name: 'decision', value: 'decline', kind: 'secondary' }),
    ]),
  })
}
