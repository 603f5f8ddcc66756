import { type Html, html, type View } from '../../../../platform/html/index.ts'
import {
  formatDay,
  formatDayRange,
  formatInstant,
  formatMoney,
  formatNumber,
  formatShortDay,
} from '../../../../platform/i18n/index.ts'
import type { Edition, Pay, Text } from '../../rules.ts'
import { type Article, list } from './articles.ts'
import { onDays, rulesText } from './words.ts'

export function selection(view: View, edition: Edition): Article {
  const t = rulesText[view.lang]
  const { preselection, labels, jury, calendar, validation } = edition
  const by = edition.institutions.find(it => it.id === preselection.by)
  const mentors = labels.operationalMentor[view.lang].many
  const body = html`<p>${t.preselection(by?.short ?? by?.name[view.lang] ?? '', preselectionDays(view, edition))} ${preselection.withMentors && t.withMentors(mentors)}</p>
<p>${t.readings(preselection.readingsPerFile, preselection.blind)}</p>
${criteria(view, edition)}
<p>${t.interviews(onDays(view, calendar.interviews))}</p>
${list(view, jury.members)}
<p>${jury.remarksPassed && t.remarks} ${t.charterSigned}</p>
<p>${t.ranking(labels.challenge[view.lang])} ${t.validation(validation.authority[view.lang])}</p>`
  return { id: 'selection', title: t.selection, body }
}

const preselectionDays = (view: View, { instants, zone }: Edition) =>
  formatDayRange(view.lang, instants.preselectionStarts, new Date(instants.preselectionEnds.getTime() - 1), zone)

function criteria(view: View, { criteria: all, scale }: Edition): Html {
  const t = rulesText[view.lang]
  const number = (mark: number) => formatNumber(view.lang, mark)
  return html`<p>${t.criteria}</p>
<ol>${all.map(it => html`<li><strong>${it.name[view.lang]}.</strong> ${it.meaning[view.lang]}</li>`)}</ol>
<p>${t.scale(number(scale.min), number(scale.max), number(scale.max * all.length))}</p>`
}

export function results(view: View, { calendar, instants, zone, offers }: Edition): Article {
  const t = rulesText[view.lang]
  const say = (instant: Date) => formatInstant(view.lang, instant, zone)
  const { notification, announcement } = calendar
  const body = html`<p>${notification.at ? t.notified(say(instants.notification)) : t.notifiedBy(lastDay(view, notification))}</p>
<p>${t.answer(offers.answerDays)}</p>
<p>${announcement.at ? t.announced(say(instants.announcement)) : t.announcedBy(lastDay(view, announcement))} ${t.sealed}</p>`
  return { id: 'resultats', title: t.results, body }
}

const lastDay = (view: View, { before }: { before?: string }) => (before ? formatDay(view.lang, before) : '')

export function contract(view: View, edition: Edition): Article {
  const t = rulesText[view.lang]
  const { contract: terms, pay, calendar, funding, labels } = edition
  const start = calendar.start.firm
    ? t.starts(formatDay(view.lang, calendar.start.day))
    : t.startsAround(formatShortDay(view.lang, calendar.start.day))
  const body = html`<p>${t.contractBody(terms.kind[view.lang], terms.months)} ${start}</p>
${terms.exceptions.map(it => html`<p>${it.reason[view.lang]}</p>`)}
${paid(view, pay)}
<p>${t.fundedBy(funding.source[view.lang])} ${funding.flow[view.lang]}</p>
${funding.selfFunding && html`<p>${t.selfFunding(labels.challenge[view.lang])}</p>`}`
  return { id: 'contrat', title: t.contract, body }
}

function paid(view: View, pay: Pay): Html {
  const t = rulesText[view.lang]
  if (pay.rule === 'flat') return html`<p>${t.pay(formatMoney(view.lang, pay.netMonthly))}</p>`
  return html`<ul>${pay.bands.map(it => html`<li>${t.payBand(it.upToYears, formatMoney(view.lang, it.netMonthly), pay.exactYears)}</li>`)}</ul><p>${t.payCounted[pay.countedOn]}</p>`
}

export function commitments(view: View, { commitments: all, labels }: Edition): Article {
  const t = rulesText[view.lang]
  const part = (title: string, texts: Text[]) => html`<p>${title}</p>${list(view, texts)}`
  const body = html`${part(t.candidates, all.candidates)}${part(t.fellows(labels.fellow[view.lang]), all.fellows)}${part(t.hosts(labels.host[view.lang]), all.hosts)}`
  return { id: 'engagements', title: t.commitments, body }
}
