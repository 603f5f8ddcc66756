import { type Html, html, paragraphs, type View } from '../../../platform/html/index.ts'
import type { ArchivedPerson } from '../rules.ts'
import { en } from '../text.en.ts'
import { fr } from '../text.fr.ts'

const text = { fr: fr.pub, en: en.pub }

/** Those who may be shown; with the challenge beside the name where a page is about several. */
export const peopleList = (view: View, people: readonly ArchivedPerson[], withChallenge: boolean): Html =>
  html`<ul class="past-people">${people.map(it => person(view, it, withChallenge))}</ul>`

function person(view: View, it: ArchivedPerson, withChallenge: boolean): Html {
  const t = text[view.lang]
  const facts = [t.edition[it.part], it.part === 'fellow' ? it.profile : '', withChallenge ? it.challenge.title : '']
  return html`<li id="${it.slug}"><strong>${it.name}</strong>, ${facts.filter(Boolean).join(', ')}
${it.biography && html`<div lang="fr">${paragraphs(it.biography)}</div>`}
${it.links.length > 0 && html`<ul class="${view.theme.classes.meta}">${it.links.map(({ href, kind }) => html`<li><a href="${href}" rel="nofollow noopener">${t.links[kind]}<span class="${view.theme.classes.hidden}"> (${it.name}) ${t.outside}</span></a></li>`)}</ul>`}</li>`
}

/** A text that exists in French alone, said as such to those who hear the page. */
export const inFrench = (view: View, said: string): Html =>
  view.lang === 'fr' ? html`${said}` : html`<span lang="fr">${said}</span>`

/** The sentence of a challenge, in the reader's language where there is one. */
export const sentence = (view: View, { en: english, fr: french }: { fr: string; en: string }): Html =>
  view.lang === 'fr' || english === french ? inFrench(view, french) : html`${english}`
