import { href } from '../../../kernel/address.ts'
import type { Day } from '../../../kernel/day.ts'
import { filters, type Html, html, layout, table, type View } from '../../../platform/html/index.ts'
import { formatInstant, formatShortDay } from '../../../platform/i18n/index.ts'
import type { Edition, Signals } from '../../edition/rules.ts'
import { paths } from '../paths.ts'
import { type CockpitLine, KINDS, type Kind, linesShown, type Narrowing } from '../rules.ts'
import { en } from '../text.en.ts'
import { fr } from '../text.fr.ts'
import { kindName } from './in-words.ts'
import { signalLine } from './signal.ts'

const text = { fr, en }

type Cockpit = {
  edition: Pick<Edition, 'title' | 'labels'>
  signals: Signals
  lines: readonly CockpitLine[]
  narrowing: Narrowing
  lookedAt: Date | undefined
  session: { fr: string; en: string; at: Date } | undefined
}

/** Every challenge with its signals in words and the few dates that say how it goes. */
export function cockpitPage(view: View, all: Cockpit): Html {
  const t = text[view.lang].cockpit
  const { edition, lines, lookedAt, session, signals } = all
  const shown = linesShown(lines, all.narrowing)
  const looked = lookedAt ? t.lookedAt(formatInstant(view.lang, lookedAt, view.zone)) : t.neverLooked(signals.at)
  const next =
    session &&
    `${t.session}${view.lang === 'fr' ? '\u202f:' : ':'} ${session[view.lang] || session.fr}, ${formatInstant(view.lang, session.at, view.zone)}.`
  const body = html`<p>${counted(view, lines)} ${looked}</p>${next && html`<p>${next}</p>`}
${chips(view, all)}
${table(view, {
  caption: t.title,
  captionHidden: true,
  columns: (['challenge', 'signals', 'week', 'contact', 'arrival', 'point'] as const).map(key => ({
    key,
    label: key === 'challenge' ? capital(edition.labels.challenge[view.lang].one) : t[key],
  })),
  rows: shown.map(it => row(view, it)),
  empty: lines.length > 0 ? t.nothingHere : t.empty,
})}
<p><small>${t.private}</small></p>`
  const lead = t.lead(edition.labels.challenge[view.lang].many)
  return layout(view, { title: t.title, eyebrow: edition.title[view.lang], lead, wide: true, body })
}

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1)

function counted(view: View, lines: readonly CockpitLine[]): string {
  const alive = lines.flatMap(it => it.signals)
  const open = (urgency: string) => alive.filter(it => it.state === 'open' && it.urgency === urgency).length
  return text[view.lang].cockpit.counts(open('act'), open('watch'), alive.filter(it => it.state === 'answered').length)
}

function chips(view: View, { lines, narrowing }: Cockpit): Html {
  const t = text[view.lang]
  const to = (signal: string, kind: string) => href(paths.cockpit, view.lang, {}, { signal, kind })
  const { kind = '', signal = '' } = narrowing
  const count = (it: Narrowing) => linesShown(lines, it).length
  const known = KINDS.filter(it => lines.some(({ signals }) => signals.some(({ kind: of }) => of === it)))
  const urgencies = [
    ['', t.cockpit.all],
    ['act', t.urgencies.act],
    ['watch', t.urgencies.watch],
    ['none', t.cockpit.none],
  ] as const
  return filters(view, {
    groups: [
      {
        label: t.cockpit.filters.urgency,
        chips: urgencies.map(([value, label]) => ({
          label,
          href: to(value, kind),
          current: signal === value,
          count: count({ ...narrowing, signal: value || undefined }),
        })),
      },
      {
        label: t.cockpit.filters.kind,
        chips: known.map(it => ({
          label: kindName(view.lang, it),
          href: to(signal, kind === it ? '' : it),
          current: kind === it,
          count: count({ signal: narrowing.signal, kind: it as Kind }),
        })),
      },
    ],
    clear: signal || kind ? href(paths.cockpit, view.lang) : undefined,
  })
}

function row(view: View, it: CockpitLine) {
  const t = text[view.lang].cockpit
  const short = (day: Day) => formatShortDay(view.lang, day)
  const { contact, note, point } = it
  return {
    challenge: html`<a href="${href(paths.challenge, view.lang, { slug: it.slug })}">${it.title}</a>${it.referent && html`<br><small>${t.referent(it.referent)}</small>`}`,
    signals:
      it.signals.length === 0
        ? t.noSignal
        : html`<ul class="plain">${it.signals.map(signal => html`<li>${signalLine(view, signal)}</li>`)}</ul>`,
    week: note ? html`${t.weekOf(short(note.monday))}<br><small>${note.words}</small>` : t.noWeek,
    contact: contact ? short(contact) : t.noContact,
    arrival: it.late > 0 ? t.arrivalLate(it.late) : t.arrivalReady,
    point: point
      ? html`${t.pointStates[point.state]}${point.on && html`<br><small>${short(point.on)}</small>`}`
      : t.noPoint,
  }
}
