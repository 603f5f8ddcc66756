import { type Html, html, layout, paragraphs, quote, stateTag, table, type View } from '../../../platform/html/index.ts'
import { formatShortDay } from '../../../platform/i18n/index.ts'
import type { Progress } from '../../edition/rules.ts'
import { type Content, type Difference, isChanged, type StepState, sideBySide, type Version } from '../rules.ts'
import { en } from '../text.en.ts'
import { fr } from '../text.fr.ts'
import { crumbsTo, type Here } from './frame.ts'
import { changeName } from './roadmap.ts'

const text = { fr, en }

type Comparing = { progress: Progress; here: Here; before: Version; after: Version }

/** Two published versions side by side, what changed first said in figures, then row by row. */
export function comparisonPage(view: View, { after, before, here, progress }: Comparing): Html {
  const t = text[view.lang].roadmap
  const names = [t.version(before.number), t.version(after.number)] as const
  const said =
    after.reason &&
    quote(view, { body: paragraphs(after.reason), source: t.changed(changeName(view, progress, after.change)) })
  return layout(view, {
    title: `${t.comparison(before.number, after.number)}, ${here.title}`,
    crumbs: crumbsTo(view, here, 'roadmap'),
    wide: true,
    body: html`${said}${differences(view, progress, { before: before.content, after: after.content, names })}`,
  })
}

type Compared = { before: Content; after: Content; names: readonly [string, string] }

/** Two contents in two columns. What differs says so in words; equal rows are there too, so that nothing is taken for missing. */
export function differences(view: View, progress: Progress, { after, before, names }: Compared): Html {
  const t = text[view.lang].roadmap
  const all = sideBySide(progress, before, after)
  const rows = all.filter(it => isChanged(it) || it.before || it.after)
  return html`<p>${t.counts(all.filter(isChanged).length, all.length)}</p>${table(view, {
    caption: t.difference,
    captionHidden: true,
    columns: [
      { key: 'what', label: t.what },
      { key: 'before', label: names[0] },
      { key: 'after', label: names[1] },
      { key: 'difference', label: t.difference },
    ],
    rows: rows.map(it => ({
      what: html`${nameOf(view, progress, it)}<br><small>${t.parts[it.part]}</small>`,
      before: words(view, it.before, it.stateBefore),
      after: words(view, it.after, it.stateAfter),
      difference: isChanged(it) ? stateTag(view, 'warning', t.changedRow) : t.same,
    })),
    empty: t.empty,
  })}`
}

function nameOf(view: View, { milestones, steps, vision }: Progress, { code, part }: Difference): string {
  if (part === 'objective') return text[view.lang].roadmap.horizons[code as 'short']
  if (part === 'step') return steps.find(it => it.code === code)?.name[view.lang] ?? code
  if (part === 'vision') return vision.find(it => it.code === code)?.label[view.lang] ?? code
  const known = milestones.find(it => it.day === code)
  return known ? `${known.name[view.lang]}, ${formatShortDay(view.lang, code)}` : formatShortDay(view.lang, code)
}

const words = (view: View, said: string, state: string | undefined): Html =>
  html`${state && html`<strong>${text[view.lang].roadmap.stepStates[state as StepState]}</strong>`}${said && paragraphs(said)}`
