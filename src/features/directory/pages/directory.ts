import { href } from '../../../kernel/address.ts'
import {
  actions,
  emptyState,
  filters,
  type Html,
  html,
  layout,
  linkButton,
  pagination,
  paragraphs,
  tag,
  type View,
} from '../../../platform/html/index.ts'
import type { Challenge, EditionData, Text } from '../../edition/rules.ts'
import { paths } from '../paths.ts'
import { type Card, LEVELS, linesOf, type Standing } from '../rules.ts'
import { en } from '../text.en.ts'
import { fr } from '../text.fr.ts'

const text = { fr, en }

/** What the page knows of each edition: how things are called there. */
export type Place = {
  id: string
  title: Text
  challenges: readonly Challenge[]
  profiles: readonly { code: string; name: Text }[]
  labels: EditionData['labels']
}

export type Listing = {
  cards: readonly Card[]
  standing: Standing
  places: readonly Place[]
  skills: readonly { value: string; label: string }[]
  typed: { q: string; cohort: string; profile: string; host: string; skill: string }
  next?: string | undefined
}

/** The people of every cohort, as far as each lets this reader see. */
export function directoryPage(view: View, it: Listing): Html {
  const t = text[view.lang].directory
  const { cards, next, standing, typed } = it
  const narrowed = Object.values(typed).some(value => value !== '')
  const [title, body] = narrowed ? [t.none, t.noneHint] : [t.empty, t.emptyHint]
  const found =
    cards.length === 0
      ? emptyState(view, { title, body })
      : html`${cards.map(card => person(view, it, card))}${pagination(view, { count: t.count(cards.length), next })}`
  const links = standing.member && [
    linkButton(view, { href: href(paths.card, view.lang), label: t.mine }),
    standing.current.length > 0 &&
      linkButton(view, { href: href(paths.skills, view.lang), label: t.skills, kind: 'secondary' }),
    linkButton(view, { href: href(paths.board, view.lang), label: t.board, kind: 'secondary' }),
    linkButton(view, { href: href(paths.asCsv, view.lang), label: t.export, kind: 'quiet', download: true }),
  ]
  const whole = html`${links && actions(view, links)}${narrowing(view, it)}${found}`
  return layout(view, { title: t.title, lead: standing.member ? t.leadMember : t.leadPublic, body: whole })
}

/** Chips that add or take away one filter each; what is folded has many. */
function narrowing(view: View, { places, skills, typed }: Listing): Html {
  const t = text[view.lang].directory
  const to = (change: object) => href(paths.directory, view.lang, {}, { ...typed, ...change })
  const group = (name: 'cohort' | 'profile' | 'host' | 'skill', label: string, options: readonly Option[]) => ({
    label,
    chips: options.map(it => {
      const current = typed[name] === it.value
      return { label: it.label, current, href: to({ [name]: current ? '' : it.value }) }
    }),
  })
  const hosts = [...new Set(places.flatMap(it => it.challenges.map(({ host }) => host.institution[view.lang])))]
  const profiles = new Map(places.flatMap(it => it.profiles.map(({ code, name }) => [code, name[view.lang]] as const)))
  const { q, ...keep } = typed
  return filters(view, {
    search: { action: href(paths.directory, view.lang), name: 'q', label: t.search, value: q, keep: given(keep) },
    groups: [
      group(
        'cohort',
        t.cohort,
        places.map(it => ({ value: it.id, label: it.title[view.lang] })),
      ),
      group(
        'profile',
        t.trade,
        [...profiles].map(([value, label]) => ({ value, label })),
      ),
      group(
        'host',
        t.host,
        hosts.toSorted().map(it => ({ value: it, label: it })),
      ),
      group('skill', t.skill, skills),
    ].filter(it => it.chips.length > 0),
    clear: Object.values(typed).some(value => value !== '') ? href(paths.directory, view.lang) : undefined,
  })
}

type Option = { value: string; label: string }

const given = (keep: Record<string, string>) => Object.fromEntries(Object.entries(keep).filter(([, it]) => it !== ''))

function person(view: View, it: Listing, card: Card): Html {
  const { classes } = view.theme
  const named = (skill: Card['skills'][number]) =>
    it.skills.find(known => known.value === (skill.code ?? skill.name))?.label ?? skill.name
  const skills = LEVELS.map(level => ({ level, names: card.skills.filter(skill => skill.level === level).map(named) }))
  const links = linesOf(card.links ?? '').map(url => html`<li><a href="${url}" rel="nofollow noopener">${url}</a></li>`)
  return html`<article class="${classes.card}"><div class="card-body"><h2>${card.name}</h2>
${card.participations.map(participation => html`<p>${roleIn(view, it.places, participation)}</p>`)}
${card.biography && paragraphs(card.biography)}
${card.email && html`<p><a href="mailto:${card.email}">${card.email}</a></p>`}${card.phone && html`<p>${card.phone}</p>`}
${links.length > 0 && html`<ul>${links}</ul>`}${skills.map(
  ({ level, names }) =>
    names.length > 0 && html`<p>${text[view.lang].levels[level]} ${names.map(name => html`${tag(view, name)} `)}</p>`,
)}</div></article>`
}

const LABELS = {
  fellow: 'fellow',
  operational_mentor: 'operationalMentor',
  high_level_mentor: 'strategicMentor',
} as const

/** « EIG en développement, Gobelins, Ministère de la Culture, promotion 2 », or as much of it as may be read. */
export function roleIn(
  view: View,
  places: readonly Place[],
  { challengeId, editionId, profile, role }: Card['participations'][number],
): string {
  const t = text[view.lang].directory
  const all = places.flatMap(place => place.challenges.map(challenge => ({ place, challenge })))
  const found = all.find(({ challenge }) => challenge.id === challengeId)
  const trade = found?.place.profiles.find(({ code }) => code === profile)?.name[view.lang]
  const place = places.find(({ id }) => id === editionId)
  const parts = [
    place?.labels[LABELS[role]][view.lang].one,
    trade,
    found?.challenge.title,
    found?.challenge.host.institution[view.lang],
    place?.title[view.lang],
  ]
  return parts.filter(Boolean).join(', ') || t.somewhere
}
