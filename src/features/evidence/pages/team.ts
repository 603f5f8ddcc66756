import { href } from '../../../kernel/address.ts'
import {
  alert,
  dateField,
  definitionList,
  type FieldError,
  fileFacts,
  form,
  type Html,
  html,
  layout,
  paragraphs,
  section,
  stateTag,
  textArea,
  type View,
} from '../../../platform/html/index.ts'
import { formatInstant } from '../../../platform/i18n/index.ts'
import { beyond, paths } from '../paths.ts'
import { LONGEST_QUESTION, type Request } from '../rules.ts'
import { text } from './words.ts'

export type TeamPage = {
  application: { id: number; code: string; name: string; state: string }
  requests: readonly Request[]
  typed: { question: string; due: string }
  refusal: { field: 'question' | 'due' | undefined; message: string } | undefined
}

/** What the team has asked of one application, the answers, and the form to ask something more. */
export function teamPage(view: View, page: TeamPage): Html {
  const { application, refusal } = page
  const t = text[view.lang]
  const errors: FieldError[] = refusal?.field ? [{ field: refusal.field, message: refusal.message }] : []
  const body = html`${refusal && !refusal.field && alert(view, { kind: 'warning', body: refusal.message, announced: true })}
${page.requests.map(request => section(view, { title: t.askedOn(formatInstant(view.lang, request.askedAt, view.zone)), body: asked(view, page, request) }))}
${application.state === 'submitted' && section(view, { title: t.ask.title, body: askingForm(view, page) })}`
  return layout(view, {
    title: t.title(application.name),
    lead: t.ask.lead,
    eyebrow: application.code,
    crumbs: [
      { href: href(beyond.applications, view.lang), label: t.applications },
      { href: href(beyond.application, view.lang, { id: application.id }), label: application.name },
    ],
    errors,
    body,
  })
}

function asked(view: View, { application }: TeamPage, request: Request): Html {
  const t = text[view.lang]
  const { answer, answeredAt, dueAt, file, id } = request
  const late = !answeredAt && view.now >= dueAt
  const state = answeredAt
    ? stateTag(view, 'success', t.answered(formatInstant(view.lang, answeredAt, view.zone)))
    : stateTag(view, late ? 'error' : 'waiting', late ? t.unanswered : t.waiting)
  const fileHref = href(paths.teamFile, view.lang, { id: application.id, request: id })
  return definitionList(view, [
    { term: t.state, detail: state },
    { term: t.question, detail: paragraphs(request.question) },
    { term: t.by, detail: request.askedBy },
    { term: t.due, detail: formatInstant(view.lang, dueAt, view.zone) },
    ...(answer ? [{ term: t.answer, detail: paragraphs(answer) }] : []),
    ...(file ? [{ term: t.file, detail: fileFacts(view, { ...file, href: fileHref }) }] : []),
  ])
}

function askingForm(view: View, { application, refusal, typed }: TeamPage): Html {
  const t = text[view.lang].ask
  const errorAt = (field: 'question' | 'due') => (refusal?.field === field ? refusal.message : undefined)
  return form(view, {
    action: href(paths.team, view.lang, { id: application.id }),
    body: html`${textArea(view, { name: 'question', label: t.question, hint: t.questionHint, value: typed.question, rows: 5, maxLength: LONGEST_QUESTION, required: true, error: errorAt('question') })}
${dateField(view, { name: 'due', label: t.due, hint: t.dueHint, value: typed.due, required: true, error: errorAt('due') })}`,
    submit: t.send,
  })
}
