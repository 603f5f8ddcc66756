import { type Html, html, paragraphs, postButton, type View } from '../../../platform/html/index.ts'
import type { Message } from '../rules.ts'
import { instant, text } from './words.ts'

type Talk = {
  reader: number
  messages: readonly Message[]
  /** Where whoever wrote a message erases it. */
  erasure: { action: string; values: (message: Message) => Record<string, string | number> }
}

/** The messages of a line, oldest first, each with its author; one's own can be erased. */
export function talk(view: View, { erasure, messages, reader }: Talk): Html {
  const t = text[view.lang].mine
  return html`<ol class="talk">${messages.map(message => {
    const own = message.authorId === reader
    const when = instant(view, message.writtenAt)
    return html`<li class="${own ? 'own' : 'other'}"><p class="${view.theme.classes.mark}">${own ? t.you : message.author}, ${when}</p>
${message.words === null ? html`<p><em>${t.erasedWords}</em></p>` : paragraphs(message.words)}
${
  own &&
  message.words !== null &&
  postButton(view, {
    action: erasure.action,
    values: erasure.values(message),
    label: t.erase,
    about: t.eraseAbout(when),
    kind: 'quiet',
  })
}</li>`
  })}</ol>`
}
