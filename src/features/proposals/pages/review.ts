import { href } from '../../../kernel/address.ts'
import {
  alert,
  definitionList,
  form,
  type Html,
  hidden,
  html,
  layout,
  linkButton,
  type View,
} from '../../../platform/html/index.ts'
import { formatSize } from '../../../platform/i18n/index.ts'
import type { Receipt } from '../../../platform/signing/index.ts'
import { formRead, sayProblem } from '../../forms/index.ts'
import type { FormDefinition, Problem } from '../../forms/rules.ts'
import { paths } from '../paths.ts'
import type { Proposal, ProposalFile } from '../rules.ts'
import { instant, text, titleOf } from './words.ts'

export type ReviewPage = {
  proposal: Proposal
  definition: FormDefinition
  problems: readonly Problem[]
  files: readonly ProposalFile[]
  writes: boolean
  refusal?: string | undefined
}

/** Everything as the team will read it, what is missing on top, and the button that submits. */
export function reviewPage(view: View, given: ReviewPage): Html {
  const { definition, problems, proposal, refusal, writes } = given
  const t = text[view.lang].host
  const to = (section: string) => href(paths.section, view.lang, { id: proposal.id, section })
  const missing = html`<ul>${problems.map(it => html`<li><a href="${to(it.section)}#${it.name}">${sayProblem(view.lang, it)}</a></li>`)}</ul>`
  const body = html`${refusal && alert(view, { kind: 'error', body: refusal })}
${writes && problems.length > 0 && alert(view, { kind: 'warning', title: t.review.missing(problems.length), body: missing })}
${formRead(view, {
  ...{ definition, values: proposal.answers.values },
  file: ({ name }) =>
    fileLink(
      view,
      proposal.id,
      given.files.find(it => it.field === name),
    ),
})}
${
  writes &&
  problems.length === 0 &&
  form(view, {
    action: href(paths.review, view.lang, { id: proposal.id }),
    ...{ body: hidden('seen', proposal.revision), submit: t.review.submit },
  })
}`
  return layout(view, {
    title: t.review.title,
    lead: writes ? t.review.lead : undefined,
    crumbs: crumbsTo(view, proposal),
    body,
  })
}

const fileLink = (view: View, id: number, file: ProposalFile | undefined): Html | undefined =>
  file && html`<p><a href="${href(paths.file, view.lang, { id, file: file.id })}">${file.name}</a></p>`

const crumbsTo = (view: View, proposal: Proposal) => [
  { href: href(paths.mine, view.lang), label: text[view.lang].host.mine.title },
  { href: href(paths.one, view.lang, { id: proposal.id }), label: titleOf(view, proposal) },
]

/** The signed receipt of a submission. */
export function receiptPage(view: View, proposal: Proposal, receipt: Receipt): Html {
  const t = text[view.lang].host.receipt
  const at = { id: proposal.id, reference: receipt.reference }
  const files = receipt.files.map(
    it => html`<p>${it.name} (${formatSize(view.lang, it.size)})<br><code>${it.sha256}</code></p>`,
  )
  const body = html`${definitionList(view, [
    { term: t.reference, detail: receipt.reference },
    { term: t.code, detail: receipt.candidate },
    { term: t.receivedAt, detail: html`${instant(view, new Date(receipt.receivedAt))}<br>${receipt.receivedAt}` },
    { term: t.zone, detail: receipt.zone },
    ...(files.length > 0 ? [{ term: t.files, detail: html`${files}` }] : []),
    { term: t.content, detail: html`<code>${receipt.contentSha256}</code>` },
    { term: t.signature, detail: html`<code>${receipt.signature}</code>` },
  ])}
<div class="actions">${linkButton(view, { href: href(paths.receiptJson, view.lang, at), label: t.json, download: true })}${linkButton(view, { href: href(paths.one, view.lang, at), label: t.pageBack, kind: 'secondary' })}</div>`
  return layout(view, {
    title: t.title,
    lead: t.lead(instant(view, new Date(receipt.receivedAt))),
    crumbs: crumbsTo(view, proposal),
    body,
  })
}
