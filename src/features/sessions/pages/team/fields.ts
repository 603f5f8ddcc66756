import {
  checkbox,
  checkboxes,
  errorFor,
  type FieldError,
  fieldset,
  type Html,
  html,
  selectField,
  textArea,
  textField,
  type View,
} from '../../../../platform/html/index.ts'
import type { Edition } from '../../../edition/rules.ts'
import { AUDIENCES } from '../../rules.ts'
import type { PartTyped, SessionTyped } from '../typed.ts'
import { groupIn, text } from '../when.ts'

export type Filling = {
  edition: Edition
  typed: SessionTyped
  leaders: { id: number; name: string }[]
  errors: FieldError[]
}

/** What a session says of itself, as fields. */
export function wordFields(view: View, { edition, errors, leaders, typed }: Filling): Html {
  const t = text[view.lang].team
  const error = (field: string) => errorFor(errors, field)
  const groups = AUDIENCES.map(value => ({ value, label: groupIn(edition, view.lang, value) }))
  const kinds = (edition.sessions?.kinds ?? []).map(it => ({ value: it.code, label: it.name[view.lang] }))
  const people = leaders.map(it => ({ value: String(it.id), label: it.name }))
  const area = (name: string, label: string, value: string, hint?: string) =>
    textArea(view, { name, label, value, hint, rows: 3, error: error(name), required: false })
  return html`${textField(view, { name: 'title_fr', label: t.titleFr, value: typed.title.fr, error: error('title_fr'), required: true })}
${textField(view, { name: 'title_en', label: t.titleEn, value: typed.title.en, required: false })}
${selectField(view, { name: 'kind', label: t.kind, options: kinds, value: typed.kind })}
${checkboxes(view, { name: 'audience', label: t.audienceLabel, options: groups, values: typed.audience, error: error('audience') })}
${checkboxes(view, { name: 'mandatory', label: t.mandatory, options: groups.slice(0, 3), values: typed.mandatory, error: error('mandatory') })}
${checkbox(view, { name: 'listed', label: t.listed, checked: typed.listed })}
${selectField(view, { name: 'leader', label: t.leader, hint: t.leaderHint, options: people, prompt: t.leaderNone, value: typed.leader, error: error('leader') })}
${area('speakers', t.speakers, typed.speakers, text[view.lang].mine.speakersHint)}
${area('objectives_fr', t.objectivesFr, typed.objectives.fr)}
${area('objectives_en', t.objectivesEn, typed.objectives.en)}
${area('agenda', t.agenda, typed.agenda, t.agendaHint)}
${area('outputs', t.outputs, typed.outputs)}`
}

/** Where and when a session is, as fields: the rows typed, and two more. */
export function placeFields(view: View, { errors, typed }: Pick<Filling, 'errors' | 'typed'>): Html {
  const t = text[view.lang].team
  const rows = Math.min(8, typed.parts.length + 2)
  const blank: PartTyped = { day: '', from: '', to: '', onlyFor: '' }
  const all = Array.from({ length: rows }, (_, i) => typed.parts[i] ?? blank)
  return html`${fieldset(view, { legend: t.parts, hint: t.partsHint, body: html`${all.map((it, i) => partFields(view, { it, row: i + 1, errors }))}` })}
${textField(view, { name: 'place', label: t.place, value: typed.place, required: false })}
${textField(view, { name: 'video', label: t.video, value: typed.video, type: 'url', required: false })}`
}

function partFields(view: View, { it, row, errors }: { it: PartTyped; row: number; errors: FieldError[] }): Html {
  const t = text[view.lang].team
  const error = errorFor(errors, `day-${row}`)
  const { classes } = view.theme
  const field = (name: string, label: string, control: Html) =>
    html`<div class="${classes.field}"><label for="${name}-${row}">${label}</label>${control}</div>`
  const input = (name: 'day' | 'from' | 'to', type: string) =>
    html`<input class="${classes.input} ${name === 'day' ? 'medium' : 'short'}" type="${type}" id="${name}-${row}" name="${name}-${row}" value="${it[name]}"${error && html` aria-describedby="day-${row}-error" aria-invalid="true"`}>`
  const only = [
    ['', t.onlyAll],
    ['fellow', text[view.lang].otherParts.fellow],
    ['mentor', text[view.lang].otherParts.mentor],
  ] as const
  const select = html`<select class="${classes.input}" id="only-${row}" name="only-${row}">${only.map(([value, label]) => html`<option value="${value}"${value === it.onlyFor && html` selected`}>${label}</option>`)}</select>`
  return fieldset(view, {
    legend: t.part(row),
    body: html`${error && html`<p class="${classes.error}" id="day-${row}-error">${error}</p>`}<div class="${classes.actions}">${field('day', t.day, input('day', 'date'))}${field('from', t.from, input('from', 'text'))}${field('to', t.to, input('to', 'text'))}${field('only', t.only, select)}</div>`,
  })
}
