import { href } from '../../kernel/address.ts'
import { filters, type Html, html, layout, postButton, section, table, type View } from '../../platform/html/index.ts'
import { formatInstant } from '../../platform/i18n/index.ts'
import { type Moment, moments } from '../moments.ts'
import { paths } from '../paths.ts'
import { MOST_SHOWN, type Playable, STAGES } from '../queries/roles.ts'
import { en } from '../text.en.ts'
import { fr } from '../text.fr.ts'
import { tryButtons } from './bar.ts'

const text = { fr, en }
const ROLES = ['team', 'reader', 'juror', 'operational_mentor', 'high_level_mentor', 'validator'] as const

export type World = {
  moment: Moment
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
    body: html`${section(view, { title: t.at[world.moment].name, intro: t.at[world.moment].now, body: attempts(view, world) })}
${section(view, { title: t.moments.title, intro: t.moments.intro, body: momentTable(view, world) })}
${section(view, { title: t.who.title, intro: t.who.intro, id: 'who', body: html`${groupFilters(view, world)}${peopleTable(view, world)}` })}`,
  })
}

const attempts = (view: View, { moment }: World): Html =>
  html`<ul class="demo-row" aria-label="${text[view.lang].tries}">${tryButtons(view, moment).map(it => html`<li>${it}</li>`)}</ul>`

function momentTable(view: View, { instants, moment }: World): Html {
  const t = text[view.lang]
  const rows = moments.map(it => ({
    name: t.at[it].name,
    when: formatInstant(view.lang, instants.get(it) ?? view.now, view.zone),
    act: it === moment ? t.moments.current : goButton(view, it),
  }))
  const columns = [
    { key: 'name', label: t.moment },
    { key: 'when', label: t.when },
    { key: 'act', label: t.who.act },
  ]
  return table(view, { caption: t.moments.title, captionHidden: true, columns, rows, empty: t.who.none })
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

function peopleTable(view: View, { people }: World): Html {
  const t = text[view.lang]
  const rows = people.map(person => ({
    name: person.name || person.email,
    part: partOf(view, person),
    act: postButton(view, {
      action: href(paths.role, view.lang),
      label: t.who.take,
      about: t.who.takeAbout(person.name || person.email),
      kind: 'secondary',
      values: { person: person.id },
    }),
  }))
  const columns = [
    { key: 'name', label: t.who.name },
    { key: 'part', label: t.who.part },
    { key: 'act', label: t.who.act },
  ]
  const shown = table(view, { caption: t.who.caption, captionHidden: true, columns, rows, empty: t.who.none })
  return people.length < MOST_SHOWN ? shown : html`<p>${t.who.most(MOST_SHOWN)}</p>${shown}`
}

function partOf(view: View, { roles, stage }: Playable): string {
  const t = text[view.lang]
  const held = roles.map(({ challenge, role }) => (challenge ? `${t.roles[role]} (${challenge})` : t.roles[role]))
  return [...held, ...(held.length > 0 && stage === 'none' ? [] : [t.stages[stage]])].join(', ')
}
