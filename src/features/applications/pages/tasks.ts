import { href } from '../../../kernel/address.ts'
import { alert, type Html, html, type TaskState, taskList, type View } from '../../../platform/html/index.ts'
import { plural } from '../../../platform/i18n/index.ts'
import type { Edition } from '../../edition/rules.ts'
import { paths } from '../paths.ts'
import { type Application, declaredAgainst, hasChangedSince, missing, type Task, tasksOf } from '../rules.ts'
import { stepTitle, text } from './words.ts'

/** The parts of the form with their states, then what is missing in words. */
export function tasks(view: View, edition: Edition, application: Application): Html {
  const t = text[view.lang]
  const problems = missing(edition, application)
  const against = declaredAgainst(edition, application.answers)
  const upToDate = !hasChangedSince(application)
  const left = problems.length + against.length
  const done = upToDate ? t.upToDate : t.missingNone
  const count = problems.length === 0 ? done : plural(view.lang, problems.length, t.missingCount)
  return html`${against.length > 0 && refused(view)}
${against.length === 0 && html`<p role="status">${count}</p>`}
${taskList(view, [...tasksOf(edition, application).map(task => line(view, edition, task)), reviewLine(view, left > 0 ? 'locked' : upToDate ? 'done' : 'todo')])}`
}

const line = (view: View, edition: Edition, { step, state }: Task) => ({
  label: stepTitle(view, edition, step),
  state,
  ...(state !== 'locked' && { href: href(paths[step], view.lang) }),
})

/** The review may be opened at any time: it says what is missing. */
const reviewLine = (view: View, state: TaskState) => ({
  label: text[view.lang].reviewTask,
  href: href(paths.review, view.lang),
  state,
})

function refused(view: View): Html {
  const t = text[view.lang]
  const link = html`<a href="${href(paths.notEligible, view.lang)}">${t.notEligibleWhy}</a>`
  return alert(view, { kind: 'warning', body: html`<p>${t.notEligibleAlert} ${link}</p>` })
}
