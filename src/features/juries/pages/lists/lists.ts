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
import { type Entry, type List, renumbered, tiesOf } from '../../rules.ts'
import { teamPage } from '../team/frame.ts'
import { type Named, profileName, text } from '../words.ts'

export type Side = 'team' | 'jury'
export type ListsPage = {
  edition: Named
  side: Side
  lists: readonly List[]
  entries: readonly Entry[]
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
  const body = html`${refusal && alert(view, { kind: 'warning', body: refusal, announced: true })}
${lists.length > 0 ? listTable(view, page) : none}
${actions(view, [side === 'team' && build, lists.length > 0 && download])}
${side === 'team' && lists.length > 0 && html`<p>${t.rebuildHint}</p>`}`
  if (side === 'team') return teamPage(view, { tab: 'lists', title: t.title, lead, body })
  const crumbs = [{ href: href(paths.day, view.lang), label: text[view.lang].jury.title }]
  return layout(view, { title: t.title, lead, wide: true, crumbs, body })
}

function listTable(view: View, { edition, lists, entries, side }: ListsPage): Html {
  const t = text[view.lang].lists
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
        state: stateTag(view, list.state === 'closed' ? 'success' : 'waiting', t.states[list.state]),
      }
    }),
    rowHref: (_, i) => href(listPaths[side].list, view.lang, { id: lists[i]?.id ?? 0 }),
    empty: t.none,
  })
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
