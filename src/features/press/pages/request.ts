import { href } from '../../../kernel/address.ts'
import {
  emailField,
  type FieldError,
  form,
  type Html,
  html,
  layout,
  radios,
  textArea,
  textField,
  type View,
} from '../../../platform/html/index.ts'
import { paths } from '../paths.ts'
import type { RequestRefusal, RequestTyped } from '../rules.ts'
import { MOST, REQUEST_KINDS } from '../rules.ts'
import { text } from './words.ts'

type RequestPage = { typed: RequestTyped; refusal?: RequestRefusal | undefined; keptMonths: number }

/** Where a journalist asks for something; what was typed stays until it is sent. */
export function requestPage(view: View, { keptMonths, refusal, typed }: RequestPage): Html {
  const { request: t, room } = text[view.lang]
  const errors = errorsOf(view, refusal)
  const about = (name: string) => ({ name, required: true, error: errors.find(it => it.field === name)?.message })
  const options = REQUEST_KINDS.map(value => ({ value, label: t.kinds[value], hint: t.hints[value] }))
  const fields = html`${radios(view, { ...about('kind'), label: t.kind, options, value: typed.kind })}
${textField(view, { ...about('outlet'), label: t.outlet, value: typed.outlet, maxLength: MOST.line, width: 'medium' })}
${textField(view, { ...about('name'), label: t.name, value: typed.name, autocomplete: 'name', width: 'medium' })}
${emailField(view, { ...about('email'), label: t.email, value: typed.email, width: 'medium' })}
${textArea(view, { ...about('words'), label: t.words, hint: t.wordsHint, value: typed.words, rows: 8, maxLength: 5000 })}
${trap(view, typed.trap, about('trap').error)}`
  const body = html`${form(view, { action: href(paths.ask, view.lang), body: fields, submit: t.submit })}
<p class="${view.theme.classes.hint}">${t.kept(keptMonths)}</p>`
  const crumbs = [{ href: href(paths.room, view.lang), label: room.title }]
  return layout(view, { title: t.title, lead: t.lead, about: { description: t.description }, crumbs, errors, body })
}

/** Not shown, not read aloud, not reached by the keyboard; a person who fills it all the same is asked to empty it. */
const trap = (view: View, value: string, error: string | undefined): Html =>
  value === ''
    ? html`<div hidden><label for="trap">${text[view.lang].request.trap}</label><input id="trap" name="trap" autocomplete="off" tabindex="-1"></div>`
    : textField(view, { name: 'trap', label: text[view.lang].request.trap, value, error })

function errorsOf(view: View, refusal: RequestRefusal | undefined): FieldError[] {
  const { request: t } = text[view.lang]
  if (!refusal) return []
  const wrong = (field: string) => ({ field, message: t.wrong[field] ?? '' })
  if (refusal.code === 'too_many') return [{ field: 'words', message: t.tooMany }]
  if (refusal.code === 'wrong') return refusal.wrong.map(({ field }) => wrong(field))
  return [wrong(refusal.code === 'kind_missing' ? 'kind' : 'outlet')]
}
