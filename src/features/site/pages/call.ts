import {
  callBar,
  definitionList,
  details,
  type Html,
  hero,
  html,
  layout,
  linkButton,
  section,
  stats,
  timeline,
  type View,
} from '../../../platform/html/index.ts'
import { formatDay, formatInstant, formatMoney, formatNumber, listOf } from '../../../platform/i18n/index.ts'
import type { Edition } from '../../edition/rules.ts'
import { type CallState, callStateAt } from '../rules.ts'
import { en } from '../text.en.ts'
import { fr } from '../text.fr.ts'

const text = { fr, en }

export type CallPage = {
  edition: Edition
  hrefs: Record<'apply' | 'challenges' | 'rules' | 'questions' | 'cohort', string>
  /** Frequent questions with their answers, those that are chosen for this page. */
  asked: readonly { question: string; answer: Html }[]
  /** Where one leaves an address, drawn by the letters. */
  letter: Html
  /** Why and until when the call was put off, when it was. */
  extension: Html | undefined
}

/** The call in each of its states: announced, open, closed, with its results; what to do now always comes first. */
export function callPage(view: View, page: CallPage): Html {
  const { edition } = page
  const t = text[view.lang].call
  const state = callStateAt(edition, view.now)
  const { callCloses: closes, callOpens: opens } = edition.instants
  const body = html`${hero(view, {
    title: t.titles[state],
    lead: leadOf(view, edition, state),
    actions: actionsOf(view, page, state),
    side: callBar(view, { opens, closes }),
  })}
${state === 'open' && page.extension}
<div class="parts">${PARTS[state].map(part => part(view, page))}</div>`
  const description = t.description(edition.programme.name[view.lang])
  return layout(view, { title: t.titles[state], ownHeading: true, about: { description }, body })
}

function leadOf(view: View, edition: Edition, state: CallState): string {
  const t = text[view.lang].call
  const say = (instant: Date) => formatInstant(view.lang, instant, edition.zone)
  if (state === 'announced') return t.announced(say(edition.instants.callOpens))
  if (state === 'open') return t.open(say(edition.instants.callCloses))
  return state === 'closed' ? t.closed(say(edition.instants.callCloses)) : t.results
}

function actionsOf(view: View, { edition, hrefs }: CallPage, state: CallState): Html {
  const t = text[view.lang].call
  const read = { href: hrefs.challenges, label: t.read(edition.labels.challenge) }
  const first = {
    announced: { href: '#prevenir', label: t.tellMe },
    open: { href: hrefs.apply, label: t.start },
    closed: { href: '#prevenir', label: t.tellNext },
    results: { href: hrefs.cohort, label: t.meet },
  }[state]
  return html`<div class="actions">${linkButton(view, first)}${linkButton(view, { ...read, kind: 'secondary' })}</div>`
}

type Part = (view: View, page: CallPage) => Html

const steps: Part = (view, { edition }) => {
  const t = text[view.lang].call
  const list = t.stepList(t.wishes(edition.wishes.max, edition.labels.challenge))
  return section(view, {
    title: t.steps,
    body: html`<ol class="steps">${list.map(step => html`<li>${step}</li>`)}</ol>`,
  })
}

/** What may be got ready before the call opens, and is asked once it is open. */
const documents: Part = (view, { edition }) => {
  const t = text[view.lang].call
  const asked = edition.documents.map(it => ({
    term: it.label[view.lang],
    detail: it.hint?.[view.lang] ?? (it.required ? t.required : t.optional),
  }))
  const body = html`<p>${t.prepareLead}</p>${asked.length > 0 && definitionList(view, asked)}`
  return section(view, { title: t.prepare, body })
}

const who: Part = (view, { edition, hrefs }) =>
  section(view, {
    title: text[view.lang].call.who,
    more: { href: hrefs.rules, label: text[view.lang].call.rules },
    body: html`<ul>${edition.eligibility.map(it => html`<li>${it.declaration[view.lang]}</li>`)}</ul>`,
  })

const chosen: Part = (view, { edition }) =>
  section(view, {
    title: text[view.lang].call.chosen,
    body: html`<ol>${edition.criteria.map(it => html`<li><strong>${it.name[view.lang]}.</strong> ${it.meaning[view.lang]}</li>`)}</ol>`,
  })

const offered: Part = (view, { edition }) => {
  const t = text[view.lang].call
  const { contract, pay, support } = edition
  const amount = pay.rule === 'flat' ? t.payFlat(formatMoney(view.lang, pay.netMonthly, pay.currency)) : t.payBands
  const body = html`<ul><li>${t.contract(contract.months, contract.kind[view.lang])}</li><li>${amount}</li>${support.map(
    it => html`<li>${it[view.lang]}</li>`,
  )}</ul>`
  return section(view, { title: t.offered, body })
}

const questions: Part = (view, { asked, hrefs }) => {
  const t = text[view.lang].call
  const body = asked.map(({ answer, question }) => details(view, { summary: question, body: answer }))
  const more = { href: hrefs.questions, label: t.allQuestions }
  return section(view, { title: t.questions, more, body: html`${body}` })
}

/** Everything with its instant, what is past marked as past: « what happens now ». */
const dates: Part = (view, { edition }) => {
  const t = text[view.lang].call
  const { instants, zone } = edition
  const days = instants.interviews.map(it => formatDay(view.lang, it.starts, zone))
  const moments = [
    { title: t.milestones.opens, at: instants.callOpens },
    { title: t.milestones.closes, at: instants.callCloses },
    { title: t.milestones.preselection, at: instants.preselectionStarts },
    { title: t.milestones.interviews, at: instants.interviewsStart, when: listOf(view.lang, days) },
    { title: t.milestones.results, at: instants.notification },
    { title: t.milestones.announcement, at: instants.announcement },
    { title: t.milestones.start, at: instants.start, when: formatDay(view.lang, instants.start, zone) },
  ]
  const current = moments.findLastIndex(({ at }) => at <= view.now)
  const state = (i: number) => (i < current ? 'past' : i === current ? 'current' : 'future')
  return section(view, {
    title: t.dates,
    body: timeline(
      view,
      moments.map(({ at, title, when }, i) => ({ title, when: when ?? at, state: state(i) })),
    ),
  })
}

const figures: Part = (view, { edition }) => {
  const t = text[view.lang].call.figures
  const known = (['candidates', 'interviewed', 'selected', 'challenges'] as const).flatMap(name => {
    const figure = edition.figures[name]
    return figure === undefined ? [] : [{ figure: formatNumber(view.lang, figure), label: t[name] }]
  })
  return known.length > 0 ? section(view, { title: t.title, body: stats(view, known) }) : html``
}

const letter: Part = (view, { edition, letter: box }) => {
  const t = text[view.lang].call
  const state = callStateAt(edition, view.now)
  const title = state === 'announced' ? t.tellMeTitle : t.tellNextTitle
  return section(view, { title, id: 'prevenir', body: box })
}

const PARTS: Record<CallState, readonly Part[]> = {
  announced: [letter, documents, who, offered, chosen, dates],
  open: [steps, documents, who, chosen, offered, questions, dates],
  closed: [dates, letter, chosen],
  results: [figures, letter, dates],
}
