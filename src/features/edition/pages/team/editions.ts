import { href } from '../../../../kernel/address.ts'
import { type Html, html, stateTag, table, type View } from '../../../../platform/html/index.ts'
import { formatInstant } from '../../../../platform/i18n/index.ts'
import { paths } from '../../paths.ts'
import type { Text } from '../../rules.ts'
import { teamText } from './words.ts'

export type ListedEdition = {
  id: string
  title: Text
  zone: string
  version: number
  callOpens: Date
  inForce: boolean
}

/** The applied editions; `mayUse` for whoever may put another one in force. */
export function appliedEditions(view: View, editions: readonly ListedEdition[], mayUse: boolean): Html {
  const t = teamText[view.lang].editions
  return html`<p>${t.lead}</p>
${table(view, {
  caption: t.title,
  captionHidden: true,
  columns: [
    { key: 'title', label: t.edition },
    { key: 'version', label: 'Version', numeric: true },
    { key: 'opens', label: t.callOpens },
    { key: 'state', label: t.state },
  ],
  rows: editions.map(it => ({
    title: it.title[view.lang],
    version: it.version,
    opens: formatInstant(view.lang, it.callOpens, it.zone),
    state: it.inForce ? stateTag(view, 'success', t.inForce) : html`${t.applied}${mayUse && useLink(view, it)}`,
  })),
  empty: t.empty,
})}`
}

function useLink(view: View, { id, title }: ListedEdition): Html {
  const t = teamText[view.lang].editions
  const about = html`<span class="${view.theme.classes.hidden}"> (${title[view.lang]})</span>`
  return html` <a href="${href(paths.teamUse, view.lang, { edition: id })}">${t.put}${about}</a>`
}
