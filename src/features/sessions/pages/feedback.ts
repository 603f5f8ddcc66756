import { href } from '../../../kernel/address.ts'
import { form, type Html, html, layout, radios, textArea, type View } from '../../../platform/html/index.ts'
import { paths } from '../paths.ts'
import type { Opinion, Session } from '../rules.ts'
import { instant, sessionHref, titleOf } from './parts.ts'
import { text } from './when.ts'

type FeedbackPage = {
  session: Session
  least: number
  closesAt: Date
  typed: Opinion | undefined
  error: string | undefined
}

/** Three questions, and what becomes of the answers. */
export function feedbackPage(view: View, { closesAt, error, least, session, typed }: FeedbackPage): Html {
  const t = text[view.lang].mine
  const body = html`<p>${t.feedbackUntil(instant(view, closesAt))} ${t.feedbackRule(least)}</p>
${form(view, {
  action: href(paths.feedback, view.lang, { id: session.id }),
  body: html`${radios(view, {
    name: 'usefulness',
    label: t.usefulness,
    options: t.levels.map((label, i) => ({ value: String(i + 1), label })),
    value: String(typed?.usefulness ?? ''),
    error,
    required: true,
  })}
${textArea(view, { name: 'keep', label: t.keep, rows: 4, value: typed?.keep, required: false })}
${textArea(view, { name: 'change', label: t.change, rows: 4, value: typed?.change, required: false })}`,
  submit: t.sendFeedback,
})}`
  return layout(view, {
    title: t.feedbackTitle,
    eyebrow: titleOf(view, session),
    crumbs: [
      { href: href(paths.mine, view.lang), label: t.title },
      { href: sessionHref(view, session.id), label: titleOf(view, session) },
    ],
    errors: error ? [{ field: 'usefulness', message: error }] : [],
    body,
  })
}
