import { href } from '../../../kernel/address.ts'
import { definitionList, type Html, html, layout, table, type View } from '../../../platform/html/index.ts'
import { paths } from '../paths.ts'
import { text } from './drawn.ts'
import { bodyOf, type Shown, summaryOf } from './parts.ts'
import type { InPlace } from './programme.ts'

/** Where the programme's software is, and under which licence. */
export function openSourcePage(view: View, { block, edition }: InPlace): Html {
  const t = text[view.lang].public.source
  const rows = (edition.content?.repositories ?? []).map(it => ({
    name: html`<a href="${it.url}" rel="noopener external" class="external">${it.name}</a>`,
    about: it.about[view.lang],
    licence: it.licence,
  }))
  const columns = (['name', 'about', 'licence'] as const).map(key => ({ key, label: t.columns[key] }))
  const body = html`${table(view, { caption: t.repositories, columns, rows, empty: t.none })}
${block && bodyOf(view, block)}`
  const about = { description: t.description(edition.programme.name[view.lang]) }
  return layout(view, { title: t.title, lead: t.lead, about, body })
}

/** Who publishes, who answers for it, who hosts, and what may be reused. */
export function legalPage(view: View, { block, edition }: InPlace): Html {
  const t = text[view.lang].public.legal
  const legal = edition.content?.legal ?? []
  const list = legal.map(it => ({ term: it.term[view.lang], detail: it.detail[view.lang] }))
  const contact = { term: t.contact, detail: html`<a href="mailto:${edition.press.email}">${edition.press.email}</a>` }
  const body = html`${definitionList(view, [...list, contact])}
${block && bodyOf(view, block)}
<p><a href="${href(paths.openSource, view.lang)}">${text[view.lang].public.source.title}</a></p>`
  const about = { description: t.description(edition.programme.name[view.lang]) }
  return layout(view, { title: t.title, about, body })
}

/** A page of its own. */
export function ownPage(view: View, page: Pick<Shown, 'title' | 'description' | 'body' | 'lang' | 'plain'>): Html {
  const { description, lang, plain, title } = page
  const lead = description && (lang === view.lang ? description : html`<span lang="${lang}">${description}</span>`)
  return layout(view, { title, lead, about: { description: summaryOf(description, plain) }, body: bodyOf(view, page) })
}
