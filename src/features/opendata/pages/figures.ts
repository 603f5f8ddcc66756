import { href } from '../../../kernel/address.ts'
import {
  barChart,
  details,
  filters,
  type Html,
  html,
  layout,
  section,
  table,
  type View,
} from '../../../platform/html/index.ts'
import { formatNumber } from '../../../platform/i18n/index.ts'
import { paths } from '../paths.ts'
import { CHARTS, type Chart, chartOf, editionNames, narrowed, rowsOf, type Tables } from './charts.ts'
import { sayBar } from './drawing.ts'
import { text } from './words.ts'

/** Every chart of the published data, each with its table and its files, then every figure that was ever printed, with its doubts. */
export function figuresPage(view: View, { all, edition }: { all: Tables; edition: string }): Html {
  const tables = narrowed(all, edition)
  const t = text[view.lang].figures
  const charts = CHARTS.map(code => chartOf(code, tables, view.lang)).filter(it => it.bars.length > 0)
  const body =
    tables.size === 0
      ? html`<div class="${view.theme.classes.empty}"><p>${t.empty}</p></div>`
      : html`${chosen(view, all, edition)}${contents(view, charts)}${charts.map(chart => section(view, { id: chart.code, title: chart.title, intro: chart.about, body: drawn(view, chart) }))}
${section(view, { id: 'publies', title: t.printed, intro: t.printedLead, body: printed(view, tables) })}`
  return layout(view, {
    title: t.title,
    lead: t.lead,
    crumbs: [],
    wide: true,
    about: { description: t.description },
    body,
  })
}

/** All editions beside one another, or one alone. */
function chosen(view: View, all: Tables, edition: string): Html {
  const t = text[view.lang].figures
  const name = editionNames(all, view.lang)
  const chip = (code: string, label: string) => ({
    ...{ label, current: code === edition, href: href(paths.figures, view.lang, {}, { edition: code }) },
  })
  const codes = rowsOf(all, 'editions').map(it => String(it['edition']))
  const chips = [chip('', t.everyEdition), ...codes.map(code => chip(code, name(code)))]
  return filters(view, { groups: [{ label: t.printedColumns.editions, chips }] })
}

const contents = (view: View, charts: readonly Chart[]): Html => {
  const t = text[view.lang].figures
  const links = [
    ...charts.map(({ code, title }) => ({ code: String(code), title })),
    { code: 'publies', title: t.printed },
  ]
  return html`<nav aria-label="${t.contents}"><ul>${links.map(({ code, title }) => html`<li><a href="#${code}">${title}</a></li>`)}</ul></nav>`
}

/** One scale for all editions, so that they compare. */
function drawn(view: View, chart: Chart): Html {
  const t = text[view.lang].figures
  const file = (extension: string) => href(paths.chart, view.lang, { file: `${chart.code}.${extension}` })
  const { dataset } = chart
  const many = new Set(chart.bars.map(it => it.group)).size > 1
  return html`${barChart(view, {
    label: chart.title,
    legend: legendOf(chart),
    rows: chart.bars.map(bar => ({
      label: many ? t.inGroup(bar.group, bar.label) : bar.label,
      words: sayBar(view.lang, bar, { unit: chart.unit, blank: t.blank }),
      bars: [
        bar.parts.map(({ value }, index) => ({ kind: index === 0 ? ('full' as const) : ('light' as const), value })),
      ],
    })),
  })}
${details(view, { summary: t.table, body: asTable(view, chart) })}
<p><a href="${file('svg')}">${t.svg}</a> · <a href="${file('png')}">${t.png}</a> · <a href="${file('csv')}">${t.csv}</a> · <a href="${href(paths.dataset, view.lang, { dataset })}">${t.fromDataset(text[view.lang].datasets[dataset].title)}</a></p>`
}

/** Two parts need telling apart; one says what it is in its words. */
const legendOf = ({ bars }: Chart) => {
  const parts = bars.find(it => it.parts.length > 1)?.parts ?? []
  return parts.map(({ name }, index) => ({ kind: index === 0 ? 'full' : 'light', words: name }))
}

function asTable(view: View, chart: Chart): Html {
  const t = text[view.lang].figures
  return table(view, {
    caption: chart.title,
    captionHidden: true,
    columns: [
      { key: 'what', label: t.what },
      { key: 'group', label: chart.code === 'flux' ? '' : text[view.lang].figures.printedColumns.editions },
      { key: 'value', label: t.value, numeric: true },
    ],
    rows: chart.bars.map(bar => ({
      what: bar.label,
      group: bar.group,
      value: sayBar(view.lang, bar, { unit: chart.unit, blank: t.blank }),
    })),
    empty: '',
  })
}

const SIGNS = { nombre: '', pourcentage: '\u00a0%', annees: '', euros: '\u00a0€' } as const

function printed(view: View, tables: Tables): Html {
  const t = text[view.lang].figures
  const edition = editionNames(tables, view.lang)
  const suffix = view.lang === 'fr' ? '' : '_en'
  const value = (given: unknown, unit: unknown) =>
    given === null ? t.uncounted : `${formatNumber(view.lang, Number(given))}${SIGNS[unit as keyof typeof SIGNS] ?? ''}`
  return table(view, {
    caption: t.printed,
    captionHidden: true,
    columns: [
      { key: 'what', label: t.printedColumns.what },
      { key: 'value', label: t.printedColumns.value, numeric: true },
      { key: 'counted', label: t.printedColumns.counted, numeric: true },
      { key: 'doubt', label: t.printedColumns.doubt },
      { key: 'source', label: t.printedColumns.source },
    ],
    rows: rowsOf(tables, 'chiffres').map(it => ({
      what: html`${it[`chiffre${suffix}`]}<br><small>${String(it['editions']).split(', ').map(edition).join(', ')}</small>`,
      value: value(it['valeur'], it['unite']),
      counted: it['compte_ici'] === null ? html`<small>${t.uncounted}</small>` : value(it['compte_ici'], it['unite']),
      doubt: it[`reserve${suffix}`] as string | null,
      source: it['source'] as string | null,
    })),
    empty: t.empty,
  })
}
