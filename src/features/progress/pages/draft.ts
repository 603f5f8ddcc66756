import { href } from '../../../kernel/address.ts'
import {
  actions,
  alert,
  button,
  dateField,
  details,
  type FieldError,
  fieldset,
  form,
  type Html,
  hidden,
  html,
  layout,
  section,
  selectField,
  textArea,
  textField,
  type View,
} from '../../../platform/html/index.ts'
import { formatShortDay } from '../../../platform/i18n/index.ts'
import type { Progress } from '../../edition/rules.ts'
import { paths } from '../paths.ts'
import { type Content, HORIZONS, OWN_MOST, STEP_STATES, TEXT_MOST, type Version } from '../rules.ts'
import { en } from '../text.en.ts'
import { fr, type Refusal } from '../text.fr.ts'
import { differences } from './comparison.ts'
import { crumbsTo, type Here } from './frame.ts'
import { fieldError, refusalIn } from './refusal.ts'

const text = { fr, en }

type Words = Pick<Version, 'change' | 'reason' | 'content'>

export type Drafting = {
  progress: Progress
  here: Here
  /** The draft as it is kept now; its revision is sent along. */
  version: Version
  /** What is in the fields: as kept, or as typed when it was refused. */
  typed: Words
  refusal?: Refusal | undefined
}

/** Where a version is written: vision, objectives, milestones, steps, and from the second one on what changes and why. */
export function draftPage(view: View, all: Drafting): Html {
  const t = text[view.lang].roadmap
  const { here, refusal, typed, version } = all
  const wrong = fieldError(view, refusal, fieldOf)
  const theirs = refusal?.code === 'changed_meanwhile'
  const body = html`${refusal && !wrong && alert(view, { kind: 'error', body: refusalIn(view, refusal), announced: true })}
${theirs && section(view, { title: t.theirs(version.savedBy), body: differences(view, all.progress, { before: version.content, after: typed.content, names: [t.theirsColumn, t.yoursColumn] }) })}
${form(view, {
  action: href(paths.draft, view.lang, { slug: here.slug }),
  body: html`${hidden('revision', version.revision)}${version.number > 1 && changeFields(view, all, wrong)}
${visionFields(view, all, wrong)}${objectiveFields(view, all, wrong)}${milestoneFields(view, all, wrong)}${stepFields(view, all, wrong)}`,
  submit: actions(view, [
    button(view, { label: t.save, name: 'step', value: 'save' }),
    button(view, { label: t.publish, name: 'step', value: 'publish', kind: 'secondary' }),
  ]),
})}`
  return layout(view, {
    title: `${t.draftTitle(version.number)}, ${here.title}`,
    lead: t.draftLead,
    crumbs: crumbsTo(view, here, 'roadmap'),
    errors: wrong ? [wrong] : [],
    body,
  })
}

function fieldOf(refusal: Refusal): string | undefined {
  if (refusal.code === 'own_day_missing') return `ownDay-${refusal.line}`
  if (refusal.code === 'objective_missing') return 'objective-short'
  if (refusal.code === 'change_missing') return 'change'
  if (refusal.code === 'change_reason_missing') return 'reason'
  return 'field' in refusal ? refusal.field : undefined
}

type Wrong = FieldError | undefined
const errorOf = (wrong: Wrong, field: string) => (wrong?.field === field ? wrong.message : undefined)

function changeFields(view: View, { progress, typed }: Drafting, wrong: Wrong): Html {
  const t = text[view.lang].roadmap
  const options = progress.changes.map(({ code, name }) => ({ value: code, label: name[view.lang] }))
  return fieldset(view, {
    legend: t.changeTitle,
    body: html`${selectField(view, { name: 'change', label: t.change, prompt: '', options, value: typed.change, error: errorOf(wrong, 'change'), required: true })}
${textArea(view, { name: 'reason', label: t.changeReason, hint: t.changeReasonHint, rows: 3, maxLength: TEXT_MOST, value: typed.reason, error: errorOf(wrong, 'reason'), required: true })}`,
  })
}

const area = (
  view: View,
  wrong: Wrong,
  given: { name: string; label: string; hint?: string | undefined; value: string },
) => textArea(view, { ...given, rows: 3, maxLength: TEXT_MOST, error: errorOf(wrong, given.name) })

function visionFields(view: View, { progress, typed }: Drafting, wrong: Wrong): Html {
  const fields = progress.vision.map(({ code, hint, label }) =>
    area(view, wrong, {
      name: `vision-${code}`,
      label: label[view.lang],
      hint: hint?.[view.lang],
      value: typed.content.vision[code] ?? '',
    }),
  )
  return fieldset(view, { legend: text[view.lang].roadmap.vision, body: html`${fields}` })
}

function objectiveFields(view: View, { typed }: Drafting, wrong: Wrong): Html {
  const t = text[view.lang].roadmap
  const fields = HORIZONS.map(it =>
    area(view, wrong, { name: `objective-${it}`, label: t.horizons[it], value: typed.content.objectives[it] }),
  )
  return fieldset(view, { legend: t.objectives, body: html`${fields}` })
}

function milestoneFields(view: View, { progress, typed }: Drafting, wrong: Wrong): Html {
  const t = text[view.lang].roadmap
  const fields = progress.milestones.map(({ code, day, name }) =>
    area(view, wrong, {
      name: `reached-${code}`,
      label: t.reachedBy(name[view.lang], formatShortDay(view.lang, day)),
      value: typed.content.reached[code] ?? '',
    }),
  )
  const own = Array.from({ length: OWN_MOST }, (_, at) => ownField(view, typed.content, { at, wrong }))
  const open = typed.content.own.length > 0 || wrong?.field.startsWith('ownDay')
  return fieldset(view, {
    legend: t.timeline,
    body: html`${fields}${details(view, { summary: t.own, open, body: html`${own}` })}`,
  })
}

function ownField(view: View, { own }: Content, { at, wrong }: { at: number; wrong: Wrong }): Html {
  const t = text[view.lang].roadmap
  const field = `ownDay-${at}`
  return html`${textField(view, { name: `own-${at}`, label: t.ownName(at + 1), value: own[at]?.name ?? '', maxLength: 120 })}
${dateField(view, { name: field, label: t.ownDay(at + 1), value: own[at]?.day ?? '', error: errorOf(wrong, field) })}`
}

function stepFields(view: View, { progress, typed }: Drafting, wrong: Wrong): Html {
  const t = text[view.lang].roadmap
  const options = STEP_STATES.map(value => ({ value, label: t.stepStates[value] }))
  const fields = progress.steps.map(({ code, name }) => {
    const step = typed.content.steps[code]
    return html`${selectField(view, { name: `state-${code}`, label: name[view.lang], options, value: step?.state ?? 'not_started' })}
${textField(view, { name: `note-${code}`, label: t.noteOf(name[view.lang]), value: step?.note ?? '', error: errorOf(wrong, `note-${code}`) })}`
  })
  return fieldset(view, { legend: t.steps, body: html`${fields}` })
}
