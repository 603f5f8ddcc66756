import { href } from '../../../kernel/address.ts'
import { form, type Html, html, layout, linkButton, textArea, type View } from '../../../platform/html/index.ts'
import { paths } from '../paths.ts'
import { type Message, MOST_WORDS, type Thread } from '../rules.ts'
import { talk } from './talk.ts'
import { instant, text } from './words.ts'

type ThreadPage = {
  thread: Thread
  messages: readonly Message[]
  token: string
  expiresAt: Date
  typed: string
  refusal?: 'missing' | 'too_long' | 'too_many' | undefined
}

/** A conversation as its writer reads it by their link, and where they add to it. The team is not named person by person. */
export function threadPage(view: View, it: ThreadPage): Html {
  const { contact, thread: t } = text[view.lang]
  const { refusal, thread, token } = it
  const error = refusal && (refusal === 'too_many' ? contact.too_many : contact.wrong['words']?.[refusal])
  const body = html`${talk(view, it.messages, ({ side }) => (side === 'team' ? t.team : t.you))}
<p role="status">${t.states[thread.state]}</p>
${form(view, {
  action: href(paths.thread, view.lang, { token }),
  body: textArea(view, {
    ...{ name: 'words', label: t.answer, value: it.typed, rows: 6, maxLength: MOST_WORDS, required: true, error },
  }),
  submit: t.send,
})}
<p class="${view.theme.classes.hint}">${t.until(instant(view, it.expiresAt))}</p>`
  const errors = error ? [{ field: 'words', message: error }] : []
  return layout(view, { title: thread.subject, eyebrow: t.eyebrow(thread.reference), errors, body })
}

/** A link that opens nothing any more, and what to do then. */
export function endedPage(view: View, why: 'ended' | 'tooMany'): Html {
  const { contact, thread: t } = text[view.lang]
  const again = linkButton(view, { href: href(paths.contact, view.lang), label: contact.title })
  const lead = why === 'ended' ? t.endedLead : t.tooMany
  return layout(view, { title: t.ended, lead, body: html`<p>${again}</p>` })
}
