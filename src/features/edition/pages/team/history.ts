import { dateTime, type Html, html, table, type View } from '../../../../platform/html/index.ts'
import type { Edition } from '../../rules.ts'
import { localInWords } from './calendar-in-words.ts'
import { labelOf, teamText } from './words.ts'

type Change = { path: string; before?: unknown; after?: unknown }
type Version = { version: number; reason: string; changes: Change[]; appliedAt: Date; appliedBy: string | null }

export type Shown = {
  edition: Edition & { version: number; appliedAt: Date }
  versions: Version[]
  /** Where older versions are, when there are some. */
  older: string | undefined
}

const MOST_SHOWN = 12

/** Every change of an edition, newest first: what, who and why. */
export function historyOfEdition(view: View, { versions, older }: Omit<Shown, 'edition'>): Html {
  const t = teamText[view.lang]
  return html`${table(view, {
    caption: t.history,
    captionHidden: true,
    columns: [
      { key: 'version', label: 'Version' },
      { key: 'when', label: t.when },
      { key: 'author', label: t.author },
      { key: 'reason', label: t.reason },
      { key: 'changes', label: t.changes },
    ],
    rows: versions.map(it => ({
      version: it.version,
      when: dateTime(view, it.appliedAt),
      author: it.appliedBy ?? t.commandLine,
      reason: it.reason,
      changes: it.changes.length === 0 ? t.first : changeList(view, it.changes),
    })),
    empty: t.historyEmpty,
  })}
${older && html`<p><a rel="next" href="${older}">${t.older}</a></p>`}`
}

function changeList(view: View, changes: Change[]): Html {
  const t = teamText[view.lang]
  const rest = changes.length - MOST_SHOWN
  const shown = changes.slice(0, MOST_SHOWN)
  return html`<ul>${shown.map(it => html`<li>${t.change(labelOf(view, it.path), written(view, it.before), written(view, it.after))}</li>`)}
${rest > 0 && html`<li>${t.others(rest)}</li>`}</ul>`
}

function written(view: View, value: unknown): string {
  if (value === undefined) return teamText[view.lang].nothing
  return typeof value === 'string' ? localInWords(view, value) : JSON.stringify(value)
}
