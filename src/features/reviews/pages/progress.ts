import { href } from '../../../kernel/address.ts'
import {
  actions,
  alert,
  button,
  details,
  emptyState,
  form,
  type Html,
  hidden,
  html,
  linkButton,
  progressBar,
  section,
  stateTag,
  table,
  type View,
} from '../../../platform/html/index.ts'
import { formatNumber, plural } from '../../../platform/i18n/index.ts'
import type { Edition } from '../../edition/rules.ts'
import { paths } from '../paths.ts'
import type { Bar, Closing, FileProgress, Plan, Reader, ReaderProgress, Recusal } from '../rules.ts'
import { comparisonText } from './comparison.ts'
import { bar } from './drawn.ts'
import { points, teamPage, text } from './words.ts'

export type ProgressPage = {
  edition: Edition
  closing: Closing
  readers: ReaderProgress[]
  /** How many files have how many readings done. */
  files: FileProgress[]
  recusals: Recusal[]
  /** The list of the files with so many readings done. */
  listHref: (done: number) => string
}

/** Where the readings stand, by file and by person, drawn and counted; what is left to assign; who stepped aside and why. */
export function progressPage(view: View, page: ProgressPage): Html {
  const t = text[view.lang].progress
  const { edition, closing, files, recusals } = page
  const needed = edition.preselection.readingsPerFile
  const lacking = files.reduce((sum, it) => sum + it.lacking, 0)
  const toReplace = recusals.filter(it => !it.replaced).length
  const plan = linkButton(view, { href: href(paths.plan, view.lang), label: t.toPlan })
  const body = html`${toReplace > 0 && alert(view, { kind: 'warning', body: plural(view.lang, toReplace, t.recusalsToReplace) })}
${lacking > 0 && !closing && html`<p>${plural(view.lang, lacking, t.lacking)}</p><p>${plan}</p>`}
${section(view, { title: t.byFile, body: byFile(view, page) })}
${section(view, { title: t.byReader, more: { href: href(paths.comparison, view.lang), label: comparisonText[view.lang].open }, body: byReader(view, page) })}
${recusals.length > 0 && section(view, { title: t.recusals, body: recusalTable(view, recusals) })}`
  return teamPage(view, { current: 'progress', title: t.title, lead: t.lead(needed), closing, body })
}

function byFile(view: View, { edition, files, listHref }: ProgressPage): Html {
  const t = text[view.lang].progress
  const needed = edition.preselection.readingsPerFile
  const total = files.reduce((sum, it) => sum + it.files, 0)
  if (total === 0) return emptyState(view, { title: t.noFile })
  const done = files.reduce((sum, it) => sum + it.done * it.files, 0)
  const rows = files.map(it => {
    const label = t.fileDone[it.done] ?? t.fileDoneMany(formatNumber(view.lang, it.done))
    return {
      label,
      files: formatNumber(view.lang, it.files),
      bar: bar(view, { label, value: it.files, max: total }),
    }
  })
  return html`${progressBar(view, { label: t.overall, value: done, max: total * needed })}
${table(view, {
  caption: t.byFile,
  captionHidden: true,
  columns: [
    { key: 'label', label: t.overall },
    { key: 'files', label: t.files, numeric: true },
    { key: 'bar', label: t.share },
  ],
  rows,
  empty: t.noFile,
  rowHref: (_, i) => listHref(files[i]?.done ?? 0),
})}`
}

function byReader(view: View, { readers }: ProgressPage): Html {
  const t = text[view.lang].progress
  const n = (value: number) => formatNumber(view.lang, value)
  return table(view, {
    caption: t.byReader,
    captionHidden: true,
    columns: [
      { key: 'name', label: t.reader },
      { key: 'bar', label: t.bar },
      { key: 'assigned', label: t.assigned, numeric: true },
      { key: 'started', label: t.started, numeric: true },
      { key: 'done', label: t.done, numeric: true },
      { key: 'recused', label: t.recused, numeric: true },
      { key: 'mean', label: t.mean, numeric: true },
    ],
    rows: readers.map(it => ({
      name: it.name,
      bar: it.assigned > 0 ? bar(view, { label: it.name, value: it.done, max: it.assigned }) : '',
      assigned: n(it.assigned),
      started: n(it.started),
      done: n(it.done),
      recused: n(it.recused),
      mean: it.mean === null ? '' : points(view, it.mean),
    })),
    empty: t.noReader,
  })
}

