import { href } from '../../../kernel/address.ts'
import { type Html, html, layout, pagination, stateTag, table, tag, type View } from '../../../platform/html/index.ts'
import { paths } from '../paths.ts'
import { AUDIENCES, type Counted, type Letter, type LetterRefusal, type LetterWords } from '../rules.ts'
import { letterErrors, letterForm } from './letter-form.ts'
import { instant, text } from './words.ts'

type LettersPage = {
  eyebrow: string
  letters: readonly Letter[]
  counts: readonly Counted[]
  next: string | undefined
  typed: LetterWords
  refusal?: LetterRefusal | undefined
}

/** What was written to subscribers, how many there are, and where a letter is begun. */
export function lettersPage(view: View, it: LettersPage): Html {
  const { letterList: t, threads } = text[view.lang]
  const body = html`${list(view, it.letters)}
${pagination(view, { count: t.count(it.letters.length), next: it.next })}
<h2>${t.subscribers}</h2>${subscribers(view, it.counts)}
<h2>${t.fresh}</h2>${letterForm(view, { action: href(paths.letters, view.lang), typed: it.typed, refusal: it.refusal })}`
  return layout(view, {
    title: t.title,
    lead: t.lead,
    eyebrow: it.eyebrow,
    crumbs: [{ href: href(paths.threads, view.lang), label: threads.title }],
    errors: letterErrors(view, it.refusal),
    body,
  })
}

const SIGNS = { draft: 'info', sending: 'warning', stopped: 'error', sent: 'success' } as const

/** Where a letter stands, in a word and a sign. */
export const letterState = (view: View, { state }: Pick<Letter, 'state'>): Html =>
  stateTag(view, SIGNS[state], text[view.lang].letterList.stateNames[state])

function list(view: View, letters: readonly Letter[]): Html {
  const t = text[view.lang].letterList
  return table(view, {
    caption: t.title,
    captionHidden: true,
    columns: [
      { key: 'subject', label: t.columns.subject },
      { key: 'audience', label: t.columns.audience },
      { key: 'state', label: t.columns.state },
      { key: 'sent', label: t.columns.sent, numeric: true },
      { key: 'when', label: t.columns.when },
    ],
    rows: letters.map(it => ({
      subject: it.subject[view.lang],
      audience: html`${t.audiences[it.audience]}${it.rule && html` ${tag(view, t.rule)}`}`,
      state: letterState(view, it),
      sent: String(it.sentCount),
      when: instant(view, it.endedAt ?? it.startedAt ?? it.createdAt),
    })),
    rowHref: (_, index) => href(paths.teamLetter, view.lang, { id: letters[index]?.id ?? 0 }),
    empty: t.empty,
  })
}

function subscribers(view: View, counts: readonly Counted[]): Html {
  const t = text[view.lang].letterList
  const states = ['confirmed', 'asked', 'bounced'] as const
  const count = (audience: string, state: string) =>
    String(counts.find(it => it.audience === audience && it.state === state)?.count ?? 0)
  return table(view, {
    caption: t.subscribers,
    captionHidden: true,
    columns: [
      { key: 'audience', label: t.columns.audience },
      ...states.map(key => ({ key, label: t.states[key], numeric: true })),
    ],
    rows: AUDIENCES.map(audience => ({
      audience: t.audiences[audience],
      ...Object.fromEntries(states.map(state => [state, count(audience, state)])),
    })),
    empty: '',
  })
}
