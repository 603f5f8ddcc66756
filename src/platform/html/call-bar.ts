import { formatInstant, formatRemaining } from '../i18n/index.ts'
import { type Html, html } from './html.ts'
import type { View } from './view.ts'

export type Call = { opens: Date; closes: Date }

/** A call between its two instants, with the present one on it and, in words, what is left. */
export function callBar(view: View, { opens, closes }: Call): Html {
  const { now, text } = view
  const length = closes.getTime() - opens.getTime()
  const share = Math.min(1, Math.max(0, (now.getTime() - opens.getTime()) / length))
  const at = `${Math.round(share * 1000) / 10}%`
  const anchor = share < 0.2 ? 'start' : share > 0.8 ? 'end' : 'middle'
  const state = now < opens ? 'before' : now < closes ? 'during' : 'after'
  const top = state === 'during' ? 28 : 0
  return html`<div class="${view.theme.classes.callBar} ${state}"><p class="call-left">${leftInWords(view, { opens, closes })}</p>
<svg class="call-track" width="100%" height="${state === 'during' ? 46 : 8}" aria-hidden="true" focusable="false"><rect class="call-all" y="${top}" width="100%" height="8" rx="4"/>${
    state !== 'before' && html`<rect class="call-gone" y="${top}" width="${at}" height="8" rx="4"/>`
  }${state === 'during' && html`<rect class="call-now" x="${at}" y="22" width="4" height="20" rx="2"/><text class="call-today" x="${at}" y="14" text-anchor="${anchor}">${text.call.today}</text>`}</svg>
<dl><div><dt>${text.call.opens}</dt><dd>${time(view, opens)}</dd></div><div><dt>${text.call.closes}</dt><dd>${time(view, closes)}</dd></div></dl></div>`
}

const time = (view: View, date: Date): Html =>
  html`<time datetime="${date.toISOString()}">${formatInstant(view.lang, date, view.zone)}</time>`

/** What is left before the call opens or closes. The script keeps it true while the page stays open. */
function leftInWords(view: View, { opens, closes }: Call): Html {
  const { now, lang, text } = view
  if (now < opens) return html`${text.call.before(formatRemaining(lang, now, opens))}`
  if (now >= closes) return html`${text.call.after}`
  return countdown(view, closes)
}

/** What is left before a call closes, by the server's clock, kept true by the script while the page stays open. */
export function countdown({ now, lang, text }: View, closes: Date): Html {
  return html`<span data-countdown="${closes.toISOString()}" data-now="${now.toISOString()}" data-left="${text.call.during('{left}')}" data-after="${text.call.after}">${text.call.during(formatRemaining(lang, now, closes))}</span>`
}
