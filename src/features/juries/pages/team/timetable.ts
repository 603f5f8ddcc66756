import { href } from '../../../../kernel/address.ts'
import { emptyState, type Html, html, section, stateTag, table, type View } from '../../../../platform/html/index.ts'
import { formatDay, formatTime, zoneName } from '../../../../platform/i18n/index.ts'
import type { Edition } from '../../../edition/rules.ts'
import { paths } from '../../paths.ts'
import type { Interview, InterviewState, PanelRow } from '../../rules.ts'
import { profileName, text } from '../words.ts'
import { teamPage } from './frame.ts'

export const signs = {
  planned: 'neutral',
  summoned: 'waiting',
  confirmed: 'success',
  absent: 'error',
  held: 'success',
} as const satisfies Record<InterviewState, string>

export type Timetable = { edition: Edition; panels: readonly PanelRow[]; interviews: readonly Interview[] }

/** Who is heard where and when: a table per day and room, made to be printed and put on a door. */
export function timetablePage(view: View, page: Timetable): Html {
  const t = text[view.lang].team
  const { edition, interviews } = page
  const none = emptyState(view, { title: t.timetableNone, body: t.timetableNoneBody })
  const days = edition.instants.interviews.map(({ day, starts, ends }) => {
    const heard = interviews.filter(it => it.startsAt >= starts && it.startsAt < ends)
    const title = `${formatDay(view.lang, day)}, ${zoneName(view.lang, edition.zone)}`
    return heard.length === 0 ? '' : section(view, { title, body: dayTables(view, page, heard, day) })
  })
  const body = interviews.length === 0 ? none : html`${days}`
  return teamPage(view, { tab: 'plan', title: t.timetable, lead: t.timetableLead, body, below: true })
}

function dayTables(view: View, { edition, panels }: Timetable, heard: readonly Interview[], day: string): Html {
  const t = text[view.lang].team
  const drawn = panels.map(panel => {
    const own = heard.filter(it => it.panelId === panel.id)
    if (own.length === 0) return ''
    const members = panel.jurors.map(it => it.name).join(', ')
    return table(view, {
      caption: `${panel.name}, ${panel.room}, ${formatDay(view.lang, day)} · ${members}`,
      columns: [
        { key: 'name', label: t.person },
        { key: 'hour', label: t.hour },
        { key: 'code', label: t.code },
        { key: 'profile', label: t.profile },
        { key: 'state', label: t.state },
      ],
      rows: own.map(it => ({
        name: it.name,
        hour: `${formatTime(view.lang, it.startsAt, edition.zone)} – ${formatTime(view.lang, it.endsAt, edition.zone)}`,
        code: it.code,
        profile: profileName(view, edition, it.profile),
        state: stateTag(view, signs[it.state], t.states[it.state]),
      })),
      rowHref: (_, i) => href(paths.interview, view.lang, { id: own[i]?.id ?? 0 }),
      empty: t.timetableNone,
    })
  })
  return html`${drawn}`
}
