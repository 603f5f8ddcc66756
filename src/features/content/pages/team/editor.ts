import { href } from '../../../../kernel/address.ts'
import {
  actions,
  alert,
  button,
  checkbox,
  form,
  type Html,
  hidden,
  html,
  layout,
  radios,
  section,
  textField,
  type View,
} from '../../../../platform/html/index.ts'
import { teamPaths } from '../../paths.ts'
import type { Difference, Entry } from '../../rules.ts'
import { text } from '../drawn.ts'
import { differences } from './difference.ts'
import { type Filling, factFields, nameField, wordFields } from './fields.ts'
import { crumbs } from './frame.ts'
import { statePanel } from './state.ts'

/** What was typed, drawn without being kept, and what of it could not be said. */
export type Previewed = { fr: Html; en: Html | undefined; faults: { fr: string[]; en: string[] } }

export type Editing = Filling & {
  reason: string
  stillRight: boolean
  /** The version on top of which the next one is written. */
  version: number
  previewed: Previewed | undefined
  /** What somebody else saved meanwhile, beside what was typed. */
  conflict: { by: string; differences: Difference[] } | undefined
}

/** A new entry. */
export function additionPage(view: View, editing: Editing & { wholeProgramme: boolean }): Html {
  const t = text[view.lang].team
  const { kind, wholeProgramme } = editing
  const scope = radios(view, {
    name: 'scope',
    label: t.fields.scope,
    hint: t.hints.scope,
    value: wholeProgramme ? 'programme' : 'edition',
    options: [
      { value: 'edition', label: t.scopes.edition(editing.edition.title[view.lang]) },
      { value: 'programme', label: t.scopes.programme },
    ],
  })
  const action = href(teamPaths.addition, view.lang, {}, { genre: kind })
  return layout(view, {
    title: t.add[kind],
    wide: true,
    crumbs: crumbs(view),
    errors: editing.errors,
    body: html`${previewOf(view, editing.previewed)}${fields(view, editing, { action, before: scope })}`,
  })
}

/** The local times that were asked for and refused. */
export type Scheduling = { publication?: string; withdrawal?: string }

export type Standing = {
  entry: Entry
  faults: string[]
  refused: string | undefined
  writer: string | null
  asked: Scheduling
}

/** An entry, with where it stands and what can be done with it. */
export function editorPage(view: View, editing: Editing, standing: Standing): Html {
  const t = text[view.lang].team
  const { entry, faults, refused } = standing
  const { conflict, previewed } = editing
  const action = href(teamPaths.entry, view.lang, { id: entry.id })
  const body = html`${refused && alert(view, { kind: 'error', body: refused, announced: true })}
${conflict && conflictOf(view, conflict)}
${!previewed && faultsOf(view, faults)}
${previewOf(view, previewed)}
${statePanel(view, standing)}
${section(view, { title: t.write, id: 'ecrire', body: fields(view, editing, { action, before: undefined }) })}`
  return layout(view, {
    title: entry.document.fr.title,
    eyebrow: t.kinds[entry.kind],
    wide: true,
    crumbs: crumbs(view),
    errors: editing.errors,
    body,
  })
}

function fields(view: View, editing: Editing, { action, before }: { action: string; before: Html | undefined }): Html {
  const t = text[view.lang].team
  const written = form(view, {
    action,
    preview: true,
    body: html`${hidden('version', editing.version)}${before}${nameField(view, editing)}${factFields(view, editing)}
${wordFields(view, editing, 'fr')}${wordFields(view, editing, 'en')}
${checkbox(view, { name: 'still_right', label: t.fields.still_right, hint: t.hints.still_right, checked: editing.stillRight })}
${textField(view, { name: 'reason', label: t.fields.reason, hint: t.hints.reason, value: editing.reason, required: false })}`,
    submit: actions(view, [
      button(view, { label: t.save, name: 'do', value: 'save' }),
      button(view, { label: t.see, name: 'do', value: 'preview', kind: 'secondary' }),
    ]),
  })
  return html`${written}<div data-preview-here></div>`
}

const faultsOf = (view: View, faults: readonly string[]): Html | undefined =>
  faults.length === 0
    ? undefined
    : alert(view, {
        kind: 'warning',
        title: text[view.lang].team.faultsTitle,
        body: html`<ul>${faults.map(it => html`<li>${it}</li>`)}</ul>`,
      })

function previewOf(view: View, previewed: Previewed | undefined): Html | undefined {
  if (!previewed) return undefined
  const t = text[view.lang].team
  const drawn = section(view, {
    title: t.previewTitle,
    intro: t.previewLead,
    body: html`${faultsOf(view, [...previewed.faults.fr, ...previewed.faults.en])}<div class="preview"><div lang="fr">${previewed.fr}</div>${
      previewed.en && html`<div lang="en">${previewed.en}</div>`
    }</div>`,
  })
  return html`<div data-preview-shown>${drawn}</div>`
}

/** Both, side by side; what was typed is still in the form below. */
function conflictOf(view: View, conflict: NonNullable<Editing['conflict']>): Html {
  const t = text[view.lang].team
  return section(view, {
    title: t.conflictTitle,
    intro: t.conflictLead(conflict.by),
    body: html`${alert(view, { kind: 'warning', body: t.conflictAdvice, announced: true })}${differences(view, conflict.differences)}`,
  })
}
