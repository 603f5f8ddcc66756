import { href } from '../../../kernel/address.ts'
import { emptyState, type Html, layout, stateTag, table, type View } from '../../../platform/html/index.ts'
import { formatDay } from '../../../platform/i18n/index.ts'
import { paths } from '../paths.ts'
import { en } from '../text.en.ts'
import { fr } from '../text.fr.ts'

const text = { fr, en }

export type Own = {
  code: string
  title: string
  /** The challenge whose answer this is, where there is one per challenge. */
  challenge?: { slug: string; title: string } | undefined
  state: 'to_answer' | 'started' | 'answered' | 'closed'
  closesOn: string
}

const SIGNS = { to_answer: 'waiting', started: 'waiting', answered: 'success', closed: 'info' } as const

/** The questionnaires somebody is asked to answer. */
export function minePage(view: View, own: readonly Own[]): Html {
  const t = text[view.lang].mine
  const addressOf = ({ challenge, code }: Own) =>
    challenge ? href(paths.sheet, view.lang, { slug: challenge.slug, code }) : href(paths.answer, view.lang, { code })
  const body =
    own.length === 0
      ? emptyState(view, { title: t.none, body: t.noneYet })
      : table(view, {
          caption: t.title,
          captionHidden: true,
          columns: [
            { key: 'title', label: t.questionnaire },
            { key: 'state', label: t.state },
            { key: 'until', label: t.until },
          ],
          rows: own.map(it => ({
            title: it.challenge ? `${it.title} (${it.challenge.title})` : it.title,
            state: stateTag(view, SIGNS[it.state], t.states[it.state]),
            until: formatDay(view.lang, it.closesOn),
          })),
          rowHref: (_, i) => own[i] && addressOf(own[i]),
          empty: t.none,
        })
  return layout(view, { title: t.title, lead: t.lead, body })
}
