import { href } from '../../kernel/address.ts'
import {
  emptyState,
  filters,
  type Html,
  html,
  layout,
  postButton,
  section,
  type View,
} from '../../platform/html/index.ts'
import { formatInstant } from '../../platform/i18n/index.ts'
import { type Moment, moments } from '../moments.ts'
import { paths } from '../paths.ts'
import type { Figures } from '../queries/figures.ts'
import { MOST_SHOWN, type Playable, STAGES } from '../queries/roles.ts'
import { en } from '../text.en.ts'
import { fr } from '../text.fr.ts'
import { tryButtons } from './bar.ts'

const text = { fr, en }
const ROLES = ['team', 'reader', 'juror', 'operational_mentor', 'high_level_mentor', 'validator'] as const

export type World = {
  moment: Moment
  figures: Figures
  /** When each moment is. */
  instants: ReadonlyMap<Moment, Date>
  people: readonly Playable[]
  counts: ReadonlyMap<string, number>
  q: string
  group: string
}

/** Where the world is, where it can go, and who one may be. */
export function worldPage(view: View, world: World): Html {
  const t = text[view.lang]
  return layout(view, {
    title: t.title,
    lead: t.lead,
    wide: true,
    body: html`${section(view, { title: t.at[world.moment].name, intro: t.at[world.moment].now(world.figures), body: attempts(view, world) })}
${section(view, { title: t.moments.title, intro: t.moments.intro, body: momentList(view, world) })}
${section(view, { title: t.who.title, intro: t.who.intro, id: 'who', body: html`${groupFilters(view, world)}${peopleList(view, world)}` })}`,
  })
}

const attempts = (view: View, { moment }: World): Html =>
  html`<ul class="demo-row" aria-label="${text[view.lang].tries}">${tryButtons(view, moment, href(paths.world, view.lang)).map(it => html`<li>${it}</li>`)}</ul>`

const momentList = (view: View, { instants, moment }: World): Html => {
  const t = text[view.lang]
  return html`<ol class="demo-list">${moments.map(
    it =>
      html`<li><div><strong>${t.at[it].name}</strong><span>${formatInstant(view.lang, instants.get(it) ?? view.now, view.zone)}</span></div>${
        it === moment ? html`<em>${t.moments.current}</em>` : goButton(view, it)
      }</li>`,
  )}</ol>`
}

function goButton(view: View, moment: Moment): Html {
  const t = text[view.lang]
  return postButton(view, {
    action: href(paths.moment, view.lang),
    label: t.go,
    about: t.moments.go(t.at[moment].name),
    kind: 'secondary',
    values: { moment, next: href(paths.world, view.lang) },
  })
}

function groupFilters(view: View, { counts, group, q }: World): Html {
  const t = text[view.lang]
  const to = (key: string) => `${href(paths.world, view.lang, {}, { q, group: key })}#who`
  const named: [string, string][] = [
    ...ROLES.map((it): [string, string] => [it, t.roles[it]]),
    ...STAGES.map((it): [string, string] => [it, t.stages[it]]),
  ]
  const chips = named
    .filter(([key]) => (counts.get(key) ?? 0) > 0)
    .map(([key, label]) => ({ label, href: to(key), current: key === group, count: counts.get(key) }))
  const action = href(paths.world, view.lang)
  return filters(view, {
    groups: [{ label: t.who.groups, chips: [{ label: t.who.all, href: to(''), current: group === '' }, ...chips] }],
    search: { action, name: 'q', label: t.who.search, value: q, keep: { group } },
  })
}

function peopleList(view: View, { people }: World): Html {
  const t = text[view.lang]
  if (people.length === 0) return emptyState(view, { title: t.who.none })
  const shown = people.map(
    person =>
      html`<li><div><strong>${person.name || person.email}</strong><span>${partOf(view, person)}</span></div>${takeButton(view, person)}</li>`,
  )
  return html`${people.length === MOST_SHOWN && html`<p>${t.who.most(MOST_SHOWN)}</p>`}<ul class="demo-list" aria-label="${t.who.caption}">${shown}</ul>`
}

const takeButton = (view: View, { email, id, name }: Playable): Html =>
  postButton(view, {
    action: href(paths.role, view.lang),
    label: text[view.lang].who.take,
    about: text[view.lang].who.takeAbout(name || email),
    kind: 'secondary',
    values: { person: id },
  })

function partOf(view: View, { roles, stage }: Playable): string {
  const t = text[view.lang]
  const held = roles.map(({ challenge, role }) => (challenge ? `${t.roles[role]} (${challenge})` : t.roles[role]))
  return [...held, ...(held.length > 0 && stage === 'none' ? [] : [t.stages[stage]])].join(', ')
}
