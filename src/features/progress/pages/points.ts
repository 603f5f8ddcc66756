import { href } from '../../../kernel/address.ts'
import { type Day, daysBetween } from '../../../kernel/day.ts'
import {
  actions,
  alert,
  details,
  type Html,
  html,
  layout,
  linkButton,
  postButton,
  section,
  stateTag,
  table,
  timeline,
  type View,
} from '../../../platform/html/index.ts'
import { formatDay, formatShortDay } from '../../../platform/i18n/index.ts'
import type { Edition } from '../../edition/rules.ts'
import { paths } from '../paths.ts'
import { type Decision, isLate, missedInARow, monthOf, type Point, type PointState } from '../rules.ts'
import { en } from '../text.en.ts'
import { fr } from '../text.fr.ts'
import { followTabs, type Here } from './frame.ts'
import { monthName } from './month-name.ts'

const text = { fr, en }

type Points = {
  edition: Pick<Edition, 'labels' | 'title'>
  here: Here
  points: readonly Point[]
  decisions: readonly Decision[]
  today: Day
  /** May say what became of a decision. */
  mayDecide: boolean
}

/** A challenge's monthly points: the one of now, what is still to be done, then every month. */
export function pointsPage(view: View, all: Points): Html {
  const t = text[view.lang].points
  const { decisions, edition, here, points } = all
  const open = decisions.filter(it => it.state === 'open')
  const closed = decisions.filter(it => it.state !== 'open')
  const missed = missedInARow(points)
  const body = html`${followTabs(view, here, 'points')}
${missed > 0 && alert(view, { kind: 'warning', body: t.missedInARow(missed) })}
${section(view, { title: t.now, body: thisMonth(view, all) })}
${section(view, {
  title: t.decisions,
  body: html`${decisionTable(view, all, { rows: open, caption: t.decisions })}
${closed.length > 0 && details(view, { summary: t.closed, body: decisionTable(view, all, { rows: closed, caption: t.closed }) })}`,
})}
${
  points.length > 0 &&
  section(view, {
    title: t.months,
    body: timeline(
      view,
      points.map(it => moment(view, all, it)),
    ),
  })
}`
  const mentor = edition.labels.strategicMentor[view.lang].one
  const eyebrow = edition.title[view.lang]
  return layout(view, { title: `${t.title}, ${here.title}`, eyebrow, lead: t.lead(mentor), body })
}

const KIND: Record<PointState, 'neutral' | 'waiting' | 'success' | 'error' | 'warning'> = {
  to_ask: 'neutral',
  asked: 'waiting',
  held: 'success',
  missed: 'error',
  cancelled: 'warning',
}

export const pointTag = (view: View, state: PointState): Html =>
  stateTag(view, KIND[state], text[view.lang].points.states[state])

/** How a point stands, in a sentence. */
export function pointInWords(view: View, point: Point): string {
  const t = text[view.lang].points
  if (point.state === 'asked')
    return t.nowAsked(formatDay(view.lang, point.plannedOn ?? point.month), point.askedBy ?? '')
  if (point.state === 'held') return t.nowHeld(formatDay(view.lang, point.heldOn ?? point.month))
  if (point.state === 'cancelled') return t.nowCancelled(point.closedBy ?? '', point.reason)
  return point.state === 'missed' ? t.nowMissed : t.nowToAsk
}

const pointHref = (view: View, { slug }: Here, { id }: Pick<Point, 'id'>) => href(paths.point, view.lang, { slug, id })

function thisMonth(view: View, { here, points, today }: Points): Html {
  const t = text[view.lang].points
  const current = points.find(it => it.month === monthOf(today))
  if (!current) return html`<p>${points.length > 0 ? t.notNow : t.none}</p>`
  const open = linkButton(view, { href: pointHref(view, here, current), label: t.open })
  return html`<h3>${t.of(monthName(view.lang, current.month))} ${pointTag(view, current.state)}</h3>
<p>${pointInWords(view, current)}</p>${actions(view, [open])}`
}

function moment(view: View, { decisions, here, today }: Points, point: Point) {
  const t = text[view.lang].points
  const count = decisions.filter(it => it.pointId === point.id).length
  const link = html`<a href="${pointHref(view, here, point)}">${t.of(monthName(view.lang, point.month))}</a>`
  const when = point.heldOn ?? point.plannedOn
  return {
    when: when ? formatDay(view.lang, when) : monthName(view.lang, point.month),
    title: html`${link} ${pointTag(view, point.state)}`,
    body: html`<p>${point.state === 'held' ? point.note : pointInWords(view, point)}</p>${point.state === 'held' && html`<p>${t.count(count)}</p>`}`,
    state: point.month === monthOf(today) ? ('current' as const) : ('past' as const),
  }
}

type Listed = { rows: readonly Decision[]; caption: string }

function decisionTable(view: View, { here, mayDecide, today }: Points, { caption, rows }: Listed): Html {
  const t = text[view.lang].points
  return table(view, {
    caption,
    captionHidden: true,
    columns: [
      { key: 'what', label: t.what },
      { key: 'owner', label: t.owner },
      { key: 'due', label: t.due },
      { key: 'state', label: t.state },
    ],
    rows: rows.map(it => ({
      what: html`${it.body}<br><small>${t.kinds[it.kind]}</small>`,
      owner: it.owner,
      due: formatShortDay(view.lang, it.dueOn),
      state: html`${stateOf(view, it, today)}${mayDecide && it.state === 'open' && closing(view, here, it)}`,
    })),
    empty: t.decisionsNone,
  })
}

function stateOf(view: View, it: Decision, today: Day): Html {
  const t = text[view.lang].points
  if (isLate(it, today)) return stateTag(view, 'warning', t.late(daysBetween(it.dueOn, today)))
  const kind = it.state === 'done' ? 'success' : it.state === 'open' ? 'waiting' : 'neutral'
  return stateTag(view, kind, t.decisionStates[it.state])
}

function closing(view: View, { slug }: Here, { body, id }: Decision): Html {
  const t = text[view.lang].points
  const action = href(paths.closing, view.lang, { slug, id })
  const button = (state: string, label: string) =>
    postButton(view, { action, label, kind: 'quiet', values: { state }, about: t.about(body) })
  return actions(view, [button('done', t.setDone), button('not_done', t.setNotDone)])
}
