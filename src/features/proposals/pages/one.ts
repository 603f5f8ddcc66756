import { href } from '../../../kernel/address.ts'
import {
  actions,
  alert,
  details,
  emailField,
  form,
  type Html,
  html,
  layout,
  linkButton,
  postButton,
  section,
  selectField,
  table,
  taskList,
  textArea,
  type View,
} from '../../../platform/html/index.ts'
import { askedFields, askedSections, type FormDefinition, type Problem } from '../../forms/rules.ts'
import { paths } from '../paths.ts'
import { canTakeBack, MEMBER_ROLES, type Member, type MemberRole, type Proposal, presentIn } from '../rules.ts'
import { presence } from './presence.ts'
import { instant, nameOf, stateOf, text, titleOf } from './words.ts'

export type OnePage = {
  proposal: Proposal
  definition: FormDefinition
  problems: readonly Problem[]
  members: readonly Member[]
  role: MemberRole
  reader: number
  writes: boolean
  challengeHref: string | undefined
  refused?: { form: 'email' | 'reason'; message: string; typed: Record<string, string> } | undefined
}

/** One proposal: where it stands, what remains to be written, who writes it. */
export function onePage(view: View, page: OnePage): Html {
  const { proposal, refused } = page
  const t = text[view.lang].host
  const body = html`<p>${stateOf(view, proposal.state)}</p>
${standing(view, page)}
${page.writes && section(view, { title: t.one.sections, body: tasks(view, page) })}
${actions(view, [linkButton(view, { href: href(paths.review, view.lang, { id: proposal.id }), label: t.one.review, kind: page.writes ? 'primary' : 'secondary' })])}
${section(view, { title: t.one.colleagues, id: 'collegues', body: colleagues(view, page) })}
${canTakeBack(page.role, proposal.state, '-').ok && takeBack(view, page)}`
  return layout(view, {
    title: titleOf(view, proposal),
    crumbs: [{ href: href(paths.mine, view.lang), label: t.mine.title }],
    lead: t.one.lead(proposal.code),
    errors: refused && [{ field: refused.form, message: refused.message }],
    body,
  })
}

function standing(view: View, { challengeHref, proposal, writes }: OnePage): Html {
  const t = text[view.lang].host.one
  const { reference, submittedAt } = proposal
  const changed =
    writes && reference !== null && proposal.state === 'submitted' && proposal.submittedRevision !== proposal.revision
  return html`${
    reference &&
    submittedAt &&
    html`<p>${t.submitted(instant(view, submittedAt))} <a href="${href(paths.receipt, view.lang, { id: proposal.id, reference })}">${t.receipt}</a></p>`
  }
${changed && alert(view, { kind: 'warning', body: t.changed })}
${proposal.reason && html`<p><strong>${t.reason}</strong><br>${proposal.reason}</p>`}
${challengeHref && html`<p><a href="${challengeHref}">${t.public}</a></p>`}`
}

function tasks(view: View, { definition, problems, proposal }: OnePage): Html {
  const t = text[view.lang].host.one
  const { values } = proposal.answers
  const fields = askedFields(definition, values)
  return taskList(
    view,
    askedSections(definition, values).map(it => {
      const missing = problems.filter(({ section: code }) => code === it.code).length
      const begun = fields.some(field => field.section === it.code && (values[field.name] ?? '') !== '')
      const state = missing === 0 ? 'done' : begun ? 'started' : 'todo'
      const at = href(paths.section, view.lang, { id: proposal.id, section: it.code })
      return { label: it.title[view.lang], href: at, state, hint: missing === 0 ? t.done : t.missing(missing) } as const
    }),
  )
}

function colleagues(view: View, page: OnePage): Html {
  const { members, proposal, reader, role } = page
  const t = text[view.lang].host.one
  const present = presentIn(members, reader, view.now).map(it => it.id)
  const rows = members.map(it => ({
    name: nameOf(it),
    role: text[view.lang].host.roles[it.role],
    here: present.includes(it.id) ? sectionTitle(view, page, it.section) : it.personId === null ? t.invited : '',
    action:
      role === 'owner' &&
      postButton(view, {
        action: href(paths.colleagueRemoval, view.lang, { id: proposal.id, member: it.id }),
        ...{ label: t.remove, about: nameOf(it), kind: 'quiet' },
      }),
  }))
  const keys = ['name', 'role', 'here', ...(role === 'owner' ? (['action'] as const) : [])] as const
  const drawn = rows.map(({ action, ...row }) => ({ ...row, action: action || '' }))
  const columns = keys.map(key => ({ key, label: t.columns[key] }))
  return html`<p>${t.colleaguesLead}</p>${presence(view, { ...page, id: proposal.id })}
${table(view, { caption: t.caption, captionHidden: true, columns, rows: drawn, empty: '' })}
${role === 'owner' && invite(view, page)}`
}

const sectionTitle = (view: View, { definition }: OnePage, code: string): string =>
  definition.sections.find(it => it.code === code)?.title[view.lang] ?? ''

function invite(view: View, { proposal, refused }: OnePage): Html {
  const { one: t, roles } = text[view.lang].host
  const own = refused?.form === 'email' ? refused : undefined
  return form(view, {
    action: href(paths.colleagues, view.lang, { id: proposal.id }),
    body: html`${emailField(view, { name: 'email', label: t.email, value: own?.typed['email'], error: own?.message, autocomplete: 'off', required: true })}
${selectField(view, { name: 'role', label: t.role, value: own?.typed['role'] ?? 'editor', options: MEMBER_ROLES.map(value => ({ value, label: roles[value] })) })}`,
    submit: t.invite,
  })
}

function takeBack(view: View, { proposal, refused }: OnePage): Html {
  const t = text[view.lang].host.one
  const own = refused?.form === 'reason' ? refused : undefined
  const asked = form(view, {
    action: href(paths.takeBack, view.lang, { id: proposal.id }),
    body: html`<p>${t.takeBackLead}</p>${textArea(view, { name: 'reason', label: t.takeBackReason, value: own?.typed['reason'] ?? '', error: own?.message, rows: 3, required: true })}`,
    submit: t.takeBack,
  })
  return details(view, { summary: t.takeBack, body: asked, open: own !== undefined })
}
