import { href } from '../../../kernel/address.ts'
import { alert, type Html, html, layout, section, table, type View } from '../../../platform/html/index.ts'
import { paths } from '../paths.ts'
import type { ArchivedEdition } from '../rules.ts'
import { en } from '../text.en.ts'
import { fr } from '../text.fr.ts'
import { type Column, editionFrieze, unitOf } from './frieze.ts'

const text = { fr: fr.pub, en: en.pub }

/** The edition in force as this page shows it; `challenges` 0 while they are not told. */
export type Current = { title: string; year: number; challenges: number; seats: number; places: number; href: string }

/** Every edition, the one in force first: the frieze, then each with its figures. */
export function editionsPage(view: View, { current, past }: { current: Current; past: ArchivedEdition[] }): Html {
  const t = text[view.lang]
  const columns = [currentColumn(view, current), ...past.flatMap(it => pastColumn(view, it))]
  const later = past.some(it => (it.year ?? 0) > view.now.getUTCFullYear())
  const body = html`${later && alert(view, { kind: 'info', body: t.editions.later })}
${section(view, { title: t.editions.frieze, intro: t.editions.friezeNote(unitOf(columns)), body: editionFrieze(view, columns) })}
${section(view, { title: t.editions.list, body: editionsTable(view, current, past) })}`
  return layout(view, {
    title: t.editions.title,
    lead: t.editions.lead,
    about: { description: t.editions.description },
    wide: true,
    body,
  })
}

function currentColumn(view: View, it: Current): Column {
  const people = it.seats > 0 ? text[view.lang].seats(it.seats) : ''
  return { title: it.title, year: it.year, challenges: it.challenges, people, current: true }
}

/** Without a year it has no place on the line of years. */
function pastColumn(view: View, it: ArchivedEdition): Column[] {
  const people = it.fellows > 0 ? text[view.lang].fellows(it.fellows) : ''
  if (it.year === null) return []
  return [{ title: it.title, year: it.year, challenges: it.challenges, people, current: false }]
}

function editionsTable(view: View, current: Current, past: readonly ArchivedEdition[]): Html {
  const t = text[view.lang]
  const { columns } = t.editions
  const link = (title: string, address: string) => html`<a href="${address}">${title}</a>`
  const shown = (count: number) => (count > 0 ? count : '–')
  return table(view, {
    caption: t.editions.list,
    captionHidden: true,
    columns: [
      { key: 'edition', label: columns.edition },
      ...(['year', 'challenges', 'fellows', 'places'] as const).map(key => ({
        key,
        label: columns[key],
        numeric: true,
      })),
    ],
    rows: [
      {
        edition: html`${link(current.title, current.href)}<br><small>${t.editions.running}</small>`,
        year: current.year,
        challenges: shown(current.challenges),
        fellows: shown(current.seats),
        places: shown(current.places),
      },
      ...past.map(it => ({
        edition: link(it.title, href(paths.edition, view.lang, { edition: it.id })),
        year: it.year ?? '–',
        challenges: shown(it.challenges),
        fellows: shown(it.fellows),
        places: shown(it.places),
      })),
    ],
    empty: t.editions.empty,
  })
}
