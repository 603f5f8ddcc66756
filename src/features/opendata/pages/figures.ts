import { href } from '../../../kernel/address.ts'
import { sum } from '../../../kernel/sum.ts'
import {
  barChart,
  details,
  filters,
  type Html,
  html,
  layout,
  section,
  stats,
  table,
  type View,
} from '../../../platform/html/index.ts'
import { formatMoney, formatNumber, type Lang } from '../../../platform/i18n/index.ts'
import { paths } from '../paths.ts'
import { type Bar, CHARTS, type Chart, chartOf, editionNames, narrowed, rowsOf, type Tables } from './charts.ts'
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
      : html`${totals(view, tables)}${contents(view, charts)}${chosen(view, all, edition)}${charts.map(chart => section(view, { id: chart.code, title: chart.title, intro: chart.about, body: drawn(view, chart) }))}
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

/** What the editions shown come to: it is what most readers come for. */
function totals(view: View, tables: Tables): Html {
  const t = text[view.lang].figures
  const rows = rowsOf(tables, 'editions')
  const come = (column: string) => formatNumber(view.lang, sum(rows.map(it => Number(it[column] ?? 0))))
  return stats(view, [
    { figure: formatNumber(view.lang, rows.length), label: t.editions(rows.length) },
    { figure: come('defis'), label: t.challenges },
    { figure: come('eig'), label: t.fellows },
  ])
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

/** How many bars a chart shows at once: a longer one is folded, group by group, or whole. On paper nothing stays folded. */
const AT_ONCE = 8

/** A chart, group by group on one scale so that they compare; then the same as a table, and as files. */
function drawn(view: View, chart: Chart): Html {
  const t = text[view.lang].figures
  const file = (extension: string) => href(paths.chart, view.lang, { file: `${chart.code}.${extension}` })
  const { dataset } = chart
  return html`${bars(view, chart)}
${details(view, {
  summary: t.table,
  body: html`${asTable(view, chart)}
<p><a href="${file('svg')}">${t.svg}</a> · <a href="${file('png')}">${t.png}</a> · <a href="${file('csv')}">${t.csv}</a> · <a href="${href(paths.dataset, view.lang, { dataset })}">${t.fromDataset(text[view.lang].datasets[dataset].title)}</a></p>`,
})}`
}

function bars(view: View, chart: Chart): Html {
  const t = text[view.lang].figures
  const groups = [...Map.groupBy(chart.bars, it => it.group)]
  const most = Math.max(1, ...chart.bars.map(it => it.parts.reduce((total, { value }) => total + value, 0)))
  const draw = (own: readonly Bar[], label: string, name: (bar: Bar) => string) =>
    barChart(view, { label, legend: legendOf(chart), most, rows: own.map(bar => barRow(view, chart, bar, name)) })
  if (chart.bars.length <= AT_ONCE)
    return draw(chart.bars, chart.title, bar => (groups.length > 1 ? t.inGroup(bar.group, bar.label) : bar.label))
  return html`${groups.map(([group, own]) =>
    details(view, {
      summary: t.folded(group, own.length),
      body: draw(own, t.inGroup(chart.title, group), bar => bar.label),
    }),
  )}`
}

const barRow = (view: View, { unit }: Chart, bar: Bar, name: (bar: Bar) => string) => ({
  label: name(bar),
  words: sayBar(view.lang, bar, { unit, blank: text[view.lang].figures.blank }),
  bars: [bar.parts.map(({ value }, index) => ({ kind: index === 0 ? ('full' as const) : ('light' as const), value }))],
})

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
      { key: 'group', label: chart.code === 'flux' ? t.trade : t.printedColumns.editions },
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

/** A figure with its unit: 1 500 000 €, 91 %, 30. */
const figure = (lang: Lang, given: unknown, unit: unknown): string => {
  if (unit === 'euros') return formatMoney(lang, Number(given))
  return `${formatNumber(lang, Number(given))}${unit === 'pourcentage' ? PERCENT[lang] : ''}`
}
const PERCENT = { fr: '\u00a0%', en: '%' } as const

/** By the editions that they are of, folded while there are several. */
function printed(view: View, tables: Tables): Html {
  const t = text[view.lang].figures
  const edition = editionNames(tables, view.lang)
  const groups = [...Map.groupBy(rowsOf(tables, 'chiffres'), it => String(it['editions']))]
  const named = groups.map(([codes, rows]) => ({ name: codes.split(', ').map(edition).join(', '), rows }))
  if (named.length < 2) return printedTable(view, t.printed, named[0]?.rows ?? [])
  return html`${named.map(({ name, rows }) =>
    details(view, {
      summary: t.folded(name, rows.length),
      body: printedTable(view, t.inGroup(t.printed, name), rows),
    }),
  )}`
}

function printedTable(view: View, caption: string, rows: ReturnType<typeof rowsOf>): Html {
  const t = text[view.lang].figures
  const suffix = view.lang === 'fr' ? '' : '_en'
  return table(view, {
    ...{ caption, captionHidden: true, empty: t.empty },
    columns: [
      { key: 'what', label: t.printedColumns.what },
      { key: 'value', label: t.printedColumns.value, numeric: true },
      { key: 'counted', label: t.printedColumns.counted, numeric: true },
      { key: 'doubt', label: t.printedColumns.doubt },
      { key: 'source', label: t.printedColumns.source },
    ],
    rows: rows.map(it => ({
      what: it[`chiffre${suffix}`] as string | null,
      value: figure(view.lang, it['valeur'], it['unite']),
      counted:
        it['compte_ici'] === null
          ? html`<small>${t.uncounted}</small>`
          : figure(view.lang, it['compte_ici'], it['unite']),
      doubt: it[`reserve${suffix}`] as string | null,
      source: it['source'] as string | null,
    })),
  })
}
