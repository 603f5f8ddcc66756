import { href } from '../../../../kernel/address.ts'
import { type Html, html, layout, type Page, stateTag, tabs, type View } from '../../../../platform/html/index.ts'
import { teamPaths } from '../../paths.ts'
import { type Entry, stateOf, type Translation, translationOf } from '../../rules.ts'
import { text } from '../drawn.ts'

const TABS = ['list', 'translations', 'pictures'] as const
type Tab = (typeof TABS)[number]

/** The team's pages on what it writes, each a tab. */
export function teamFrame(
  view: View,
  current: Tab,
  { body, untranslated, ...rest }: Omit<Page, 'title'> & { untranslated?: number },
): Html {
  const t = text[view.lang].team
  const drawn = tabs(view, {
    label: t.title,
    tabs: TABS.map(tab => ({
      href: href(teamPaths[tab], view.lang),
      label: t.tabs[tab],
      current: tab === current,
      count: tab === 'translations' ? untranslated : undefined,
    })),
  })
  return layout(view, {
    title: current === 'list' ? t.title : t.tabs[current],
    wide: true,
    body: html`${drawn}${body}`,
    ...rest,
  })
}

/** Where a page about one entry comes from. */
export const crumbs = (view: View, entry?: Pick<Entry, 'id' | 'document'>) => [
  { href: href(teamPaths.list, view.lang), label: text[view.lang].team.title },
  ...(entry ? [{ href: href(teamPaths.entry, view.lang, { id: entry.id }), label: entry.document.fr.title }] : []),
]

const SIGNS = {
  draft: 'neutral',
  scheduled: 'waiting',
  published: 'success',
  changed: 'info',
  withdrawn: 'neutral',
} as const

export function entryTag(view: View, entry: Entry): Html {
  const state = stateOf(entry)
  return stateTag(view, SIGNS[state], text[view.lang].team.states[state])
}

const TRANSLATED: Record<Translation, 'success' | 'warning' | 'info'> = {
  done: 'success',
  missing: 'warning',
  outdated: 'info',
}

export function translationTag(view: View, entry: Entry): Html {
  const translation = translationOf(entry.document, entry)
  return stateTag(view, TRANSLATED[translation], text[view.lang].team.translations[translation])
}
