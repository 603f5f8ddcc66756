import { href } from '../../../../kernel/address.ts'
import {
  checkboxes,
  dateField,
  fileField,
  form,
  type Html,
  html,
  layout,
  pagination,
  postButton,
  radios,
  section,
  table,
  textField,
  type View,
} from '../../../../platform/html/index.ts'
import { formatShortDay } from '../../../../platform/i18n/index.ts'
import type { Edition } from '../../../edition/rules.ts'
import { paths } from '../../paths.ts'
import type { Coverage, CoverageRefusal, CoverageTyped, RowFault } from '../../rules.ts'
import { text } from '../words.ts'

type CoveragePage = {
  edition: Edition
  articles: readonly Coverage[]
  next: string | undefined
  typed: CoverageTyped
  refusal?: CoverageRefusal | undefined
  faults?: readonly RowFault[] | 'no_file' | undefined
}

/** The review of the press as the team keeps it: by hand, or from a file. */
export function coveragePage(view: View, it: CoveragePage): Html {
  const { review, team } = text[view.lang]
  const { coverage: t } = team
  const body = html`${articleTable(view, it.articles)}
${pagination(view, { count: review.count(it.articles.length), next: it.next })}
${section(view, { title: t.add, body: articleForm(view, it) })}
${section(view, { title: t.file, body: fileForm(view, it) })}`
  const crumbs = [{ href: href(paths.list, view.lang), label: team.title }]
  return layout(view, { title: t.title, lead: t.lead, crumbs, errors: errorsOf(view, it), wide: true, body })
}

function errorsOf(view: View, { faults, refusal }: CoveragePage) {
  const { coverage: t } = text[view.lang].team
  if (refusal) return [{ field: refusal.field, message: t.wrong[refusal.code] ?? '' }]
  return faults ? [{ field: 'file', message: fileFault(view, faults) }] : []
}

function fileFault(view: View, faults: readonly RowFault[] | 'no_file'): string {
  const { coverage: t } = text[view.lang].team
  if (faults === 'no_file') return t.noFile
  return faults
    .slice(0, 10)
    .map(({ refusal, row }) => t.rowFault(row, t.wrong[refusal.code] ?? ''))
    .join(' ')
}

function articleTable(view: View, articles: readonly Coverage[]): Html {
  const { review, team } = text[view.lang]
  const { coverage: t } = team
  return table(view, {
    caption: t.title,
    captionHidden: true,
    columns: [
      { key: 'title', label: review.columns.title },
      { key: 'outlet', label: review.columns.outlet },
      { key: 'day', label: review.columns.day },
      { key: 'access', label: review.columns.access },
      { key: 'action', label: t.action },
    ],
    rows: articles.map(it => ({
      title: html`<a href="${it.url}" rel="noopener external">${it.title}</a>`,
      ...{ outlet: it.outlet, day: formatShortDay(view.lang, it.onDay), access: it.paid ? review.paid : review.free },
      action: postButton(view, {
        action: href(paths.coverageRemoval, view.lang, { id: it.id }),
        ...{ label: t.remove, kind: 'quiet', about: it.title },
      }),
    })),
    empty: review.empty,
  })
}

function articleForm(view: View, { edition, refusal, typed }: CoveragePage): Html {
  const { coverage: t } = text[view.lang].team
  const error = (name: string) => (refusal?.field === name ? t.wrong[refusal.code] : undefined)
  const about = (name: string) => ({ name, required: true, error: error(name) })
  const accesses = (['free', 'paid'] as const).map(value => ({ value, label: t.accesses[value] }))
  const challenges = edition.challenges.map(({ id, title }) => ({ value: id, label: title }))
  return form(view, {
    action: href(paths.coverage, view.lang),
    body: html`${dateField(view, { ...about('on_day'), label: t.day, value: typed.onDay })}
${textField(view, { ...about('outlet'), label: t.outlet, value: typed.outlet, width: 'medium' })}
${textField(view, { ...about('title'), label: t.titleField, value: typed.title })}
${textField(view, { ...about('url'), label: t.url, value: typed.url, type: 'url' })}
${radios(view, { name: 'access', label: t.access, options: accesses, value: typed.paid ? 'paid' : 'free', inline: true })}
${checkboxes(view, { name: 'challenges', label: t.challenges, options: challenges, values: typed.challenges, error: error('challenges') })}`,
    submit: t.save,
  })
}

function fileForm(view: View, { faults }: CoveragePage): Html {
  const { coverage: t } = text[view.lang].team
  const error = faults && fileFault(view, faults)
  return form(view, {
    action: href(paths.coverageFile, view.lang),
    multipart: true,
    body: fileField(view, { name: 'file', label: t.file, hint: t.fileHint, accept: '.csv,text/csv', error }),
    submit: t.import,
  })
}
