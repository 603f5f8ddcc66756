import { href } from '../../../../kernel/address.ts'
import {
  definitionList,
  form,
  type Html,
  html,
  postButton,
  radios,
  section,
  selectField,
  stateTag,
  textArea,
  textField,
  type View,
} from '../../../../platform/html/index.ts'
import { formatShortDay } from '../../../../platform/i18n/index.ts'
import { paths } from '../../paths.ts'
import { type Clearance, missingFigures, type Party } from '../../rules.ts'
import { instant, text } from '../words.ts'
import type { EditorPage } from './editor.ts'

/** Who must clear a release, who did, who refused and why; where the team asks, and writes down what it is told. */
export function clearancePart(view: View, it: EditorPage): Html {
  const { editor: t } = text[view.lang].team
  const { changed, facts, parties, release } = it
  const again = changed && (release.state === 'in_clearance' || release.state === 'cleared')
  const may = (release.state === 'draft' || again) && missingFigures(facts).length === 0
  const answered = release.state === 'draft' && release.version !== it.version.number ? [] : it.asked
  const rows = parties.map(party => ({
    term: party.name[view.lang],
    detail: saidOf(
      view,
      answered.find(one => one.party === party.id),
    ),
  }))
  const ask = postButton(view, {
    action: href(paths.asking, view.lang, { id: release.id }),
    label: release.round > 0 ? t.askAgain : t.ask,
  })
  const body = html`${dueIn(view, it)}${definitionList(view, rows)}${may && html`<p>${ask}</p>`}
${release.state === 'in_clearance' && !changed && answerForm(view, it)}`
  return section(view, { title: t.clearance, body })
}

function dueIn(view: View, { due }: EditorPage): Html {
  const { editor: t } = text[view.lang].team
  if (!due) return html``
  return html`<p>${t.by(formatShortDay(view.lang, due.day))} ${due.isLate && stateTag(view, 'warning', t.late)}</p>`
}

function saidOf(view: View, said: Clearance | undefined): Html {
  const { editor: t } = text[view.lang].team
  if (!said) return stateTag(view, 'waiting', t.waiting)
  const at = instant(view, said.answeredAt)
  if (said.answer === 'given') return stateTag(view, 'success', t.given(said.saidBy, at))
  return html`${stateTag(view, 'error', t.refused(said.saidBy, at))}<br>${said.reason}`
}

function answerForm(view: View, { asked, parties, refusal, release }: EditorPage): Html {
  const { team } = text[view.lang]
  const { editor: t } = team
  const waiting = parties.filter(it => !asked.some(one => one.party === it.id))
  const error = (code: string) => (refusal?.code === code ? team.refusals[code] : undefined)
  const named = (it: Party) => ({ value: it.id, label: it.name[view.lang] })
  const options = (['given', 'refused'] as const).map(value => ({ value, label: t.answers[value] }))
  return form(view, {
    action: href(paths.answering, view.lang, { id: release.id }),
    body: html`${selectField(view, { name: 'party', label: t.party, options: waiting.map(named), error: error('not_a_party') })}
${radios(view, { name: 'answer', label: t.answer, options, value: 'given', inline: true })}
${textField(view, { name: 'said_by', label: t.saidBy, width: 'medium', required: true, error: error('name_missing') })}
${textArea(view, { name: 'reason', label: t.why, rows: 2, error: error('reason_missing') })}`,
    submit: t.record,
  })
}
