import { href } from '../../../kernel/address.ts'
import type { Day } from '../../../kernel/day.ts'
import {
  alert,
  dateField,
  details,
  type FieldError,
  fieldset,
  form,
  type Html,
  html,
  layout,
  paragraphs,
  radios,
  section,
  selectField,
  textArea,
  textField,
  type View,
} from '../../../platform/html/index.ts'
import { formatDay, formatShortDay } from '../../../platform/i18n/index.ts'
import { paths } from '../paths.ts'
import {
  BODY_MOST,
  type Decision,
  type Involved,
  lastOf,
  NOTE_MOST,
  type openTo,
  type Point,
  type TypedDecision,
} from '../rules.ts'
import { en } from '../text.en.ts'
import { fr, type Refusal } from '../text.fr.ts'
import { crumbsTo, type Here } from './frame.ts'
import { monthName } from './month-name.ts'
import { pointInWords, pointTag } from './points.ts'
import { fieldError, refusalIn } from './refusal.ts'

const text = { fr, en }

/** What somebody had typed in one of the forms, drawn again when it is refused. */
export type PointTyped = {
  day?: string
  heldOn?: string
  note?: string
  reason?: string
  lines?: readonly TypedDecision[]
}

export type PointShown = {
  here: Here
  point: Point
  decisions: readonly Decision[]
  people: readonly Involved[]
  open: ReturnType<typeof openTo>
  /** May write what was said and decided. */
  mayHold: boolean
  today: Day
  typed: PointTyped
  refusal?: { of: 'asking' | 'holding' | 'cancelling' | 'decision'; is: Refusal } | undefined
}

const LINES = 3

/** One month's point: how it stands, what was said and decided, and what can still be done with it. */
export function pointPage(view: View, shown: PointShown): Html {
  const t = text[view.lang].points
  const { here, point, refusal } = shown
  const error = fieldError(view, refusal?.is, it => fieldOf(it, refusal?.of))
  const body = html`${refusal && !error && alert(view, { kind: 'error', body: refusalIn(view, refusal.is), announced: true })}
<p>${pointTag(view, point.state)} ${pointInWords(view, point)}</p>
${point.state === 'held' && written(view, shown, error)}
${shown.open.asking && asking(view, shown, error)}
${shown.open.holding && shown.mayHold && holding(view, shown, error)}
${shown.open.cancelling && cancelling(view, shown, error)}`
  return layout(view, {
    title: `${t.of(monthName(view.lang, point.month))}, ${here.title}`,
    crumbs: crumbsTo(view, here, 'points'),
    errors: error ? [error] : [],
    body,
  })
}

function fieldOf(refusal: Refusal, of: NonNullable<PointShown['refusal']>['of'] | undefined): string | undefined {
  const line = 'line' in refusal ? refusal.line : 0
  const day = of === 'asking' ? 'day' : 'heldOn'
  const fields: Partial<Record<Refusal['code'], string>> = {
    day_missing: day,
    not_this_month: day,
    in_the_past: day,
    in_the_future: day,
    note_missing: 'note',
    too_long: 'note',
    reason_missing: 'reason',
    body_missing: `body-${line}`,
    body_long: `body-${line}`,
    owner_missing: `owner-${line}`,
    due_missing: `due-${line}`,
    due_before: `due-${line}`,
  }
  return fields[refusal.code]
}

type Wrong = FieldError | undefined
const errorOf = (wrong: Wrong, field: string) => (wrong?.field === field ? wrong.message : undefined)
const actionOf = (view: View, { here, point }: PointShown, name: 'asking' | 'holding' | 'cancelling' | 'decision') =>
  href(paths[name], view.lang, { slug: here.slug, id: point.id })

