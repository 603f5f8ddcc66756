import { href } from '../../../kernel/address.ts'
import type { Result } from '../../../kernel/result.ts'
import {
  alert,
  type Html,
  html,
  layout,
  linkButton,
  type Row,
  seatsInWords,
  seatTokens,
  type Text,
  table,
  type View,
} from '../../../platform/html/index.ts'
import { formatDay } from '../../../platform/i18n/index.ts'
import { paths as archives } from '../../archives/paths.ts'
import type { Edition } from '../../edition/rules.ts'
import { paths } from '../paths.ts'
import type { Compared, CompareRefusal } from '../rules.ts'
import { en } from '../text.en.ts'
import { fr } from '../text.fr.ts'

const text = { fr, en }

/** What is compared, in the order in which somebody decides. */
const ROWS = [
  ...(['edition', 'host', 'place', 'theme', 'asked', 'seats', 'profiles', 'start', 'length'] as const),
  ...(['clearance', 'funding', 'mentors', 'state'] as const),
] as const
type Cells = Record<(typeof ROWS)[number], Text> & { title: string; address: string }

/** Two to four challenges side by side: a column each, what is compared in rows. */
export function comparisonPage(
  view: View,
  edition: Edition,
  chosen: Result<readonly Compared[], CompareRefusal>,
): Html {
  const t = text[view.lang].browse
  const label = edition.labels.challenge[view.lang]
  const back = html`<p>${linkButton(view, { href: href(paths.catalogue, view.lang), label: t.back(label), kind: 'secondary' })}</p>`
  const body = chosen.ok
    ? html`${sideBySide(view, edition, chosen.value)}${back}`
    : html`${alert(view, { kind: 'info', body: t.refusals[chosen.refusal.code] })}${back}`
  return layout(view, {
    title: t.comparing(label),
    lead: t.comparingLead,
    crumbs: [{ href: href(paths.catalogue, view.lang), label: text[view.lang].title(label) }],
    wide: true,
    about: { description: `${t.comparing(label)}. ${t.comparingLead} ${edition.title[view.lang]}.` },
    body,
  })
}

function sideBySide(view: View, edition: Edition, chosen: readonly Compared[]): Html {
  const t = text[view.lang].browse
  const columns = chosen.map(it => ('past' in it ? pastCells(view, it.past) : ownCells(view, edition, it)))
  const rows = ROWS.map(
    (name): Row => ({ name: t.rows[name], ...Object.fromEntries(columns.map((it, i) => [`c${i}`, it[name]])) }),
  )
  const drawn = table(view, {
    caption: t.comparing(edition.labels.challenge[view.lang]),
    captionHidden: true,
    columns: [
      { key: 'name', label: html`<span class="${view.theme.classes.hidden}">${t.rows.what}</span>` },
      ...columns.map((it, i) => ({ key: `c${i}`, label: html`<a href="${it.address}">${it.title}</a>` })),
    ],
    rows,
    empty: '',
  })
  return html`<div class="compared">${drawn}</div>`
}

function ownCells(view: View, edition: Edition, { entry, life }: Extract<Compared, { entry: unknown }>): Cells {
  const { lang } = view
  const t = text[lang].browse
  const { seats, sheet } = entry
  const [operational, strategic] = [
    edition.labels.operationalMentor[lang].one,
    edition.labels.strategicMentor[lang].one,
  ]
  const exception = edition.contract.exceptions.find(it => it.challenge === entry.id)
  const profiles = [...new Set(seats.map(it => it.profile))].map(
    code => edition.profiles.find(it => it.code === code)?.name[lang] ?? code,
  )
  return {
    title: sheet.title,
    address: href(paths.challenge, lang, { slug: sheet.slug }),
    edition: edition.title[lang],
    host: [...new Set([sheet.host.name[lang], sheet.host.institution[lang]])].join(', '),
    place: sheet.place,
    theme: edition.themes.find(it => it.code === sheet.theme)?.name[lang] ?? sheet.theme,
    asked: sheet.tagline[lang],
    seats: html`${seatTokens(view, seats)}<br><small>${seatsInWords(view, seats)}</small>`,
    profiles: profiles.join(', '),
    start: formatDay(lang, edition.instants.start, edition.zone),
    length: t.months(exception?.months ?? edition.contract.months),
    clearance: sheet.clearance ? t.yes : t.no,
    funding: sheet.selfFunded ? t.selfFunded : t.shared,
    mentors: t.pair(operational, strategic),
    state: t.lives[life],
  }
}

function pastCells(view: View, it: Extract<Compared, { past: unknown }>['past']): Cells {
  const { lang } = view
  const t = text[lang].browse
  return {
    title: it.title,
    address: href(archives.challenge, lang, { edition: it.edition, slug: it.slug }),
    edition: t.year(it.editionTitle, it.year),
    host: it.administration || t.unknown,
    place: it.place || t.unknown,
    theme: t.unknown,
    asked: it.description[lang],
    seats: `${it.fellows}`,
    profiles: it.skills.join(', ') || t.unknown,
    start: it.year ? `${it.year}` : t.unknown,
    length: it.months ? t.months(it.months) : t.unknown,
    clearance: t.unknown,
    funding: t.unknown,
    mentors: t.mentors(it.mentors),
    state: t.lives.ended,
  }
}
