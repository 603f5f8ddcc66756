import { href } from '../../../kernel/address.ts'
import {
  alert,
  errorFor,
  type FieldError,
  form,
  type Html,
  html,
  layout,
  linkButton,
  radios,
  section,
  selectField,
  stats,
  table,
  textField,
  type View,
} from '../../../platform/html/index.ts'
import { formatInstant, formatNumber } from '../../../platform/i18n/index.ts'
import { paths } from '../paths.ts'
import { BASES, type Basis, countFaults, type EditionPeople, type LastImport, type PublishRefusal } from '../rules.ts'
import { en } from '../text.en.ts'
import { fr } from '../text.fr.ts'

const text = { fr, en }

export type Typed = { past?: string; basis?: Basis | undefined; reason?: string }
export type Board = {
  last: LastImport | undefined
  editions: EditionPeople[]
  typed?: Typed | undefined
  refusal?: PublishRefusal | undefined
}

/** The archives as the team looks after them: the last import and its faults, the editions, who is shown. */
export function archivesPage(view: View, board: Board): Html {
  const { team: t } = text[view.lang]
  const errors = errorsOf(view, board.refusal, 'past')
  const body = html`${section(view, { title: t.importTitle, body: lastImport(view, board.last) })}
${board.last && section(view, { title: t.faults, intro: t.faultsNote, body: faults(view, board.last) })}
${section(view, { title: t.editions, body: editions(view, board.editions) })}
${section(view, {
  title: t.people,
  intro: t.peopleLead,
  more: { href: href(paths.people, view.lang), label: t.seePeople },
  body: board.editions.some(it => it.people > 0) ? publishForm(view, board, errors) : html`<p>${t.nobody}</p>`,
})}`
  return layout(view, { title: t.title, lead: t.lead, wide: true, errors, body })
}

/** A refusal beside the field that it is about. */
export function errorsOf(
  view: View,
  refusal: PublishRefusal | undefined,
  chosen: 'past' | 'fields' | 'back',
): FieldError[] {
  if (!refusal) return []
  const fields = {
    basis_missing: 'basis',
    taken_back: 'basis',
    reason_missing: 'reason',
    name_first: chosen,
    nothing_chosen: chosen,
  }
  return [{ field: fields[refusal.code], message: text[view.lang].team.refusals[refusal.code] }]
}

function lastImport(view: View, last: LastImport | undefined): Html {
  const { team: t } = text[view.lang]
  if (!last) return alert(view, { kind: 'info', body: t.never })
  const facts = Object.entries(t.counts).map(([key, label]) => ({
    figure: formatNumber(view.lang, last.counts[key] ?? 0),
    label,
  }))
  return html`<p>${t.importedAt(formatInstant(view.lang, last.at, view.zone))}</p>${stats(view, facts)}`
}

function faults(view: View, { faults: all }: LastImport): Html {
  const { faults: kinds, team: t } = text[view.lang]
  const rows = countFaults(all).map(({ code, count, first }) => ({
    kind: kinds[code].name,
    count,
    example: html`<small>${first.file}:${first.line}${first.entry && `, ${first.entry}`}</small><br>${kinds[code].say(first)}`,
  }))
  const download = linkButton(view, {
    href: href(paths.faults, view.lang),
    label: t.download,
    kind: 'secondary',
    download: true,
  })
  return html`${table(view, {
    caption: t.faults,
    captionHidden: true,
    columns: [
      { key: 'kind', label: t.columns.kind },
      { key: 'count', label: t.columns.count, numeric: true },
      { key: 'example', label: t.columns.example },
    ],
    rows,
    empty: t.noFaults,
  })}${all.length > 0 && html`<p>${download}</p>`}`
}

function editions(view: View, all: readonly EditionPeople[]): Html {
  const t = text[view.lang].team
  const { editionColumns: columns } = t
  return table(view, {
    caption: t.editions,
    captionHidden: true,
    columns: [
      { key: 'title', label: columns.title },
      ...(['challenges', 'people', 'shown'] as const).map(key => ({ key, label: columns[key], numeric: true })),
    ],
    rows: all.map(({ challenges, people, shown, title }) => ({ title, challenges, people, shown })),
    rowHref: (_, i) => href(paths.edition, view.lang, { edition: all[i]?.id ?? '' }),
    empty: t.noEditions,
  })
}

function publishForm(view: View, { editions: all, typed = {} }: Board, errors: FieldError[]): Html {
  const t = text[view.lang].team
  return html`<h3>${t.publishTitle}</h3><p>${t.publishLead}</p>${form(view, {
    action: href(paths.publication, view.lang),
    body: html`${selectField(view, {
      name: 'past',
      label: t.edition,
      value: typed.past ?? '',
      prompt: t.choose,
      options: all.filter(it => it.people > 0).map(it => ({ value: it.id, label: it.title })),
      error: errorFor(errors, 'past'),
      required: true,
    })}${basisAndReason(view, typed, errors)}`,
    submit: t.publish,
  })}`
}

/** Why somebody may be shown, and how one knows. */
export function basisAndReason(view: View, typed: Typed, errors: FieldError[]): Html {
  const t = text[view.lang].team
  return html`${radios(view, {
    name: 'basis',
    label: t.basis,
    value: typed.basis ?? '',
    options: BASES.map(value => ({ value, label: t.bases[value] })),
    required: true,
    error: errorFor(errors, 'basis'),
  })}${textField(view, {
    name: 'reason',
    label: t.reason,
    hint: t.reasonHint,
    value: typed.reason ?? '',
    required: true,
    error: errorFor(errors, 'reason'),
  })}`
}
