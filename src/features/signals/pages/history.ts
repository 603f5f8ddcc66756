import { plusDays } from '../../../kernel/day.ts'
import { type Html, html, paragraphs, type View } from '../../../platform/html/index.ts'
import { formatDay, formatShortDay } from '../../../platform/i18n/index.ts'
import type { Happened } from '../rules.ts'
import { en } from '../text.en.ts'
import { fr } from '../text.fr.ts'
import { kindName, reasonOf } from './in-words.ts'

const text = { fr, en }

/** Something that happened, as a moment of the challenge's history. */
export const moment = (view: View, it: Happened) => ({
  when: formatDay(view.lang, it.day),
  title: titleOf(view, it),
  body: bodyOf(view, it),
  state: 'past' as const,
})

function titleOf(view: View, it: Happened): string {
  const t = text[view.lang].cockpit.happened
  if (it.what === 'contact') return t.contact
  if (it.what === 'roadmap') return t.roadmap(it.version)
  if ('month' in it) return t[it.what](monthIn(view, it.month))
  return t[it.what](kindName(view.lang, 'signal' in it ? it.signal.kind : it.about))
}

const monthIn = (view: View, month: string) => formatShortDay(view.lang, plusDays(month, 1)).replace(/^\S+\s/, '')

function bodyOf(view: View, it: Happened): Html | string | undefined {
  const t = text[view.lang].cockpit
  if ('signal' in it) return it.what === 'closed' ? t.gone : reasonOf(view.lang, it.signal)
  if (it.what === 'answered')
    return html`${paragraphs(it.body)}<p><small>${it.by}. ${t.answerIn(it.doer, formatShortDay(view.lang, it.quietUntil))}</small></p>`
  if (it.what === 'passed_on') return html`${paragraphs(it.body)}<p><small>${it.by}</small></p>`
  if (it.what === 'contact') return undefined
  return it.words ? paragraphs(it.words) : undefined
}
