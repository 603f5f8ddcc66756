import { href } from '../../../../kernel/address.ts'
import {
  actions,
  alert,
  emptyState,
  type Html,
  html,
  layout,
  linkButton,
  postButton,
  stateTag,
  table,
  type View,
} from '../../../../platform/html/index.ts'
import { plural } from '../../../../platform/i18n/index.ts'
import { listPaths, paths } from '../../paths.ts'
import { type Doubt, type Entry, type List, type OutdatedRun, renumbered, tiesOf } from '../../rules.ts'
import { teamPage } from '../team/frame.ts'
import { type Named, profileName, text } from '../words.ts'
import { changedAlert } from './reopening.ts'

export type Side = 'team' | 'jury'
export type ListsPage = {
  edition: Named
  side: Side
  lists: readonly List[]
  entries: readonly Entry[]
  /** For the team: what conflicts known since put in doubt on closed lists. */
  doubts: readonly Doubt[]
  outdated: OutdatedRun | undefined
  refusal: string | undefined
}

/** Every list that the reader may open, with what is still to settle on each. */
export function listsPage(view: View, page: ListsPage): Html {
  const t = text[view.lang].lists
  const { edition, lists, refusal, side } = page
  const lead = t.lead(edition.labels.challenge[view.lang].one)
  const build = postButton(view, {
    action: href(listPaths.team.lists, view.lang),
    label: lists.length > 0 ? t.rebuild : t.build,
    kind: lists.length > 0 ? 'secondary' : 'primary',
  })
  const download = linkButton(view, { href: href(listPaths[side].csv, view.lang), label: t.export, kind: 'secondary' })
  const none = emptyState(view, { title: side === 'team' ? t.none : t.noneYours, body: t.noneBody })
  const inDoubt = new Set(page.doubts.map(({ listId }) => listId)).size
  const body = html`${refusal && alert(view, { kind: 'warning', body: refusal, announced: true })}
${changedAlert(view, inDoubt, page.outdated)}
${lists.length > 0 ? listTable(view, page) : none}
${actions(view, [side === 'team' && build, lists.length > 0 && download])}
${side === 'team' && lists.length > 0 && html`<p>${t.rebuildHint}</p>`}`
  if (side === 'team') return teamPage(view, { tab: 'lists', title: t.title, lead, body })
  const crumbs = [{ href: href(paths.day, view.lang), label: text[view.lang].jury.title }]
  return layout(view, { title: t.title, lead, wide: true, crumbs, body })
}

function listTable(view: View, page: ListsPage): Html {
  const t = text[view.lang].lists
  const { edition, lists, entries, side } = page
  const own = Map.groupBy(entries, ({ listId }) => listId)
  return table(view, {
    caption: t.title,
    captionHidden: true,
    columns: [
      { key: 'list', label: t.list },
      { key: 'people', label: t.people, numeric: true },
      { key: 'ties', label: t.ties, numeric: true },
      { key: 'open', label: t.openSheets, numeric: true },
      { key: 'state', label: t.state },
    ],
    rows: lists.map(list => {
      const people = renumbered(own.get(list.id) ?? [])
      return {
        list: t.listTitle(list.challenge, profileName(view, edition, list.profile)),
        people: people.length,
        ties: tiesOf(people).length,
        open: people.reduce((sum, it) => sum + it.openSheets, 0),
        state: stateOf(view, list, page.doubts),
      }
    }),
    rowHref: (_, i) => href(listPaths[side].list, view.lang, { id: lists[i]?.id ?? 0 }),
    empty: t.none,
  })
}

function stateOf(view: View, { id, state, reopenedAt }: List, doubts: readonly Doubt[]): Html {
  const t = text[view.lang].lists
  if (doubts.some(({ listId }) => listId === id)) return stateTag(view, 'error', t.inDoubt)
  if (state === 'open' && reopenedAt) return stateTag(view, 'waiting', t.reopened)
  return stateTag(view, state === 'closed' ? 'success' : 'waiting', t.states[state])
}

/** What a juror reads instead of the lists while sheets of theirs are missing. */
export function ownFirstPage(view: View, open: number): Html {
  const t = text[view.lang].lists
  const day = href(paths.day, view.lang)
  const go = linkButton(view, { href: day, label: t.ownLink })
  const crumbs = [{ href: day, label: text[view.lang].jury.title }]
  const body = emptyState(view, { title: plural(view.lang, open, t.own), body: t.ownBody, action: go })
  return layout(view, { title: t.title, crumbs, body })
}
