import { href } from '../../../kernel/address.ts'
import {
  actions,
  alert,
  button,
  dateField,
  definitionList,
  form,
  type Html,
  hidden,
  html,
  radios,
  section,
  selectField,
  textArea,
  type View,
} from '../../../platform/html/index.ts'
import { formatDay } from '../../../platform/i18n/index.ts'
import { nameOf } from '../../offers/rules.ts'
import { paths } from '../paths.ts'
import { type Clearance, CONCLUSIONS, clearanceOf, DECISIONS, isOver } from '../rules.ts'
import { en } from '../text.en.ts'
import { fr } from '../text.fr.ts'
import { errorAt, type FilePage } from './file-parts.ts'
import { clearanceTag } from './shared.ts'

const text = { fr, en }

/** Somebody's security enquiry, where their challenge needs one: its days, its result, and what the team decided of a refusal. */
export function clearanceSection(view: View, page: FilePage): Html {
  const t = text[view.lang].team
  const { edition, file } = page
  const state = clearanceOf(edition, file)
  if (state === 'not_needed') return html``
  const over = isOver(file.state)
  const { clearance } = file
  const body = html`<p>${clearanceTag(view, state)}</p>
${clearance && known(view, clearance)}
${!over && state === 'to_ask' && following(view, page, 'asked')}
${!over && state === 'asked' && following(view, page, 'concluded')}
${!over && state === 'refused' && !clearance?.decision && edition.hiring.clearanceRefused === 'team_decides' && deciding(view, page)}`
  return section(view, { title: t.clearance, body })
}

function known(view: View, { askedOn, decidedOn, decision, decisionReason, note }: Clearance): Html {
  const t = text[view.lang].team
  return definitionList(view, [
    { term: t.askedOn, detail: formatDay(view.lang, askedOn) },
    ...(decidedOn ? [{ term: t.concludedOn, detail: formatDay(view.lang, decidedOn) }] : []),
    ...(note ? [{ term: t.note, detail: note }] : []),
    ...(decision ? [{ term: t.decisionLegend, detail: t.decisions[decision] }] : []),
    ...(decisionReason ? [{ term: t.reason, detail: decisionReason }] : []),
  ])
}

function following(view: View, page: FilePage, step: 'asked' | 'concluded'): Html {
  const t = text[view.lang].team
  const { edition, file, today, typed } = page
  const results = CONCLUSIONS.map(value => ({ value, label: t.clearances[value] }))
  const body = html`${
    step === 'asked'
      ? hidden('to', 'asked')
      : radios(view, { name: 'to', label: t.result, options: results, value: typed['to'] ?? 'granted', inline: true })
  }${dateField(view, { name: 'day', label: t.day, value: typed['day'] ?? today, max: today, error: errorAt(view, page, 'day'), required: true })}
${textArea(view, { name: 'note', label: t.note, hint: t.noteHint, rows: 2, value: typed['note'] ?? file.clearance?.note ?? '', required: false })}`
  return html`${step === 'concluded' && edition.hiring.clearanceRefused === 'ends_contract' && html`<p>${t.refusedEnds}</p>`}
${form(view, {
  action: href(paths.clearance, view.lang, { id: file.id }),
  body,
  submit: actions(view, [button(view, { label: step === 'asked' ? t.askClearance : t.conclude, kind: 'secondary' })]),
})}`
}

function deciding(view: View, page: FilePage): Html {
  const t = text[view.lang].team
  const { file, typed } = page
  const { edition, freeSeats } = page
  const seats = freeSeats.map(it => {
    const { seat, title } = nameOf(edition, view.lang, it)
    return { value: `${it.challenge} ${it.profile}`, label: `${title}, ${seat}` }
  })
  const options = DECISIONS.map(value => ({
    value,
    label: t.decisions[value],
    ...(value === 'moves' && { hint: seats.length > 0 ? t.movesHint : t.noFreeSeat, disabled: seats.length === 0 }),
  }))
  const body = html`${radios(view, { name: 'decision', label: t.decisionLegend, options, value: typed['decision'], error: errorAt(view, page, 'decision'), required: true })}
${seats.length > 0 && selectField(view, { name: 'to', label: t.moveTo, options: seats, prompt: t.choose, value: typed['to'], error: errorAt(view, page, 'to'), required: false })}
${textArea(view, { name: 'decisionReason', label: t.reason, hint: t.reasonHint, rows: 3, value: typed['decisionReason'] ?? '', error: errorAt(view, page, 'decisionReason'), required: true })}`
  return html`${alert(view, { kind: 'warning', body: t.refusedTeam })}
${form(view, { action: href(paths.decision, view.lang, { id: file.id }), body, submit: t.decide })}`
}
