import { href } from '../../../kernel/address.ts'
import {
  definitionList,
  form,
  type Html,
  hidden,
  html,
  layout,
  pagination,
  radios,
  section,
  stateTag,
  table,
  textArea,
  type View,
} from '../../../platform/html/index.ts'
import { paths as contact } from '../../contact/paths.ts'
import { paths } from '../paths.ts'
import {
  type AnswerRefusal,
  type AnswerTyped,
  awaited,
  type Interview,
  MOST_REASON,
  PARTS,
  type Part,
  stateOf,
} from '../rules.ts'
import { instant, text } from './words.ts'

const SIGNS = { fellow_asked: 'waiting', others_asked: 'waiting', agreed: 'success', refused: 'warning' } as const

/** The interviews that concern whoever reads, each leading to its own page. */
export function interviewsPage(
  view: View,
  { interviews, next }: { interviews: readonly Interview[]; next: string | undefined },
): Html {
  const t = text[view.lang].interviews
  const rows = interviews.map(it => ({
    ...{ fellow: it.fellow, outlet: it.outlet, wished: it.wished, state: stateOfIt(view, it) },
  }))
  const columns = Object.entries(t.columns).map(([key, label]) => ({ key, label }))
  const rowHref = (_row: unknown, index: number) => href(paths.interview, view.lang, { id: interviews[index]?.id ?? 0 })
  const body = html`${table(view, { caption: t.title, captionHidden: true, columns, rows, rowHref, empty: t.none })}
${rows.length > 0 && pagination(view, { count: t.count(rows.length), next })}`
  return layout(view, { title: t.title, lead: t.lead, wide: true, body })
}

const stateOfIt = (view: View, { agreements }: Interview): Html => {
  const state = stateOf(agreements)
  return stateTag(view, SIGNS[state], text[view.lang].interviews.states[state])
}

type OnePage = {
  interview: Interview
  own: readonly Part[]
  typed?: AnswerTyped
  refusal?: AnswerRefusal
}

/** One interview: what is asked, who has agreed, and the answer of whoever reads when it is awaited. */
export function interviewPage(view: View, it: OnePage): Html {
  const t = text[view.lang].interviews
  const { interview, own, refusal } = it
  const message = refusal && t.wrong[refusal.code]
  const forms = awaited(interview.agreements)
    .filter(part => own.includes(part))
    .map(part => section(view, { title: t.answer.title(t.parts[part]), body: answerForm(view, it, part) }))
  const facts = [
    { term: t.one.journalist, detail: `${interview.journalist}, ${interview.outlet}` },
    { term: t.one.topic, detail: interview.topic },
    { term: t.one.wished, detail: interview.wished },
    { term: t.one.asked, detail: instant(view, interview.askedAt) },
    { term: t.columns.state, detail: stateOfIt(view, interview) },
  ]
  const thread = href(contact.teamThread, view.lang, { id: interview.threadId })
  return layout(view, {
    ...{ title: t.one.title(interview.fellow, interview.outlet), lead: t.lead },
    crumbs: [{ href: href(paths.interviews, view.lang), label: t.title }],
    errors: message ? [{ field: FIELD[refusal.code], message }] : [],
    body: html`${definitionList(view, facts)}
${own.includes('team') && html`<p><a href="${thread}">${t.one.thread}</a></p>`}
${forms}
${section(view, { title: t.one.agreements, body: agreementsOf(view, interview) })}`,
  })
}

const FIELD = {
  answer_missing: 'answer',
  not_awaited: 'answer',
  reason_missing: 'reason',
  reason_long: 'reason',
} as const

function agreementsOf(view: View, { agreements }: Interview): Html {
  const t = text[view.lang].interviews
  const waits = awaited(agreements)
  const rows = PARTS.map(part => {
    const said = agreements.find(it => it.part === part)
    const words = said && t.one.said(t.answers[said.answer], said.by, instant(view, said.at))
    const detail = words
      ? html`${words}${said.reason && html`<br>${said.reason}`}`
      : waits.includes(part)
        ? t.waits
        : t.later
    return { term: t.parts[part], detail }
  })
  return definitionList(view, rows)
}

function answerForm(view: View, { interview, refusal, typed }: OnePage, part: Part): Html {
  const { answer: t, wrong } = text[view.lang].interviews
  const options = (['given', 'refused'] as const).map(value => ({ value, label: t[value] }))
  const mine = typed?.part === part ? typed : undefined
  const errorAt = (field: string) =>
    refusal && mine && FIELD[refusal.code] === field ? wrong[refusal.code] : undefined
  return form(view, {
    action: href(paths.interview, view.lang, { id: interview.id }),
    body: html`${hidden('part', part)}
${radios(view, { name: 'answer', label: t.label, options, value: mine?.answer ?? '', required: true, error: errorAt('answer') })}
${textArea(view, { name: 'reason', label: t.reason, hint: t.reasonHint, value: mine?.reason ?? '', rows: 3, maxLength: MOST_REASON, error: errorAt('reason') })}`,
    submit: t.submit,
  })
}
