import { href } from '../../../kernel/address.ts'
import { type Html, html, timeline, type View } from '../../../platform/html/index.ts'
import { formatDay, formatDayRange } from '../../../platform/i18n/index.ts'
import type { Edition } from '../../edition/rules.ts'
import { beyond } from '../paths.ts'
import type { Moment, Released } from '../rules.ts'
import { instant, text } from './words.ts'

/** What happened and what comes next, each line with its instant or its days. */
export function timelineSection(view: View, edition: Edition, moments: readonly Moment[], released: Released): Html {
  const open = moments.some(({ code, state }) => code === 'closes' && state === 'future')
  const lines = moments.map(moment => ({
    ...said(view, { edition, moment, released, open }),
    when: whenOf(view, moment),
    state: moment.state,
  }))
  return html`<section><h2>${text[view.lang].timelineTitle}</h2>
${timeline(view, lines)}</section>`
}

type Told = { edition: Edition; moment: Moment; released: Released; open: boolean }

/** While the call is open a submission may still change, and only then. */
function said(view: View, { edition, moment: { code }, released: { interview }, open }: Told) {
  const t = text[view.lang]
  const { title, body } = t.moments[code]
  if (code === 'submitted' && !open) return { title }
  if (code === 'interview' && interview) return { title, body: t.interviewAt(interview.room) }
  if (code === 'result')
    return { title, body: html`${body} <a href="${href(beyond.answer, view.lang)}">${t.readAnswer}</a>` }
  if (code === 'start' && !edition.calendar.start.firm) return { title, body: t.startNotFirm }
  return { title, body }
}

/** Instants are told to the minute where a minute matters; what takes days is told in days. */
function whenOf(view: View, { code, at, until }: Moment): Date | string {
  const t = text[view.lang]
  if (code === 'to_submit' && until) return t.before(instant(view, until))
  if (code === 'start') return formatDay(view.lang, at, view.zone)
  if (code === 'deliberation' && until) return t.answerBy(formatDay(view.lang, until, view.zone))
  if (!until) return at
  const last = new Date(until.getTime() - 1)
  return formatDayRange(view.lang, at, last, view.zone)
}
