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
const signalTag = (view: View, { quietUntil, state, urgency }: Kept): Html =>
  state === 'answered' && quietUntil
    ? stateTag(view, 'waiting', text[view.lang].cockpit.answered(formatShortDay(view.lang, quietUntil)))
    : urgencyTag(view, urgency)

/** A signal under its own heading: its urgency, and its reason in words. */
export const signalReason = (view: View, signal: Kept): Html =>
  html`${signalTag(view, signal)}<br>${reasonOf(view.lang, signal)}`

/** A signal in a line: its urgency, what it is about, and its reason in words. */
export const signalLine = (view: View, signal: Kept): Html =>
  html`${signalTag(view, signal)} <strong>${kindName(view.lang, signal.kind)}</strong><br>${reasonOf(view.lang, signal)}`
