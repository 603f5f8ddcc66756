import { type Html, html, timeline, type View } from '../../../platform/html/index.ts'
import type { Happened } from '../rules.ts'
import { text } from './words.ts'

/** Who did what to the file, when and why, the latest first. */
export function history(view: View, events: readonly Happened[]): Html {
  const t = text[view.lang].file
  const title = ({ kind, to, reader }: Happened) =>
    [
      t.events[kind] ?? t.otherEvent,
      kind.endsWith('_decided') && to ? `(${t.to[to] ?? to})` : '',
      reader ? t.toReader(reader) : '',
    ]
      .filter(Boolean)
      .join(' ')
  return timeline(
    view,
    events.map(it => ({
      when: it.at,
      title: title(it),
      body: html`<p>${it.person ?? t.nobody}</p>${it.reason && html`<p>${it.reason}</p>`}`,
      state: 'past' as const,
    })),
  )
}
