import { alert, form, type Html, html, layout, type View } from '../../../platform/html/index.ts'
import type { FormDefinition, FormOf, Problem, Values } from '../rules.ts'
import { formFields } from './fields.ts'
import { crumbsTo } from './team.ts'
import { errorsIn, text } from './words.ts'

export type Trial = {
  of: FormOf
  definition: FormDefinition
  values: Values
  problems: readonly Problem[]
  /** What was typed was looked at, and nothing is missing. */
  complete: boolean
}

/** A form to try: filled in as by its authors, its problems said, nothing kept. */
export function trialPage(view: View, { of, definition, values, problems, complete }: Trial): Html {
  const t = text[view.lang].team
  const answers = { values: { ...values }, aside: {} }
  return layout(view, {
    title: t.trialOf(definition.title[view.lang]),
    eyebrow: t.trial,
    lead: t.trialLead,
    crumbs: crumbsTo(view, of),
    errors: errorsIn(view.lang, problems),
    body: html`${complete && alert(view, { kind: 'success', title: t.complete, body: t.completeNext, announced: true })}
${form(view, { action: '', submit: t.check, body: formFields(view, { definition, answers, problems }) })}`,
  })
}