function written(view: View, shown: PointShown, wrong: Wrong): Html {
  const t = text[view.lang].points
  const own = shown.decisions.filter(it => it.pointId === shown.point.id)
  return html`${section(view, { title: t.note, body: paragraphs(shown.point.note) })}
${own.length > 0 && html`<ul>${own.map(it => html`<li>${it.body} <small>${it.owner}, ${formatShortDay(view.lang, it.dueOn)}, ${t.decisionStates[it.state]}</small></li>`)}</ul>`}
${
  shown.mayHold &&
  details(view, {
    summary: t.addTitle,
    open: wrong !== undefined,
    body: form(view, {
      action: actionOf(view, shown, 'decision'),
      body: line(view, shown, { at: 0, wrong }),
      submit: t.add,
    }),
  })
}`
}

function asking(view: View, shown: PointShown, wrong: Wrong): Html {
  const t = text[view.lang].points
  const { month, plannedOn, state } = shown.point
  const range = t.dayHint(formatDay(view.lang, month), formatDay(view.lang, lastOf(month)))
  const day = dateField(view, {
    name: 'day',
    label: t.day,
    hint: range,
    min: shown.today > month ? shown.today : month,
    max: lastOf(month),
    value: shown.typed.day ?? plannedOn ?? '',
    error: errorOf(wrong, 'day'),
    required: true,
  })
  const body = form(view, { action: actionOf(view, shown, 'asking'), body: day, submit: t.ask })
  return section(view, { title: state === 'asked' ? t.moveTitle : t.askTitle, body })
}

function holding(view: View, shown: PointShown, wrong: Wrong): Html {
  const t = text[view.lang].points
  const { point, typed } = shown
  const over = shown.today > lastOf(point.month)
  const fields = html`${dateField(view, { name: 'heldOn', label: t.heldOn, min: point.month, max: lastOf(point.month), value: typed.heldOn ?? point.plannedOn ?? '', error: errorOf(wrong, 'heldOn'), required: true })}
${textArea(view, { name: 'note', label: t.note, hint: t.noteHint, rows: 5, maxLength: NOTE_MOST, value: typed.note ?? '', error: errorOf(wrong, 'note'), required: true })}
<p>${t.linesHint}</p>
${Array.from({ length: LINES }, (_, at) => fieldset(view, { legend: t.line(at + 1), body: line(view, shown, { at, wrong }) }))}`
  const drawn = form(view, { action: actionOf(view, shown, 'holding'), body: fields, submit: t.hold })
  return section(view, { title: t.holdTitle, intro: over ? t.overNote : undefined, body: drawn })
}

function line(view: View, { people, typed }: PointShown, { at, wrong }: { at: number; wrong: Wrong }): Html {
  const t = text[view.lang].points
  const it = typed.lines?.[at]
  const kinds = (['decision', 'next_step'] as const).map(value => ({ value, label: t.kinds[value] }))
  const owners = people.map(({ id, name }) => ({ value: String(id), label: name }))
  return html`${textField(view, { name: `body-${at}`, label: t.body, value: it?.body ?? '', maxLength: BODY_MOST, error: errorOf(wrong, `body-${at}`) })}
${radios(view, { name: `kind-${at}`, label: t.kind, options: kinds, value: it?.kind ?? 'decision', inline: true })}
${selectField(view, { name: `owner-${at}`, label: t.ownerLabel, prompt: t.chooseOwner, options: owners, value: String(it?.ownerId ?? ''), error: errorOf(wrong, `owner-${at}`) })}
${dateField(view, { name: `due-${at}`, label: t.dueLabel, value: it?.dueOn ?? '', error: errorOf(wrong, `due-${at}`) })}`
}

function cancelling(view: View, shown: PointShown, wrong: Wrong): Html {
  const t = text[view.lang].points
  const why = textArea(view, {
    name: 'reason',
    label: t.reason,
    hint: t.reasonHint,
    rows: 3,
    value: shown.typed.reason ?? '',
    error: errorOf(wrong, 'reason'),
    required: true,
  })
  const body = form(view, { action: actionOf(view, shown, 'cancelling'), body: why, submit: t.cancel })
  return details(view, { summary: t.cancelTitle, open: errorOf(wrong, 'reason') !== undefined, body })
}
