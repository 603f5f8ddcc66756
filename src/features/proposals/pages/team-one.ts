import { href } from '../../../kernel/address.ts'
import {
  definitionList,
  form,
  type Html,
  hidden,
  html,
  layout,
  linkButton,
  radios,
  section,
  textArea,
  type View,
} from '../../../platform/html/index.ts'
import { formRead } from '../../forms/index.ts'
import type { FormDefinition, Values } from '../../forms/rules.ts'
import { paths } from '../paths.ts'
import { decisionsFrom, type Proposal, type ProposalFile } from '../rules.ts'
import { instant, stateOf, text, titleOf } from './words.ts'

export type TeamOne = {
  proposal: Proposal
  definition: FormDefinition
  values: Values
  files: readonly ProposalFile[]
  withdrawHref: string | undefined
  refused?: { field: 'to' | 'reason'; message: string; typed: { to: string; reason: string } } | undefined
}

/** A proposal as it was submitted, and what may be decided of it. */
export function teamOnePage(view: View, page: TeamOne): Html {
  const { definition, files, proposal, refused, values, withdrawHref } = page
  const t = text[view.lang].team.one
  const { id } = proposal
  const facts = [
    { term: text[view.lang].team.list.columns.state, detail: stateOf(view, proposal.state) },
    ...(proposal.reason ? [{ term: t.reason, detail: proposal.reason }] : []),
    ...(proposal.submittedAt ? [{ term: t.submitted, detail: instant(view, proposal.submittedAt) }] : []),
    ...(proposal.reference ? [{ term: t.reference, detail: proposal.reference }] : []),
  ]
  const read = formRead(view, {
    ...{ definition, values, level: 3 },
    file: ({ name }) =>
      fileLink(
        view,
        id,
        files.find(it => it.field === name),
      ),
  })
  const body = html`${definitionList(view, facts)}
<div class="actions">${linkButton(view, { href: href(paths.framing, view.lang, { id }), label: t.frame, kind: 'secondary' })}${
    withdrawHref && linkButton(view, { href: withdrawHref, label: t.withdraw, kind: 'secondary' })
  }</div>
${section(view, { title: t.decisions, body: decisions(view, page) })}
${section(view, { title: t.answers, body: read })}`
  return layout(view, {
    title: titleOf(view, proposal),
    eyebrow: proposal.code,
    crumbs: [{ href: href(paths.list, view.lang), label: text[view.lang].team.list.title }],
    errors: refused && [{ field: refused.field, message: refused.message }],
    body,
  })
}

const fileLink = (view: View, id: number, file: ProposalFile | undefined): Html | undefined =>
  file && html`<p><a href="${href(paths.teamFile, view.lang, { id, file: file.id })}">${file.name}</a></p>`

function decisions(view: View, { proposal, refused }: TeamOne): Html {
  const t = text[view.lang].team.one
  const options = decisionsFrom(proposal.state).map(value => ({ value, label: t.toStates[value] }))
  if (options.length === 0) return html`<p>${t.nothing}</p>`
  const errorIn = (field: 'to' | 'reason') => (refused?.field === field ? refused.message : undefined)
  return form(view, {
    action: href(paths.decision, view.lang, { id: proposal.id }),
    body: html`${hidden('seen', proposal.state)}
${radios(view, { name: 'to', label: t.to, options, value: refused?.typed.to ?? '', error: errorIn('to'), required: true })}
${textArea(view, { name: 'reason', label: t.reason, hint: t.reasonHint, value: refused?.typed.reason ?? '', error: errorIn('reason'), rows: 3 })}`,
    submit: t.decide,
  })
}
