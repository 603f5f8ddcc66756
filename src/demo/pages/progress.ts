import { href } from '../../kernel/address.ts'
import {
  actions,
  type Html,
  html,
  layout,
  linkButton,
  postButton,
  progressBar,
  type View,
} from '../../platform/html/index.ts'
import { paths } from '../paths.ts'
import type { Running } from '../player.ts'
import { en } from '../text.en.ts'
import { fr } from '../text.fr.ts'

const text = { fr, en }

/** How far the story is on its way; the page is asked again by its header. */
export function progressPage(view: View, { progress, target }: Running, next: string): Html {
  const t = text[view.lang]
  const value = Math.round(progress.share * 100)
  const again = href(paths.progress, view.lang, {}, { next })
  return layout(view, {
    title: t.progress.title,
    lead: t.progress.lead(t.at[target].name),
    body: html`<p role="status">${t.steps[progress.step]}</p>
${progressBar(view, { label: t.progress.whole, value, max: 100 })}
<p>${t.progress.note}</p>
${actions(view, [
  linkButton(view, { href: again, label: t.progress.refresh, kind: 'secondary' }),
  postButton(view, {
    action: href(paths.halt, view.lang),
    label: t.progress.halt,
    kind: 'secondary',
    values: { next },
  }),
])}`,
  })
}
