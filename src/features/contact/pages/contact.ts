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
import type { Edition } from '../../edition/rules.ts'
import { paths } from '../paths.ts'
import { type Field, USUAL, WHO, type WriteRefusal, type Written } from '../rules.ts'
import { text, trapField } from './words.ts'

type ContactPage = { edition: Edition; typed: Written; refusal?: WriteRefusal | undefined }

/** Where anybody writes to the programme; what was typed stays until it is sent. */
export function contactPage(view: View, { edition, refusal, typed }: ContactPage): Html {
  const t = text[view.lang].contact
  const errors = errorsOf(view, refusal)
  const body = html`${form(view, { action: href(paths.contact, view.lang), body: fields(view, edition, typed, errors), submit: t.submit })}
<p class="${view.theme.classes.hint}">${t.kept((edition.contact ?? USUAL).keptMonths)}</p>`
  return layout(view, { title: t.title, lead: t.lead, about: { description: t.description }, errors, body })
}

function fields(view: View, edition: Edition, typed: Written, errors: readonly FieldError[]): Html {
  const t = text[view.lang].contact
  const { answerDays } = edition.contact ?? USUAL
  const about = (field: Field) => ({
    ...{ name: field, required: true, error: errors.find(it => it.field === field)?.message },
  })
  const options = WHO.map(value => ({ value, label: t.whos[value], hint: t.answered(answerDays[value]) }))
  return html`${radios(view, { ...about('who'), label: t.who, options, value: typed.who })}
${textField(view, { ...about('name'), label: t.name, value: typed.name, autocomplete: 'name', width: 'medium' })}
${emailField(view, { ...about('email'), label: t.email, hint: t.emailHint, value: typed.email, width: 'medium' })}
${textField(view, { ...about('subject'), label: t.subject, value: typed.subject })}
${textArea(view, { ...about('words'), label: t.words, value: typed.words, rows: 8, maxLength: 5000 })}
${trapField(view, { label: t.trap, value: typed.trap, error: about('trap').error })}`
}

function errorsOf(view: View, refusal: WriteRefusal | undefined): FieldError[] {
  const t = text[view.lang].contact
  if (!refusal) return []
  if (refusal.code === 'too_many') return [{ field: 'words', message: t.too_many }]
  return refusal.wrong.map(({ code, field }) => ({ field, message: t.wrong[field]?.[code] ?? '' }))
}
