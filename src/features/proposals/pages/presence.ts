import { href } from '../../../kernel/address.ts'
import { assetUrl, type Html, html, layout, type View } from '../../../platform/html/index.ts'
import type { FormDefinition } from '../../forms/rules.ts'
import { paths } from '../paths.ts'
import { type Member, presentIn } from '../rules.ts'
import { text } from './words.ts'

type Present = { id: number; members: readonly Member[]; reader: number; definition: FormDefinition }

/** Who else is in the form now, and a link that looks again, as a script does by itself: colleagues are told by their names, never by a number or an address. */
export function presence(view: View, { definition, id, members, reader }: Present): Html {
  const t = text[view.lang].host.presence
  const titles = new Map(definition.sections.map(it => [it.code, it.title[view.lang]]))
  const present = presentIn(members, reader, view.now).flatMap(it => {
    const title = titles.get(it.section)
    return title ? [t.writing(it.name || t.somebody, title)] : []
  })
  const at = href(paths.presence, view.lang, { id })
  return html`<div class="presence" role="status" data-presence="${at}">${present.length > 0 ? html`<ul>${present.map(it => html`<li>${it}</li>`)}</ul>` : html`<p>${t.nobody}</p>`}</div>
<p><a href="${at}">${t.refresh}</a></p><script src="${assetUrl('presence.js')}" type="module"></script>`
}

/** The same as a page of its own, which works without script. */
export const presencePage = (view: View, title: string, given: Present): Html =>
  layout(view, {
    title: text[view.lang].host.presence.title,
    crumbs: [
      { href: href(paths.mine, view.lang), label: text[view.lang].host.mine.title },
      { href: href(paths.one, view.lang, { id: given.id }), label: title },
    ],
    body: presence(view, given),
  })
