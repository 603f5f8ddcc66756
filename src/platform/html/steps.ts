import { formatInstant } from '../i18n/index.ts'
import { attributes, type Html, html, type Text } from './html.ts'
import { type Icon, icon } from './icons.ts'
import type { View } from './view.ts'

export type TaskState = keyof View['text']['tasks']

type Task = {
  label: string
  /** Where it is done; none when it cannot be done yet. */
  href?: string | undefined
  state: TaskState
  hint?: Text | undefined
  /** Replaces the usual word of the state. */
  stateText?: string | undefined
}

const signs: Record<TaskState, Icon> = {
  todo: 'neutral',
  started: 'waiting',
  done: 'success',
  error: 'error',
  locked: 'neutral',
  optional: 'neutral',
}

/** What a long form asks, part by part, with the state of each. */
export const taskList = (view: View, tasks: Task[]): Html =>
  html`<ol class="${view.theme.classes.tasks}">${tasks.map(
    task => html`<li class="${task.state}"><div>${
      task.href ? html`<a href="${task.href}">${task.label}</a>` : html`<span>${task.label}</span>`
    }${task.hint && html`<p class="${view.theme.classes.hint}">${task.hint}</p>`}</div>
<span class="${view.theme.classes.tag} state ${signs[task.state]}">${icon(signs[task.state])}${task.stateText ?? view.text.tasks[task.state]}</span></li>`,
  )}</ol>`

/** Where one is in a few pages: `current` counts from 0. Done steps may be opened again. */
export function stepper(
  view: View,
  given: { steps: { label: string; href?: string | undefined }[]; current: number },
): Html {
  const { steps, current } = given
  const { classes } = view.theme
  return html`<nav class="${classes.stepper}" aria-label="${view.text.step(current + 1, steps.length)}"><p class="stepper-count" aria-hidden="true">${view.text.step(current + 1, steps.length)}</p><ol>
${steps.map((step, i) => {
  const state = i < current ? 'past' : i === current ? 'current' : 'future'
  const said = i < current ? view.text.stepDone : i === current ? view.text.stepCurrent : ''
  const label = html`${step.label}${said && html`<span class="${classes.hidden}"> (${said})</span>`}`
  return html`<li class="${state}"${attributes({ 'aria-current': i === current ? 'step' : undefined })}>${
    step.href && i !== current ? html`<a href="${step.href}">${label}</a>` : html`<span>${label}</span>`
  }</li>`
})}
</ol></nav>`
}

type Moment = {
  when: Date | string
  title: Text
  body?: Text | undefined
  state: 'past' | 'current' | 'future'
}

/** What happened, what is happening and what comes next, in order. */
export const timeline = (view: View, moments: Moment[]): Html =>
  html`<ol class="${view.theme.classes.timeline}">${moments.map(
    moment => html`<li class="${moment.state}"${attributes({ 'aria-current': moment.state === 'current' ? 'step' : undefined })}>
<p class="timeline-when"><span class="${view.theme.classes.hidden}">${view.text.timeline[moment.state]}, </span>${
      typeof moment.when === 'string'
        ? moment.when
        : html`<time datetime="${moment.when.toISOString()}">${formatInstant(view.lang, moment.when, view.zone)}</time>`
    }</p>
<p class="timeline-title">${moment.title}</p>${moment.body && html`<div class="timeline-body">${moment.body}</div>`}</li>`,
  )}</ol>`
