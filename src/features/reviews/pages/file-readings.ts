import { href } from '../../../kernel/address.ts'
import {
  form,
  type Html,
  html,
  paragraphs,
  postButton,
  quote,
  selectField,
  stateTag,
  table,
  type View,
} from '../../../platform/html/index.ts'
import { paths } from '../paths.ts'
import { boundsOf, type ReadingMade, totalOf } from '../rules.ts'
import { range } from './drawn.ts'
import type { FilePage } from './file.ts'
import { points, text } from './words.ts'

/** The readings side by side, criterion by criterion, with what separates them; what each reader wrote; who else may read. */
export function readingsSection(view: View, page: FilePage): Html {
  const t = text[view.lang].file
  const { readings } = page.file
  const held = readings.filter(it => it.state !== 'recused')
  const recused = readings.filter(it => it.state === 'recused')
  return html`${held.length > 0 ? marks(view, page, held) : html`<p>${t.readingsNone}</p>`}
${held.map(it => it.state === 'done' && it.remark && quote(view, { body: paragraphs(it.remark), source: t.remarkOf(it.reader) }))}
${recused.map(it => quote(view, { body: paragraphs(it.recusalReason), source: t.recusedBy(it.reader) }))}
${!page.closing && assignment(view, page, held)}`
}

function marks(view: View, { edition }: FilePage, held: ReadingMade[]): Html {
  const t = text[view.lang].file
  const finished = held.filter(it => it.state === 'done')
  const column = (it: ReadingMade) => String(it.readerId)
  const row = (name: string, of: (it: ReadingMade) => number | undefined) => {
    const values = finished.flatMap(it => of(it) ?? [])
    const difference = values.length > 1 ? points(view, Math.max(...values) - Math.min(...values)) : ''
    const cells = finished.map(it => [column(it), points(view, of(it) ?? 0)])
    return { name, ...Object.fromEntries(cells), difference }
  }
  const advice = finished.map(it => [column(it), it.advice && t.advices[it.advice]])
  const totals = finished.flatMap(it => totalOf(edition, it.marks) ?? [])
  const rows = [
    ...edition.criteria.map(({ code, name }) => row(name[view.lang], it => it.marks[code])),
    row(t.total, it => totalOf(edition, it.marks)),
    { name: t.advice, ...Object.fromEntries(advice), difference: '' },
  ]
  return html`${table(view, {
    caption: t.readings,
    captionHidden: true,
    columns: [
      { key: 'name', label: t.criterion },
      ...held.map(it => ({ key: column(it), label: head(view, it), numeric: true })),
      { key: 'difference', label: t.difference, numeric: true },
    ],
    rows,
    empty: t.readingsNone,
  })}${range(view, { totals, ...boundsOf(edition) })}`
}

const icons = { assigned: 'neutral', started: 'waiting', done: 'success', recused: 'warning' } as const

const head = (view: View, { reader, state }: ReadingMade): Html =>
  html`${reader}<br>${stateTag(view, icons[state], text[view.lang].file.readingStates[state])}`

function assignment(view: View, page: FilePage, held: ReadingMade[]): Html {
  const t = text[view.lang].file
  const { file, query, edition, readers, bars } = page
  const remove = held
    .filter(it => it.state !== 'done')
    .map(it =>
      postButton(view, {
        action: href(paths.unassign, view.lang, { id: file.id }, query),
        values: { reader: it.readerId },
        label: t.unassign,
        about: it.reader,
        kind: 'quiet',
      }),
    )
  const ready = (['eligibility', 'completeness'] as const).every(kind =>
    file.decisions.some(it => it.kind === kind && it.outcome === 'yes'),
  )
  const barred = new Set([...file.readings.map(it => it.readerId), ...bars.map(it => it.readerId)])
  const free = readers.filter(({ id, applied }) => !applied && !barred.has(id))
  const lacks = ready && held.length < edition.preselection.readingsPerFile
  const names = new Map(readers.map(({ id, name }) => [id, name]))
  return html`${remove}
${lacks && free.length > 0 && assignForm(view, page, free)}
${bars.length > 0 && html`<p>${t.bars}</p><ul>${bars.map(bar => html`<li>${names.get(bar.readerId)} (${t.sources[bar.source]})</li>`)}</ul>`}`
}

function assignForm(view: View, { file, query }: FilePage, free: { id: number; name: string }[]): Html {
  const t = text[view.lang].file
  const options = free.map(({ id, name }) => ({ value: String(id), label: name }))
  return form(view, {
    action: href(paths.reader, view.lang, { id: file.id }, query),
    body: selectField(view, { name: 'reader', label: t.assignTo, prompt: t.assignPrompt, options }),
    submit: t.assign,
  })
}
