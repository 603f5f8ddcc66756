import {
  checkbox,
  checkboxes,
  dateField,
  errorFor,
  type FieldError,
  fieldset,
  type Html,
  html,
  numberField,
  selectField,
  textArea,
  textField,
  type View,
} from '../../../../platform/html/index.ts'
import type { Edition } from '../../../edition/rules.ts'
import { DESCRIPTION_MAX, type Document, type Facts, type Kind, type Lang, PLACES, TITLE_MAX } from '../../rules.ts'
import { text } from '../drawn.ts'

export type Filling = {
  edition: Edition
  kind: Kind
  name: string
  /** What the public has read keeps its address; a block, its place. */
  nameFixed: boolean
  document: Document
  errors: FieldError[]
  /** Names of the pictures there are. */
  pictures: readonly string[]
}

/** The words of an entry in one language. */
export function wordFields(view: View, { document, errors }: Filling, lang: Lang): Html {
  const t = text[view.lang].team
  const { body, description, title } = document[lang]
  const error = (field: string) => errorFor(errors, `${field}_${lang}`)
  const required = lang === 'fr'
  const titled = { name: `title_${lang}`, label: t.fields.title, value: title, maxLength: TITLE_MAX }
  const described = {
    name: `description_${lang}`,
    label: t.fields.description,
    hint: t.hints.description,
    value: description,
  }
  const written = { name: `body_${lang}`, label: t.fields.body, hint: t.hints.body, value: body, rows: 18 }
  return fieldset(view, {
    legend: t.languages[lang],
    body: html`<div class="words">${textField(view, { ...titled, required, error: error('title') })}
${textArea(view, { ...described, rows: 2, maxLength: DESCRIPTION_MAX, required: false, error: error('description') })}
${textArea(view, { ...written, required, error: error('body') })}</div>`,
  })
}

/** Where an entry stands, or at which address. */
export function nameField(view: View, { errors, kind, name, nameFixed }: Filling): Html {
  const t = text[view.lang].team
  const error = errorFor(errors, 'name')
  if (nameFixed) return html`<p>${t.nameFixed[kind === 'block' ? 'block' : 'other'](name)}</p>`
  if (kind === 'block') {
    const options = PLACES.map(value => ({ value, label: t.places[value] }))
    return selectField(view, { name: 'name', label: t.fields.place_of, options, value: name, error })
  }
  const label = kind === 'faq' ? t.fields.anchor : t.fields.name
  return textField(view, { name: 'name', label, hint: t.hints.name, value: name, required: false, error })
}

/** What is said once for both languages. */
export function factFields(view: View, filling: Filling): Html | undefined {
  if (filling.kind === 'faq') return questionFields(view, filling)
  if (filling.kind === 'post') return postFields(view, filling)
  return filling.kind === 'event' ? eventFields(view, filling) : undefined
}

function questionFields(view: View, { document: { facts }, edition, errors }: Filling): Html {
  const t = text[view.lang].team
  const options = (edition.content?.questions ?? []).map(it => ({
    value: it.code,
    label: `${t.audiences[it.audience]} : ${it.name[view.lang]}`,
  }))
  return html`${selectField(view, { name: 'category', label: t.fields.category, options, prompt: t.choose, value: facts.category, error: errorFor(errors, 'category') })}
${numberField(view, { name: 'position', label: t.fields.position, hint: t.hints.position, value: facts.position })}
${checkbox(view, { name: 'pinned', label: t.fields.pinned, hint: t.hints.pinned, checked: facts.pinned === true })}`
}

function postFields(view: View, filling: Filling): Html {
  const t = text[view.lang].team
  const { author } = filling.document.facts
  return html`${textField(view, { name: 'author', label: t.fields.author, hint: t.hints.author, value: author, width: 'medium' })}
${tagFields(view, filling)}${pictureField(view, filling)}`
}

const tagFields = (view: View, { document, edition }: Filling) =>
  checkboxes(view, {
    name: 'tags',
    label: text[view.lang].team.fields.tags,
    options: (edition.content?.tags ?? []).map(it => ({ value: it.code, label: it.name[view.lang] })),
    values: document.facts.tags,
  })

function pictureField(view: View, { document, pictures }: Filling) {
  const t = text[view.lang].team
  const options = pictures.map(it => ({ value: it, label: it }))
  const value = document.facts.picture
  return selectField(view, {
    name: 'picture',
    label: t.fields.picture,
    hint: t.hints.picture,
    options,
    prompt: t.noPicture,
    value,
  })
}

const LINKS = ['link', 'registration', 'replay'] as const

function eventFields(view: View, filling: Filling): Html {
  const t = text[view.lang].team
  const { document, edition, errors } = filling
  const { facts } = document
  const error = (field: keyof Facts) => errorFor(errors, field)
  return html`${dateField(view, { name: 'starts', label: t.fields.starts, withTime: true, value: facts.starts, error: error('starts') })}
${dateField(view, { name: 'ends', label: t.fields.ends, withTime: true, value: facts.ends, error: error('ends') })}
${textField(view, { name: 'zone', label: t.fields.zone, hint: t.hints.zone, value: facts.zone || edition.zone, width: 'medium', error: error('zone') })}
${textField(view, { name: 'place', label: t.fields.place, value: facts.place, required: false })}
${LINKS.map(it => textField(view, { name: it, label: t.fields[it], type: 'url', value: facts[it], required: false, error: error(it) }))}
${checkboxes(view, { name: 'challenges', label: t.fields.challenges, options: edition.challenges.map(it => ({ value: it.slug, label: it.title })), values: facts.challenges })}
${tagFields(view, filling)}${pictureField(view, filling)}`
}
