import { href } from '../../../kernel/address.ts'
import {
  alert,
  emptyState,
  form,
  type Html,
  hidden,
  html,
  layout,
  radios,
  section,
  textArea,
  type View,
} from '../../../platform/html/index.ts'
import { formatNumber } from '../../../platform/i18n/index.ts'
import { paths } from '../paths.ts'
import { type Audience, type Line, type Message, MOST_WORDS, type Referent, type WriteRefusal } from '../rules.ts'
import { talk } from './talk.ts'
import { day, text } from './words.ts'

export type Mine = {
  reader: number
  referent: Referent | undefined
  lines: readonly Line[]
  messages: readonly (Message & { lineId: number })[]
  typed: { audience: Audience; words: string }
  refusal: WriteRefusal | undefined
}

/** A fellow's referent, what they wrote in private and what was answered, and where they write. */
export function minePage(view: View, mine: Mine): Html {
  const t = text[view.lang].mine
  const { lines, messages, reader, refusal, referent } = mine
  const message = refusal && refusalIn(view, refusal)
  const field = refusal?.code === 'no_referent' ? 'audience' : 'words'
  const body = html`${section(view, {
    title: t.referent,
    body: html`<p>${referent ? t.inCharge(referent.name, day(view, referent.since)) : t.none}</p>
${referent && html`<p><a href="mailto:${referent.email}">${referent.email}</a></p>`}`,
  })}
${alert(view, { kind: 'info', title: t.whoReads, body: t.promise })}
${section(view, { title: t.write, body: writing(view, mine, message ? { field, message } : undefined) })}
${lines.length === 0 && emptyState(view, { title: t.empty, body: t.emptyBody })}
${lines.map(line =>
  section(view, {
    title: line.referentId === null ? t.withTeam : t.withReferent(line.referent ?? ''),
    body: talk(view, {
      reader,
      messages: messages.filter(it => it.lineId === line.id),
      erasure: { action: href(paths.erasure, view.lang), values: it => ({ line: line.id, message: it.id }) },
    }),
  }),
)}`
  return layout(view, { title: t.title, lead: t.lead, errors: message ? [{ field, message }] : [], body })
}

type Wrong = { field: string; message: string } | undefined

function writing(view: View, { referent, typed }: Mine, wrong: Wrong): Html {
  const t = text[view.lang].mine
  const errorOf = (name: string) => (wrong?.field === name ? wrong.message : undefined)
  const options = [
    { value: 'team', label: t.audiences.team },
    ...(referent ? [{ value: 'referent', label: t.audiences.referent(referent.name) }] : []),
  ]
  return form(view, {
    action: href(paths.mine, view.lang),
    body: html`${
      referent
        ? radios(view, {
            ...{ name: 'audience', label: t.audience, options, value: typed.audience, required: true },
            error: errorOf('audience'),
          })
        : hidden('audience', 'team')
    }
${textArea(view, { name: 'words', label: t.words, value: typed.words, rows: 5, maxLength: MOST_WORDS, error: errorOf('words'), required: true })}`,
    submit: t.send,
  })
}

export function refusalIn(view: View, refusal: WriteRefusal): string {
  const t = text[view.lang].refusals
  return refusal.code === 'too_long' ? t.too_long(formatNumber(view.lang, refusal.max)) : t[refusal.code]
}
