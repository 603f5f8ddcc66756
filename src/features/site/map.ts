import { type Address, href } from '../../kernel/address.ts'
import type { Lang } from '../../platform/i18n/index.ts'
import { paths as archives } from '../archives/paths.ts'
import { paths as challenges } from '../challenges/paths.ts'
import { paths as contact } from '../contact/paths.ts'
import { paths as content } from '../content/paths.ts'
import { paths as discovery } from '../discovery/paths.ts'
import { paths as editions } from '../edition/paths.ts'
import { type Edition, phaseAt } from '../edition/rules.ts'
import { paths as impact } from '../impact/paths.ts'
import { paths as openData } from '../opendata/paths.ts'
import { paths as press } from '../press/paths.ts'
import { paths as sessions } from '../sessions/paths.ts'
import { paths } from './paths.ts'
import { en } from './text.en.ts'
import { fr } from './text.fr.ts'

const text = { fr, en }

type Group = 'programme' | 'part' | 'news' | 'data' | 'about'
type Place = {
  name: keyof typeof fr.places
  address: Address
  group: Group
  /** Left out until then. */
  when?: (edition: Edition, now: Date) => boolean
  /** Among the few of the top of every page. */
  top?: true
}

/** What the public may follow of the ten months is there from the announcement on. */
const isAnnounced = (edition: Edition, now: Date): boolean =>
  ['announced', 'running', 'ended'].includes(phaseAt(edition, now))

const hasResults = (edition: Edition, now: Date): boolean => edition.results !== undefined && isAnnounced(edition, now)
const hasSessions = (edition: Edition, now: Date): boolean =>
  edition.sessions !== undefined && isAnnounced(edition, now)
const isBehind = (edition: Edition, now: Date): boolean => !isAhead(edition, now)
const isAhead = (edition: Edition, now: Date): boolean => ['upcoming', 'open'].includes(phaseAt(edition, now))

/** Every public page that stands by itself, in the order of the map. The header, the footer and the map are drawn from it. */
const places: readonly Place[] = [
  { name: 'programme', address: content.programme, group: 'programme', top: true },
  { name: 'challenges', address: challenges.catalogue, group: 'programme', top: true },
  { name: 'cohort', address: paths.cohort, group: 'programme', top: true, when: isAnnounced },
  { ...{ name: 'achievements', address: impact.achievements, group: 'programme' }, when: hasResults },
  { name: 'cohorts', address: archives.editions, group: 'programme' },
  { name: 'making', address: content.cohortMaking, group: 'programme' },
  { name: 'support', address: content.support, group: 'programme' },
  { name: 'call', address: paths.call, group: 'part', top: true, when: isAhead },
  { name: 'pastCall', address: paths.call, group: 'part', top: true, when: isBehind },
  { name: 'rules', address: editions.rules, group: 'part' },
  { name: 'questions', address: content.questions, group: 'part' },
  { name: 'hostCall', address: paths.hostCall, group: 'part', when: edition => edition.hostCall !== undefined },
  { name: 'hostQuestions', address: content.hostQuestions, group: 'part' },
  { name: 'contact', address: contact.contact, group: 'part' },
  { name: 'news', address: content.posts, group: 'news', top: true },
  { name: 'events', address: content.events, group: 'news' },
  { name: 'agenda', address: sessions.agenda, group: 'news', when: hasSessions },
  { name: 'letter', address: contact.letter, group: 'news' },
  { name: 'follow', address: discovery.follow, group: 'news' },
  { name: 'figures', address: openData.figures, group: 'data' },
  { name: 'data', address: openData.catalogue, group: 'data' },
  { name: 'press', address: press.room, group: 'data' },
  { name: 'coverage', address: press.review, group: 'data' },
  { name: 'accessibility', address: paths.accessibility, group: 'about' },
  { name: 'privacy', address: paths.privacy, group: 'about' },
  { name: 'legal', address: content.legal, group: 'about' },
  { name: 'source', address: content.openSource, group: 'about' },
  { name: 'map', address: paths.map, group: 'about' },
]

const GROUPS = ['programme', 'part', 'news', 'data', 'about'] as const

export type Mapped = { group: Group; title: string; links: { name: Place['name']; href: string; label: string }[] }

/** Where the site leads at an instant, in groups; a group without any place is left out. */
export function mapAt(edition: Edition, now: Date, lang: Lang): Mapped[] {
  return GROUPS.map(group => ({
    group,
    title: text[lang].groups[group],
    links: placesAt(edition, now)
      .filter(it => it.group === group)
      .map(({ address, name }) => ({ name, href: href(address, lang), label: labelOf(name, edition, now, lang) })),
  })).filter(it => it.links.length > 0)
}

/** The few places that every page begins with. */
export const topAt = (edition: Edition, now: Date, lang: Lang): { href: string; label: string }[] =>
  placesAt(edition, now)
    .filter(it => it.top)
    .map(({ address, name }) => ({ href: href(address, lang), label: labelOf(name, edition, now, lang) }))

/** The address of every page that stands by itself at an instant, the first one included. */
export const standingPages = (edition: Edition, now: Date): Address[] => [
  paths.home,
  ...placesAt(edition, now).map(it => it.address),
]

const placesAt = (edition: Edition, now: Date) => places.filter(({ when }) => when?.(edition, now) ?? true)

function labelOf(name: Place['name'], edition: Edition, now: Date, lang: Lang): string {
  const label: string | ((edition: Edition, now: Date) => string) = text[lang].places[name]
  return typeof label === 'string' ? label : label(edition, now)
}
