import { href } from '../../../kernel/address.ts'
import {
  barChart,
  details,
  emptyState,
  type Html,
  html,
  layout,
  section,
  stats,
  table,
  tabs,
  type View,
} from '../../../platform/html/index.ts'
import { formatDay, formatHundredths, formatNumber, formatShortDay } from '../../../platform/i18n/index.ts'
import { paths } from '../paths.ts'
import { type Audience, type Bar, barsOf, MOMENTS, type Moment, type Named, OTHER } from '../rules.ts'
import { en } from '../text.en.ts'
import { fr } from '../text.fr.ts'

const text = { fr, en }

type Shown = { audience: Audience; moment: Moment; toTeam: string }

/** How much the site is read, over a stretch of the edition: drawn, then in figures. */
export function teamPage(view: View, { audience, moment, toTeam }: Shown): Html {
  const t = text[view.lang]
  const day = (it: string) => formatShortDay(view.lang, it)
  const isRead = audience.days.some(it => it.reads > 0)
  const body = html`${tabs(view, { label: t.moments, tabs: MOMENTS.map(it => ({ label: t.moment[it], href: href(paths.team, view.lang, {}, { periode: it }), current: it === moment })) })}
${isRead ? figures(view, audience, moment) : emptyState(view, { title: t.none, body: t.noneBody })}
<p><a href="${href(paths.measure, view.lang)}">${t.how}</a></p>`
  return layout(view, {
    title: t.title,
    lead: t.teamLead(day(audience.from), day(audience.to)),
    crumbs: [{ href: toTeam, label: t.team }],
    wide: true,
    body,
  })
}

function figures(view: View, audience: Audience, moment: Moment): Html {
  const t = text[view.lang]
  const { step, bars } = barsOf(audience.days)
  const csv = href(paths.teamCsv, view.lang, {}, { periode: moment })
  return html`${summary(view, audience)}
${section(view, { title: t.over[step], body: html`${chart(view, step, bars)}${details(view, { summary: t.table, body: barTable(view, step, bars) })}<p><a href="${csv}">${t.csv}</a></p>` })}
${section(view, { title: t.pages, body: namedTable(view, { caption: t.pages, label: t.page, rows: audience.by.page, name: it => it }) })}
${section(view, { title: t.origins, body: namedTable(view, { caption: t.origins, label: t.origin, rows: audience.by.origin, name: it => originName(view, it) }) })}
${section(view, { title: t.langs, body: namedTable(view, { caption: t.langs, label: t.lang, rows: audience.langs, name: it => wordOf(t.langNames, it) }) })}
${section(view, { title: t.devices, body: namedTable(view, { caption: t.devices, label: t.device, rows: audience.by.device, name: it => wordOf(t.deviceNames, it) }) })}`
}

const wordOf = (words: Record<string, string>, name: string) => words[name] ?? name

function originName(view: View, name: string): string {
  const t = text[view.lang]
  if (name === 'direct') return t.direct
  return name === OTHER ? t.other : name
}

function summary(view: View, { days }: Audience): Html {
  const t = text[view.lang]
  const sum = (key: 'entries' | 'reads') => days.reduce((all, it) => all + it[key], 0)
  const [visits, reads] = [sum('entries'), sum('reads')]
  const best = days.reduce((most, it) => (it.reads > most.reads ? it : most))
  const figure = (n: number) => formatNumber(view.lang, n)
  return stats(view, [
    { figure: figure(visits), label: t.stats.visits },
    { figure: figure(reads), label: t.stats.reads },
    { figure: visits === 0 ? '–' : formatHundredths(view.lang, reads / visits), label: t.stats.perVisit },
    { figure: figure(best.reads), label: t.best(formatShortDay(view.lang, best.day)) },
  ])
}

type Step = ReturnType<typeof barsOf>['step']

function chart(view: View, step: Step, bars: readonly Bar[]): Html {
  const t = text[view.lang]
  return barChart(view, {
    label: t.chart,
    legend: [
      { kind: 'full', words: t.legendVisits },
      { kind: 'light', words: t.legendReads },
    ],
    rows: bars.map(it => ({
      label: step === 'day' ? formatDay(view.lang, it.from) : `${t.from[step]} ${formatShortDay(view.lang, it.from)}`,
      words: `${t.visits(it.entries)}, ${t.reads(it.reads)}`,
      bars: [
        [
          { kind: 'full', value: it.entries },
          { kind: 'light', value: it.reads - it.entries },
        ],
      ],
    })),
  })
}

const barTable = (view: View, step: Step, bars: readonly Bar[]): Html =>
  namedTable(view, {
    caption: text[view.lang].chart,
    label: text[view.lang].from[step],
    rows: bars.map(it => ({ ...it, name: it.from })),
    name: it => formatShortDay(view.lang, it),
  })

type NamedTable = { caption: string; label: string; rows: readonly Named[]; name: (name: string) => string }

function namedTable(view: View, { caption, label, name, rows }: NamedTable): Html {
  const t = text[view.lang]
  return table(view, {
    caption,
    captionHidden: true,
    columns: [
      { key: 'name', label },
      { key: 'entries', label: t.stats.visits, numeric: true },
      { key: 'reads', label: t.stats.reads, numeric: true },
    ],
    rows: rows.map(it => ({
      name: name(it.name),
      entries: formatNumber(view.lang, it.entries),
      reads: formatNumber(view.lang, it.reads),
    })),
    empty: t.none,
  })
}
