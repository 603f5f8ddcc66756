import { href } from '../../../kernel/address.ts'
import { alert, form, type Html, html, layout, textArea, type View } from '../../../platform/html/index.ts'
import { paths } from '../paths.ts'
import { type Line, type Message, MOST_WORDS, type WriteRefusal } from '../rules.ts'
import { refusalIn } from './mine.ts'
import { talk } from './talk.ts'
import { text } from './words.ts'

type LinePage = {
  reader: number
  line: Line
  messages: readonly Message[]
  typed: string
  refusal: WriteRefusal | undefined
}

/** A private line as those who may read it see it, and where they answer. */
export function linePage(view: View, { line, messages, reader, refusal, typed }: LinePage): Html {
  const t = text[view.lang].line
  const { id } = line
  const error = refusal && refusalIn(view, refusal)
  const body = html`${alert(view, { kind: 'info', body: line.referentId === null ? t.forTeam : t.forYou })}
${talk(view, { reader, messages, erasure: { action: href(paths.lineErasure, view.lang, { id }), values: it => ({ message: it.id }) } })}
${form(view, {
  action: href(paths.line, view.lang, { id }),
  body: textArea(view, {
    ...{ name: 'words', label: t.answer, value: typed, rows: 5, maxLength: MOST_WORDS, required: true },
    error,
  }),
  submit: t.send,
})}`
  return layout(view, {
    title: t.title(line.fellow),
    crumbs: [{ href: href(paths.portfolio, view.lang), label: text[view.lang].portfolio.title }],
    errors: error ? [{ field: 'words', message: error }] : [],
    body,
  })
}
