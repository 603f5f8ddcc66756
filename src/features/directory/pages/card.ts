import { href } from '../../../kernel/address.ts'
import {
  alert,
  form,
  type Html,
  html,
  layout,
  section,
  selectField,
  textArea,
  textField,
  type View,
} from '../../../platform/html/index.ts'
import { paths } from '../paths.ts'
import {
  AUDIENCES,
  BIOGRAPHY_MAX,
  type CardRefusal,
  type Consents,
  type Details,
  FIELDS,
  LEVELS,
  type Level,
} from '../rules.ts'
import { en } from '../text.en.ts'
import { fr } from '../text.fr.ts'

const text = { fr, en }

export type Own = {
  name: string
  consents: Consents
  details: Details
  refusal?: CardRefusal | undefined
  /** The skills of the cohort somebody is in now, with where they stand; none for whoever is in no cohort any more. */
  skills: readonly { value: string; label: string; level: Level | undefined }[]
}

/** One's own card: who sees what, what one adds, and where one stands on each skill. */
export function cardPage(view: View, own: Own): Html {
  const t = text[view.lang].card
  const { refusal } = own
  const message = refusal && text[view.lang].refusals[refusal.code]
  const field = refusal && fieldOf(refusal)
  const body = html`${form(view, {
    action: href(paths.card, view.lang),
    body: html`${section(view, { title: t.who, intro: t.whoHint, body: html`<div class="field-row">${FIELDS.map(it => audience(view, own, it))}</div>` })}
${section(view, { title: t.details, intro: t.detailsHint, body: details(view, own.details, name => (name === field ? message : undefined)) })}`,
    submit: t.save,
  })}
${own.skills.length > 0 && section(view, { title: t.skills, intro: t.skillsHint, body: skills(view, own) })}`
  const errors = field && message ? [{ field, message }] : []
  const crumbs = [{ href: href(paths.directory, view.lang), label: text[view.lang].directory.title }]
  return layout(view, { title: t.title, crumbs, lead: t.lead, errors, body })
}

function audience(view: View, { consents, name }: Own, field: (typeof FIELDS)[number]): Html {
  const t = text[view.lang].card
  const label =
    field === 'name'
      ? html`${t.fields.name} <span class="${view.theme.classes.mark}">(${name})</span>`
      : t.fields[field]
  const options = AUDIENCES.map(value => ({ value, label: t.audiences[value] }))
  return selectField(view, { name: `for_${field}`, label, value: consents[field], options })
}

function details(
  view: View,
  { biography, links, phone }: Details,
  errorOf: (field: string) => string | undefined,
): Html {
  const t = text[view.lang].card
  return html`${textField(view, { name: 'phone', label: t.phone, type: 'tel', autocomplete: 'tel', value: phone, width: 'medium', error: errorOf('phone') })}
${textArea(view, { name: 'links', label: t.links, hint: t.linksHint, value: links, rows: 3, error: errorOf('links') })}
${textArea(view, { name: 'biography', label: t.biography, value: biography, rows: 5, maxLength: BIOGRAPHY_MAX, error: errorOf('biography') })}`
}

const fieldOf = ({ code }: CardRefusal) =>
  code === 'biography_long' ? 'biography' : code === 'phone_wrong' ? 'phone' : 'links'

function skills(view: View, own: Own): Html {
  const t = text[view.lang].card
  const levels = LEVELS.map(value => ({ value, label: text[view.lang].levels[value] }))
  const one = ({ label, level, value }: Own['skills'][number]) =>
    selectField(view, { name: `skill.${value}`, label, value: level, options: levels, prompt: t.noLevel })
  return html`${own.consents.skills === 'nobody' && alert(view, { kind: 'info', body: t.skillsHidden })}
${form(view, {
  action: href(paths.ownSkills, view.lang),
  body: html`<div class="field-row">${own.skills.map(one)}</div>
${textField(view, { name: 'proposed', label: t.proposed, width: 'medium', maxLength: 60 })}
${selectField(view, { name: 'level', label: t.proposedLevel, options: levels })}`,
  submit: t.saveSkills,
})}`
}
