import { href } from '../../../../kernel/address.ts'
import {
  actions,
  checkboxes,
  details,
  emptyState,
  errorFor,
  type FieldError,
  form,
  type Html,
  hidden,
  html,
  pagination,
  postButton,
  radios,
  section,
  stateTag,
  table,
  textField,
  type View,
} from '../../../../platform/html/index.ts'
import { formatInstant, formatNumber, listOf, plural } from '../../../../platform/i18n/index.ts'
import { paths } from '../../paths.ts'
import type { Conflict, RuledCounts } from '../../rules.ts'
import { capital, type Named, text } from '../words.ts'
import { teamPage } from './frame.ts'

export type Group = 'others' | 'hosts'
export type ConflictsPage = {
  edition: Named
  raised: readonly Conflict[]
  ruled: { shown: readonly Conflict[]; counts: RuledCounts; next: string | undefined; previous: string | undefined }
  typed: { group: Group; ids: string[]; outcome: string; reason: string }
  errors: FieldError[]
}

/** What links jurors and candidates, and what the team decided of it. Mentors of a wished challenge come apart. */
export function conflictsPage(view: View, page: ConflictsPage): Html {
  const t = text[view.lang].team
  const { raised, ruled } = page
  const hosts = raised.filter(({ source }) => source === 'same_host')
  const others = raised.filter(({ source }) => source !== 'same_host')
  const none = emptyState(view, { title: t.conflictsNone, body: t.conflictsNoneBody })
  const asked = page.errors.length > 0 && page.typed.group === 'hosts'
  const { many } = page.edition.labels.operationalMentor[view.lang]
  const hostPart = html`<p>${t.hostsLead(many)}</p>${rulingForm(view, page, 'hosts', hosts)}`
  const search = { action: href(paths.detection, view.lang), label: t.search, kind: 'secondary' } as const
  const body = html`${actions(view, [postButton(view, search)])}
${section(view, { title: t.toRule, body: others.length > 0 ? rulingForm(view, page, 'others', others) : none })}
${hosts.length > 0 && details(view, { summary: t.hosts(capital(many), formatNumber(view.lang, hosts.length)), body: hostPart, open: asked })}
${ruled.counts.recused + ruled.counts.dismissed > 0 && section(view, { id: 'ruled', title: t.ruled, body: ruledPart(view, page) })}`
  const lead = t.conflictsLead
  return teamPage(view, { tab: 'conflicts', title: t.conflictsTitle, lead, body, errors: page.errors })
}

/** Fields of the two forms have different names, so that an error leads to the right one. */
function rulingForm(view: View, page: ConflictsPage, group: Group, conflicts: readonly Conflict[]): Html {
  const t = text[view.lang].team
  const typed = page.typed.group === group ? page.typed : { ids: [], outcome: '', reason: '' }
  const field = (name: string) => ({ name: `${group}-${name}`, error: errorFor(page.errors, `${group}-${name}`) })
  const options = conflicts.map(it => ({
    value: String(it.id),
    label: t.ruleOne(it.juror, it.candidate),
    hint: facts(view, it),
  }))
  const outcomes = (['recused', 'dismissed'] as const).map(value => ({ value, label: t.outcomes[value] }))
  return form(view, {
    action: href(paths.conflicts, view.lang),
    body: html`${hidden('group', group)}
${checkboxes(view, { ...field('ids'), label: t.choose, options, values: typed.ids })}
${radios(view, { ...field('outcome'), label: t.outcome, options: outcomes, value: typed.outcome })}
${textField(view, { ...field('reason'), label: t.reason, value: typed.reason, maxLength: 500 })}`,
    submit: t.rule,
  })
}

function facts(view: View, it: Conflict): Html {
  const t = text[view.lang].team
  const panel = it.meet ? it.panel : null
  const interview = it.interviewId && href(paths.interview, view.lang, { id: it.interviewId })
  return html`${t.sources[it.source]} · ${it.code}${it.note && html` · ${it.note}`}${
    panel !== null && html` · <strong>${it.heard ? t.met(panel) : t.meets(panel)}</strong>`
  }${panel !== null && !it.heard && interview && html` (<a href="${interview}">${t.moveNeeded}</a>)`}`
}

function ruledPart(view: View, { ruled }: ConflictsPage): Html {
  const t = text[view.lang].team
  const { counts, shown, next, previous } = ruled
  const figures = (['recused', 'dismissed'] as const).map(key => plural(view.lang, counts[key], t.ruledCounts[key]))
  const count = listOf(view.lang, figures)
  return html`<p>${count}</p>${ruledTable(view, shown)}${(next || previous) && pagination(view, { count, next, previous })}`
}

function ruledTable(view: View, ruled: readonly Conflict[]): Html {
  const t = text[view.lang].team
  return table(view, {
    caption: t.ruled,
    captionHidden: true,
    columns: [
      { key: 'juror', label: t.juror },
      { key: 'candidate', label: t.candidate },
      { key: 'source', label: t.source },
      { key: 'state', label: t.ruling },
      { key: 'reason', label: t.reason },
    ],
    rows: ruled.map(it => ({
      juror: it.juror,
      candidate: html`${it.candidate}<br>${it.code}`,
      source: html`${t.sources[it.source]}${it.note && html`<br>${it.note}`}`,
      state: stateTag(view, it.state === 'recused' ? 'error' : 'success', t.conflictStates[it.state]),
      reason: html`${it.rulingReason}<br>${t.ruledBy(it.ruledBy ?? '', it.ruledAt ? formatInstant(view.lang, it.ruledAt, view.zone) : '')}`,
    })),
    empty: t.conflictsNone,
  })
}
