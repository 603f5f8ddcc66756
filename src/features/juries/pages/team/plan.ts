import { href } from '../../../../kernel/address.ts'
import {
  actions,
  button,
  emptyState,
  errorFor,
  type FieldError,
  form,
  type Html,
  html,
  linkButton,
  numberField,
  section,
  stats,
  table,
  textField,
  type View,
} from '../../../../platform/html/index.ts'
import { formatDay, listOf } from '../../../../platform/i18n/index.ts'
import type { Edition } from '../../../edition/rules.ts'
import { paths } from '../../paths.ts'
import type { PanelRow } from '../../rules.ts'
import { text } from '../words.ts'
import { teamPage } from './frame.ts'

export type TypedHours = Record<'start' | 'end' | 'minutes' | 'breakFrom' | 'breakTo', string>

export type PlanPage = {
  edition: Edition
  counts: { preselected: number; planned: number; summoned: number; confirmed: number }
  panels: readonly PanelRow[]
  interviews: readonly { panelId: number }[]
  hours: TypedHours
  errors: FieldError[]
}

/** The panels, and the form that spreads interviews over them. */
export function planPage(view: View, page: PlanPage): Html {
  const t = text[view.lang].team
  const { counts, edition } = page
  const days = listOf(
    view.lang,
    edition.calendar.interviews.map(day => formatDay(view.lang, day)),
  )
  const facts = (['preselected', 'planned', 'summoned', 'confirmed'] as const).map(key => ({
    figure: counts[key],
    label: t.facts[key],
  }))
  const body = html`${stats(view, facts)}
${section(view, { title: t.panels, body: panelsPart(view, page) })}
${section(view, { title: t.planTitle, intro: t.planLead(edition.labels.operationalMentor[view.lang].many), body: hoursForm(view, page.hours, page.errors) })}`
  return teamPage(view, { tab: 'plan', title: t.title, lead: t.lead(days), body, errors: page.errors })
}

function panelsPart(view: View, { panels, interviews }: PlanPage): Html {
  const t = text[view.lang].team
  const add = linkButton(view, { href: href(paths.newPanel, view.lang), label: t.addPanel, kind: 'secondary' })
  if (panels.length === 0) return emptyState(view, { title: t.panelsNone, body: t.panelsNoneBody, action: add })
  const drawn = table(view, {
    caption: t.panels,
    captionHidden: true,
    columns: [
      { key: 'name', label: t.panel },
      { key: 'room', label: t.room },
      { key: 'members', label: t.members },
      { key: 'interviews', label: t.interviews, numeric: true },
    ],
    rows: panels.map(({ id, name, room, jurors }) => ({
      name,
      room,
      members: jurors.map(it => it.name).join(', '),
      interviews: interviews.filter(it => it.panelId === id).length,
    })),
    rowHref: (_, i) => href(paths.panel, view.lang, { id: panels[i]?.id ?? 0 }),
    empty: t.panelsNone,
  })
  const timetable = { href: href(paths.timetable, view.lang), label: t.timetable, kind: 'secondary' } as const
  return html`${drawn}${actions(view, [add, interviews.length > 0 && linkButton(view, timetable)])}`
}

/** Asks for the hours of a day; sent by address, so that a proposal can be read again or passed on. */
export function hoursForm(view: View, hours: TypedHours, errors: FieldError[]): Html {
  const t = text[view.lang].team
  const hour = (name: keyof TypedHours, label: string) =>
    textField(view, {
      name,
      label,
      value: hours[name],
      width: 'short',
      maxLength: 5,
      hint: name === 'start' ? t.hourHint : undefined,
      error: errorFor(errors, name),
    })
  const minutes = { name: 'minutes', label: t.minutes, value: hours.minutes, min: 5, max: 240 }
  return form(view, {
    action: href(paths.proposal, view.lang),
    method: 'get',
    body: html`${hour('start', t.start)}${hour('end', t.end)}
${numberField(view, { ...minutes, error: errorFor(errors, 'minutes') })}
${hour('breakFrom', t.breakFrom)}${hour('breakTo', t.breakTo)}`,
    submit: actions(view, [button(view, { label: t.propose })]),
  })
}
