import { type Html, html, paragraphs, type View } from '../../../platform/html/index.ts'
import type { Message, Side } from '../rules.ts'
import { instant } from './words.ts'

/** What was said, oldest first, each with who said it and when. */
export const talk = (view: View, messages: readonly Message[], nameOf: (message: Message) => string): Html =>
  html`<ol class="talk">${messages.map(
    message => html`<li class="${KIND[message.side]}"><p class="${view.theme.classes.mark}">${nameOf(message)}, ${instant(view, message.writtenAt)}</p>
${paragraphs(message.words)}</li>`,
  )}</ol>`

const KIND: Record<Side, string> = { writer: 'other', team: 'own', note: 'note' }
