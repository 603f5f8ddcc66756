import {
  alert,
  checkbox,
  emailField,
  type Html,
  hidden,
  html,
  numberField,
  paragraphs,
  radios,
  textArea,
  textField,
  type View,
} from '../../../platform/html/index.ts'
import { formatDay } from '../../../platform/i18n/index.ts'
import type { Edition } from '../../edition/rules.ts'
import { answerName, type Field } from '../rules.ts'
import { wishesField } from './wishes.ts'
import { labelOf, text } from './words.ts'

/** One field as drawn: its value, what is wrong with it, and the version another device typed. */
export type Drawn = {
  field: Field
  value: string
  /** The mark of the stored value, sent back to tell what was left untouched. */
  mark: string
  error: string | undefined
  other: string | undefined
  challenges: readonly string[]
}

/** One question with its hidden mark and, when two devices disagree, the other version above it. */
export const question = (view: View, edition: Edition, drawn: Drawn): Html =>
  html`${drawn.other !== undefined && otherVersion(view, drawn.field.name, drawn.other)}${hidden(`was.${drawn.field.name}`, drawn.mark)}${control(view, edition, drawn)}`

function otherVersion(view: View, name: string, other: string): Html {
  const t = text[view.lang]
  const shown = other.trim() ? paragraphs(other) : html`<p><em>${t.asideEmpty}</em></p>`
  return html`${alert(view, { kind: 'warning', title: t.aside, body: html`${shown}<p>${t.asideLead}</p>` })}${hidden('seen', name)}`
}

function control(view: View, edition: Edition, drawn: Drawn): Html {
  const { field, value, error } = drawn
  const { kind, name, max } = field
  const base = {
    name,
    label: labelOf(view, edition, field),
    hint: field.hint?.[view.lang],
    error,
    required: field.required,
  }
  if (kind === 'declaration') return declaration(view, edition, drawn)
  if (kind === 'agreement')
    return html`${hidden(name, '')}${checkbox(view, { ...base, value: 'yes', checked: value === 'yes' })}`
  if (kind === 'wishes') return wishesField(view, edition, { ...base, value, open: drawn.challenges })
  if (kind === 'profile') return radios(view, { ...base, value, options: profiles(view, edition) })
  if (kind === 'integer') return numberField(view, { ...base, value, max, unit: unitOf(view, name) })
  if (kind === 'email') return emailField(view, { ...base, value })
  if (kind === 'text') return textArea(view, { ...base, value, rows: 10, maxLength: max })
  if (kind === 'links') return textArea(view, { ...base, value, rows: 4 })
  if (kind === 'teammate') return textField(view, { ...base, value, hint: text[view.lang].fields.teammateHint })
  return textField(view, { ...base, value, ...usual(field) })
}

/** Experience is counted in years; other numbers have no unit here. */
const unitOf = (view: View, name: string) => (name.includes('years') ? text[view.lang].fields.years : undefined)

const autocompletes: Record<string, string> = {
  [answerName('first_name')]: 'given-name',
  [answerName('last_name')]: 'family-name',
  [answerName('city')]: 'address-level2',
}

const usual = ({ kind, name }: Field) =>
  kind === 'phone'
    ? ({ type: 'tel', autocomplete: 'tel', width: 'medium' } as const)
    : { autocomplete: autocompletes[name], spellcheck: false }

const profiles = (view: View, edition: Edition) =>
  edition.profiles.map(({ code, name }) => ({ value: code, label: name[view.lang] }))

function declaration(view: View, edition: Edition, { field, value, error }: Drawn): Html {
  const t = text[view.lang].fields
  const { testedAt } = edition.eligibility.find(({ code }) => code === field.code) ?? {
    testedAt: 'application' as const,
  }
  const day = (at: Date) => formatDay(view.lang, at, edition.zone)
  const hint = {
    application: t.testedAt.application,
    decision: t.testedAt.decision(day(edition.instants.validation)),
    start: t.testedAt.start(day(edition.instants.start)),
  }[testedAt]
  const options = [
    { value: 'yes', label: t.yes },
    { value: 'no', label: t.no },
  ]
  const base = { name: field.name, label: labelOf(view, edition, field), hint, error, required: true }
  return radios(view, { ...base, value, options, inline: true })
}
