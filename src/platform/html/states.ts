import { formatInstant, formatNumber } from '../i18n/index.ts'
import { type Html, html, type Text } from './html.ts'
import { type Icon, icon } from './icons.ts'
import type { View } from './view.ts'

/** A word that sorts a thing: a theme, a place, a skill. */
export const tag = (view: View, text: Text): Html => html`<span class="${view.theme.classes.tag}">${text}</span>`

/** The state of a thing, by a sign, a colour and a word. */
export const stateTag = (view: View, kind: Icon, text: Text): Html =>
  html`<span class="${view.theme.classes.tag} state ${kind}">${icon(kind)}${text}</span>`

/** An instant with its zone in words. */
export const dateTime = (view: View, date: Date): Html =>
  html`<time datetime="${date.toISOString()}">${formatInstant(view.lang, date, view.zone)}</time>`

/** How much of a whole is done. `label` says of what; the numbers are written beside the bar. */
export function progressBar(view: View, given: { label: string; value: number; max: number }): Html {
  const written = `${formatNumber(view.lang, given.value)} / ${formatNumber(view.lang, given.max)}`
  return html`<div class="${view.theme.classes.progress}"><span class="progress-label">${given.label}</span>
<progress max="${given.max}" value="${given.value}" aria-label="${given.label}">${written}</progress>
<span class="${view.theme.classes.number}">${written}</span></div>`
}

/** A few facts that a reader should remember. */
export const stats = (view: View, facts: { figure: Text; label: Text }[]): Html =>
  html`<dl class="${view.theme.classes.stats}">${facts.map(
    fact => html`<div><dt>${fact.label}</dt><dd>${fact.figure}</dd></div>`,
  )}</dl>`

type Definition = {
  term: Text
  detail: Text
  /** A link beside the answer; `about` completes it for those who do not see the row. */
  action?: { href: string; label?: string | undefined; about: string } | undefined
}

/** Terms and their details; the final page of a form uses it to show each answer with « Modifier » beside it. */
export const definitionList = (view: View, items: Definition[]): Html =>
  html`<dl class="${view.theme.classes.definitions}">${items.map(
    item =>
      html`<div><dt>${item.term}</dt><dd>${item.detail}</dd>${
        item.action &&
        html`<dd class="definition-action"><a href="${item.action.href}">${item.action.label ?? view.text.edit}<span class="${view.theme.classes.hidden}"> (${item.action.about})</span></a></dd>`
      }</div>`,
  )}</dl>`
