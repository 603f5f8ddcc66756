import { type Html, html, stateTag, type View } from '../../../platform/html/index.ts'
import { formatShortDay } from '../../../platform/i18n/index.ts'
import type { Kept, Urgency } from '../rules.ts'
import { en } from '../text.en.ts'
import { fr } from '../text.fr.ts'
import { kindName, reasonOf } from './in-words.ts'

const text = { fr, en }

/** One of two words, never a score. */
const urgencyTag = (view: View, urgency: Urgency): Html =>
  stateTag(view, urgency === 'act' ? 'error' : 'warning', text[view.lang].urgencies[urgency])

/** How a signal stands: its urgency, or the answer under way. */
const signalTag = (view: View, signal: Kept): Html =>
  signal.state === 'answered' && signal.quietUntil
    ? stateTag(view, 'waiting', text[view.lang].cockpit.answered)
    : urgencyTag(view, signal.urgency)

/** Until when whoever answered wants to hear no more of it: beside the tag, which never breaks over two lines. */
const silence = ({ lang }: View, signal: Kept): string =>
  signal.state === 'answered' && signal.quietUntil
    ? text[lang].cockpit.silence(formatShortDay(lang, signal.quietUntil))
    : ''

/** A signal under its own heading: its urgency, and its reason in words. */
export const signalReason = (view: View, signal: Kept): Html =>
  html`${signalTag(view, signal)} ${silence(view, signal)}<br>${reasonOf(view.lang, signal)}`

/** A signal in a line: its urgency, what it is about, and its reason in words. */
export function signalLine(view: View, signal: Kept): Html {
  const until = silence(view, signal)
  const about = html`${signalTag(view, signal)} <strong>${kindName(view.lang, signal.kind)}</strong>`
  return html`${about}${until && `, ${until}`}<br>${reasonOf(view.lang, signal)}`
}
