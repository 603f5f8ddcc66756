import { type Html, html, layout, table, type View } from '../../../platform/html/index.ts'
import type { FormChange, FormDefinition } from '../rules.ts'
import { partIn } from './describe.ts'
import { text } from './words.ts'

/** What a version changes, in words, one line per property. */
export function changesTable(
  view: View,
  changes: readonly FormChange[],
  between: { before: FormDefinition; after: FormDefinition },
): Html {
  const t = text[view.lang].team
  if (changes.length === 0) return html`<p>${t.noChange}</p>`
  return table(view, {
    caption: t.changes,
    captionHidden: true,
    columns: [
      { key: 'where', label: t.where },
      { key: 'how', label: t.how },
      { key: 'before', label: t.before },
      { key: 'after', label: t.after },
    ],
    rows: changes.flatMap(it => rowsOf(view, it, between)),
    empty: t.noChange,
  })
}

function rowsOf(view: View, change: FormChange, { before, after }: { before: FormDefinition; after: FormDefinition }) {
  const t = text[view.lang].team
  const where = change.of === 'question' ? change.label[view.lang] : `${t.what[change.of]}, ${change.label[view.lang]}`
  if (change.parts.length === 0) return [{ where, how: t.change[change.change], before: '', after: '' }]
  return change.parts.map(({ part, before: was, after: is }) => ({
    where,
    how: `${t.change[change.change]}, ${(t.parts[part] ?? part).toLowerCase()}`,
    before: partIn(view.lang, before, part, was) ?? t.nothing,
    after: partIn(view.lang, after, part, is) ?? t.nothing,
  }))
}

export type Compared = {
  title: string
  crumbs: { href: string; label: string }[]
  changes: readonly FormChange[]
  before: FormDefinition
  after: FormDefinition
  /** What can be done with it. */
  action?: Html | undefined
}

/** Two versions side by side: what was added, removed, moved and changed. */
export const differencePage = (view: View, { title, crumbs, changes, before, after, action }: Compared): Html =>
  layout(view, {
    title,
    eyebrow: text[view.lang].team.changes,
    crumbs,
    body: html`${changesTable(view, changes, { before, after })}${action}`,
  })
