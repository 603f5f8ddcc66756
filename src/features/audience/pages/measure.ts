import { href } from '../../../kernel/address.ts'
import {
  actions,
  alert,
  type Html,
  html,
  layout,
  postButton,
  section,
  type View,
} from '../../../platform/html/index.ts'
import { paths } from '../paths.ts'
import { en } from '../text.en.ts'
import { fr } from '../text.fr.ts'

const text = { fr, en }

/** What is counted of those who read the site, and their choice. */
export function measurePage(view: View, { optedOut }: { optedOut: boolean }): Html {
  const t = text[view.lang]
  const list = (items: readonly string[]) => html`<ul>${items.map(it => html`<li>${it}</li>`)}</ul>`
  const choice = html`${alert(view, { kind: 'info', body: optedOut ? t.isUncounted : t.isCounted })}
${actions(view, [
  postButton(view, {
    action: href(paths.measure, view.lang),
    label: optedOut ? t.resume : t.stop,
    values: { choice: optedOut ? 'counted' : 'uncounted' },
  }),
])}<p>${t.choiceHint}</p>`
  const body = html`${section(view, { title: t.choice, id: 'choix', body: choice })}
${section(view, { title: t.counted, body: html`${list(t.countedItems)}<p>${t.separate}</p>` })}
${section(view, { title: t.never, body: list(t.neverItems) })}
${section(view, { title: t.kept, body: html`<p>${t.keptBody}</p>` })}
${section(view, { title: t.why, body: html`<p>${t.whyBody}</p>` })}`
  return layout(view, { title: t.counting.title, lead: t.lead, crumbs: [], about: { description: t.about }, body })
}
