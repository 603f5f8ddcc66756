import { href } from '../../../../kernel/address.ts'
import {
  alert,
  dateField,
  errorFor,
  type FieldError,
  fieldset,
  form,
  type Html,
  hidden,
  html,
  layout,
  numberField,
  textArea,
  type View,
} from '../../../../platform/html/index.ts'
import { zoneName } from '../../../../platform/i18n/index.ts'
import { paths } from '../../paths.ts'
import { type Edition, type Finding, pathText } from '../../rules.ts'
import { findingText, labelOf, teamText } from './words.ts'

export type CalendarForm = {
  edition: Edition
  /** Every date by its path, in the order of the form. */
  values: Record<string, string>
  reason: string
  version: number
  refusal?: { code: keyof (typeof teamText)['fr']['form']['refusals']; findings: Finding[] }
}

/** The dates of the edition in force, to be changed together with a reason. */
export function calendarPage(view: View, given: CalendarForm): Html {
  const t = teamText[view.lang].form
  const errors = errorsOf(view, given)
  const { refusal } = given
  const said = refusal && refusal.code !== 'reason_missing' && errors.length === 0
  const part = (legend: string, starts: string[]) =>
    fieldset(view, {
      legend,
      body: html`${Object.keys(given.values)
        .filter(path => starts.some(start => path.startsWith(start)))
        .map(path => dateOf(view, given, errors, path))}`,
    })
  const body = html`${said && alert(view, { kind: 'error', body: t.refusals[refusal.code], announced: true })}
${form(view, {
  action: href(paths.teamCalendar, view.lang),
  submit: t.submit,
  body: html`${part(t.call, ['calendar.call'])}
${part(t.selection, ['calendar.preselection', 'calendar.interviews', 'calendar.validation'])}
${part(t.results, ['calendar.notification', 'offers', 'calendar.announcement', 'calendar.start', 'calendar.end'])}
${textArea(view, { name: 'reason', label: t.reason, hint: t.reasonHint, value: given.reason, rows: 3, required: true, error: errorFor(errors, 'reason') })}
${hidden('version', given.version)}`,
})}`
  const crumbs = [{ href: href(paths.teamEdition, view.lang), label: teamText[view.lang].title }]
  return layout(view, { title: t.title, lead: t.lead(zoneName(view.lang, given.edition.zone)), crumbs, errors, body })
}

function dateOf(view: View, { values }: CalendarForm, errors: FieldError[], path: string): Html {
  const t = teamText[view.lang].form
  const common = { name: path, label: labelOf(view, path), error: errorFor(errors, path), required: true }
  const value = values[path] ?? ''
  if (path === 'offers.answerDays') return numberField(view, { ...common, value, min: 1, unit: t.answerDaysUnit })
  const withTime = /\.(opens|closes|validation|at)$/.test(path)
  const hint = path === 'calendar.call.closes' ? t.callClosesHint : undefined
  return dateField(view, { ...common, value, withTime, hint })
}

/** A finding belongs to the field of its path, or to the first one under it. */
function errorsOf(view: View, { refusal, values }: CalendarForm): FieldError[] {
  if (!refusal) return []
  if (refusal.code === 'reason_missing') {
    return [{ field: 'reason', message: teamText[view.lang].form.refusals.reason_missing }]
  }
  const fields = Object.keys(values)
  return refusal.findings.flatMap(finding => {
    const path = pathText(finding.path)
    const field = fields.find(it => it === path || it.startsWith(`${path}.`))
    return field ? [{ field, message: sentence(view, finding) }] : []
  })
}

/** The message names other dates by their path: said with the label of their field. */
function sentence(view: View, finding: Finding): string {
  const said = (findingText[view.lang][finding.code] as (it: Finding) => string)(finding)
  if (!('other' in finding)) return said
  return said.replace(pathText(finding.other), teamText[view.lang].form.quoted(labelOf(view, pathText(finding.other))))
}
