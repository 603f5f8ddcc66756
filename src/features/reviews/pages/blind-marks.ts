import { href } from '../../../kernel/address.ts'
import {
  actions,
  button,
  errorFor,
  form,
  type Html,
  html,
  radios,
  textArea,
  type View,
} from '../../../platform/html/index.ts'
import { marksOf } from '../../edition/rules.ts'
import { paths } from '../paths.ts'
import type { Lack } from '../rules.ts'
import type { BlindPage } from './blind-file.ts'
import { points, text } from './words.ts'

/** One mark per criterion, a remark and an advice; saved as they are given, or by the buttons. */
export function marksForm(view: View, { edition, file, errors }: BlindPage): Html {
  const t = text[view.lang].blind
  const address = href(paths.reading, view.lang, { code: file.code })
  const levels = marksOf(edition.scale).map(mark => {
    const meaning = edition.scale.levels.find(it => it.mark === mark)?.meaning[view.lang]
    return { value: String(mark), label: meaning ? t.markOption(points(view, mark), meaning) : points(view, mark) }
  })
  const criteria = edition.criteria.map(({ code, name, meaning }) => {
    const given = file.marks[code]
    return radios(view, {
      name: `mark.${code}`,
      label: name[view.lang],
      hint: meaning[view.lang],
      options: levels,
      value: given === undefined ? undefined : String(given),
      error: errorFor(errors, `mark.${code}`),
    })
  })
  const advices = (['preselect', 'reject'] as const).map(value => ({ value, label: t.adviceOptions[value] }))
  const error = (name: string) => errorFor(errors, name)
  return form(view, {
    action: address,
    autosave: { url: address, savedAt: file.savedAt },
    body: html`${criteria}
${textArea(view, { name: 'remark', label: t.remark, hint: t.remarkHint, rows: 5, maxLength: 4000, value: file.remark, error: error('remark') })}
${radios(view, { name: 'advice', label: t.advice, options: advices, value: file.advice ?? undefined, error: error('advice') })}`,
    submit: actions(view, [
      button(view, { name: 'intent', value: 'finish', label: t.finish }),
      button(view, { name: 'intent', value: 'save', label: t.save, kind: 'secondary' }),
    ]),
  })
}

/** Where each thing that is missing is to be given, and what to do about it. */
export function lackErrors(view: View, { criteria }: BlindPage['edition'], lacks: readonly Lack[]) {
  const t = text[view.lang].blind.lacks
  return lacks.map(lack => {
    if (lack.field !== 'mark') return { field: lack.field, message: t[lack.field] }
    const name = criteria.find(({ code }) => code === lack.criterion)?.name[view.lang] ?? lack.criterion
    return { field: `mark.${lack.criterion}`, message: t.mark(name) }
  })
}
