import { href } from '../../../kernel/address.ts'
import {
  filters,
  form,
  type Html,
  hidden,
  html,
  layout,
  linkButton,
  selectField,
  table,
  textField,
  type View,
} from '../../../platform/html/index.ts'
import { paths } from '../paths.ts'
import { type AnswerColumn, type ListedProposal, type ListFilter, STATES } from '../rules.ts'
import { instant, stateOf, text, titleOf } from './words.ts'

type ListPage = {
  proposals: readonly (ListedProposal & { answer: string; title: string })[]
  columns: readonly AnswerColumn[]
  given: ListFilter
  total: number
}

/** What was submitted, filtered by state and by any answer. */
export function teamListPage(view: View, { columns, given, proposals, total }: ListPage): Html {
  const t = text[view.lang].team.list
  const rows = proposals.map(it => ({
    ...{ title: titleOf(view, it), code: it.code, state: stateOf(view, it.state), answer: it.answer },
    submitted: it.submittedAt && instant(view, it.submittedAt),
  }))
  const keys = ['title', 'code', 'state', 'submitted', ...(given.question === '' ? [] : (['answer'] as const))] as const
  const body = html`${filters(view, { groups: [{ label: t.states, chips: chips(view, given) }] })}
${search(view, columns, given)}
<p>${t.count(proposals.length)}</p>
${table(view, {
  ...{ caption: t.caption, captionHidden: true, rows, empty: total === 0 ? t.empty : t.none },
  columns: keys.map(key => ({ key, label: t.columns[key] })),
  rowHref: (_, i) => href(paths.read, view.lang, { id: proposals[i]?.id ?? 0 }),
})}
<div class="actions">${linkButton(view, { href: href(paths.table, view.lang, {}, given), label: t.table, kind: 'secondary', download: true })}</div>`
  return layout(view, { title: t.title, lead: t.lead, wide: true, body })
}

function chips(view: View, given: ListFilter) {
  const to = (etat: string) => href(paths.list, view.lang, {}, { ...given, etat })
  const states = STATES.filter(it => it !== 'draft').map(it => ({
    ...{ label: text[view.lang].states[it], href: to(it), current: given.etat === it },
  }))
  return [{ label: text[view.lang].team.list.all, href: to(''), current: given.etat === '' }, ...states]
}

function search(view: View, columns: readonly AnswerColumn[], { etat, q, question }: ListFilter): Html {
  const t = text[view.lang].team.list
  const options = columns.map(it => ({ value: it.code, label: it.label }))
  return form(view, {
    action: href(paths.list, view.lang),
    method: 'get',
    body: html`${hidden('etat', etat)}${selectField(view, { name: 'question', label: t.question, value: question, prompt: t.anywhere, options })}
${textField(view, { name: 'q', label: t.q, value: q, width: 'medium' })}`,
    submit: t.search,
  })
}
