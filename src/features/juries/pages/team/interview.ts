import { href } from '../../../../kernel/address.ts'
import {
  alert,
  dateField,
  dateTime,
  definitionList,
  errorFor,
  type FieldError,
  form,
  type Html,
  html,
  postButton,
  section,
  selectField,
  stateTag,
  type View,
} from '../../../../platform/html/index.ts'
import type { Edition } from '../../../edition/rules.ts'
import { paths } from '../../paths.ts'
import type { Interview, PanelRow } from '../../rules.ts'
import { daysOf, hoursOf, text } from '../words.ts'
import { teamPage } from './frame.ts'
import { signs } from './timetable.ts'

export type InterviewPage = {
  edition: Edition
  interview: Interview
  panels: readonly PanelRow[]
  typed: { panel: string; startsAt: string }
  errors: FieldError[]
  /** Why nothing of this interview changes any more. */
  refused: string | undefined
}

/** One interview, to move it by hand or to note that somebody did not come. */
export function interviewPage(view: View, page: InterviewPage): Html {
  const t = text[view.lang].team
  const { interview, refused } = page
  const facts = definitionList(view, [
    { term: t.hour, detail: dateTime(view, interview.startsAt) },
    { term: t.panel, detail: interview.panel },
    { term: t.room, detail: interview.room },
    { term: t.code, detail: interview.code },
    { term: t.state, detail: stateTag(view, signs[interview.state], t.states[interview.state]) },
  ])
  const open = interview.state !== 'held'
  const body = html`${refused && alert(view, { kind: 'error', body: refused, announced: true })}${facts}
${open && section(view, { title: t.moveTitle, intro: t.moveLead, body: moveForm(view, page) })}
${open && section(view, { title: t.attendanceTitle, body: attendance(view, interview) })}`
  const title = t.interviewTitle(interview.name)
  return teamPage(view, { tab: 'plan', title, body, errors: page.errors, below: true })
}

function moveForm(view: View, { edition, interview, panels, typed, errors }: InterviewPage): Html {
  const t = text[view.lang].team
  const options = panels.map(panel => ({
    value: String(panel.id),
    label: t.panelOption(panel.name, panel.room, hoursOf(view, edition, panel)),
  }))
  const hint = t.moveHint(daysOf(view, edition.calendar.interviews))
  const at = { name: 'startsAt', label: t.moveAt, hint, withTime: true, value: typed.startsAt }
  return form(view, {
    action: href(paths.interview, view.lang, { id: interview.id }),
    body: html`${selectField(view, { name: 'panel', label: t.panel, options, value: typed.panel, error: errorFor(errors, 'panel') })}
${dateField(view, { ...at, error: errorFor(errors, 'startsAt') })}`,
    submit: t.move,
  })
}

const attendance = (view: View, { id, state }: Interview): Html => {
  const t = text[view.lang].team
  const absent = state === 'absent'
  return postButton(view, {
    action: href(paths.attendance, view.lang, { id }),
    label: absent ? t.present : t.absent,
    kind: 'secondary',
    values: { absent: absent ? 'no' : 'yes' },
  })
}
