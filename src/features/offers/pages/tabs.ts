import { href } from '../../../kernel/address.ts'
import { type Html, tabs, type View } from '../../../platform/html/index.ts'
import { paths } from '../paths.ts'
import { en } from '../text.en.ts'
import { fr } from '../text.fr.ts'

const text = { fr, en }

/** The three places where the team works on answers. */
export function workTabs(view: View, current: 'answers' | 'seats' | 'outbox'): Html {
  const t = text[view.lang].team
  const tab = (name: typeof current) => ({
    href: href(paths[name], view.lang),
    label: t.tabs[name],
    current: name === current,
  })
  return tabs(view, { label: t.tabsLabel, tabs: [tab('answers'), tab('seats'), tab('outbox')] })
}
