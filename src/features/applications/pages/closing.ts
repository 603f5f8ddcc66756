import { alert, countdown, type Html, html, type View } from '../../../platform/html/index.ts'
import { closesWithin } from '../../calls/rules.ts'
import type { Edition } from '../../edition/rules.ts'
import { closing, text } from './words.ts'

/**
 * What every page of the form says in the last 48 hours before the closing instant, and more strongly in the last hour; nothing before. Drawn
 * by the server's clock, kept true by the script.
 */
export function closingWarning(view: View, edition: Edition): Html | undefined {
  const near = closesWithin(edition, view.now)
  if (!near) return undefined
  const t = text[view.lang].closesSoon
  const body = html`<p>${countdown(view, edition.instants.callCloses)} ${t[near](closing(view, edition))}</p>`
  return alert(view, { kind: 'warning', title: t.title[near], body })
}
