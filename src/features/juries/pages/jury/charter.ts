import { href } from '../../../../kernel/address.ts'
import {
  checkbox,
  errorFor,
  type FieldError,
  form,
  type Html,
  hidden,
  html,
  layout,
  type View,
} from '../../../../platform/html/index.ts'
import { formatInstant } from '../../../../platform/i18n/index.ts'
import type { Edition } from '../../../edition/rules.ts'
import { paths } from '../../paths.ts'
import { text } from '../words.ts'

export type CharterPage = { edition: Edition; signedAt: Date | undefined; errors: FieldError[] }

/** The charter in full, and the signature that opens the jury. */
export function charterPage(view: View, { edition, signedAt, errors }: CharterPage): Html {
  const t = text[view.lang].jury
  const { charter } = edition.jury
  const articles = html`<ol>${charter.articles.map(article => html`<li><p>${article[view.lang]}</p></li>`)}</ol>`
  const sign = form(view, {
    action: href(paths.charter, view.lang),
    body: html`${hidden('version', charter.version)}
${checkbox(view, { name: 'accepted', label: t.charterAccept, error: errorFor(errors, 'accepted') })}`,
    submit: t.charterSign,
  })
  const signed = signedAt && html`<p>${t.charterSigned(formatInstant(view.lang, signedAt, view.zone))}</p>`
  return layout(view, {
    title: charter.title[view.lang],
    eyebrow: t.charterVersion(charter.version),
    lead: signedAt ? undefined : t.charterLead,
    crumbs: signedAt ? [{ href: href(paths.day, view.lang), label: t.title }] : undefined,
    errors,
    body: html`${articles}${signed ?? sign}`,
  })
}
