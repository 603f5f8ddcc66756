import { href } from '../../../kernel/address.ts'
import type { Day } from '../../../kernel/day.ts'
import {
  actions,
  alert,
  button,
  form,
  type Html,
  hidden,
  html,
  layout,
  paragraphs,
  radios,
  section,
  stateTag,
  textArea,
  type View,
} from '../../../platform/html/index.ts'
import { formatDay, formatNumber } from '../../../platform/i18n/index.ts'
import type { Challenge } from '../../edition/rules.ts'
import { paths } from '../paths.ts'
import type { Programme } from '../rules.ts'
import {
  type Conflict,
  isUnsent,
  MOOD,
  type Mood,
  type Note,
  type Problem,
  type Standing,
  type Values,
  type Week,
} from '../rules.ts'
import { faceSign } from './faces.ts'
import { moodTrend } from './mood.ts'
import { instant, text } from './words.ts'

/** The note of a week as its team sees it. `typed` is what was just sent where it is not what is kept. */
export type OwnWeek = {
  edition: Programme
  challenge: Challenge
  week: Week
  standing: Standing | 'closed'
  note: Note | undefined
  series: Mood[]
  /** The week before, while it may still be written. */
  lateMonday: Day | undefined
  isCurrent: boolean
  /** A token of this drawing, and the name under which the browser keeps what it could not send. */
  page: string
  keptAs: string
  mark: (value: string) => string
  typed: Values
  conflicts: readonly (Conflict & { name: string; author: string | undefined })[]
  problems: readonly Problem[]
  refusal: string | undefined
}

/** One note in five minutes, on a phone: a few fields with what is left to type, the mood, and one button. */
export function ownWeekPage(view: View, own: OwnWeek): Html {
  const t = text[view.lang].own
  const { challenge, edition, refusal, standing, week } = own
  const lead = {
    open: t.lead(instant(view, week.closesAt)),
    late: t.leadLate(instant(view, week.closesAt), instant(view, week.lateUntil)),
    closed: undefined,
  }[standing]
  const body = html`${refusal && alert(view, { kind: 'error', body: refusal, announced: true })}
${own.conflicts.length > 0 && alert(view, { kind: 'warning', title: t.conflictTitle, body: t.conflictLead, announced: true })}
${refusal && typedWords(view, own)}
${stateOf(view, own)}
${standing === 'closed' ? closedNote(view, own) : noteForm(view, own)}
${around(view, own)}
${section(view, { title: t.trend, body: moodTrend(view, edition.weeks, own.series) })}`
  return layout(view, {
    title: t.title,
    eyebrow: `${challenge.title}, ${t.weekOf(formatDay(view.lang, week.monday)).toLowerCase()}`,
    lead,
    errors: own.problems.map(problem => ({ field: problem.field, message: said(view, edition, problem) })),
    body,
  })
}

function stateOf(view: View, { edition, note, standing }: OwnWeek): Html {
  const t = text[view.lang].own
  if (!note?.sentAt) return html`${standing !== 'closed' && html`<p>${stateTag(view, 'waiting', t.draft)}</p>`}`
  const unsent = standing === 'open' && isUnsent(edition.weeks, note)
  return html`<p>${stateTag(view, note.late ? 'warning' : 'success', note.late ? t.lateTag : t.sentTag)} ${t.sentAt(instant(view, note.sentAt))}</p>
${unsent && alert(view, { kind: 'warning', body: t.unsent })}`
}

function noteForm(view: View, own: OwnWeek): Html {
  const t = text[view.lang].own
  const { challenge, edition, note, week } = own
  const action = href(paths.own, view.lang, { slug: challenge.slug })
  return form(view, {
    action,
    autosave: { url: action, savedAt: note?.savedAt ?? null, keptAs: own.keptAs },
    body: html`${hidden('semaine', week.monday)}${hidden('base', note?.revision ?? 0)}${hidden('page', own.page)}
${edition.weeks.fields.map(field => fieldOf(view, own, field))}
${moodField(view, own)}
<p class="${view.theme.classes.hint}">${t.whoReads(instant(view, week.digestAt))}</p>`,
    submit: actions(view, [
      button(view, { label: note?.sentAt ? t.sendAgain : t.send, name: 'step', value: 'send' }),
      button(view, { label: t.save, name: 'step', value: 'save', kind: 'secondary' }),
    ]),
  })
}

