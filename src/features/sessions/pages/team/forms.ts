import { href } from '../../../../kernel/address.ts'
import {
  actions,
  alert,
  button,
  errorFor,
  type FieldError,
  form,
  type Html,
  html,
  layout,
  linkButton,
  numberField,
  textArea,
  textField,
  type View,
} from '../../../../platform/html/index.ts'
import { teamPaths } from '../../paths.ts'
import type { Session, Workshop } from '../../rules.ts'
import { titleOf, when } from '../parts.ts'
import { text } from '../when.ts'
import { signupTable } from '../workshop.ts'
import { type Filling, placeFields, wordFields } from './fields.ts'
import { teamCrumbs } from './frame.ts'

/** A session that the edition does not plan. */
export function additionPage(view: View, filling: Filling): Html {
  const t = text[view.lang].team
  const body = form(view, {
    action: href(teamPaths.addition, view.lang),
    body: html`${placeFields(view, filling)}${wordFields(view, filling)}`,
    submit: t.create,
  })
  return layout(view, { title: t.addTitle, crumbs: teamCrumbs(view), errors: filling.errors, body })
}

type MovePage = Filling & { session: Session; refusal: string | undefined }

/** A new time or place, and why. */
export function movePage(view: View, page: MovePage): Html {
  const t = text[view.lang].team
  const { errors, refusal, session, typed } = page
  const reason = { name: 'reason', label: t.reason, hint: t.reasonHint, rows: 3, value: typed.reason }
  const body = html`${refusal && alert(view, { kind: 'error', body: refusal, announced: true })}<p>${when(view, session)}</p>
${form(view, {
  action: href(teamPaths.move, view.lang, { id: session.id }),
  body: html`${placeFields(view, page)}${textArea(view, { ...reason, error: errorFor(errors, 'reason'), required: true })}`,
  submit: twoButtons(view, { label: t.confirmMove, session, danger: false }),
})}`
  const lead = session.state === 'planned' ? t.moveLeadPlanned : t.moveLead
  return layout(view, { title: t.moveTitle, lead, crumbs: crumbsOf(view, session), errors, body })
}

type CancelPage = { session: Session; reason: string; error: string | undefined; refusal: string | undefined }

/** A session that will not take place, and why. */
export function cancellationPage(view: View, { error, reason, refusal, session }: CancelPage): Html {
  const t = text[view.lang].team
  const asked = { name: 'reason', label: t.reason, hint: t.reasonHint, rows: 3, value: reason, error, required: true }
  const body = html`${refusal && alert(view, { kind: 'error', body: refusal, announced: true })}<p>${when(view, session)}</p>
${form(view, {
  action: href(teamPaths.cancellation, view.lang, { id: session.id }),
  body: textArea(view, asked),
  submit: twoButtons(view, { label: t.confirmCancel, session, danger: true }),
})}`
  const errors = error ? [{ field: 'reason', message: error }] : []
  return layout(view, { title: t.cancelTitle, lead: t.cancelLead, crumbs: crumbsOf(view, session), errors, body })
}

const crumbsOf = (view: View, session: Session) => teamCrumbs(view, { id: session.id, title: titleOf(view, session) })

const twoButtons = (view: View, { label, session, danger }: { label: string; session: Session; danger: boolean }) =>
  actions(view, [
    button(view, { label, kind: danger ? 'danger' : 'primary' }),
    linkButton(view, {
      href: href(teamPaths.session, view.lang, { id: session.id }),
      label: text[view.lang].team.back,
      kind: 'secondary',
    }),
  ])

export type WorkshopTyped = { title: string; about: string; leader: string; place: string; capacity: number }

/** The fields of a workshop. */
function workshopForm(
  view: View,
  { action, typed, errors, submit }: { action: string; typed: WorkshopTyped; errors: FieldError[]; submit: string },
): Html {
  const t = text[view.lang].team
  const error = (field: string) => errorFor(errors, field)
  return form(view, {
    action,
    body: html`${textField(view, { name: 'title', label: t.workshopTitle, value: typed.title, error: error('title'), required: true })}
${numberField(view, { name: 'capacity', label: t.capacity, value: typed.capacity || '', error: error('capacity'), required: true })}
${textArea(view, { name: 'about', label: t.workshopAbout, value: typed.about, rows: 3, required: false })}
${textField(view, { name: 'leader', label: t.workshopLeader, value: typed.leader, required: false })}
${textField(view, { name: 'place', label: t.workshopPlace, value: typed.place, required: false })}`,
    submit,
  })
}

type WorkshopPage = { session: Session; workshop: Workshop | undefined; typed: WorkshopTyped; errors: FieldError[] }

/** A workshop to add, or to change, with those who asked for a place. */
export function workshopEditPage(view: View, { errors, session, typed, workshop }: WorkshopPage): Html {
  const t = text[view.lang].team
  const action = workshop
    ? href(teamPaths.workshop, view.lang, { id: workshop.id })
    : href(teamPaths.workshops, view.lang, { id: session.id })
  const body = html`${workshopForm(view, { action, typed, errors, submit: workshop ? t.save : t.create })}
${workshop && signupTable(view, workshop)}`
  const title = workshop ? t.editWorkshop : t.addWorkshop
  return layout(view, { title, crumbs: crumbsOf(view, session), errors, body })
}
