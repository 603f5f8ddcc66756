import { href } from '../../../../kernel/address.ts'
import {
  actions,
  emptyState,
  type Html,
  html,
  layout,
  linkButton,
  progressBar,
  section,
  stateTag,
  table,
  type View,
} from '../../../../platform/html/index.ts'
import { formatDay, formatTime, zoneName } from '../../../../platform/i18n/index.ts'
import type { Edition } from '../../../edition/rules.ts'
import { paths } from '../../paths.ts'
import type { Heard } from '../../rules.ts'
import { profileName, text } from '../words.ts'

export type DayPage = { edition: Edition; heard: readonly Heard[] }

/** The juror's interviews, day by day in order, with what is left to hand in. */
export function dayPage(view: View, { edition, heard }: DayPage): Html {
  const t = text[view.lang].jury
  const present = heard.filter(({ state }) => state !== 'absent')
  const marked = present.filter(({ sheet }) => sheet === 'locked').length
  const links = actions(view, [
    linkButton(view, { href: href(paths.lists, view.lang), label: t.lists, kind: 'secondary' }),
    linkButton(view, { href: href(paths.charter, view.lang), label: t.charterOpen, kind: 'quiet' }),
  ])
  const days = edition.instants.interviews.map(({ day, starts, ends }) => {
    const own = heard.filter(it => it.startsAt >= starts && it.startsAt < ends)
    const title = `${formatDay(view.lang, day)}, ${zoneName(view.lang, edition.zone)}`
    const intro = [...new Set(own.map(({ room }) => room))].join(', ')
    return own.length > 0 && section(view, { title, intro, body: dayTable(view, edition, own, title) })
  })
  const bar = { label: t.marked, value: marked, max: Math.max(1, present.length) }
  const none = emptyState(view, { title: t.dayNone, body: t.dayNoneBody })
  const body = html`${heard.length > 0 ? html`${progressBar(view, bar)}${days}` : none}${links}`
  return layout(view, { title: t.title, lead: t.lead, wide: true, body })
}

function dayTable(view: View, edition: Edition, heard: readonly Heard[], caption: string): Html {
  const t = text[view.lang].jury
  return table(view, {
    caption,
    captionHidden: true,
    columns: [
      { key: 'name', label: t.who },
      { key: 'hour', label: t.hour },
      { key: 'sheet', label: t.sheet },
      { key: 'profile', label: t.profile },
      { key: 'wishes', label: t.wishes },
    ],
    rows: heard.map(it => ({
      name: it.name,
      hour: formatTime(view.lang, it.startsAt, edition.zone),
      profile: profileName(view, edition, it.profile),
      wishes: it.wishes.join(', '),
      sheet: sheetTag(view, it),
    })),
    rowHref: (_, i) => href(paths.file, view.lang, { code: heard[i]?.code ?? '' }),
    empty: t.dayNone,
  })
}

function sheetTag(view: View, { sheet, state }: Heard): Html {
  const t = text[view.lang].jury
  if (state === 'absent') return stateTag(view, 'neutral', t.absent)
  const sign = { none: 'neutral', open: 'waiting', locked: 'success' } as const
  return stateTag(view, sign[sheet ?? 'none'], t.sheets[sheet ?? 'none'])
}
