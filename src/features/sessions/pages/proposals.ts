import { href } from '../../../kernel/address.ts'
import {
  dateField,
  errorFor,
  type FieldError,
  form,
  type Html,
  html,
  layout,
  paragraphs,
  postButton,
  radios,
  section,
  stateTag,
  textArea,
  textField,
  type View,
} from '../../../platform/html/index.ts'
import type { Edition, Sessions } from '../../edition/rules.ts'
import { paths } from '../paths.ts'
import type { Proposal, ProposalState } from '../rules.ts'
import { lines, sessionHref } from './parts.ts'
import { audienceIn, kindIn, text, whenIn } from './when.ts'

export type ProposalTyped = {
  title: string
  about: string
  speakers: string
  open: 'yes' | 'no'
  day: string
  from: string
  to: string
  place: string
}

export type ProposalsPage = {
  edition: Edition
  section: NonNullable<Sessions['proposals']>
  proposals: Proposal[]
  typed: ProposalTyped | undefined
  errors: FieldError[]
}

const SIGNS = { proposed: 'waiting', accepted: 'success', declined: 'neutral', withdrawn: 'neutral' } as const

export const proposalTag = (view: View, state: ProposalState): Html =>
  stateTag(view, SIGNS[state], text[view.lang].mine.proposalStates[state])

/** What a fellow has proposed, what the team answered, and a new proposal. */
export function proposalsPage(view: View, page: ProposalsPage): Html {
  const t = text[view.lang].mine
  const { edition, errors, proposals, section: rule } = page
  const kind = kindIn(edition, view.lang, rule.kind)
  const body = html`${proposals.length > 0 && section(view, { title: t.ownProposals, body: html`${proposals.map(it => own(view, it))}` })}
${section(view, { title: t.newProposal, body: proposalForm(view, page) })}`
  return layout(view, {
    title: t.proposalsTitle,
    lead: t.proposalsLead(kind, rule.maxSpeakers),
    crumbs: [{ href: href(paths.mine, view.lang), label: t.title }],
    errors,
    body,
  })
}

function own(view: View, it: Proposal): Html {
  const t = text[view.lang].mine
  const title = it.sessionId ? html`<a href="${sessionHref(view, it.sessionId)}">${it.title}</a>` : it.title
  return html`<h3>${title}</h3><p>${proposalTag(view, it.state)} ${whenIn(view, [it])}</p>
${it.reason && html`<p>${t.because(it.reason)}</p>`}
${it.state === 'proposed' && postButton(view, { action: href(paths.proposalEnd, view.lang, { id: it.id }), label: t.proposalWithdraw, kind: 'quiet', about: it.title })}`
}

/** What a proposal says, for whoever decides. */
export const proposalFacts = (view: View, it: Proposal): Html =>
  html`<p>${whenIn(view, [it])}${it.place && html`, ${it.place}`}</p>${paragraphs(it.about)}${it.speakers && html`<p>${text[view.lang].mine.outside}</p>${lines(it.speakers)}`}`

function proposalForm(view: View, { edition, errors, section: rule, typed }: ProposalsPage): Html {
  const t = text[view.lang].mine
  const error = (field: string) => errorFor(errors, field)
  const to = (audience: 'closed' | 'open') => audienceIn(edition, view.lang, rule[audience])
  return form(view, {
    action: href(paths.proposals, view.lang),
    body: html`${textField(view, { name: 'title', label: t.proposalTitle, value: typed?.title, error: error('title'), required: true })}
${textArea(view, { name: 'about', label: t.about, rows: 4, value: typed?.about, error: error('about'), required: true })}
${textArea(view, { name: 'speakers', label: t.outside, hint: t.speakersHint, rows: 2, value: typed?.speakers, error: error('speakers'), required: false })}
${radios(view, {
  name: 'open',
  label: t.forWhom,
  value: typed?.open ?? 'no',
  options: [
    { value: 'no', label: t.closed(to('closed')) },
    { value: 'yes', label: t.open(to('open')) },
  ],
})}
${dateField(view, { name: 'day', label: t.day, value: typed?.day, error: error('day'), required: true })}
${textField(view, { name: 'from', label: t.from, value: typed?.from ?? '18:30', width: 'short', error: error('from'), required: true })}
${textField(view, { name: 'to', label: t.to, value: typed?.to ?? '20:00', width: 'short', error: error('to'), required: true })}
${textField(view, { name: 'place', label: t.place, value: typed?.place, required: false })}`,
    submit: t.sendProposal,
  })
}