const shownIn = ({ note, typed }: OwnWeek, name: string) => typed[name] ?? note?.values[name] ?? ''

function fieldOf(view: View, own: OwnWeek, field: Programme['weeks']['fields'][number]): Html {
  const { code: name, hint, label, max, required } = field
  const problem = own.problems.find(it => it.field === name)
  const error = problem && said(view, own.edition, problem)
  const base = { name, label: label[view.lang], hint: hint?.[view.lang], error, required, rows: 3, maxLength: max }
  return html`${otherVersion(view, own, name)}${marked(own, name)}${textArea(view, { ...base, value: shownIn(own, name) })}`
}

const marked = ({ mark, note }: OwnWeek, name: string) => hidden(`was.${name}`, mark(note?.values[name] ?? ''))

function moodField(view: View, own: OwnWeek): Html {
  const t = text[view.lang].own
  const options = own.edition.weeks.moods.map(it => ({
    value: it.code,
    label: it.name[view.lang],
    sign: faceSign(it.face),
  }))
  const base = { name: MOOD, label: t.mood, hint: t.moodHint, required: false, options, inline: true }
  return html`<div class="moods-choice">${otherVersion(view, own, MOOD)}${marked(own, MOOD)}${hidden(MOOD, '')}${radios(view, { ...base, value: shownIn(own, MOOD) })}</div>`
}

function otherVersion(view: View, { conflicts, edition }: OwnWeek, name: string): Html | '' {
  const conflict = conflicts.find(it => it.name === name)
  if (!conflict) return ''
  const t = text[view.lang].own
  const mood = edition.weeks.moods.find(it => name === MOOD && it.code === conflict.kept)
  const words = mood ? mood.name[view.lang] : conflict.kept.trim()
  const body = words ? paragraphs(words) : html`<p><em>${t.otherEmpty}</em></p>`
  const title = t.other(conflict.author ?? t.somebody)
  return html`${alert(view, { kind: 'warning', title, body })}${hidden('seen', name)}`
}

/** What somebody typed too late is given back to them to copy. */
function typedWords(view: View, { edition, typed }: OwnWeek): Html {
  const fields = edition.weeks.fields.filter(({ code }) => typed[code]?.trim())
  return html`${fields.map(({ code, label }) => html`<h3>${label[view.lang]}</h3>${paragraphs(typed[code] ?? '')}`)}`
}

function closedNote(view: View, { edition, note, week }: OwnWeek): Html {
  const t = text[view.lang].own
  if (!note?.sent) return html`<p>${t.noNote}</p>`
  const { sent } = note
  return html`<h2>${t.closedTitle}</h2><p>${t.closed(instant(view, week.closesAt))}</p>
${edition.weeks.fields.filter(({ code }) => sent[code]).map(({ code, label }) => html`<h3>${label[view.lang]}</h3>${paragraphs(sent[code] ?? '')}`)}`
}

function around(view: View, { challenge, isCurrent, lateMonday, week }: OwnWeek): Html {
  const t = text[view.lang].own
  const own = (query: Record<string, string>) => href(paths.own, view.lang, { slug: challenge.slug }, query)
  return html`<ul><li><a href="${href(paths.all, view.lang, {}, { semaine: week.monday })}">${t.readAll}</a></li>
<li><a href="${href(paths.all, view.lang, {}, { defi: challenge.slug })}">${t.history}</a></li>
${lateMonday && html`<li><a href="${own({ semaine: lateMonday })}">${t.lateLink(formatDay(view.lang, lateMonday))}</a></li>`}
${!isCurrent && html`<li><a href="${own({})}">${t.back}</a></li>`}</ul>`
}

function said(view: View, { weeks }: Programme, problem: Problem): string {
  const t = text[view.lang].own
  const label = weeks.fields.find(it => it.code === problem.field)?.label[view.lang] ?? problem.field
  return problem.code === 'missing' ? t.missing(label) : t.tooLong(label, formatNumber(view.lang, problem.max))
}
