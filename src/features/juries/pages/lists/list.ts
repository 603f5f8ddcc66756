import { href } from '../../../../kernel/address.ts'
import {
  alert,
  emptyState,
  type FieldError,
  type Html,
  html,
  layout,
  section,
  stateTag,
  table,
  type View,
} from '../../../../platform/html/index.ts'
import { formatNumber } from '../../../../platform/i18n/index.ts'
import { listPaths, paths } from '../../paths.ts'
import { type Doubt, type Entry, type List, type OutdatedRun, renumbered, tiesOf } from '../../rules.ts'
import { teamPage } from '../team/frame.ts'
import { highest, type Named, points, profileName, text } from '../words.ts'
import { decisionForms } from './decisions.ts'
import type { Side } from './lists.ts'
import { doubtAlert, outdatedAlert, past, reopeningForm } from './reopening.ts'

/** What was typed in the form that could not be kept. */
export type TypedList = { order: string[]; person: string; verdict: string; reason: string }
export type ListPage = {
  edition: Named
  side: Side
  list: List
  entries: readonly Entry[]
  /** Who may still be put on it; nobody decides on a list that they only read. */
  addable: readonly { code: string; name: string }[]
  decides: boolean
  /** For the team: what conflicts known since put in doubt on a closed list. */
  doubts: readonly Doubt[]
  outdated: OutdatedRun | undefined
  typed: TypedList
  refusal: string | undefined
  errors: FieldError[]
}

/** One list: places with their ties, totals, verdicts; below, what may still be decided. */
export function listPage(view: View, page: ListPage): Html {
  const t = text[view.lang].lists
  const { edition, list, refusal, side, errors } = page
  const title = t.listTitle(list.challenge, profileName(view, edition, list.profile))
  const lead = t.print
  const body = html`${refusal && alert(view, { kind: 'warning', body: refusal, announced: true })}
${doubtAlert(view, page.doubts)}${outdatedAlert(view, page.outdated)}${past(view, list)}
${entryTable(view, page)}
${list.state === 'open' && page.decides && decisionForms(view, page)}
${list.state === 'closed' && side === 'team' && reopeningForm(view, page)}`
  if (side === 'team') return teamPage(view, { tab: 'lists', title, lead, body, errors, below: true })
  const crumbs = [
    { href: href(paths.day, view.lang), label: text[view.lang].jury.title },
    { href: href(listPaths.jury.lists, view.lang), label: t.title },
  ]
  return layout(view, { title, lead, wide: true, crumbs, errors, body })
}

function entryTable(view: View, { edition, list, entries }: ListPage): Html {
  const t = text[view.lang].lists
  const people = renumbered(entries)
  const shared = new Set(tiesOf(people).flatMap(group => group.map(({ place }) => place)))
  if (people.length === 0) return emptyState(view, { title: t.empty, body: t.emptyBody })
  return section(view, {
    title: t.people,
    body: table(view, {
      caption: t.listTitle(list.challenge, profileName(view, edition, list.profile)),
      captionHidden: true,
      columns: [
        { key: 'place', label: t.place },
        { key: 'person', label: t.person },
        { key: 'profile', label: t.mainProfile },
        { key: 'total', label: t.total(formatNumber(view.lang, highest(edition))), numeric: true },
        { key: 'sheets', label: t.sheets, numeric: true },
        { key: 'verdict', label: t.verdict },
      ],
      rows: people.map(it => ({
        place: shared.has(it.place) ? t.tied(it.place) : it.place,
        person: personCell(view, it),
        profile: profileName(view, edition, it.mainProfile),
        total: points(view, it.total),
        sheets: it.sheets,
        verdict: verdictCell(view, it),
      })),
      empty: t.empty,
    }),
  })
}

function personCell(view: View, { name, code, origin, tieBreak }: Entry): Html {
  const t = text[view.lang].lists
  const { hint } = view.theme.classes
  const about = origin === 'added' ? `${code}, ${t.added}` : code
  return html`<strong>${name}</strong><br><span class="${hint}">${about}</span>${
    tieBreak && html`<br><span class="${hint}">${t.told(tieBreak)}</span>`
  }`
}

function verdictCell(view: View, { acceptable, reason }: Entry): Html {
  const t = text[view.lang].lists
  if (acceptable) return stateTag(view, 'success', t.acceptable)
  return html`${stateTag(view, 'error', t.notAcceptable)}<br>${t.because(reason)}`
}
