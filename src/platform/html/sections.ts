import { type Html, html, type Text } from './html.ts'
import type { View } from './view.ts'

type Hero = {
  title: Text
  /** What it is, in one sentence. */
  lead: Text
  actions?: Html | undefined
  /** The state of things now, on a dark ground: the call and its bar. */
  side?: Html | undefined
}

/** The top of the home page. It draws the h1: give `ownHeading` to the layout. */
export const hero = (view: View, given: Hero): Html =>
  html`<div class="${view.theme.classes.hero}"><div><h1>${given.title}</h1>
<p class="${view.theme.classes.lead}">${given.lead}</p>
${given.actions}</div>${given.side && html`<div class="hero-side">${given.side}</div>`}</div>`

type Section = {
  title: Text
  /** One or two sentences under the title. */
  intro?: Text | undefined
  /** A link at the right of the title: « Tous les défis ». */
  more?: { href: string; label: Text } | undefined
  id?: string | undefined
  body: Text
}

/** A part of a page under its own h2. */
export const section = (view: View, given: Section): Html =>
  html`<section class="${view.theme.classes.section}"><header><h2${given.id && html` id="${given.id}"`}>${given.title}</h2>
${given.more && html`<a href="${given.more.href}">${given.more.label}</a>`}${given.intro && html`<p>${given.intro}</p>`}</header>
<div class="section-body">${given.body}</div></section>`
