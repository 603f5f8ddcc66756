import { href } from '../../../kernel/address.ts'
import {
  actions,
  alert,
  button,
  dateTime,
  definitionList,
  errorFor,
  type FieldError,
  form,
  type Html,
  html,
  layout,
  linkButton,
  postButton,
  section,
  selectField,
  stateTag,
  type View,
} from '../../../platform/html/index.ts'
import { formatDay, formatInstant, listOf, plural } from '../../../platform/i18n/index.ts'
import type { Edition } from '../../edition/rules.ts'
import { paths } from '../paths.ts'
import { asksOrder, type Mine } from '../rules.ts'
import { text } from './words.ts'

export type MinePage = {
  edition: Edition
  mine: Mine
  listsClosed: boolean
  /** The order as just typed, when it could not be kept. */
  typed: readonly string[] | undefined
  refusal: string | undefined
  errors: FieldError[]
}

const signs = {
  planned: 'neutral',
  summoned: 'waiting',
  confirmed: 'success',
  held: 'success',
  absent: 'error',
} as const

/** The candidate's own interview: when, where and how, whether they come, and their order of preference. */
export function minePage(view: View, page: MinePage): Html {
  const t = text[view.lang].mine
  const { edition, mine, refusal } = page
  const hasOrder = asksOrder(edition) && mine.wishes.length > 1
  const answer = t.answer(formatDay(view.lang, edition.instants.notification, edition.zone))
  const body = html`${refusal && alert(view, { kind: 'warning', body: refusal, announced: true })}
${definitionList(view, facts(view, page))}
${actions(view, [linkButton(view, { href: href(paths.calendar, view.lang), label: t.calendar, kind: 'secondary' })])}
${mine.state === 'summoned' && section(view, { title: t.confirmTitle, body: confirmPart(view, page) })}
${mine.confirmedAt && html`<p>${t.confirmedAt(formatInstant(view.lang, mine.confirmedAt, view.zone))}</p>`}
${hasOrder && section(view, { title: t.orderTitle, body: orderPart(view, page) })}
${section(view, { title: t.howTitle, body: html`<ul>${t.how.map(line => html`<li>${line}</li>`)}</ul><p>${answer}</p>` })}`
  return layout(view, { title: t.title, lead: t.lead, errors: page.errors, body })
}

function facts(view: View, { edition, mine }: MinePage) {
  const t = text[view.lang].mine
  const minutes = Math.round((mine.endsAt.getTime() - mine.startsAt.getTime()) / 60_000)
  const days = edition.calendar.interviews.map(day => formatDay(view.lang, day))
  return [
    { term: t.when, detail: dateTime(view, mine.startsAt) },
    { term: t.where, detail: mine.room },
    { term: t.lasts, detail: plural(view.lang, minutes, t.minutes) },
    { term: t.state, detail: stateTag(view, signs[mine.state], t.states[mine.state]) },
    { term: t.code, detail: mine.code },
    { term: t.days, detail: listOf(view.lang, days) },
  ]
}

function confirmPart(view: View, { edition }: MinePage): Html {
  const t = text[view.lang].mine
  return html`<p>${t.confirmLead}</p>
${actions(view, [postButton(view, { action: href(paths.confirmation, view.lang), label: t.confirm })])}
<p>${t.cannot(edition.dataProtection.email)}</p>`
}

/** The name of the field of a rank, from 1. */
export const rankName = (rank: number): string => `rank-${rank}`

function orderPart(view: View, { edition, mine, listsClosed, typed, errors }: MinePage): Html {
  const t = text[view.lang].mine
  const stated = typed ?? mine.preference ?? []
  const titleOf = (id: string) => mine.wishes.find(wish => wish.id === id)?.title ?? id
  if (listsClosed) {
    const order = html`<ol>${stated.map(id => html`<li>${titleOf(id)}</li>`)}</ol>`
    return html`<p>${t.orderClosed}</p>${stated.length > 0 ? order : html`<p>${t.orderNone}</p>`}`
  }
  const options = mine.wishes.map(({ id, title }) => ({ value: id, label: title }))
  const ranks = mine.wishes.map((_, i) => {
    const name = rankName(i + 1)
    const error = errorFor(errors, name)
    return selectField(view, { name, label: t.rank(i + 1), options, prompt: t.choose, value: stated[i], error })
  })
  return html`<p>${t.orderLead(edition.labels.challenge[view.lang].many)}</p><p>${t.orderUntil}</p>${form(view, {
    action: href(paths.preference, view.lang),
    body: html`${ranks}`,
    submit: actions(view, [button(view, { label: t.saveOrder })]),
  })}`
}
