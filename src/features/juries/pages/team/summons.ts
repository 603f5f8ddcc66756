import { href } from '../../../../kernel/address.ts'
import {
  actions,
  alert,
  details,
  emptyState,
  type Html,
  html,
  paragraphs,
  postButton,
  section,
  type View,
} from '../../../../platform/html/index.ts'
import { plural } from '../../../../platform/i18n/index.ts'
import { paths } from '../../paths.ts'
import type { Preview } from '../../rules.ts'
import { text } from '../words.ts'
import { teamPage } from './frame.ts'

export type SummonsPage = {
  /** Interviews without a summons yet. */
  waiting: number
  drafts: readonly Preview[]
  refusal: string | undefined
}

/** The summonses: written on demand, read here, and sent together once somebody has read them. */
export function summonsPage(view: View, { waiting, drafts, refusal }: SummonsPage): Html {
  const t = text[view.lang].team
  const prepare = postButton(view, {
    action: href(paths.summons, view.lang),
    label: plural(view.lang, waiting, t.prepare),
    kind: drafts.length > 0 ? 'secondary' : 'primary',
  })
  const none = emptyState(view, { title: t.summonsNone, body: t.summonsNoneBody })
  const body = html`${refusal && alert(view, { kind: 'warning', body: refusal, announced: true })}
${waiting > 0 && actions(view, [prepare])}
${waiting + drafts.length === 0 && none}
${drafts.length > 0 && section(view, { title: t.preview, body: previews(view, drafts) })}`
  return teamPage(view, { tab: 'summons', title: t.summonsTitle, lead: t.summonsLead, body })
}

function previews(view: View, drafts: readonly Preview[]): Html {
  const t = text[view.lang].team
  const send = postButton(view, {
    action: href(paths.sending, view.lang),
    label: plural(view.lang, drafts.length, t.send),
    values: { count: drafts.length },
  })
  const drawn = drafts.map((draft, i) =>
    details(view, {
      summary: t.previewOpen(draft.recipient, draft.subject),
      body: paragraphs(draft.text),
      open: i === 0,
    }),
  )
  return html`${actions(view, [send])}${drawn}`
}
