import { href } from '../../../kernel/address.ts'
import {
  actions,
  alert,
  type Html,
  html,
  layout,
  letterText,
  linkButton,
  postButton,
  progressBar,
  section,
  type View,
} from '../../../platform/html/index.ts'
import { paths } from '../paths.ts'
import type { Letter, LetterRefusal, LetterWords } from '../rules.ts'
import { letterErrors, letterForm } from './letter-form.ts'
import { letterState } from './letters.ts'
import { text } from './words.ts'

type TeamLetterPage = {
  letter: Letter
  /** Of what is shown. */
  mark: string
  /** The letter as it leaves, in each language. */
  drawn: Record<'fr' | 'en', { subject: string; text: string }>
  confirmed: number
  typed?: LetterWords | undefined
  refusal?: LetterRefusal | undefined
}

/** One letter: as it will be read, its words while they may change, and its sending. */
export function teamLetterPage(view: View, it: TeamLetterPage): Html {
  const t = text[view.lang].letterList
  const { letter, refusal } = it
  const isDraft = letter.state === 'draft'
  const body = html`<p>${letterState(view, letter)}</p>
${isDraft ? sendingBox(view, it) : progress(view, it)}
${(['fr', 'en'] as const).map(lang =>
  section(view, {
    title: `${t.preview}, ${t.languages[lang].toLowerCase()}`,
    body: html`<div lang="${lang}"><p><strong>${it.drawn[lang].subject}</strong></p>${letterText(it.drawn[lang])}</div>`,
  }),
)}
${(isDraft || it.typed) && letterForm(view, { action: href(paths.teamLetter, view.lang, { id: letter.id }), typed: it.typed ?? wordsOf(letter), seen: it.mark, refusal })}`
  return layout(view, {
    title: letter.subject[view.lang],
    eyebrow: t.audiences[letter.audience],
    crumbs: [{ href: href(paths.letters, view.lang), label: t.title }],
    errors: letterErrors(view, refusal),
    body,
  })
}

const wordsOf = ({ audience, body, subject }: Letter): LetterWords => ({
  ...{ audience, subjectFr: subject.fr, bodyFr: body.fr, subjectEn: subject.en, bodyEn: body.en },
})

function sendingBox(view: View, { confirmed, letter, mark }: TeamLetterPage): Html {
  const t = text[view.lang].letterList
  const to = (address: (typeof paths)['trial' | 'sending']) => href(address, view.lang, { id: letter.id })
  return html`${alert(view, { kind: 'info', body: t.sendLead(confirmed) })}
${actions(view, [
  postButton(view, { action: to(paths.trial), label: t.trial, kind: 'secondary' }),
  confirmed > 0 && postButton(view, { action: to(paths.sending), label: t.send, values: { seen: mark } }),
])}`
}

function progress(view: View, { confirmed, letter }: TeamLetterPage): Html {
  const t = text[view.lang].letterList
  const { id, sentCount, state } = letter
  const max = state === 'sending' ? Math.max(confirmed, sentCount, 1) : Math.max(sentCount, 1)
  return html`${progressBar(view, { label: t.progress, value: sentCount, max })}
<p role="status">${t.progressLead(sentCount)}</p>
${
  state === 'sending' &&
  actions(view, [
    linkButton(view, { href: href(paths.teamLetter, view.lang, { id }), label: t.refresh, kind: 'secondary' }),
    postButton(view, { action: href(paths.stop, view.lang, { id }), label: t.stop, kind: 'danger' }),
  ])
}`
}
