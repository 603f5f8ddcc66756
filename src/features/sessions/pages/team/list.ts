import { href } from '../../../../kernel/address.ts'
import {
  actions,
  alert,
  type Html,
  html,
  linkButton,
  postButton,
  stats,
  table,
  tag,
  type View,
} from '../../../../platform/html/index.ts'
import type { Edition } from '../../../edition/rules.ts'
import { teamPaths } from '../../paths.ts'
import type { Difference, Session, SessionState, Tally } from '../../rules.ts'
import { sessionTag, titleOf, when } from '../parts.ts'
import { audienceIn, kindIn, text } from '../when.ts'
import { teamFrame } from './frame.ts'

export type Listed = { session: Session; differs: Difference[] | 'gone' | undefined; attendance: Tally | undefined }

const STATES: readonly SessionState[] = ['planned', 'published', 'held', 'cancelled']

/** Every session in order of time, with what differs from the edition and who came. */
export function listPage(
  view: View,
  { edition, listed, waiting }: { edition: Edition; listed: Listed[]; waiting: number },
) {
  const t = text[view.lang].team
  const count = (state: SessionState) => listed.filter(it => it.session.state === state).length
  const differing = listed.filter(({ differs }) => differs === 'gone' || (differs && differs.length > 0)).length
  const body = html`${stats(
    view,
    STATES.map(state => ({ figure: count(state), label: t.figures[state] })),
  )}
${differing > 0 && alert(view, { kind: 'info', body: t.differsLead(differing) })}
${actions(view, [
  linkButton(view, { href: href(teamPaths.addition, view.lang), label: t.add }),
  count('planned') > 0 &&
    postButton(view, { action: href(teamPaths.publishAll, view.lang), label: t.publishAll, kind: 'secondary' }),
])}
${sessions(view, edition, listed)}`
  return teamFrame(view, 'list', { lead: t.lead, body, waiting })
}

function sessions(view: View, edition: Edition, listed: Listed[]): Html {
  const t = text[view.lang].team
  return table(view, {
    caption: t.title,
    captionHidden: true,
    columns: [
      { key: 'session', label: t.session },
      { key: 'when', label: t.when },
      { key: 'audience', label: t.audience },
      { key: 'state', label: t.state },
      { key: 'attendance', label: t.attendance, numeric: true },
    ],
    rows: listed.map(({ attendance, differs, session }) => ({
      session: titleOf(view, session),
      when: when(view, session),
      audience: html`${audienceIn(edition, view.lang, session.audience)}<br><small>${kindIn(edition, view.lang, session.kind)}</small>`,
      state: html`${sessionTag(view, session)}${differs !== undefined && differs.length > 0 && html` ${tag(view, t.differs)}`}`,
      attendance: attendance && attendance.expected > 0 ? t.attendanceOf(attendance.present, attendance.expected) : '',
    })),
    rowHref: (_, index) => href(teamPaths.session, view.lang, { id: listed[index]?.session.id ?? 0 }),
    empty: t.none,
  })
}
