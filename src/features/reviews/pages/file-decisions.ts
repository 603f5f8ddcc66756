import { href } from '../../../kernel/address.ts'
import {
  alert,
  details,
  errorFor,
  form,
  type Html,
  hidden,
  html,
  paragraphs,
  radios,
  stateTag,
  textArea,
  type View,
} from '../../../platform/html/index.ts'
import { formatNumber } from '../../../platform/i18n/index.ts'
import { paths } from '../paths.ts'
import { type DecisionMade, isSetAside, KINDS, type Kind, nextKind, type Outcomes } from '../rules.ts'
import type { FilePage } from './file.ts'
import { instant, text } from './words.ts'

/** The three decisions in their order, each taken, open or still to come; then the remark for the panel. */
export function decisionsAside(view: View, page: FilePage): Html {
  const t = text[view.lang].file
  return html`<div class="beside"><h2 id="decisions">${t.decisions}</h2>
${KINDS.map(kind => html`<section><h3>${t.kinds[kind]}</h3>${kind === 'eligibility' && judging(view, page)}${decision(view, page, kind)}</section>`)}
${remark(view, page)}</div>`
}

/** Members of juries and experts cannot compete: who may be one of them is said where the decision is taken, and it is explained. */
function judging(view: View, { edition, judging: found }: FilePage): Html | false {
  const t = text[view.lang].file.judging
  const roles = {
    ...t.roles,
    operational_mentor: edition.labels.operationalMentor[view.lang].one,
    high_level_mentor: edition.labels.strategicMentor[view.lang].one,
  }
  const lines = found.map(({ name, role, same }) => html`<li>${t[same](name, roles[role])}</li>`)
  return (
    found.length > 0 && alert(view, { kind: 'warning', title: t.title, body: html`<ul>${lines}</ul><p>${t.rule}</p>` })
  )
}

function decision(view: View, page: FilePage, kind: Kind): Html {
  const t = text[view.lang].file
  const outcomes = outcomesOf(page)
  const made = page.file.decisions.find(it => it.kind === kind)
  if (made) return taken(view, page, made)
  if (nextKind(outcomes) !== kind || page.closing)
    return html`<p>${isSetAside(outcomes) || page.closing ? '—' : t.later[kind]}</p>`
  const { readingsPerFile } = page.edition.preselection
  const done = page.file.readings.filter(it => it.state === 'done').length
  if (kind === 'preselection' && done < readingsPerFile)
    return html`<p>${t.waiting(formatNumber(view.lang, done), formatNumber(view.lang, readingsPerFile))}</p>`
  if (view.now.getTime() < page.edition.instants.callCloses.getTime()) return html`<p>${t.later.eligibility}</p>`
  return decisionForm(view, page, kind)
}

function outcomesOf({ file }: FilePage): Outcomes {
  const of = (kind: Kind) => file.decisions.find(it => it.kind === kind)?.outcome ?? null
  return { eligibility: of('eligibility'), completeness: of('completeness'), preselection: of('preselection') }
}

function decisionForm(view: View, page: FilePage, kind: Kind): Html {
  const t = text[view.lang].file
  const { typed, file, errors, query } = page
  const kept = typed?.kind === kind ? typed : undefined
  const options = (['yes', 'no'] as const).map(value => ({ value, label: t.options[kind][value] }))
  const reasonName = `${kind}-reason`
  return form(view, {
    action: href(paths.decision, view.lang, { id: file.id }, query),
    body: html`${hidden('kind', kind)}${radios(view, { name: kind, label: t.questions[kind], options, value: kept?.outcome, error: errorFor(errors, kind) })}
${textArea(view, {
  name: reasonName,
  label: t.reason,
  hint: kind === 'preselection' ? t.reasonHint.always : t.reasonHint.no,
  rows: 3,
  value: kept?.reason,
  error: errorFor(errors, reasonName),
})}`,
    submit: t.decide,
  })
}

function taken(view: View, page: FilePage, { kind, outcome, reason, by, at }: DecisionMade): Html {
  const t = text[view.lang]
  const { file, query, closing, typed, errors } = page
  const name = `${kind}-reason`
  const kept = typed?.kind === kind ? typed : undefined
  const undo = form(view, {
    action: href(paths.decision, view.lang, { id: file.id }, query),
    body: html`${hidden('kind', kind)}${hidden(kind, 'undecided')}${textArea(view, { name, label: t.file.undoReason, rows: 2, value: kept?.reason, error: errorFor(errors, name) })}`,
    submit: t.file.undo,
  })
  return html`<p>${stateTag(view, outcome === 'yes' ? 'success' : 'error', t.outcomes[kind][outcome])}</p>
${paragraphs(reason)}
<p class="${view.theme.classes.hint}">${t.file.by(by, instant(view, at))}</p>
${!closing && details(view, { summary: t.file.undo, body: undo, open: kept !== undefined })}`
}

function remark(view: View, { file, query }: FilePage): Html {
  const t = text[view.lang].file
  const written =
    file.remark &&
    html`<p class="${view.theme.classes.hint}">${t.by(file.remark.by, instant(view, file.remark.at))}</p>`
  return html`<section>${form(view, {
    action: href(paths.remark, view.lang, { id: file.id }, query),
    body: html`${textArea(view, { name: 'remark', label: t.remark, hint: t.remarkHint, rows: 4, maxLength: 4000, value: file.remark?.body })}${written}`,
    submit: t.remarkSave,
  })}</section>`
}
