import { type Html, html, type Text } from './html.ts'
import type { View } from './view.ts'

export type Card = {
  title: Text
  /** Where it opens. The whole card is a target, the title is the link. */
  href: string
  eyebrow?: Text | undefined
  body?: Text | undefined
  /** Short facts in a row at the bottom. */
  meta?: Text[] | undefined
  /** Signs, seats for instance, at the right of the title. */
  signs?: Html | undefined
  /** 2 to 4; 3 unless told. */
  level?: 2 | 3 | 4 | undefined
}

/** Something one can open. */
function card(view: View, given: Card): Html {
  const link = html`<a href="${given.href}">${given.title}</a>`
  const title = { 2: html`<h2>${link}</h2>`, 3: html`<h3>${link}</h3>`, 4: html`<h4>${link}</h4>` }[given.level ?? 3]
  const { classes } = view.theme
  return html`<article class="${classes.card}"><div class="card-head"><div>${
    given.eyebrow && html`<p class="${classes.eyebrow}">${given.eyebrow}</p>`
  }${title}</div>${given.signs}</div>
${given.body && html`<div class="card-body">${typeof given.body === 'object' ? given.body : html`<p>${given.body}</p>`}</div>`}
${given.meta && given.meta.length > 0 && html`<ul class="${classes.meta}">${given.meta.map(fact => html`<li>${fact}</li>`)}</ul>`}</article>`
}

/** Cards as a readable list. */
export const cardList = (view: View, cards: Card[]): Html =>
  html`<ul class="${view.theme.classes.cardList}">${cards.map(given => html`<li>${card(view, given)}</li>`)}</ul>`
