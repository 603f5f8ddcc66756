import { type Html, html, layout, type View } from '../../../platform/html/index.ts'
import { formatDay } from '../../../platform/i18n/index.ts'
import type { Edition } from '../../edition/rules.ts'
import type { Conformity } from '../rules.ts'
import { en } from '../text.en/accessibility.ts'
import { fr } from '../text.fr/accessibility.ts'

const text = { fr, en }

type Declared = { conformity: Conformity; contactHref: string }

/** The declaration that RGAA asks of a site: how far it keeps it, how that was established, whom to write to, and the way of appeal. */
export function accessibilityPage(view: View, edition: Edition, { conformity, contactHref }: Declared): Html {
  const t = text[view.lang]
  const { met, rate, absent, notMet } = conformity
  const day = formatDay(view.lang, conformity.checkedOn)
  const body = html`<p>${t.who(edition.programme.name[view.lang])}</p>
<h2>${t.state.title}</h2>
<p>${t.state.body({ met, rate, absent, notMet: notMet.length })}</p>
<p>${t.state.kind(day)}</p>
<h2>${t.failures.title}</h2>
${
  notMet.length === 0
    ? html`<p>${t.failures.none}</p>`
    : html`<ul>${notMet.map(it => html`<li><span lang="fr">${it.number}. ${it.title}.</span> ${it.why[view.lang]}</li>`)}</ul>`
}
<h2>${t.making.title}</h2>
<ul>${t.making.parts.map(it => html`<li>${it}</li>`)}</ul>
<h2>${t.use.title}</h2>
<ul>${t.use.parts.map(it => html`<li>${it}</li>`)}</ul>
<h2>${t.feedback.title}</h2>
<p>${t.feedback.body} <a href="${contactHref}">${t.feedback.link}</a>. ${t.feedback.large}</p>
<h2>${t.appeal.title}</h2>
<p>${t.appeal.body}</p>
<ul>${t.appeal.ways.map(it => html`<li>${it}</li>`)}</ul>`
  return layout(view, {
    title: t.title,
    lead: t.lead,
    about: { description: t.description },
    body,
  })
}
