import { href } from '../../../kernel/address.ts'
import type { Role } from '../../../kernel/role.ts'
import {
  emailField,
  filters,
  form,
  type Html,
  html,
  layout,
  pagination,
  postButton,
  section,
  selectField,
  table,
  textField,
  type View,
} from '../../../platform/html/index.ts'
import type { EditionData } from '../../edition/rules.ts'
import { paths } from '../paths.ts'
import { GIVEN_ROLES, SHOWN_ROLES } from '../rules.ts'
import { en } from '../text.en.ts'
import { fr } from '../text.fr.ts'

const text = { fr, en }

type Held = {
  id: number
  fullName: string
  email: string
  employer: string | null
  role: Role
  challengeId: string | null
}
export type Typed = Record<'email' | 'fullName' | 'employer' | 'role' | 'challenge', string>
export type PeoplePage = {
  held: Held[]
  counts: ReadonlyMap<Role, number>
  role: Role | undefined
  next: string | undefined
  typed: Typed
  errors: { field: keyof Typed | 'role'; message: string }[]
}

/** Who does what in this edition, and how to give somebody a role. */
export function peoplePage(view: View, edition: Pick<EditionData, 'challenges'>, page: PeoplePage): Html {
  const t = text[view.lang].roles
  const body = html`${chips(view, page)}${roles(view, edition, page)}
${section(view, { title: t.add, intro: t.addLead, body: addForm(view, edition, page) })}`
  return layout(view, { title: t.title, lead: t.lead, wide: true, errors: page.errors, body })
}

function chips(view: View, { counts, role }: PeoplePage): Html {
  const t = text[view.lang].roles
  const chipOf = (given: Role) => ({
    label: t.names[given],
    href: href(paths.team, view.lang, {}, given === role ? {} : { role: given }),
    current: given === role,
    count: counts.get(given) ?? 0,
  })
  return filters(view, { groups: [{ label: t.role, chips: SHOWN_ROLES.map(chipOf) }] })
}

function roles(view: View, edition: Pick<EditionData, 'challenges'>, { held, next, counts, role }: PeoplePage): Html {
  const t = text[view.lang].roles
  const total = SHOWN_ROLES.filter(it => !role || it === role).reduce((sum, it) => sum + (counts.get(it) ?? 0), 0)
  // A fellow's role ends with their fellowship, never here.
  const end = (it: Held) =>
    it.role === 'fellow'
      ? html``
      : postButton(view, {
          action: href(paths.roleEnd, view.lang, { id: it.id }),
          label: t.end,
          kind: 'quiet',
          about: `${it.fullName}, ${t.names[it.role]}`,
        })
  return html`${table(view, {
    caption: t.title,
    captionHidden: true,
    columns: (['name', 'role', 'challenge', 'employer', 'email', 'end'] as const).map(key => ({
      key,
      label: t.columns[key],
    })),
    rows: held.map(it => ({
      name: it.fullName,
      role: t.names[it.role],
      challenge: edition.challenges.find(({ id }) => id === it.challengeId)?.title ?? '',
      employer: it.employer ?? '',
      email: it.email,
      end: end(it),
    })),
    empty: t.empty,
  })}${pagination(view, { count: t.count(total), ...(next && { next }) })}`
}

function addForm(view: View, edition: Pick<EditionData, 'challenges'>, { typed, errors }: PeoplePage): Html {
  const t = text[view.lang].roles
  const errorOf = (field: keyof Typed) => errors.find(it => it.field === field)?.message
  const challenges = edition.challenges.map(it => ({ value: it.id, label: it.title }))
  const fields = html`${textField(view, { name: 'fullName', label: text[view.lang].fullName, value: typed.fullName, error: errorOf('fullName'), required: true })}
${emailField(view, { name: 'email', label: t.columns.email, value: typed.email, error: errorOf('email'), required: true, autocomplete: 'off' })}
${textField(view, { name: 'employer', label: t.columns.employer, hint: t.employerHint, value: typed.employer, required: false })}
${selectField(view, { name: 'role', label: t.role, value: typed.role, options: GIVEN_ROLES.map(value => ({ value, label: t.names[value] })) })}
${selectField(view, { name: 'challenge', label: t.columns.challenge, hint: t.challengeHint, value: typed.challenge, error: errorOf('challenge'), options: [{ value: '', label: t.noChallenge }, ...challenges] })}`
  return form(view, { action: href(paths.team, view.lang), body: fields, submit: t.give })
}
