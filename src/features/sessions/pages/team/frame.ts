import { href } from '../../../../kernel/address.ts'
import { type Html, html, layout, type Page, tabs, type View } from '../../../../platform/html/index.ts'
import { teamPaths } from '../../paths.ts'
import { text } from '../when.ts'

type Tab = 'list' | 'presence' | 'proposals' | 'calendars'
const TABS: readonly Tab[] = ['list', 'presence', 'proposals', 'calendars']

/** The team's pages on sessions, each a tab. */
export function teamFrame(
  view: View,
  current: Tab,
  page: Omit<Page, 'title' | 'eyebrow'> & { waiting?: number },
): Html {
  const t = text[view.lang].team
  const { body, waiting, ...rest } = page
  const drawn = tabs(view, {
    label: t.title,
    tabs: TABS.map(tab => ({
      href: href(teamPaths[tab], view.lang),
      label: t.tabs[tab],
      current: tab === current,
      count: tab === 'proposals' && waiting ? waiting : undefined,
    })),
  })
  return layout(view, {
    title: current === 'list' ? t.title : t.tabs[current],
    wide: true,
    body: html`${drawn}${body}`,
    ...rest,
  })
}

/** Where a page about one session comes from. */
export const teamCrumbs = (view: View, session?: { id: number; title: string }) => [
  { href: href(teamPaths.list, view.lang), label: text[view.lang].team.title },
  ...(session ? [{ href: href(teamPaths.session, view.lang, { id: session.id }), label: session.title }] : []),
]
