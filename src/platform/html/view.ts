import type { Lang } from '../i18n/index.ts'
import type { About } from './about.ts'
import type { Html } from './html.ts'
import { en } from './text.en.ts'
import { fr } from './text.fr.ts'
import type { Theme } from './theme.ts'

type Link = { href: string; label: string }

export type NoticeKind = 'success' | 'info' | 'warning' | 'error'

/** The words of the platform itself: skip link, error summary, pagination, profiles… */
export type PlatformText = typeof fr

/** Everything around a page that does not depend on the page: built once per request, given to every page function. */
export type View = {
  lang: Lang
  theme: Theme
  site: { name: string; tagline: string; institution: string }
  /** Scheme and host of the site, without final slash, for addresses that leave it. */
  origin: string
  /** The address of this page, with its query. */
  path: string
  /** This same page in each language. */
  languages: { lang: Lang; href: string }[]
  nav: (Link & { current?: boolean | undefined })[]
  account: { name: string; href: string } | null
  /** Where to sign in. */
  signIn: string
  now: Date
  /** The IANA zone in which instants are shown. */
  zone: string
  /** What the bar of the demonstration holds: words, forms, links. */
  banner?: Html | undefined
  /** What just happened, said once at the top of the page. */
  notice?: { kind: NoticeKind; text: string } | undefined
  /** Where the site leads, by group, each under its heading. */
  footer: { title: string; links: Link[] }[]
  /** Where one looks for something, and whom one writes to: for those who are lost. */
  search?: { action: string; name: string; label: string } | undefined
  contact?: Link | undefined
  /** What a public page tells others unless it says better itself; absent from pages that are not for them. */
  told?: About | undefined
  text: PlatformText
}

export const platformText = (lang: Lang): PlatformText => (lang === 'fr' ? fr : en)
