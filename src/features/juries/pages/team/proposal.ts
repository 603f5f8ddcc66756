import { href } from '../../../../kernel/address.ts'
import {
  actions,
  alert,
  button,
  details,
  form,
  type Html,
  hidden,
  html,
  section,
  table,
  type View,
} from '../../../../platform/html/index.ts'
import { formatDay, formatTime, plural } from '../../../../platform/i18n/index.ts'
import type { Edition } from '../../../edition/rules.ts'
import { paths } from '../../paths.ts'
import type { PanelRow, Plan, ToHear } from '../../rules.ts'
import { text } from '../words.ts'
import { teamPage } from './frame.ts'
import { hoursForm, type TypedHours } from './plan.ts'

export type ProposalPage = {
  edition: Edition
  hours: TypedHours
  proposal: {
    plan: Plan
    panels: readonly PanelRow[]
    kept: readonly unknown[]
    people: readonly ToHear[]
    seen: string
  }
  /** Why it was not applied just now. */
  refusal: string | undefined
}

/** The plan as it would be: how many each panel hears each day, everybody's hour, and those without a place. */
export function proposalPage(view: View, page: ProposalPage): Html {
  const t = text[view.lang].team
  const { hours, proposal, refusal } = page
  const { kept, plan, seen } = proposal
  const placed = t.proposalPlaced(plural(view.lang, plan.placed.length, t.toPlace))
  const stay = kept.length > 0 && t.proposalKept(plural(view.lang, kept.length, t.toPlace))
  const values = Object.entries(hours).map(([name, value]) => hidden(name, value))
  const apply = form(view, {
    action: href(paths.proposal, view.lang),
    body: html`${values}${hidden('seen', seen)}`,
    submit: actions(view, [button(view, { label: t.apply })]),
  })
  const body = html`${refusal && alert(view, { kind: 'warning', body: refusal, announced: true })}
<p>${placed} ${stay}</p>${unplacedAlert(view, page)}
${section(view, { title: t.perPanel, body: spreadTable(view, page) })}
${plan.placed.length > 0 && apply}
${section(view, { title: t.interviews, body: placedTables(view, page) })}
${details(view, { summary: t.changeHours, body: hoursForm(view, hours, []) })}`
  return teamPage(view, { tab: 'plan', title: t.proposalTitle, lead: t.proposalLead, body, below: true })
}

function unplacedAlert(view: View, { proposal }: ProposalPage): Html | '' {
  const t = text[view.lang].team
  const { people, plan } = proposal
  if (plan.unplaced.length === 0) return ''
  const codeOf = (id: number) => people.find(it => it.applicationId === id)?.code ?? ''
  const lines = plan.unplaced.map(it => html`<li>${codeOf(it.applicationId)}, ${t.unplaced[it.why]}</li>`)
  return alert(view, { kind: 'warning', title: t.unplacedTitle, body: html`<ul>${lines}</ul>` })
}

function spreadTable(view: View, { edition, proposal }: ProposalPage): Html {
  const t = text[view.lang].team
  const days = edition.instants.interviews
  return table(view, {
    caption: t.perPanel,
    captionHidden: true,
    columns: [
      { key: 'panel', label: t.panel },
      ...days.map(({ day }) => ({ key: day, label: formatDay(view.lang, day), numeric: true })),
    ],
    rows: proposal.panels.map(panel => ({
      panel: panel.name,
      ...Object.fromEntries(
        days.map(({ day, starts, ends }) => [
          day,
          proposal.plan.placed.filter(it => it.panelId === panel.id && it.startsAt >= starts && it.startsAt < ends)
            .length,
        ]),
      ),
    })),
    empty: t.panelsNone,
  })
}

const placedTables = (view: View, { edition, proposal }: ProposalPage): Html => {
  const t = text[view.lang].team
  const codeOf = (id: number) => proposal.people.find(it => it.applicationId === id)?.code ?? ''
  return html`${proposal.panels.map(panel =>
    table(view, {
      caption: `${panel.name}, ${panel.room}`,
      columns: [
        { key: 'code', label: t.code },
        { key: 'day', label: t.hour },
      ],
      rows: proposal.plan.placed
        .filter(it => it.panelId === panel.id)
        .map(it => ({
          code: codeOf(it.applicationId),
          day: `${formatDay(view.lang, it.startsAt, edition.zone)}, ${formatTime(view.lang, it.startsAt, edition.zone)}`,
        })),
      empty: t.timetableNone,
    }),
  )}`
}
