import { href } from '../../../kernel/address.ts'
import {
  actions,
  alert,
  button,
  emptyState,
  fieldset,
  form,
  type Html,
  hidden,
  html,
  layout,
  linkButton,
  type View,
} from '../../../platform/html/index.ts'
import { paths as editions } from '../../edition/paths.ts'
import type { Edition } from '../../edition/rules.ts'
import { paths } from '../paths.ts'
import {
  type Application,
  type Field,
  fieldsOf,
  isOrdered,
  type Problem,
  type Step,
  stepsOf,
  wishesOf,
} from '../rules.ts'
import { closingWarning } from './closing.ts'
import { type Drawn, question } from './field.ts'
import { errorOf, labelsOf, stepTitle, text, wishTitle } from './words.ts'

/** One page of the form. `marks` are those of the stored values; `typed` holds what was just typed where two devices disagree. */
export type StepPage = {
  edition: Edition
  application: Application
  step: Step
  page: string
  marks: (value: string) => string
  problems: readonly Problem[]
  typed: Readonly<Record<string, string>>
  review: boolean
}

/** A few questions, saved as they are typed and by its button; nothing typed is ever refused here. */
export function stepPage(view: View, given: StepPage): Html {
  const { edition, application, step } = given
  const t = text[view.lang]
  const steps = stepsOf(edition)
  const conflicted = Object.keys(given.typed).length > 0
  const body = html`${closingWarning(view, edition)}${conflicted && alert(view, { kind: 'warning', title: t.conflictTitle, body: t.conflictLead, announced: true })}
${step === 'contributions' && wishesOf(application.answers).length === 0 ? noWish(view, edition) : questions(view, given)}`
  return layout(view, {
    title: stepTitle(view, edition, step),
    crumbs: [{ href: href(paths.mine, view.lang), label: t.mine }],
    eyebrow: view.text.step(steps.indexOf(step) + 1, steps.length),
    lead: t.leads[step](labelsOf(edition, view.lang), { max: edition.wishes.max, ordered: isOrdered(edition) }),
    errors: given.problems.map(problem => errorOf(view, edition, problem)),
    body,
  })
}

function noWish(view: View, edition: Edition): Html {
  const t = text[view.lang]
  const action = linkButton(view, { href: href(paths.wishes, view.lang), label: t.chooseWishes })
  return emptyState(view, { title: t.noWish(edition.labels.challenge[view.lang].one), action })
}

function questions(view: View, given: StepPage): Html {
  const { edition, application, step } = given
  const action = href(paths[step], view.lang)
  const fields = fieldsOf(edition, wishesOf(application.answers)).filter(field => field.step === step)
  return form(view, {
    action,
    autosave: { url: action, savedAt: application.savedAt, keptAs: `application-${application.code}-${step}` },
    body: html`${hidden('base', application.revision)}${hidden('page', given.page)}
${step === 'declarations' && commitments(view, edition)}
${step === 'contributions' ? perChallenge(view, given, fields) : fields.map(field => question(view, edition, drawn(view, given, field)))}`,
    submit: buttons(view, given.review),
  })
}

function buttons(view: View, review: boolean): Html {
  const t = text[view.lang]
  const main = review ? { label: t.saveReview, value: 'review' } : { label: t.saveNext, value: 'next' }
  const list = { label: t.saveList, value: 'list', kind: 'secondary' } as const
  return actions(view, [button(view, { ...main, name: 'onward' }), button(view, { ...list, name: 'onward' })])
}

/** The contributions to one challenge go together under its title. */
function perChallenge(view: View, given: StepPage, fields: readonly Field[]): Html {
  const { edition, application } = given
  return html`${wishesOf(application.answers).map(id => {
    const own = fields.filter(field => field.wish === id)
    return fieldset(view, {
      legend: wishTitle(view, edition, id),
      body: html`${own.map(field => question(view, edition, drawn(view, given, field)))}`,
    })
  })}`
}

function drawn(view: View, { edition, application, marks, problems, typed }: StepPage, field: Field): Drawn {
  const { answers, challenges } = application
  const stored = answers.values[field.name] ?? ''
  const problem = problems.find(it => it.name === field.name)
  const conflicted = typed[field.name] !== undefined
  return {
    field,
    value: typed[field.name] ?? stored,
    mark: marks(stored),
    error: problem && errorOf(view, edition, problem).message,
    other: conflicted ? stored : answers.aside[field.name],
    challenges,
  }
}

function commitments(view: View, edition: Edition): Html {
  const t = text[view.lang].fields
  const { dataProtection: data, commitments: promised } = edition
  return html`<h2>${t.commitmentsTitle}</h2><ul>${promised.candidates.map(it => html`<li>${it[view.lang]}</li>`)}</ul>
<p><a href="${href(editions.rules, view.lang)}">${t.readRules}</a></p>
<h2>${t.dataTitle}</h2><p>${data.purpose[view.lang]} ${data.readers[view.lang]} ${t.dataKept(data.retentionYears)}</p><p>${data.rights[view.lang]}</p>`
}
