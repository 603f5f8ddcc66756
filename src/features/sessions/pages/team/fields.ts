import {
  checkbox,
  checkboxes,
  errorFor,
  type FieldError,
  type Html,
  html,
  selectField,
  table,
  textArea,
  textField,
  type View,
} from '../../../../platform/html/index.ts'
import type { Edition } from '../../../edition/rules.ts'
import { AUDIENCES, MOST_PARTS } from '../../rules.ts'
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
${selectField(view, { name: 'kind', label: t.kind, options: kinds, value: typed.kind, error: error('kind') })}
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
  const blank: PartTyped = { day: '', from: '', to: '', onlyFor: '' }
  const count = Math.min(MOST_PARTS, typed.parts.length + 2)
  const rows = Array.from({ length: count }, (_, i) =>
    partRow(view, { it: typed.parts[i] ?? blank, row: i + 1, errors }),
  )
  const parts = table(view, {
    caption: t.parts,
    columns: (['part', 'day', 'from', 'to', 'only'] as const).map(key => ({ key, label: t.columns[key] })),
    rows,
    empty: '',
  })
  return html`<p>${t.partsHint}</p>${parts}
${textField(view, { name: 'place', label: t.place, value: typed.place, required: false })}
${textField(view, { name: 'video', label: t.video, value: typed.video, type: 'url', required: false })}`
}

type PartRow = { it: PartTyped; row: number; errors: FieldError[] }

function partRow(view: View, { errors, it, row }: PartRow) {
  const t = text[view.lang].team
  const { classes } = view.theme
  const error = errorFor(errors, `day-${row}`)
  const invalid = error && html` aria-describedby="day-${row}-error" aria-invalid="true"`
  const input = (name: 'day' | 'from' | 'to') =>
    html`<input class="${classes.input} ${name === 'day' ? 'medium' : 'short'}" type="${name === 'day' ? 'date' : 'text'}" id="${name}-${row}" name="${name}-${row}" value="${it[name]}" aria-label="${t.columns[name]}, ${t.part(row)}"${invalid}>`
  const only = { '': t.onlyAll, ...text[view.lang].otherParts }
  const options = Object.entries(only).map(
    ([value, label]) => html`<option value="${value}"${value === it.onlyFor && html` selected`}>${label}</option>`,
  )
  return {
    part: html`${row}${error && html`<p class="${classes.error}" id="day-${row}-error">${error}</p>`}`,
    ...{ day: input('day'), from: input('from'), to: input('to') },
    only: html`<select class="${classes.input}" name="only-${row}" aria-label="${t.only}, ${t.part(row)}">${options}</select>`,
  }
}
