import { href } from '../../../../kernel/address.ts'
import {
  definitionList,
  type Html,
  html,
  layout,
  linkButton,
  seatTokens,
  table,
  type View,
} from '../../../../platform/html/index.ts'
import { formatInstant, formatMoney } from '../../../../platform/i18n/index.ts'
import { paths } from '../../paths.ts'
import { capital } from '../../rules/call-rules/document.ts'
import { type Edition, type LabelName, marksOf } from '../../rules.ts'
import { calendarInWords } from './calendar-in-words.ts'
import { appliedEditions, type ListedEdition } from './editions.ts'
import { historyOfEdition, type Shown } from './history.ts'
import { teamText } from './words.ts'

type EditionShown = Shown & { editions: readonly ListedEdition[]; mayUse: boolean }

/** An edition as its team runs it: dates, rules, words, seats, and every change made to it. */
export function editionPage(view: View, { edition, versions, older, editions, mayUse }: EditionShown): Html {
  const t = teamText[view.lang]
  const since = formatInstant(view.lang, edition.appliedAt, edition.zone)
  const body = html`<p>${t.version(edition.version, since)} <a href="${href(paths.rules, view.lang)}">${t.readRules}</a></p>
<h2>${t.calendar}</h2>
${calendarTable(view, edition)}
<p>${linkButton(view, { href: href(paths.teamCalendar, view.lang), label: t.editCalendar })}</p>
<h2>${t.ruleset}</h2>
${ruleset(view, edition)}
<h2>${t.labels}</h2>
${labelsTable(view, edition)}
<h2>${t.seats}</h2>
${seatsTable(view, edition)}
<h2>${t.editions.title}</h2>
${appliedEditions(view, editions, mayUse)}
<h2 id="historique">${t.history}</h2>
${historyOfEdition(view, { versions, older })}`
  return layout(view, { title: t.title, eyebrow: edition.title[view.lang], lead: t.lead, body, wide: true })
}

function calendarTable(view: View, edition: Edition): Html {
  const t = teamText[view.lang]
  const moments = Object.keys(t.moments) as (keyof typeof t.moments)[]
  const said = calendarInWords(view, edition)
  return table(view, {
    caption: t.calendar,
    captionHidden: true,
    columns: [
      { key: 'moment', label: t.moment },
      { key: 'when', label: t.when },
    ],
    rows: moments.map(moment => {
      const { when, until } = said[moment]
      return { moment: t.moments[moment], when: html`${when}${until <= view.now && html` (${t.past})`}` }
    }),
    empty: '',
  })
}

function ruleset(view: View, edition: Edition): Html {
  const t = teamText[view.lang]
  const { wishes, teammateWish, preselection, scale, places, offers, pay, validation, jury } = edition
  const amounts = pay.rule === 'flat' ? [pay.netMonthly] : pay.bands.map(it => it.netMonthly)
  const rows: Record<keyof typeof t.rows, string> = {
    wishes: `${t.range(wishes.min, wishes.max)}, ${t.ranked(wishes.ranked)}`,
    teammate: teammateWish ? t.yes : t.no,
    readings: `${preselection.readingsPerFile}${preselection.blind ? `, ${t.blind}` : ''}`,
    scale: t.marks(marksOf(scale).join(' · ')),
    places: String(places.announced),
    seats: String(places.seats),
    answerDays: t.days(offers.answerDays),
    pay: amounts.map(amount => formatMoney(view.lang, amount)).join(' · '),
    authority: validation.authority[view.lang],
    charter: t.charterVersion(jury.charter.version),
  }
  const terms = Object.keys(t.rows) as (keyof typeof t.rows)[]
  return definitionList(
    view,
    terms.map(term => ({ term: t.rows[term], detail: rows[term] })),
  )
}

function labelsTable(view: View, { labels, languages }: Edition): Html {
  const t = teamText[view.lang]
  const columns = languages.flatMap(lang => [
    { key: `${lang}-one`, label: `${t.one} (${t.language[lang]})` },
    { key: `${lang}-many`, label: `${t.many} (${t.language[lang]})` },
  ])
  const row = (name: LabelName) => [
    ['name', capital(labels[name][view.lang].one)],
    ...languages.flatMap(lang => [
      [`${lang}-one`, labels[name][lang].one],
      [`${lang}-many`, labels[name][lang].many],
    ]),
  ]
  return table(view, {
    caption: t.labels,
    captionHidden: true,
    columns: [{ key: 'name', label: t.label }, ...columns],
    rows: (Object.keys(labels) as LabelName[]).map(name => Object.fromEntries(row(name))),
    empty: '',
  })
}

function seatsTable(view: View, { challenges }: Edition): Html {
  const t = teamText[view.lang]
  return table(view, {
    caption: t.seats,
    captionHidden: true,
    columns: [
      { key: 'title', label: t.challenge },
      { key: 'seats', label: t.seats },
      { key: 'priority', label: t.priority, numeric: true },
    ],
    rows: challenges.map(({ number, title, seats, closurePriority }) => {
      const last = seats.filter(it => it.optional).length
      const tokens = seatTokens(
        view,
        seats.map(({ profile }) => ({ profile, state: 'wanted' as const })),
      )
      return {
        title: `${number}. ${title}`,
        seats: html`${tokens}${last > 0 && html` ${t.optional(last)}`}`,
        priority: closurePriority,
      }
    }),
    empty: t.historyEmpty,
  })
}