function recusalTable(view: View, recusals: Recusal[]): Html {
  const { columns, progress: t } = text[view.lang]
  return table(view, {
    caption: t.recusals,
    captionHidden: true,
    columns: [
      { key: 'code', label: columns.code },
      { key: 'reader', label: t.reader },
      { key: 'reason', label: t.reason },
      { key: 'replaced', label: t.replaced },
    ],
    rows: recusals.map(({ code, reader, reason, replaced }) => ({
      code,
      reader,
      reason,
      replaced: replaced
        ? stateTag(view, 'success', t.replacedStates.yes)
        : stateTag(view, 'warning', t.replacedStates.no),
    })),
    empty: '',
    rowHref: (_, i) => href(paths.file, view.lang, { id: recusals[i]?.id ?? 0 }),
  })
}

export type PlanPage = {
  closing: Closing
  refused: string | undefined
  plan: Plan
  readers: Reader[]
  /** Links between a file, by its code, and a reader, by name. */
  bars: { code: string; reader: string; source: Bar['source'] }[]
  seed: string
  /** The address of another draw. */
  redraw: string
}

/** Who would read how many files, which links are respected, and the button that assigns. */
export function planPage(view: View, page: PlanPage): Html {
  const t = text[view.lang].progress
  const { plan, seed, closing, refused } = page
  const missing = plan.short.reduce((sum, it) => sum + it.missing, 0)
  const n = plan.pairs.length
  const apply = form(view, {
    action: href(paths.plan, view.lang),
    body: html`${hidden('seed', seed)}${hidden('expected', n)}<p>${t.seedLead(seed)}</p>`,
    submit: actions(view, [
      button(view, { label: plural(view.lang, n, t.apply) }),
      linkButton(view, { href: page.redraw, label: t.redraw, kind: 'quiet' }),
    ]),
  })
  const nothing = emptyState(view, { title: t.planNothing, body: t.planNothingBody })
  const body = html`${missing > 0 && alert(view, { kind: 'warning', body: plural(view.lang, missing, t.short) })}
${n > 0 && !closing ? apply : missing === 0 && nothing}
${loads(view, page)}
${bars(view, page)}`
  return teamPage(view, { current: 'progress', title: t.planTitle, lead: t.planLead, closing, refused, body })
}

function loads(view: View, { plan, readers }: PlanPage): Html {
  const t = text[view.lang].progress
  const n = (value: number) => formatNumber(view.lang, value)
  return table(view, {
    caption: t.byReader,
    columns: [
      { key: 'name', label: t.reader },
      { key: 'before', label: t.before, numeric: true },
      { key: 'added', label: t.added, numeric: true },
      { key: 'after', label: t.after, numeric: true },
    ],
    rows: readers.map(({ id, name, load, applied }) => {
      const after = plan.loads.get(id) ?? load
      if (applied) return { name, before: n(load), added: t.excluded, after: n(load) }
      return { name, before: n(load), added: n(after - load), after: n(after) }
    }),
    empty: t.noReader,
  })
}

function bars(view: View, page: PlanPage): Html {
  const { columns, file, progress: t } = text[view.lang]
  const drawn = table(view, {
    caption: t.bars,
    captionHidden: true,
    columns: [
      { key: 'code', label: columns.code },
      { key: 'reader', label: t.reader },
      { key: 'source', label: t.barReason },
    ],
    rows: page.bars.map(({ code, reader, source }) => ({ code, reader, source: file.sources[source] })),
    empty: t.barsNone,
  })
  return details(view, { summary: `${t.bars} (${formatNumber(view.lang, page.bars.length)})`, body: drawn })
}
