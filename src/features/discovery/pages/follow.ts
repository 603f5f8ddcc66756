import { href } from '../../../kernel/address.ts'
import {
  details,
  emptyState,
  type Html,
  html,
  layout,
  linkButton,
  section,
  type View,
} from '../../../platform/html/index.ts'
import type { Entry } from '../../challenges/rules.ts'
import type { Edition } from '../../edition/rules.ts'
import { machinePaths, paths } from '../paths.ts'
import { en } from '../text.en.ts'
import { fr } from '../text.fr.ts'
import { embedCode } from './embed-code.ts'

const text = { fr, en }

/** How to hear of the programme elsewhere than here, and how to show it. */
export function followPage(view: View, { edition, entries }: { edition: Edition; entries: readonly Entry[] }): Html {
  const t = text[view.lang].follow
  const calendar = view.origin + href(paths.calendar, view.lang)
  const body = html`${section(view, { title: t.feed, id: 'fil', body: html`<p>${t.feedBody}</p>${address(view, t.feedAddress, view.origin + href(paths.feed, view.lang))}` })}
${section(view, {
  title: t.calendar,
  id: 'calendrier',
  body: html`<p>${t.calendarBody}</p>
<p>${linkButton(view, { href: calendar.replace(/^https?:/, 'webcal:'), label: t.calendarOpen, kind: 'secondary' })}</p>${address(view, t.calendarAddress, calendar)}`,
})}
${section(view, { title: t.embed(edition.labels.challenge[view.lang]), id: 'integrer', body: codes(view, edition, entries) })}
${section(view, { title: t.texts, id: 'machines', body: machines(view) })}`
  return layout(view, { title: t.title, lead: t.lead, crumbs: [], about: { description: t.about }, body })
}

const address = (view: View, label: string, value: string): Html =>
  html`<p>${label}${view.lang === 'fr' && '\u202f'}: <a href="${value}"><code>${value}</code></a></p>`

function codes(view: View, edition: Edition, entries: readonly Entry[]): Html {
  const t = text[view.lang].follow
  const label = edition.labels.challenge[view.lang]
  const past = html`<p>${t.embedPast(label)}</p>`
  if (entries.length === 0) return html`${emptyState(view, { title: t.embedNone(label) })}${past}`
  return html`<p>${t.embedBody}</p>${entries.map(entry =>
    details(view, {
      summary: entry.sheet.title,
      body: html`<p>${t.embedCode}</p><pre tabindex="0"><code>${embedCode({ origin: view.origin, title: entry.sheet.title, frame: href(paths.embed, view.lang, { slug: entry.sheet.slug }) })}</code></pre>`,
    }),
  )}${past}`
}

function machines(view: View): Html {
  const t = text[view.lang].follow
  return html`<p>${t.textsBody}</p><ul><li><a href="${machinePaths.texts}">${t.textsList}</a></li>
<li><a href="${machinePaths.sitemap}">${t.sitemap}</a></li></ul>`
}
