import { href } from '../../../kernel/address.ts'
import { type Html, tabs, type View } from '../../../platform/html/index.ts'
import { paths } from '../paths.ts'
import { en } from '../text.en.ts'
import { fr } from '../text.fr.ts'

const text = { fr, en }

export type Here = { slug: string; title: string }
type Tab = keyof typeof fr.tabs

/** The three things that are followed on one challenge. */
export const followTabs = (view: View, { slug }: Here, current: Tab): Html =>
  tabs(view, {
    label: text[view.lang].tabsLabel,
    tabs: (['points', 'roadmap', 'midterm'] as const).map(name => ({
      href: href(paths[name], view.lang, { slug }),
      label: text[view.lang].tabs[name],
      current: name === current,
    })),
  })

/** From home to a page under one of them. */
export const crumbsTo = (view: View, here: Here, current: Tab) => [
  {
    href: href(paths[current], view.lang, { slug: here.slug }),
    label: `${text[view.lang].tabs[current]}, ${here.title}`,
  },
]
