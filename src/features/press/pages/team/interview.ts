import { href } from '../../../../kernel/address.ts'
import { form, type Html, html, layout, selectField, textField, type View } from '../../../../platform/html/index.ts'
import { paths } from '../../paths.ts'
import { type InterviewRefusal, type InterviewTyped, MOST, type PressRequest } from '../../rules.ts'
import { text } from '../words.ts'

type AskingPage = {
  request: PressRequest
  fellows: readonly { id: number; name: string; challenge: string }[]
  typed: InterviewTyped
  refusal?: InterviewRefusal | undefined
}

const FIELD = {
  ...{ fellow_missing: 'fellowship', mentor_missing: 'fellowship', known: 'fellowship' },
  ...{ topic_missing: 'topic', wished_missing: 'wished' },
} as const

/** Where the team passes a journalist’s request on to the fellow it is about. */
export function askingPage(view: View, { fellows, refusal, request, typed }: AskingPage): Html {
  const { interviews, team } = text[view.lang]
  const { ask: t, wrong } = interviews
  const message = refusal && wrong[refusal.code]
  const errorAt = (field: string) => (refusal && FIELD[refusal.code] === field ? message : undefined)
  const options = fellows.map(it => ({ value: String(it.id), label: `${it.name}, ${it.challenge}` }))
  const line = (name: 'topic' | 'wished', hint?: string) =>
    textField(view, {
      ...{ name, label: t[name], hint, value: typed[name], maxLength: MOST.line, required: true },
      error: errorAt(name),
    })
  const value = typed.fellowship ? String(typed.fellowship) : ''
  const fellow = { name: 'fellowship', label: t.fellow, options, value, required: true, error: errorAt('fellowship') }
  return layout(view, {
    ...{ title: t.title, lead: t.lead(`${request.name}, ${request.outlet}`) },
    crumbs: [
      { href: href(paths.list, view.lang), label: team.title },
      { href: href(paths.requests, view.lang), label: team.requests.title },
    ],
    errors: refusal && message ? [{ field: FIELD[refusal.code], message }] : [],
    body: form(view, {
      action: href(paths.interviewing, view.lang, { id: request.id }),
      body: html`${selectField(view, fellow)}${line('topic')}${line('wished', t.wishedHint)}`,
      submit: t.submit,
    }),
  })
}
