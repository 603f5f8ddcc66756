import { href } from '../../../kernel/address.ts'
import {
  details,
  emptyState,
  type Html,
  html,
  layout,
  section,
  table,
  type View,
} from '../../../platform/html/index.ts'
import { formatExact, formatNumber } from '../../../platform/i18n/index.ts'
import { paths } from '../paths.ts'
import {
  type Amount,
  type Difference,
  differencesOf,
  figureAt,
  lengthOf,
  type PublishedTable,
  sumOf,
  TOTAL,
} from '../rules.ts'
import { en } from '../text.en.ts'
import { fr } from '../text.fr.ts'

const text = { fr, en }

/** The tables published about past editions, made again figure by figure, and every printed total that is not its sum. */
export function historyPage(view: View, tables: PublishedTable[]): Html {
  const t = text[view.lang].history
  const crumbs = [{ href: href(paths.board, view.lang), label: text[view.lang].team.title }]
  const empty = tables.length === 0 && emptyState(view, { title: t.empty, body: t.emptyBody })
  const body = html`${empty}${tables.map(it => section(view, { title: named(view, 'published', it.published), body: one(view, it) }))}`
  return layout(view, { title: t.title, lead: t.lead, crumbs, wide: true, body })
}

const named = (view: View, kind: 'published' | 'rows' | 'columns', code: string): string =>
  text[view.lang].history[kind][code] ?? code

/** Money with its cents; projects are counted. */
const written = (view: View, published: string, amount: Amount): string =>
  published === 'money' ? formatExact(view.lang, amount, 'EUR') : formatNumber(view.lang, lengthOf(amount))

function one(view: View, it: PublishedTable): Html {
  const t = text[view.lang].history
  const differences = differencesOf(it)
  const editions = it.columns.filter(column => column !== TOTAL)
  const cell = (row: string, column: string) => {
    const figure = figureAt(it, row, column)
    if (!figure) return t.absent
    return `${written(view, it.published, figure.amount)}${figure.nature === 'forecast' ? ` (${t.forecast})` : ''}`
  }
  const computed = (row: string) =>
    written(view, it.published, sumOf(editions.flatMap(column => figureAt(it, row, column)?.amount ?? [])))
  return html`${table(view, {
    caption: named(view, 'published', it.published),
    captionHidden: true,
    columns: [
      { key: 'row', label: text[view.lang].team.line },
      ...it.columns.map(key => ({ key, label: named(view, 'columns', key), numeric: true })),
      { key: 'computed', label: t.computed, numeric: true },
    ],
    rows: it.rows.map(row => ({
      row: named(view, 'rows', row),
      ...Object.fromEntries(it.columns.map(column => [column, cell(row, column)])),
      computed: computed(row),
    })),
    empty: t.empty,
  })}
<h3>${t.differencesTitle}</h3>${differenceTable(view, differences)}
${details(view, { summary: t.sourcesTitle, body: sources(view, it) })}`
}

function differenceTable(view: View, differences: Difference[]): Html {
  const t = text[view.lang].history
  return table(view, {
    caption: t.differencesTitle,
    captionHidden: true,
    columns: [
      { key: 'where', label: t.where },
      { key: 'printed', label: t.printed, numeric: true },
      { key: 'sum', label: t.sum, numeric: true },
      { key: 'difference', label: t.difference, numeric: true },
      { key: 'why', label: t.why },
    ],
    rows: differences.map(it => ({
      where: `${named(view, 'rows', it.row)} · ${named(view, 'columns', it.column)}`,
      printed: written(view, it.published, it.printed),
      sum: written(view, it.published, it.computed),
      difference: written(view, it.published, it.difference),
      why: t.because[it.because],
    })),
    empty: t.noDifference,
  })
}

function sources(view: View, it: PublishedTable): Html {
  const t = text[view.lang].history
  return table(view, {
    caption: t.sourcesTitle,
    captionHidden: true,
    columns: [
      { key: 'where', label: t.where },
      { key: 'figure', label: t.figure, numeric: true },
      { key: 'source', label: t.source },
    ],
    rows: it.figures.map(figure => ({
      where: `${named(view, 'rows', figure.row)} · ${named(view, 'columns', figure.column)}`,
      figure: written(view, it.published, figure.amount),
      source: figure.source,
    })),
    empty: t.empty,
  })
}
