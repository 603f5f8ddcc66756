import { type Address, href } from '../../../../kernel/address.ts'
import {
  type FieldError,
  type Html,
  html,
  layout,
  type Text,
  tabs,
  type View,
} from '../../../../platform/html/index.ts'
import { listPaths, paths } from '../../paths.ts'
import { text } from '../words.ts'

export type Tab = 'plan' | 'summons' | 'conflicts' | 'progress' | 'lists'

const addresses: Record<Tab, Address> = {
  plan: paths.team,
  summons: paths.summons,
  conflicts: paths.conflicts,
  progress: paths.progress,
  lists: listPaths.team.lists,
}

type Page = {
  tab: Tab
  title: string
  lead?: Text
  body: Html
  errors?: FieldError[]
  /** The page is one step below its tab. */
  below?: boolean
}

/** A page of the team's jury: where it belongs, the other pages of the jury, then the page. */
export function teamPage(view: View, { tab, title, lead, body, errors, below = false }: Page): Html {
  const t = text[view.lang].team
  const crumbs = below ? [{ href: href(addresses[tab], view.lang), label: t.tab[tab] }] : []
  return layout(view, {
    title,
    lead,
    wide: true,
    errors,
    crumbs: [{ href: TEAM[view.lang], label: t.crumb }, ...crumbs],
    body: html`${teamTabs(view, tab)}${body}`,
  })
}

const TEAM = { fr: '/equipe', en: '/en/team' }

const teamTabs = (view: View, current: Tab): Html =>
  tabs(view, {
    label: text[view.lang].team.tabs,
    tabs: (Object.keys(addresses) as Tab[]).map(tab => ({
      href: href(addresses[tab], view.lang),
      label: text[view.lang].team.tab[tab],
      current: tab === current,
    })),
  })
