import { href } from '../../../kernel/address.ts'
import {
  actions,
  emptyState,
  type Html,
  html,
  layout,
  linkButton,
  section,
  table,
  tag,
  type View,
} from '../../../platform/html/index.ts'
import { paths } from '../paths.ts'
import type { Level } from '../rules.ts'
import { en } from '../text.en.ts'
import { fr } from '../text.fr.ts'

const text = { fr, en }

export type MapRow = { skill: string } & Record<Level, string[]>

/** Who can teach what and who wants to learn it, skill by skill. */
export function skillsPage(view: View, title: string, rows: readonly MapRow[]): Html {
  const t = text[view.lang].map
  const names = (list: readonly string[]) =>
    list.length > 0 ? list.join(', ') : html`<span class="${view.theme.classes.mark}">${t.nobody}</span>`
  const card = linkButton(view, { href: href(paths.card, view.lang), label: text[view.lang].directory.mine })
  const gaps = rows.filter(it => it.expert.length === 0 && it.learning.length > 0)
  const drawn = table(view, {
    caption: t.title,
    captionHidden: true,
    columns: [
      { key: 'skill', label: t.skill },
      { key: 'expert', label: t.teach },
      { key: 'interested', label: t.interested },
      { key: 'learning', label: t.learn },
    ],
    rows: rows.map(it => ({
      skill: it.skill,
      expert: names(it.expert),
      interested: names(it.interested),
      learning: names(it.learning),
    })),
    empty: '',
  })
  const body =
    rows.length === 0
      ? emptyState(view, { title: t.empty, action: card })
      : html`${actions(view, [card])}${gaps.length > 0 && section(view, { title: t.gap, body: html`<p>${gaps.map(it => html`${tag(view, it.skill)} `)}</p>` })}${drawn}`
  const crumbs = [{ href: href(paths.directory, view.lang), label: text[view.lang].directory.title }]
  return layout(view, { title: t.title, eyebrow: title, crumbs, lead: t.lead, wide: true, body })
}
