import { href } from '../../../kernel/address.ts'
import { checkbox, form, type Html, html, postButton, textArea, type View } from '../../../platform/html/index.ts'
import { formatInstant } from '../../../platform/i18n/index.ts'
import { paths } from '../paths.ts'
import { BIOGRAPHY_MAX, type Consent } from '../rules.ts'
import { en } from '../text.en.ts'
import { fr } from '../text.fr.ts'

const text = { fr, en }

type Consenting = {
  answer: { consent: Consent | undefined }
  biographyError?: string | undefined
  typed?: string
}

/** What the cohort's page may say of this person: apart from the place itself, and always open to change. */
export function consentSection(view: View, { answer, biographyError, typed }: Consenting): Html {
  const t = text[view.lang].mine
  const { consent } = answer
  const named = consent?.name === true && consent.withdrawnAt === null
  return html`<h2>${t.consent}</h2><p>${t.consentLead}</p>
<p><strong>${named ? t.consentGiven(formatInstant(view.lang, consent.givenAt, view.zone)) : t.consentNone}</strong></p>
${form(view, {
  action: href(paths.consent, view.lang),
  body: html`${checkbox(view, { name: 'name', label: t.consentName, checked: typed !== undefined || named })}
${textArea(view, {
  name: 'biography',
  label: t.consentBiography,
  hint: t.consentBiographyHint,
  value: typed ?? consent?.biography ?? '',
  rows: 4,
  maxLength: BIOGRAPHY_MAX,
  required: false,
  error: biographyError,
})}`,
  submit: t.consentSave,
})}
${named && postButton(view, { action: href(paths.consentEnd, view.lang), label: t.consentEnd, kind: 'secondary' })}
<p><a href="${href(paths.publication, view.lang)}">${text[view.lang].publication.all}</a></p>`
}
