import { definitionList, details, type Html, html, layout, type View } from '../../../platform/html/index.ts'
import { formatInstant } from '../../../platform/i18n/index.ts'
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

export function questionsPage(view: View, edition: Edition): Html {
  const { call, questions } = text[view.lang]
  const facts = {
    wishes: call.wishes(edition.wishes.max, edition.labels.challenge),
    closes: formatInstant(view.lang, edition.instants.callCloses, edition.zone),
    months: edition.contract.months,
  }
  const body = html`${questions.list(facts).map(([question = '', answer = '']) => details(view, { summary: question, body: html`<p>${answer}</p>` }))}`
  return layout(view, { title: questions.title, body })
}
