import {
  type FieldError,
  form,
  type Html,
  hidden,
  html,
  radios,
  textArea,
  textField,
  type View,
} from '../../../platform/html/index.ts'
import { AUDIENCES, type LetterField, type LetterRefusal, type LetterWords, MOST_LETTER } from '../rules.ts'
import { text } from './words.ts'

type LetterForm = { action: string; typed: LetterWords; seen?: string; refusal: LetterRefusal | undefined }

/** A letter in both languages, as the team writes it. */
export function letterForm(view: View, { action, refusal, seen, typed }: LetterForm): Html {
  const t = text[view.lang].letterList
  const errors = letterErrors(view, refusal)
  const about = (field: LetterField) => ({
    ...{ name: field, label: t.form[field], value: typed[field], required: true },
    error: errors.find(it => it.field === field)?.message,
  })
  const long = { hint: t.form.bodyHint, rows: 10, maxLength: MOST_LETTER }
  const options = AUDIENCES.map(value => ({ value, label: t.audiences[value] }))
  return form(view, {
    action,
    body: html`${seen !== undefined && hidden('seen', seen)}${radios(view, { ...about('audience'), options, inline: true })}
${textField(view, about('subjectFr'))}${textArea(view, { ...about('bodyFr'), ...long })}
${textField(view, about('subjectEn'))}${textArea(view, { ...about('bodyEn'), ...long })}`,
    submit: t.form.save,
  })
}

export function letterErrors(view: View, refusal: LetterRefusal | undefined): FieldError[] {
  const t = text[view.lang].letterList.wrong
  if (!refusal) return []
  if (refusal.code !== 'wrong') return [{ field: 'subjectFr', message: t[refusal.code] }]
  return refusal.wrong.map(({ code, field }) => ({ field, message: t[code] }))
}
