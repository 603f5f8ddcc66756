import { href } from '../../../../kernel/address.ts'
import {
  actions,
  button,
  definitionList,
  details,
  errorFor,
  type FieldError,
  form,
  type Html,
  html,
  paragraphs,
  radios,
  textArea,
  type View,
} from '../../../../platform/html/index.ts'
import { formatInstant, formatNumber } from '../../../../platform/i18n/index.ts'
import { type Edition, marksOf } from '../../../edition/rules.ts'
import { paths } from '../../paths.ts'
import { type Colleague, type Marks, meanOf, type OwnSheet, sixtieths, unmarked } from '../../rules.ts'
import { highest, points, text } from '../words.ts'

export type SheetPart = {
  edition: Edition
  file: { code: string }
  sheet: OwnSheet | undefined
  /** What was typed and could not be kept, when there is any. */
  typed: { marks: Readonly<Record<string, unknown>>; remark: string } | undefined
  colleagues: readonly Colleague[]
  note: string
  errors: FieldError[]
}

/** The juror's own sheet: a form until it is handed in; then its marks, and those of the others. */
export function sheetPart(view: View, part: SheetPart): Html {
  const t = text[view.lang].jury
  const { sheet } = part
  if (sheet?.state !== 'locked') return html`<h2>${t.sheetTitle}</h2>${openSheet(view, part)}`
  const at = sheet.lockedAt && formatInstant(view.lang, sheet.lockedAt, view.zone)
  return html`<h2>${t.sheetTitle}</h2><p>${at && t.lockedAt(at)}</p>
${marksList(view, part.edition, sheet)}
<h2>${t.others}</h2>
${part.colleagues.length === 0 && html`<p>${t.othersNone}</p>`}
${part.colleagues.map(it => html`<h3>${it.name}</h3>${marksList(view, part.edition, it)}`)}`
}

/** The name of the field of a criterion's mark. */
export const markName = (code: string): string => `mark-${code}`

function openSheet(view: View, { edition, file, sheet, typed, errors }: SheetPart): Html {
  const t = text[view.lang].jury
  const marks = typed?.marks ?? sheet?.marks ?? {}
  const { scale } = edition
  const action = href(paths.file, view.lang, { code: file.code })
  const asked = edition.criteria.map(it =>
    radios(view, {
      name: markName(it.code),
      label: it.name[view.lang],
      hint: it.meaning[view.lang],
      inline: true,
      error: errorFor(errors, markName(it.code)),
      value: marks[it.code] === undefined ? undefined : String(marks[it.code]),
      options: marksOf(scale).map(mark => ({ value: String(mark), label: formatNumber(view.lang, mark) })),
    }),
  )
  const remark = { name: 'remark', label: t.remark, hint: t.remarkHint, maxLength: 4000 }
  const lead = t.sheetLead(formatNumber(view.lang, scale.min), formatNumber(view.lang, scale.max))
  return html`<p>${lead}</p>${levels(view, edition)}${form(view, {
    action,
    autosave: { url: action, savedAt: sheet?.savedAt ?? null },
    body: html`${asked}${textArea(view, { ...remark, value: typed?.remark ?? sheet?.remark ?? '' })}<p>${t.lockLead}</p>`,
    submit: actions(view, [
      button(view, { label: t.save, kind: 'secondary', name: 'do', value: 'save' }),
      button(view, { label: t.lock, name: 'do', value: 'lock' }),
    ]),
  })}`
}

const levels = (view: View, { scale }: Edition): Html =>
  html`<ul>${scale.levels.map(
    ({ mark, meaning }) => html`<li>${formatNumber(view.lang, mark)} – ${meaning[view.lang]}</li>`,
  )}</ul>`

function marksList(view: View, edition: Edition, { marks, remark }: { marks: Marks; remark: string }): Html {
  const t = text[view.lang].jury
  const given = edition.criteria.map(({ code, name }) => ({
    term: name[view.lang],
    detail: marks[code] === undefined ? t.unanswered : formatNumber(view.lang, marks[code]),
  }))
  const max = formatNumber(view.lang, highest(edition))
  const total = t.outOf(points(view, sixtieths(meanOf([marks]))), max)
  const whole = unmarked(edition, marks).length === 0
  return html`${definitionList(view, [...given, ...(whole ? [{ term: t.total, detail: total }] : [])])}
${remark && paragraphs(remark)}`
}

/** Where a juror steps aside; the file closes to them at once. */
export function conflictPart(view: View, { file, note, errors }: SheetPart): Html {
  const t = text[view.lang].jury
  const error = errorFor(errors, 'note')
  const declare = form(view, {
    action: href(paths.declaration, view.lang, { code: file.code }),
    body: html`<p>${t.conflictLead}</p>${textArea(view, { name: 'note', label: t.conflictNote, value: note, rows: 3, maxLength: 500, error })}`,
    submit: actions(view, [button(view, { label: t.conflictDeclare, kind: 'danger' })]),
  })
  return details(view, { summary: t.conflictTitle, body: declare, open: error !== undefined })
}
