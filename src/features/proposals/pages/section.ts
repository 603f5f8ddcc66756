import { href } from '../../../kernel/address.ts'
import {
  actions,
  alert,
  button,
  form,
  type Html,
  hidden,
  html,
  layout,
  type View,
} from '../../../platform/html/index.ts'
import { errorsIn, formFields, hintIn } from '../../forms/index.ts'
import { type AskedField, askedSections, type FormDefinition, type Problem, type Section } from '../../forms/rules.ts'
import { paths } from '../paths.ts'
import { type Member, type Proposal, type ProposalFile, presentIn } from '../rules.ts'
import { presence } from './presence.ts'
import { text, titleOf } from './words.ts'

export type SectionPage = {
  proposal: Proposal
  definition: FormDefinition
  section: Section
  files: readonly ProposalFile[]
  members: readonly Member[]
  reader: number
  mark: (value: string) => string
  /** The token of this page: two pages of one person are told apart. */
  page: string
  problems: readonly Problem[]
  typed: Record<string, string>
}

/** One section of the form, which colleagues may write at the same time. */
export function sectionPage(view: View, given: SectionPage): Html {
  const { definition, members, problems, proposal, reader, section, typed } = given
  const t = text[view.lang].host
  const action = href(paths.section, view.lang, { id: proposal.id, section: section.code })
  const present = presentIn(members, reader, view.now)
  const fields = formFields(view, {
    ...{ definition, answers: proposal.answers, section: section.code, problems, mark: given.mark, typed },
    file: field => fileState(view, field, given),
  })
  const places = askedSections(definition, proposal.answers.values)
  const place = places.findIndex(it => it.code === section.code)
  const here = presence(view, { ...given, id: proposal.id })
  const body = html`${present.length > 0 ? alert(view, { kind: 'info', body: here }) : here}
${form(view, {
  action,
  autosave: { url: action, savedAt: proposal.savedAt, keptAs: `proposal-${proposal.code}-${section.code}` },
  body: html`${hidden('base', proposal.revision)}${hidden('page', given.page)}${fields}`,
  submit: actions(view, [
    button(view, { label: t.section.next, name: 'onward', value: 'next' }),
    button(view, { label: t.section.back, name: 'onward', value: 'back', kind: 'secondary' }),
  ]),
})}`
  return layout(view, {
    title: section.title[view.lang],
    eyebrow: view.text.step(place + 1, places.length),
    crumbs: [
      { href: href(paths.mine, view.lang), label: t.mine.title },
      { href: href(paths.one, view.lang, { id: proposal.id }), label: titleOf(view, proposal) },
    ],
    errors: errorsIn(view.lang, problems),
    body,
  })
}

/** A file has a form of its own, so that a slow upload never holds the answers. */
function fileState(view: View, { name, question }: AskedField, { files, proposal }: SectionPage): Html {
  const t = text[view.lang].host.section
  const kept = files.find(it => it.field === name)
  const at = `${href(paths.files, view.lang, { id: proposal.id })}#${name}`
  const { classes } = view.theme
  return html`<div class="${classes.field}" id="${name}"><p><strong>${question.label[view.lang]}</strong></p><p class="${classes.hint}">${hintIn(view.lang, question)}</p>
<p>${kept ? kept.name : t.noFile} <a href="${at}">${t.attach}<span class="${classes.hidden}"> (${question.label[view.lang]})</span></a></p></div>`
}
