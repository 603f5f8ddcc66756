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
  const options = levels(view, edition)
  const criteria = edition.criteria.map(({ code, name, meaning }) => {
    const given = file.marks[code]
    return radios(view, {
      name: `mark.${code}`,
      label: name[view.lang],
      hint: meaning[view.lang],
      options,
      inline: true,
      value: given === undefined ? undefined : String(given),
      error: errorFor(errors, `mark.${code}`),
    })
  })
  const advices = (['preselect', 'reject'] as const).map(value => ({ value, label: t.adviceOptions[value] }))
  const error = (name: string) => errorFor(errors, name)
  return form(view, {
    action: address,
    autosave: { url: address, savedAt: file.savedAt },
    body: html`${scale(view, edition)}${criteria}
${textArea(view, { name: 'remark', label: t.remark, hint: t.remarkHint, rows: 5, maxLength: 4000, value: file.remark, error: error('remark') })}
${radios(view, { name: 'advice', label: t.advice, options: advices, value: file.advice ?? undefined, error: error('advice') })}`,
    submit: actions(view, [
      button(view, { name: 'intent', value: 'finish', label: t.finish }),
      button(view, { name: 'intent', value: 'save', label: t.save, kind: 'secondary' }),
    ]),
  })
}

const meaningOf = (view: View, { scale: { levels } }: BlindPage['edition'], mark: number) =>
  levels.find(it => it.mark === mark)?.meaning[view.lang]

/** The marks side by side; what each means is written once above, and said with each to those who do not see it. */
const levels = (view: View, edition: BlindPage['edition']) =>
  marksOf(edition.scale).map(mark => {
    const meaning = meaningOf(view, edition, mark)
    const said = meaning && html`<span class="${view.theme.classes.hidden}">, ${meaning}</span>`
    return { value: String(mark), label: html`${points(view, mark)}${said}` }
  })

function scale(view: View, edition: BlindPage['edition']): Html {
  const t = text[view.lang].blind
  const known = marksOf(edition.scale).flatMap(mark => {
    const meaning = meaningOf(view, edition, mark)
    return meaning ? [t.markOption(points(view, mark), meaning)] : []
  })
  return html`${known.length > 0 && html`<div class="scale" aria-hidden="true">${known.map(it => html`<p>${it}</p>`)}</div>`}`
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
