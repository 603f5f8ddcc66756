import { href } from '../../../kernel/address.ts'
import {
  alert,
  definitionList,
  emptyState,
  type FieldError,
  fileFacts,
  fileField,
  form,
  type Html,
  html,
  layout,
  paragraphs,
  section,
  textArea,
  type View,
} from '../../../platform/html/index.ts'
import { formatInstant } from '../../../platform/i18n/index.ts'
import { beyond, paths } from '../paths.ts'
import { LONGEST_ANSWER, type Request } from '../rules.ts'
import { text } from './words.ts'

export type OwnPage = {
  requests: readonly Request[]
  /** What was just sent to one of them and could not be received. */
  again: { id: number; answer: string; message: string; ofFile: boolean } | undefined
}

/** What is asked of somebody beyond the form, and where they answer. */
export function ownPage(view: View, page: OwnPage): Html {
  const t = text[view.lang]
  const { again } = page
  const errors: FieldError[] = again
    ? [{ field: `${again.ofFile ? 'file' : 'answer'}-${again.id}`, message: again.message }]
    : []
  const parts = page.requests.map(request =>
    section(view, {
      title: t.askedOn(formatInstant(view.lang, request.askedAt, view.zone)),
      body: requestPart(view, page, request),
    }),
  )
  return layout(view, {
    title: t.own.title,
    lead: t.own.lead,
    crumbs: [{ href: href(beyond.mine, view.lang), label: t.own.mine }],
    errors,
    body: parts.length > 0 ? html`${parts}` : emptyState(view, { title: t.own.none }),
  })
}

function requestPart(view: View, page: OwnPage, request: Request): Html {
  const t = text[view.lang]
  const { answer, answeredAt, dueAt, file, id } = request
  const open = view.now < dueAt
  const due = formatInstant(view.lang, dueAt, view.zone)
  const fileHref = href(paths.ownFile, view.lang, { request: id })
  const sent = [
    ...(answer ? [{ term: t.answer, detail: paragraphs(answer) }] : []),
    ...(file ? [{ term: t.file, detail: fileFacts(view, { ...file, href: fileHref }) }] : []),
  ]
  return html`${paragraphs(request.question)}
${answeredAt && alert(view, { kind: 'success', body: t.own.received(formatInstant(view.lang, answeredAt, view.zone)) })}
${sent.length > 0 && definitionList(view, sent)}
<p>${open ? t.own.until(due) : t.own.past_due(due)}</p>
${(open || page.again?.id === id) && answering(view, page, request)}`
}

function answering(view: View, { again }: OwnPage, { answer, id }: Request): Html {
  const t = text[view.lang].own
  const here = again?.id === id ? again : undefined
  return form(view, {
    action: href(paths.answer, view.lang, { request: id }),
    multipart: true,
    body: html`${textArea(view, { name: `answer-${id}`, label: t.answer, value: here?.answer ?? answer, rows: 8, maxLength: LONGEST_ANSWER, error: here && !here.ofFile ? here.message : undefined })}
${fileField(view, { name: `file-${id}`, label: t.file, hint: t.fileHint, accept: 'application/pdf,image/png,image/jpeg', required: false, error: here?.ofFile ? here.message : undefined })}`,
    submit: t.send,
  })
}
