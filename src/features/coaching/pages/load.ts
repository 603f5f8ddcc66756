import {
  barChart,
  details,
  type Html,
  html,
  section,
  stateTag,
  table,
  type View,
} from '../../../platform/html/index.ts'
import { formatNumber } from '../../../platform/i18n/index.ts'
import type { Portfolio } from '../rules.ts'
import { isOverloaded, portfolioOf } from '../rules.ts'
import { text } from './words.ts'

const hours = (view: View, minutes: number) => formatNumber(view.lang, Math.round(minutes / 6) / 10)

/** Who spends how long on coaching, this month as bars against what one person can bear, and the last months in a table. */
export function loads(view: View, portfolio: Portfolio): Html {
  const t = text[view.lang].portfolio
  const { edition, loads: all, month } = portfolio
  const { hoursPerMonth } = edition.coaching
  const now = all.filter(it => it.month === month)
  const body = html`${now.length > 0 && chart(view, portfolio, now)}
${all.length > 0 ? details(view, { summary: t.loadTable, body: loadTable(view, portfolio), open: now.length === 0 }) : html`<p>${t.loadEmpty}</p>`}`
  return section(view, { title: t.load, intro: t.loadLead(hoursPerMonth), body })
}

function chart(view: View, { edition, month }: Portfolio, now: Portfolio['loads']): Html {
  const t = text[view.lang].portfolio
  const limit = edition.coaching.hoursPerMonth * 60
  return barChart(view, {
    label: t.thisMonth(month),
    legend: [
      { kind: 'full', words: t.used },
      { kind: 'light', words: t.over },
      { kind: 'outline', words: t.left },
    ],
    rows: now.map(({ contacts, minutes, name }) => ({
      label: name,
      words: t.loadWords(hours(view, minutes), contacts, formatNumber(view.lang, edition.coaching.hoursPerMonth)),
      bars: [
        [
          { kind: 'full', value: tenths(Math.min(minutes, limit)) },
          { kind: 'outline', value: tenths(Math.max(0, limit - minutes)) },
        ],
        ...(minutes > limit ? [[{ kind: 'light' as const, value: tenths(minutes - limit) }]] : []),
      ],
    })),
  })
}

/** Hours with one decimal, as the scale of the bars is written. */
const tenths = (minutes: number) => Math.round(minutes / 6) / 10

function loadTable(view: View, { edition, loads: all, referents }: Portfolio): Html {
  const t = text[view.lang].portfolio
  const columns = (['referent', 'month', 'hours', 'contacts', 'challenges', 'loadState'] as const).map(key => ({
    key,
    label: t[key],
    numeric: key === 'hours' || key === 'contacts' || key === 'challenges',
  }))
  return table(view, {
    caption: t.load,
    captionHidden: true,
    columns,
    rows: all.map(({ contacts, minutes, month, name, personId }) => {
      const over = isOverloaded(edition.coaching, minutes)
      return {
        referent: name,
        month,
        hours: hours(view, minutes),
        contacts: String(contacts),
        challenges: String(portfolioOf(referents, personId).length),
        loadState: stateTag(view, over ? 'warning' : 'success', over ? t.overloaded : t.fine),
      }
    }),
    empty: t.loadEmpty,
  })
}
