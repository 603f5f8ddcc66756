import { definitionList, type Html, html, layout, type View } from '../../../platform/html/index.ts'
import type { Edition } from '../../edition/rules.ts'
import { en } from '../text.en.ts'
import { fr } from '../text.fr.ts'

const text = { fr, en }

/** What becomes of personal data, from the edition's own figures. */
export function privacyPage(view: View, edition: Edition): Html {
  const t = text[view.lang].privacy
  const data = edition.dataProtection
  const body = definitionList(view, [
    { term: t.purpose, detail: data.purpose[view.lang] },
    { term: t.readers, detail: data.readers[view.lang] },
    { term: t.basis, detail: data.basis[view.lang] },
    { term: t.kept, detail: t.keptBody(data.retentionYears) },
    { term: t.rights, detail: data.rights[view.lang] },
    { term: t.contact, detail: html`<a href="mailto:${data.email}">${data.email}</a>` },
    { term: t.cookies, detail: t.cookiesBody },
  ])
  return layout(view, { title: t.title, body })
}
