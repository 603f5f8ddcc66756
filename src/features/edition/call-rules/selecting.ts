import {
  formatDay,
  formatDayRange,
  formatInstant,
  formatMoney,
  formatShortDay,
  type Lang,
} from '../../../platform/i18n/index.ts'
import { type Block, capital, list, text } from '../rules/call-rules/document.ts'
import type { Deadline, Edition, Pay } from '../rules.ts'
import { onDays, rulesText } from './words.ts'

type Written = { title: string; blocks: Block[] }

export function selection(edition: Edition, lang: Lang): Written {
  const t = rulesText[lang]
  const { preselection, labels, jury, calendar, validation } = edition
  const by = edition.institutions.find(it => it.id === preselection.by)
  const blocks: Block[] = [
    { kind: 'title', text: t.preselectionTitle },
    ...text(
      t.preselection(by?.short ?? by?.name[lang] ?? '', preselectionDays(edition, lang)),
      preselection.withMentors && t.withMentors(labels.operationalMentor[lang].many),
      t.readings(preselection.readingsPerFile, preselection.blind),
    ),
    ...text(t.setAside),
    { kind: 'title', text: t.juryTitle },
    ...text(t.interviews(onDays(lang, calendar.interviews))),
    list(jury.members, lang),
    ...jurors(edition, lang),
    ...text(jury.remarksPassed && t.remarks, t.charterSigned),
    { kind: 'title', text: t.decisionTitle },
    ...text(t.assessed, t.ranking(labels.challenge[lang]), t.validation(validation.authority[lang])),
  ]
  return { title: t.selection, blocks }
}

const preselectionDays = ({ instants, zone }: Edition, lang: Lang) =>
  formatDayRange(lang, instants.preselectionStarts, new Date(instants.preselectionEnds.getTime() - 1), zone)

/** Who sits for each challenge, by what they do. Nobody's name: the same rules hold whoever takes the post over. */
function jurors({ challenges, labels, wishes }: Edition, lang: Lang): Block[] {
  const t = rulesText[lang]
  const rows = challenges.flatMap(({ title, jurors: all = [] }) => all.map(it => [title, it[lang]]))
  if (rows.length === 0 || wishes.challengesHidden) return []
  return [
    {
      kind: 'table',
      caption: t.jurors,
      columns: [capital(labels.challenge[lang].one), t.jurorRole],
      rows,
    },
  ]
}

export function results({ calendar, instants, zone, offers }: Edition, lang: Lang): Written {
  const t = rulesText[lang]
  const say = (instant: Date) => formatInstant(lang, instant, zone)
  const { notification, announcement } = calendar
  const blocks = [
    ...text(
      notification.at ? t.notified(say(instants.notification)) : t.notifiedBy(lastDay(notification, lang)),
      t.answer(offers.answerDays),
    ),
    ...text(
      announcement.at ? t.announced(say(instants.announcement)) : t.announcedBy(lastDay(announcement, lang)),
      announcement.at && announcement.before && t.atTheLatest(formatDay(lang, announcement.before)),
      t.sealed,
    ),
  ]
  return { title: t.results, blocks }
}

const lastDay = ({ before }: Deadline, lang: Lang) => (before ? formatDay(lang, before) : '')

export function contract({ contract: terms, pay, calendar, funding, labels }: Edition, lang: Lang): Written {
  const t = rulesText[lang]
  const start = calendar.start.firm
    ? t.starts(formatDay(lang, calendar.start.day))
    : t.startsAround(formatShortDay(lang, calendar.start.day))
  const blocks = [
    ...text(t.contractBody(terms.kind[lang], terms.months), start, t.ends(formatDay(lang, calendar.end))),
    ...terms.exceptions.flatMap(it => text(it.reason[lang])),
    ...paid(pay, lang),
    ...text(t.fundedBy(funding.source[lang]), funding.flow[lang]),
    ...text(funding.selfFunding && t.selfFunding(labels.challenge[lang])),
  ]
  return { title: t.contract, blocks }
}

function paid(pay: Pay, lang: Lang): Block[] {
  const t = rulesText[lang]
  if (pay.rule === 'flat') return text(t.pay(formatMoney(lang, pay.netMonthly)))
  const items = pay.bands.map(it => t.payBand(it.upToYears, formatMoney(lang, it.netMonthly), pay.exactYears))
  return [{ kind: 'list', items }, ...text(t.payCounted[pay.countedOn])]
}

export const support = ({ support: all }: Edition, lang: Lang): Written => ({
  title: rulesText[lang].support,
  blocks: [list(all, lang)],
})
