import { href } from '../../../kernel/address.ts'
import {
  datasetData,
  type Html,
  html,
  layout,
  linkButton,
  section,
  table,
  type View,
} from '../../../platform/html/index.ts'
import { formatNumber } from '../../../platform/i18n/index.ts'
import { LICENCE, paths } from '../paths.ts'
import { DATASETS, EXTENSIONS, FORMAT_CODES, MEDIA_TYPES, type Version } from '../rules.ts'
import { instant, text, versionFiles } from './words.ts'

type CataloguePage = { versions: readonly Version[]; smallest: number; publisher: string }

/** Every dataset: what it is, when it last changed, and its files; then how to use them, and what is never in them. */
export function cataloguePage(view: View, { publisher, smallest, versions }: CataloguePage): Html {
  const { catalogue: t } = text[view.lang]
  const body = html`<p>${linkButton(view, { href: href(paths.figures, view.lang), label: t.figures, kind: 'secondary' })}</p>
${section(view, { title: t.chosen, body: list(view, versions) })}
${section(view, {
  title: t.reuse,
  body: html`<p><a href="${LICENCE}">${t.licence}</a>. ${t.reuseWords}</p><p>${t.code}</p>
<ul><li><a href="${href(paths.dcat, view.lang)}">${t.dcat}</a></li><li><a href="${href(paths.turtle, view.lang)}">${t.turtle}</a></li></ul>`,
})}
${section(view, { title: t.secret, body: html`<p>${t.secretWords(formatNumber(view.lang, smallest))}</p><p>${t.secretWhen}</p>` })}`
  return layout(view, {
    title: t.title,
    lead: t.lead,
    crumbs: [],
    wide: true,
    about: { description: t.description, linkedData: [catalogued(view, versions, publisher)] },
    body,
  })
}

function list(view: View, versions: readonly Version[]): Html {
  const { catalogue: t, datasets } = text[view.lang]
  const known = DATASETS.flatMap(code => versions.find(it => it.dataset === code) ?? [])
  return table(view, {
    caption: t.chosen,
    captionHidden: true,
    columns: [
      { key: 'title', label: t.columns.title },
      { key: 'rows', label: t.columns.rows, numeric: true },
      { key: 'updated', label: t.columns.updated },
      { key: 'files', label: t.columns.files },
    ],
    rows: known.map(it => ({
      title: html`<a href="${href(paths.dataset, view.lang, { dataset: it.dataset })}">${datasets[it.dataset].title}</a><br><small>${datasets[it.dataset].about}</small>`,
      rows: formatNumber(view.lang, it.rowCount),
      updated: html`<small>${instant(view, it.publishedAt)}</small>`,
      files: versionFiles(view, it),
    })),
    empty: t.empty,
  })
}

/** The catalogue as search engines read it; each dataset's page says the rest. */
const catalogued = (view: View, versions: readonly Version[], publisher: string) => {
  const { catalogue: t, datasets } = text[view.lang]
  return {
    ...{ '@type': 'DataCatalog', name: t.title, description: t.description, license: LICENCE },
    ...{ url: view.origin + href(paths.catalogue, view.lang), publisher: { '@type': 'Organization', name: publisher } },
    dataset: versions.map(({ dataset }) => ({
      ...{ '@type': 'Dataset', name: datasets[dataset].title, description: datasets[dataset].about, license: LICENCE },
      url: view.origin + href(paths.dataset, view.lang, { dataset }),
    })),
  }
}

/** A dataset as search engines read it. */
export const linked = (view: View, version: Version, publisher: string) => {
  const { about, title } = text[view.lang].datasets[version.dataset]
  const { dataset } = version
  return datasetData({
    ...{ name: title, description: about, licence: LICENCE, publisher, modifiedAt: version.publishedAt },
    url: view.origin + href(paths.dataset, view.lang, { dataset }),
    version: String(version.version),
    files: FORMAT_CODES.map(format => {
      const extension = EXTENSIONS[format]
      const file = `${version.version}.${extension}`
      return { url: view.origin + href(paths.version, view.lang, { dataset, file }), type: MEDIA_TYPES[format] }
    }),
  })
}
