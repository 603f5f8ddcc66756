import { type Address, href } from '../../../../kernel/address.ts'
import {
  actions,
  filters,
  type Html,
  html,
  linkButton,
  pagination,
  table,
  type View,
} from '../../../../platform/html/index.ts'
import { formatShortDay } from '../../../../platform/i18n/index.ts'
import { teamPaths } from '../../paths.ts'
import { ENTRY_STATES, type Entry, type EntryState, KINDS, type Kind, type Translation } from '../../rules.ts'
import { text } from '../drawn.ts'
import { entryTag, teamFrame, translationTag } from './frame.ts'

export type ListFilter = {
  genre?: Kind | undefined
  etat?: EntryState | undefined
  langue?: Translation | undefined
}

export type Listed = {
  entries: Entry[]
  filter: ListFilter
  count: number
  untranslated: number
  next: string | undefined
}

/** Everything the team writes, with where each stands. */
export function listPage(view: View, listed: Listed): Html {
  const t = text[view.lang].team
  const body = html`${actions(
    view,
    KINDS.map(kind =>
      linkButton(view, {
        href: href(teamPaths.addition, view.lang, {}, { genre: kind }),
        label: t.add[kind],
        kind: kind === 'post' ? 'primary' : 'secondary',
      }),
    ),
  )}
${filterChips(view, listed.filter)}
${rows(view, listed.entries, t.none)}
${pagination(view, { count: t.count(listed.count), next: listed.next })}`
  return teamFrame(view, 'list', { lead: t.lead, untranslated: listed.untranslated, body })
}

/** What lacks its translation, or has one that is behind. */
export function translationsPage(view: View, listed: Omit<Listed, 'filter'>): Html {
  const t = text[view.lang].team
  const body = html`${rows(view, listed.entries, t.translatedAll)}
${listed.entries.length > 0 && pagination(view, { count: t.count(listed.untranslated), next: listed.next })}`
  return teamFrame(view, 'translations', { lead: t.translationsLead, untranslated: listed.untranslated, body })
}

function filterChips(view: View, filter: ListFilter): Html {
  const t = text[view.lang].team
  const chips = <V extends string>(key: keyof ListFilter, values: readonly V[], names: Record<V, string>) =>
    values.map(value => ({
      label: names[value],
      current: filter[key] === value,
      href: to(view, teamPaths.list, { ...filter, [key]: filter[key] === value ? undefined : value }),
    }))
  return filters(view, {
    groups: [
      { label: t.kind, chips: chips('genre', KINDS, t.kinds) },
      { label: t.state, chips: chips('etat', ENTRY_STATES, t.states) },
      { label: t.language, chips: chips('langue', ['missing', 'outdated', 'done'], t.translations) },
    ],
    clear: Object.values(filter).some(Boolean) ? href(teamPaths.list, view.lang) : undefined,
  })
}

const to = (view: View, address: Address, filter: ListFilter) =>
  href(address, view.lang, {}, Object.fromEntries(Object.entries(filter).map(([key, value]) => [key, value ?? ''])))

function rows(view: View, entries: readonly Entry[], empty: string): Html {
  const t = text[view.lang].team
  return table(view, {
    caption: t.title,
    captionHidden: true,
    columns: (['title', 'kind', 'state', 'language', 'changed'] as const).map(key => ({ key, label: t.columns[key] })),
    rows: entries.map(it => ({
      title: it.document.fr.title,
      kind: html`${t.kinds[it.kind]}<br><small>${it.name}</small>`,
      state: entryTag(view, it),
      language: translationTag(view, it),
      changed: formatShortDay(view.lang, it.writtenAt, view.zone),
    })),
    rowHref: (_, index) => href(teamPaths.entry, view.lang, { id: entries[index]?.id ?? 0 }),
    empty,
  })
}
