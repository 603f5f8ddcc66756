import { href } from '../../../kernel/address.ts'
import {
  actions,
  alert,
  button,
  dateField,
  form,
  type Html,
  html,
  layout,
  linkButton,
  radios,
  textArea,
  type View,
} from '../../../platform/html/index.ts'
import { formatDay } from '../../../platform/i18n/index.ts'
import { paths } from '../paths.ts'
import { ASKERS, CATEGORIES, type HiringEdition, type HiringFile, type Refusal, titleOf } from '../rules.ts'
import { en } from '../text.en.ts'
import { fr } from '../text.fr.ts'
import { crumbsOf } from './file.ts'
import type { Typed } from './file-parts.ts'
import { fileHref, refusalIn } from './shared.ts'

const text = { fr, en }

export type TermPage = { edition: HiringEdition; file: HiringFile; typed: Typed; refusal?: Refusal | undefined }

const back = (view: View, file: HiringFile, save: Html): Html =>
  actions(view, [
    save,
    linkButton(view, { href: fileHref(view, file.id), label: text[view.lang].team.back, kind: 'secondary' }),
  ])

/** A day changes, for a reason: the first one or the last one. */
export function changePage(view: View, kind: 'start' | 'extension', { file, refusal, typed }: TermPage): Html {
  const t = text[view.lang].team
  const isStart = kind === 'start'
  const field = !refusal || refusal.code === 'over' ? undefined : refusal.code === 'reason_missing' ? 'reason' : 'day'
  const message = refusal && refusalIn(view, refusal)
  const day = isStart ? file.startsOn : file.endsOn
  const body = html`${message && !field && alert(view, { kind: 'error', body: message, announced: true })}
<p>${isStart ? t.startBody : t.extendBody}</p>
${form(view, {
  action: href(isStart ? paths.start : paths.extension, view.lang, { id: file.id }),
  body: html`${dateField(view, { name: 'day', label: isStart ? t.newStart : t.newEnd, value: typed['day'] ?? day, error: field === 'day' ? message : undefined, required: true })}
${textArea(view, { name: 'reason', label: t.reason, hint: t.reasonHint, rows: 3, value: typed['reason'] ?? '', error: field === 'reason' ? message : undefined, required: true })}`,
  submit: back(view, file, button(view, { label: t.save })),
})}`
  const lead = (isStart ? t.startLead : t.extendLead)(file.name, formatDay(view.lang, day))
  const errors = field && message ? [{ field, message }] : []
  return layout(view, {
    title: isStart ? t.startTitle : t.extendTitle,
    lead,
    crumbs: crumbsOf(view, file),
    errors,
    body,
  })
}

const FIELDS: Partial<Record<Refusal['code'], string>> = {
  day_missing: 'leftOn',
  after_end: 'leftOn',
  category_missing: 'category',
  asker_missing: 'askedBy',
}

/** Somebody leaves: from when, for what kind of reason, and at whose request. */
export function departurePage(view: View, { edition, file, refusal, typed }: TermPage): Html {
  const t = text[view.lang].team
  const field = refusal && FIELDS[refusal.code]
  const message = refusal && refusalIn(view, refusal)
  const at = (name: string) => (field === name ? message : undefined)
  const categories = CATEGORIES.map(value => ({ value, label: t.categories[value] }))
  const askers = ASKERS.map(value => ({ value, label: t.askers[value] }))
  const body = html`${message && !field && alert(view, { kind: 'error', body: message, announced: true })}
<p>${t.departBody}</p>
${form(view, {
  action: href(paths.departure, view.lang, { id: file.id }),
  body: html`${dateField(view, { name: 'leftOn', label: t.leftOn, hint: t.leftOnHint, value: typed['leftOn'], max: file.endsOn, error: at('leftOn'), required: true })}
${radios(view, { name: 'category', label: t.category, options: categories, value: typed['category'], error: at('category'), required: true })}
${radios(view, { name: 'askedBy', label: t.askedBy, options: askers, value: typed['askedBy'], error: at('askedBy'), required: true, inline: true })}
${textArea(view, { name: 'words', label: t.words, hint: t.wordsHint, rows: 3, value: typed['words'] ?? '', required: false })}`,
  submit: back(view, file, button(view, { label: t.confirmDepart, kind: 'danger' })),
})}`
  const lead = t.departLead(file.name, titleOf(edition, file.challengeId))
  const errors = field && message ? [{ field, message }] : []
  return layout(view, { title: t.departTitle, lead, crumbs: crumbsOf(view, file), errors, body })
}
