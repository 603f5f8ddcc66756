import {
  checkboxes,
  dateField,
  fieldset,
  form,
  type Html,
  html,
  numberField,
  radios,
  selectField,
  textArea,
  textField,
  type View,
} from '../../../platform/html/index.ts'
import { type Group, type Item, KINDS, statesOf } from '../rules.ts'
import { type Again, errorAt, type Here, text, typedOr } from './frame.ts'

type Asked = Again & { group: Group; action: string; submit: string; item?: Item | undefined }

/** What is asked of something opened, made, given or reused; what concerns one kind alone comes in a group that says so. */
export function itemForm(view: View, here: Here, asked: Asked): Html {
  const { action, group, submit } = asked
  return form(view, {
    action,
    body: html`${whatFields(view, asked)}${whereFields(view, here, asked)}
${group === 'openness' && html`${silenceFields(view, here, asked)}${codeFields(view, here, asked)}${siteFields(view, asked)}`}
${group === 'made' && trainingFields(view, asked)}
${englishFields(view, asked)}`,
    submit,
  })
}

function whatFields(view: View, { group, item, typed, wrong }: Asked): Html {
  const t = text[view.lang]
  const kinds = KINDS[group].map(value => ({ value, label: t.kinds[value] }))
  const states = statesOf(group).map(value => ({ value, label: t.states[value] }))
  return html`${radios(view, { name: 'kind', label: t.item.kind, options: kinds, value: typedOr(typed, 'kind', item?.kind ?? KINDS[group][0]), required: true })}
${textField(view, { name: 'nameFr', label: t.item.nameFr, value: typedOr(typed, 'nameFr', item?.nameFr), error: errorAt(wrong, 'nameFr'), required: true })}
${textArea(view, { name: 'wordsFr', label: t.item.wordsFr, rows: 3, value: typedOr(typed, 'wordsFr', item?.wordsFr), required: false })}
${radios(view, { name: 'state', label: t.item.state, options: states, inline: true, value: typedOr(typed, 'state', item?.state ?? 'planned'), required: true })}`
}

function whereFields(view: View, { results }: Here, { group, item, typed, wrong }: Asked): Html {
  const t = text[view.lang].item
  const licences = results.openness.licences.map(it => ({ value: it.code, label: it.name[view.lang] }))
  return html`${dateField(view, { name: 'onDay', label: t.onDay, hint: t.onDayHint, value: typedOr(typed, 'onDay', item?.onDay), error: errorAt(wrong, 'onDay') })}
${textField(view, { name: 'url', type: 'url', label: t.url, hint: t.urlHint, value: typedOr(typed, 'url', item?.url), error: errorAt(wrong, 'url'), required: false })}
${
  group === 'openness' &&
  selectField(view, {
    name: 'licence',
    label: t.licence,
    prompt: t.noLicence,
    options: licences,
    value: typedOr(typed, 'licence', item?.licence),
    error: errorAt(wrong, 'licence'),
  })
}`
}

function silenceFields(view: View, { results }: Here, { item, typed, wrong }: Asked): Html {
  const t = text[view.lang].item
  const options = results.openness.withholdings.map(it => ({ value: it.code, label: it.name[view.lang] }))
  return html`${selectField(view, {
    name: 'withholding',
    label: t.withholding,
    prompt: t.withholdingPrompt,
    options,
    value: typedOr(typed, 'withholding', item?.withholding),
    error: errorAt(wrong, 'withholding'),
  })}
${textArea(view, {
  name: 'withholdingWords',
  label: t.withholdingWords,
  rows: 2,
  value: typedOr(typed, 'withholdingWords', item?.withholdingWords),
  error: errorAt(wrong, 'withholdingWords'),
  required: false,
})}`
}

function codeFields(view: View, { results }: Here, { item, typed }: Asked): Html {
  const t = text[view.lang].item
  const sent = typed?.['requirements']
  const met = typed ? [sent ?? []].flat() : (item?.requirements ?? [])
  const options = results.openness.requirements.map(it => ({ value: it.code, label: it.name[view.lang] }))
  const care = (['active', 'passive', 'none'] as const).map(value => ({ value, label: t.maintenances[value] }))
  return fieldset(view, {
    legend: t.ofCode,
    body: html`${checkboxes(view, { name: 'requirements', label: t.requirements, options, values: met })}
${radios(view, { name: 'maintenance', label: t.maintenance, options: care, value: typedOr(typed, 'maintenance', item?.maintenance) })}
${textField(view, { name: 'maintainer', label: t.maintainer, value: typedOr(typed, 'maintainer', item?.maintainer), required: false })}`,
  })
}

function siteFields(view: View, { item, typed }: Asked): Html {
  const t = text[view.lang].item
  const levels = (['unknown', 'none', 'partial', 'full'] as const).map(value => ({
    value,
    label: t.accessibilities[value],
  }))
  const value = typedOr(typed, 'accessibility', item?.accessibility)
  return fieldset(view, {
    legend: t.ofSite,
    body: radios(view, { name: 'accessibility', label: t.accessibility, options: levels, value }),
  })
}

function trainingFields(view: View, { item, typed, wrong }: Asked): Html {
  const t = text[view.lang].item
  return fieldset(view, {
    legend: t.ofTraining,
    body: html`${textField(view, { name: 'audience', label: t.audience, value: typedOr(typed, 'audience', item?.audience), error: errorAt(wrong, 'audience') })}
${numberField(view, { name: 'people', label: t.people, value: typedOr(typed, 'people', item?.people), error: errorAt(wrong, 'people') })}`,
  })
}

function englishFields(view: View, { item, typed }: Asked): Html {
  const t = text[view.lang]
  return html`${textField(view, { name: 'nameEn', label: t.item.nameEn, hint: t.optionalEnglish, value: typedOr(typed, 'nameEn', item?.nameEn), required: false })}
${textArea(view, { name: 'wordsEn', label: t.item.wordsEn, rows: 3, value: typedOr(typed, 'wordsEn', item?.wordsEn), required: false })}`
}
