import { href } from '../../../../kernel/address.ts'
import {
  checkboxes,
  errorFor,
  type FieldError,
  form,
  type Html,
  html,
  textField,
  type View,
} from '../../../../platform/html/index.ts'
import { paths } from '../../paths.ts'
import type { Juror, PanelWriting } from '../../rules.ts'
import { text } from '../words.ts'
import { teamPage } from './frame.ts'

export type PanelPage = {
  /** Absent for a new panel. */
  id: number | undefined
  panel: Required<PanelWriting>
  jurors: readonly Juror[]
  errors: FieldError[]
}

/** One panel: its name, its room and who sits on it. */
export function panelPage(view: View, { id, panel, jurors, errors }: PanelPage): Html {
  const t = text[view.lang].team
  const hour = (name: 'opens' | 'closes', label: string) =>
    textField(view, {
      name,
      label,
      value: panel.hours[name],
      width: 'short',
      maxLength: 5,
      hint: name === 'opens' ? t.panelHoursHint : undefined,
      error: errorFor(errors, name),
    })
  const body = form(view, {
    action: id === undefined ? href(paths.newPanel, view.lang) : href(paths.panel, view.lang, { id }),
    body: html`${textField(view, { name: 'name', label: t.panelName, value: panel.name, maxLength: 60, width: 'medium', error: errorFor(errors, 'name') })}
${textField(view, { name: 'room', label: t.panelRoom, hint: t.panelRoomHint, value: panel.room, maxLength: 160, error: errorFor(errors, 'room') })}
${hour('opens', t.panelOpens)}${hour('closes', t.panelCloses)}
${checkboxes(view, {
  name: 'jurors',
  label: t.panelMembers,
  hint: t.panelMembersHint,
  error: errorFor(errors, 'jurors'),
  values: panel.jurors.map(String),
  options: jurors.map(juror => ({ value: String(juror.id), label: juror.name, hint: about(view, juror, id) })),
})}`,
    submit: t.savePanel,
  })
  const title = id === undefined ? t.addPanel : t.changePanel(panel.name)
  return teamPage(view, { tab: 'plan', title, body, errors, below: true })
}

function about(view: View, juror: Juror, panelId: number | undefined): string {
  const t = text[view.lang].team
  const elsewhere = juror.panel !== null && juror.panelId !== panelId
  const facts = [
    juror.employer,
    juror.challenges.join(', '),
    elsewhere && t.sitsIn(juror.panel ?? ''),
    juror.applied && t.hasApplied,
  ]
  return facts.filter(Boolean).join(' · ')
}
