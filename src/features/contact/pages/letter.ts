import { href } from '../../../kernel/address.ts'
import {
  emailField,
  type FieldError,
  form,
  type Html,
  hidden,
  html,
  layout,
  postButton,
  radios,
  type View,
} from '../../../platform/html/index.ts'
import { paths } from '../paths.ts'
import { type Asking, type AskRefusal, AUDIENCES, type Audience } from '../rules.ts'
import { text, trapField } from './words.ts'

type LetterPage = { typed: Asking; refusal?: AskRefusal | undefined }

/** Where one asks to be written to. */
export function letterPage(view: View, { refusal, typed }: LetterPage): Html {
  const t = text[view.lang].letter
  const errors: FieldError[] = refusal
    ? [{ field: refusal.code === 'trap' ? 'trap' : 'email', message: t.wrong[refusal.code] }]
    : []
  const options = AUDIENCES.map(value => ({ value, label: t.audiences[value] }))
  const body = html`${form(view, {
    action: href(paths.letter, view.lang),
    body: html`${radios(view, { name: 'audience', label: t.audience, options, value: typed.audience, required: true })}
${address(view, typed, errors)}`,
    submit: t.submit,
  })}<p class="${view.theme.classes.hint}">${t.kept}</p>`
  return layout(view, { title: t.title, lead: t.lead, about: { description: t.description }, errors, body })
}

/** The same in a few lines, on another page, for one audience; once on a page, since a field’s id is its name. */
export function askBox(view: View, { audience }: { audience: Audience }): Html {
  const t = text[view.lang].letter
  return html`${form(view, {
    action: href(paths.letter, view.lang),
    body: html`${hidden('audience', audience)}${address(view, { email: '', trap: '' }, [])}`,
    submit: t.submit,
  })}<p class="${view.theme.classes.hint}">${t.kept}</p>`
}

function address(view: View, typed: Pick<Asking, 'email' | 'trap'>, errors: readonly FieldError[]): Html {
  const t = text[view.lang].letter
  const error = (field: string) => errors.find(it => it.field === field)?.message
  return html`${emailField(view, {
    ...{ name: 'email', label: t.email, hint: t.emailHint, value: typed.email, width: 'medium', required: true },
    error: error('email'),
  })}${trapField(view, { label: t.trap, value: typed.trap, error: error('trap') })}`
}

/** Opening a letter's link changes nothing, since programs open links too: a button does. */
export function confirmationPage(view: View, it: { token: string; audience: Audience }): Html {
  const t = text[view.lang].letter
  const action = href(paths.confirmation, view.lang, { token: it.token })
  const lead = t.confirmLead(t.audiences[it.audience])
  return layout(view, { title: t.confirmTitle, lead, body: postButton(view, { action, label: t.confirm }) })
}

export function wayOutPage(view: View, key: string, isThere: boolean): Html {
  const t = text[view.lang].letter
  if (!isThere) return layout(view, { title: t.endTitle, lead: t.ended, body: html`` })
  const action = href(paths.wayOut, view.lang, { key })
  return layout(view, { title: t.endTitle, lead: t.endLead, body: postButton(view, { action, label: t.end }) })
}
