import { href } from '../../../kernel/address.ts'
import { type Html, html, layout, section, table, type View } from '../../../platform/html/index.ts'
import { formatMoney, formatNumber, formatSize, listOf } from '../../../platform/i18n/index.ts'
import { LICENCE, paths } from '../paths.ts'
import {
  type Column,
  type DatasetCode,
  EXTENSIONS,
  FORMAT_CODES,
  type Frozen,
  type Value,
  type Version,
} from '../rules.ts'
import { linked } from './catalogue.ts'
import { instant, text, versionFiles } from './words.ts'

const SHOWN = 12

type DatasetPage = {
  latest: Version
  frozen: Frozen
  versions: readonly Version[]
  publisher: string
  /** How many grants have no row, by reason; of other datasets nothing. */
  leftOut: Record<string, number> | undefined
}

/** One dataset: its files, its first rows, how it is counted, what is blank, what each column says, and every version. */
export function datasetPage(view: View, it: DatasetPage): Html {
  const { catalogue, dataset: t, datasets } = text[view.lang]
  const { dataset } = it.latest
  const words = datasets[dataset]
  const body = html`${section(view, { title: t.files, intro: t.version(String(it.latest.version), instant(view, it.latest.publishedAt)), body: files(view, it.latest) })}
${section(view, { title: t.preview, intro: t.previewLead(Math.min(SHOWN, it.frozen.rows.length), it.frozen.rows.length), body: preview(view, words.title, it.frozen) })}
${section(view, { title: t.method, body: html`<p>${words.method}</p>${blanks(view, it.frozen)}${it.leftOut && grantsOut(view, it.leftOut)}<p>${t.source}</p>` })}
${section(view, { title: t.dictionary, body: dictionary(view, dataset, it.frozen.columns) })}
${section(view, { title: t.versions, body: history(view, it.versions) })}`
  return layout(view, {
    title: words.title,
    eyebrow: catalogue.title,
    lead: words.about,
    crumbs: [{ href: href(paths.catalogue, view.lang), label: catalogue.title }],
    wide: true,
    about: { description: words.about, linkedData: [linked(view, it.latest, it.publisher)] },
    body,
  })
}

const files = (view: View, { dataset, files: sizes }: Version): Html => {
  const { catalogue, dataset: t } = text[view.lang]
  return html`<ul>${FORMAT_CODES.map(format => {
    const file = `${dataset}.${EXTENSIONS[format]}`
    const label = t.size(t.fileNames[format], formatSize(view.lang, sizes[format].bytes))
    return html`<li><a href="${href(paths.file, view.lang, { dataset, file })}">${label}</a></li>`
  })}</ul><p><a href="${LICENCE}">${catalogue.licence}</a></p>`
}

function preview(view: View, caption: string, { columns, rows }: Frozen): Html {
  const { dataset: t } = text[view.lang]
  const state = columns.findIndex(({ name }) => name === 'etat')
  return table(view, {
    caption,
    captionHidden: true,
    columns: columns.map(({ name, type }) => ({ key: name, label: name, numeric: isNumber(type) })),
    rows: rows.slice(0, SHOWN).map(row => {
      const blank = row[state] === 'masque'
      return Object.fromEntries(
        columns.map((column, at) => [
          column.name,
          blank && row[at] === null && isNumber(column.type)
            ? html`<i>${t.blank}</i>`
            : shown(view, column, row[at] ?? null),
        ]),
      )
    }),
    empty: t.noRows,
  })
}

const isNumber = (type: Column['type']) => type === 'integer' || type === 'number' || type === 'amount'

const shown = (view: View, { type, unit }: Column, value: Value): string => {
  if (value === null) return ''
  if (type === 'amount' && unit === 'EUR') return formatMoney(view.lang, Number(value))
  return typeof value === 'number' ? formatNumber(view.lang, value) : value
}

function blanks(view: View, { columns, rows }: Frozen): Html | '' {
  const { dataset: t } = text[view.lang]
  const state = columns.findIndex(({ name, values }) => name === 'etat' && values !== undefined)
  if (state < 0) return ''
  const count = rows.filter(row => row[state] === 'masque').length
  return html`<h3>${t.hidden}</h3><p>${t.hiddenWords(count)} ${t.hiddenRule}</p>`
}

/** Why the agreements that have no row have none. */
function grantsOut(view: View, { cost = 0, number = 0 }: Record<string, number>): Html {
  const { dataset: t } = text[view.lang]
  const why = [...(number > 0 ? [t.leftOut.number(number)] : []), ...(cost > 0 ? [t.leftOut.cost(cost)] : [])]
  return html`<h3>${t.leftOut.title}</h3>${why.length === 0 ? html`<p>${t.leftOut.none}</p>` : html`<ul>${why.map(it => html`<li>${it}</li>`)}</ul>`}`
}

function dictionary(view: View, dataset: DatasetCode, columns: readonly Column[]): Html {
  const { columns: words, dataset: t } = text[view.lang]
  return html`${table(view, {
    caption: t.dictionary,
    captionHidden: true,
    columns: [
      { key: 'name', label: t.dictionaryColumns.name },
      { key: 'about', label: t.dictionaryColumns.about },
      { key: 'type', label: t.dictionaryColumns.type },
      { key: 'required', label: t.dictionaryColumns.required },
    ],
    rows: columns.map(({ name, required, type, unit, values }) => ({
      name: html`<code>${name}</code>`,
      about: html`${words[name] ?? name}${values && html`<br><small>${t.values(listOf(view.lang, [...values]))}</small>`}`,
      type: `${t.types[type]}${unit === 'EUR' ? ' (€)' : ''}`,
      required: required ? t.yes : t.no,
    })),
    empty: '',
  })}<p><a href="${href(paths.file, view.lang, { dataset, file: 'schema.json' })}">${t.schema}</a></p>`
}

function history(view: View, versions: readonly Version[]): Html {
  const { dataset: t } = text[view.lang]
  return html`${table(view, {
    caption: t.versions,
    captionHidden: true,
    columns: [
      { key: 'version', label: t.versionColumns.version, numeric: true },
      { key: 'when', label: t.versionColumns.when },
      { key: 'change', label: t.versionColumns.change },
      { key: 'rows', label: t.versionColumns.rows, numeric: true },
      { key: 'files', label: t.versionColumns.files },
    ],
    rows: versions.map(it => ({
      version: String(it.version),
      when: instant(view, it.publishedAt),
      change: it.version === 1 ? t.first : t.change(it.added, it.removed),
      rows: formatNumber(view.lang, it.rowCount),
      files: versionFiles(view, it),
    })),
    empty: '',
  })}<p><small>${t.older}</small></p>`
}
