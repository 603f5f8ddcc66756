import { href } from '../../../kernel/address.ts'
import {
  alert,
  checkbox,
  errorFor,
  type FieldError,
  fieldset,
  form,
  type Html,
  html,
  layout,
  linkButton,
  postButton,
  section,
  table,
  textArea,
  textField,
  type View,
} from '../../../platform/html/index.ts'
import { formatInstant } from '../../../platform/i18n/index.ts'
import type { Edition } from '../../edition/rules.ts'
import { beyond, paths } from '../paths.ts'
import {
  BIOGRAPHY_MAX,
  type Decision,
  NOTHING_PUBLIC,
  type OwnPublication,
  PATH_MAX,
  PUBLIC_LINKS,
  type Publication,
  type PublicField,
  TERMS,
} from '../rules.ts'
import { en } from '../text.en.ts'
import { fr } from '../text.fr.ts'

const text = { fr, en }

export type PublicationShown = {
  edition: Edition
  published: OwnPublication | undefined
  decisions: Decision[]
  /** Whether the person may say what they did since the programme: fellows, not mentors. */
  asksPath: boolean
  errors?: FieldError[] | undefined
  typed?: Publication | undefined
}

/** What somebody lets be published of them, field by field, and every choice they made. */
export function publicationPage(view: View, shown: PublicationShown): Html {
  const t = text[view.lang].publication
  const { decisions, edition, errors, published } = shown
  const body = html`${standing(view, published)}
${section(view, { title: t.termsTitle, body: html`<p>${t.terms[TERMS]}</p><p><small>${t.version(TERMS)}</small></p>` })}
${form(view, { action: href(paths.publication, view.lang), body: fields(view, shown), submit: t.save })}
${published && published.fields.length > 0 && html`<p>${t.endLead}</p>${postButton(view, { action: href(paths.publicationEnd, view.lang), label: t.end, kind: 'secondary' })}`}
${section(view, { title: t.history, body: history(view, decisions) })}`
  return layout(view, { title: t.title, eyebrow: edition.title[view.lang], lead: t.lead, errors, body })
}

function standing(view: View, published: OwnPublication | undefined): Html {
  const t = text[view.lang].publication
  if (!published?.fields.length || !published.slug) return alert(view, { kind: 'info', body: t.nothing })
  const address = href(beyond.person, view.lang, { slug: published.slug })
  return html`<p>${linkButton(view, { href: address, label: t.shownAt, kind: 'secondary' })}</p>`
}

function fields(view: View, { asksPath, errors = [], published, typed }: PublicationShown): Html {
  const t = text[view.lang].publication
  const said = typed ?? published ?? NOTHING_PUBLIC
  const box = (field: PublicField) =>
    checkbox(view, {
      name: field === 'name' ? field : `agree_${field}`,
      label: t.agree[field],
      checked: said.fields.includes(field),
      ...(field === 'name' && { hint: t.nameFirst }),
    })
  const words = (name: 'biography' | 'path', hint: string, maxLength: number) =>
    textArea(view, {
      ...{ name, label: t[name], hint, value: said[name], rows: 4, maxLength, required: false },
      error: errorFor(errors, name),
    })
  const links = PUBLIC_LINKS.map(name =>
    textField(view, {
      ...{ name, label: t.links[name], hint: t.linkHint, type: 'url', required: false },
      ...{ value: said.links[name] ?? '', error: errorFor(errors, name) },
    }),
  )
  return html`${fieldset(view, { legend: t.fields.name, body: box('name') })}
${fieldset(view, { legend: t.fields.biography, body: html`${box('biography')}${words('biography', t.biographyHint, BIOGRAPHY_MAX)}` })}
${fieldset(view, { legend: t.fields.links, body: html`${box('links')}${links}` })}
${asksPath && fieldset(view, { legend: t.fields.path, body: html`${box('path')}${words('path', t.pathHint, PATH_MAX)}` })}`
}

function history(view: View, decisions: readonly Decision[]): Html {
  const t = text[view.lang].publication
  return table(view, {
    caption: t.history,
    captionHidden: true,
    columns: (['when', 'field', 'choice', 'text'] as const).map(key => ({ key, label: t[key] })),
    rows: decisions.map(it => ({
      when: formatInstant(view.lang, it.decidedAt, view.zone),
      field: t.fields[it.field],
      choice: it.given ? t.given : t.takenBack,
      text: t.version(it.terms),
    })),
    empty: t.historyNone,
  })
}
