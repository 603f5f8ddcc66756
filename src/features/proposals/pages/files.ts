import { href } from '../../../kernel/address.ts'
import {
  actions,
  fileField,
  form,
  type Html,
  html,
  layout,
  linkButton,
  postButton,
  type View,
} from '../../../platform/html/index.ts'
import { hintIn } from '../../forms/index.ts'
import { type AskedField, askedFields, type FileQuestion, type FormDefinition } from '../../forms/rules.ts'
import { paths } from '../paths.ts'
import { mediaTypes, type Proposal, type ProposalFile } from '../rules.ts'
import { text, titleOf } from './words.ts'

export type FilesPage = {
  proposal: Proposal
  definition: FormDefinition
  files: readonly ProposalFile[]
  held: ReadonlyMap<string, 'infected' | 'waiting'>
  problem?: { field: string; message: string } | undefined
}

/** Every file that the form asks for, one form each. */
export function filesPage(view: View, given: FilesPage): Html {
  const { definition, problem, proposal } = given
  const { files: t, mine } = text[view.lang].host
  const asked = askedFields(definition, proposal.answers.values).filter(it => it.question.kind === 'file')
  const back = href(paths.one, view.lang, { id: proposal.id })
  const body = html`${asked.length === 0 && html`<p>${t.none}</p>`}${asked.map(it => one(view, given, it))}
${actions(view, [linkButton(view, { href: back, label: t.back, kind: 'secondary' })])}`
  return layout(view, {
    title: t.title,
    lead: t.lead,
    crumbs: [
      { href: href(paths.mine, view.lang), label: mine.title },
      { href: back, label: titleOf(view, proposal) },
    ],
    errors: problem && [problem],
    body,
  })
}

function one(view: View, { files, held, problem, proposal }: FilesPage, { name, question }: AskedField): Html {
  const t = text[view.lang].host.files
  const kept = files.find(it => it.field === name)
  const at = { id: proposal.id, field: name }
  const current = kept && {
    ...{ name: kept.name, size: kept.size, held: held.get(kept.sha256) },
    href: href(paths.file, view.lang, { id: proposal.id, file: kept.id }),
  }
  const field = fileField(view, {
    ...{ name, label: question.label[view.lang], hint: hintIn(view.lang, question), current },
    ...{ accept: mediaTypes(question as FileQuestion).join(','), required: question.required },
    error: problem?.field === name ? problem.message : undefined,
  })
  return html`${form(view, { action: href(paths.fileUpload, view.lang, at), multipart: true, body: field, submit: t.send })}
${kept && postButton(view, { action: href(paths.fileRemoval, view.lang, at), label: t.remove, about: kept.name, kind: 'quiet' })}`
}
