import { href } from '../../../kernel/address.ts'
import { alert, emptyState, type Html, html, layout, stateTag, table, type View } from '../../../platform/html/index.ts'
import { plural } from '../../../platform/i18n/index.ts'
import type { Edition } from '../../edition/rules.ts'
import { paths } from '../paths.ts'
import type { HeldFile } from '../rules.ts'
import { held as en } from '../text.en/held.ts'
import { held as fr } from '../text.fr/held.ts'
import { instant, text } from './words.ts'

export type HeldPage = {
  edition: Edition
  files: HeldFile[]
  counts: { infected: number; waiting: number }
}

/** The documents that the antivirus holds: what is in each, whose it is, and what happens next. */
export function heldPage(view: View, { counts, edition, files }: HeldPage): Html {
  const t = { fr, en }[view.lang]
  const columns = (['file', 'document', 'state', 'found'] as const).map(key => ({ key, label: t.columns[key] }))
  const rows = files.map(it => ({
    file: `${it.code} ${it.person}`,
    document: html`${edition.documents.find(({ code }) => code === it.kind)?.label[view.lang] ?? it.kind}<br>${it.name}`,
    state: stateTag(view, it.state === 'infected' ? 'error' : 'waiting', t.states[it.state]),
    found: html`${it.malware && html`<code>${it.malware}</code><br>`}${instant(view, it.scannedAt ?? it.sentAt)}`,
  }))
  const rowHref = (_: unknown, index: number) => href(paths.file, view.lang, { id: files[index]?.applicationId ?? 0 })
  const said = saidHeld(view, counts)
  const body =
    files.length === 0
      ? emptyState(view, { title: t.none, body: t.noneBody })
      : html`<p role="status">${said}</p>${table(view, { caption: t.title, captionHidden: true, columns, rows, empty: t.none, rowHref })}
<p class="${view.theme.classes.hint}">${t.told} ${t.mistaken}</p>`
  const crumbs = [{ href: href(paths.team, view.lang), label: text[view.lang].team }]
  return layout(view, { wide: true, crumbs, title: t.title, lead: t.lead, body })
}

/** How many are held, those that there are. */
function saidHeld(view: View, { infected, waiting }: HeldPage['counts']): string {
  const t = { fr, en }[view.lang]
  const said = [
    infected > 0 && plural(view.lang, infected, t.infected),
    waiting > 0 && plural(view.lang, waiting, t.waiting),
  ]
  return said.filter(Boolean).join(' ')
}

/** On the list of applications: that some documents are held, and the way to them; nothing when there are none. */
export function heldNotice(view: View, counts: HeldPage['counts']): Html | undefined {
  if (counts.infected + counts.waiting === 0) return undefined
  const body = html`${saidHeld(view, counts)} <a href="${href(paths.heldFiles, view.lang)}">${{ fr, en }[view.lang].title}</a>`
  return alert(view, { kind: counts.infected > 0 ? 'warning' : 'info', body })
}
