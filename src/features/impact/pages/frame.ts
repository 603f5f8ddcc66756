import { type Address, href } from '../../../kernel/address.ts'
import { alert, type Html, html, layout, type Page, tabs, type View } from '../../../platform/html/index.ts'
import type { Challenge, Edition, Results } from '../../edition/rules.ts'
import type { Part } from '../../hiring/rules.ts'
import { paths } from '../paths.ts'
import { mayWrite } from '../rules.ts'
import { en } from '../text.en.ts'
import { fr } from '../text.fr.ts'

export const text = { fr, en }

/** The challenge that a page is about, and in which part its reader sees it. */
export type Here = { edition: Edition; results: Results; challenge: Challenge; part: Part }
export type Typed = Record<string, string | string[]>
/** A form drawn again: what was typed, what is wrong and where. */
export type Again = { typed?: Typed | undefined; wrong?: { field: string | undefined; message: string } | undefined }

type Tab = 'results' | 'openness' | 'made' | 'indicators' | 'sustaining' | 'leaving'
const TABS: readonly Tab[] = ['results', 'openness', 'made', 'indicators', 'sustaining', 'leaving']

export const at = (view: View, { challenge }: Pick<Here, 'challenge'>, address: Address, params: object = {}): string =>
  href(address, view.lang, { slug: challenge.slug, ...params })

type Framed = Pick<Page, 'title' | 'lead' | 'wide'> & { tab: Tab; body: Html } & Again

/** One of the pages on which a challenge's results are written, under the tabs that lead to the others. */
export function framed(view: View, here: Here, { tab, body, wrong, ...page }: Framed): Html {
  const t = text[view.lang]
  const shown = tabs(view, {
    label: t.tabs.label,
    tabs: TABS.map(name => ({
      href: at(view, here, paths[name]),
      label: t.tabs[name],
      current: name === tab,
    })),
  })
  return layout(view, {
    title: page.title,
    lead: page.lead,
    wide: page.wide,
    eyebrow: here.challenge.title,
    errors: wrong?.field ? [{ field: wrong.field, message: wrong.message }] : [],
    body: html`${shown}
${wrong && !wrong.field && alert(view, { kind: 'error', body: wrong.message, announced: true })}
${!mayWrite(here.part) && alert(view, { kind: 'info', body: t.readOnly })}
${body}`,
  })
}

/** The value of a field: as it was typed, or as it is kept. */
export const typedOr = (
  typed: Typed | undefined,
  name: string,
  kept: string | number | null | undefined = '',
): string => {
  const sent = typed?.[name]
  return typeof sent === 'string' ? sent : typed ? '' : String(kept ?? '')
}

export const errorAt = (wrong: Again['wrong'], name: string) => (wrong?.field === name ? wrong.message : undefined)
