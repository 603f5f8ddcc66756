import { type Address, href } from '../../kernel/address.ts'
import { platformText, type Theme, type View } from '../../platform/html/index.ts'
import type { Notice } from '../../platform/http/index.ts'
import type { Lang } from '../../platform/i18n/index.ts'
import type { Actor } from '../../platform/services.ts'
import { paths as challenges } from '../challenges/paths.ts'
import { ownTitle } from '../cohort/index.ts'
import { paths as cohort } from '../cohort/paths.ts'
import { mentoredBy } from '../cohort/rules.ts'
import { paths as contact } from '../contact/paths.ts'
import { toldOf } from '../discovery/index.ts'
import type { Edition } from '../edition/rules.ts'
import { paths as people } from '../people/paths.ts'
import { holds } from '../people/rules.ts'
import { mapAt, topAt } from './map.ts'
import { paths } from './paths.ts'
import { en } from './text.en.ts'
import { fr } from './text.fr.ts'

const text = { fr, en }

type Around = {
  edition: Edition
  actor: Actor | undefined
  lang: Lang
  origin: string
  theme: Theme
  path: string
  now: Date
  notice: Notice | undefined
}

/** Everything around a page: the programme's name, the way to other pages, who is signed in. */
export function viewFor({ edition, actor, lang, origin, theme, path, now, notice }: Around): View {
  const institution = edition.institutions.find(it => it.roles.includes('leads'))
  return {
    lang,
    theme,
    site: {
      name: edition.programme.name[lang],
      tagline: edition.title[lang],
      institution: institution?.name[lang] ?? '',
    },
    origin,
    path,
    languages: [
      { lang: 'fr', href: paths.home.fr },
      { lang: 'en', href: paths.home.en },
    ],
    nav: navigation(edition, actor, lang, now).map(link => ({ ...link, current: isUnder(path, link.href) })),
    account: actor ? { name: actor.name || actor.email, href: href(people.account, lang) } : null,
    signIn: href(people.signIn, lang),
    now,
    zone: edition.zone,
    notice,
    footer: mapAt(edition, now, lang),
    search: { action: href(challenges.catalogue, lang), name: 'q', label: text[lang].search(edition) },
    contact: { href: href(contact.contact, lang), label: text[lang].contact },
    told: toldOf({ edition, lang, path, origin }),
    text: platformText(lang),
  }
}

function navigation(edition: Edition, actor: Actor | undefined, lang: Lang, now: Date) {
  const t = text[lang]
  const to = (address: Address, label: string) => ({ href: href(address, lang), label })
  const mentored = actor ? mentoredBy(actor, edition.id).length : 0
  return [
    ...topAt(edition, now, lang),
    ...(mentored > 0 ? [to(cohort.mine, ownTitle({ lang }, edition, mentored))] : []),
    ...(holds(actor, edition.id, 'team') ? [to(paths.team, t.nav.team)] : []),
    ...(actor ? [to(paths.space, t.nav.space)] : []),
  ]
}

const isUnder = (path: string, address: string) => path === address || path.startsWith(`${address}/`)
