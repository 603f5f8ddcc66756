import { href } from '../../../kernel/address.ts'
import {
  actions,
  barChart,
  details,
  type Html,
  html,
  layout,
  linkButton,
  section,
  table,
  type View,
} from '../../../platform/html/index.ts'
import { formatNumber } from '../../../platform/i18n/index.ts'
import type { Edition, Results } from '../../edition/rules.ts'
import { paths } from '../paths.ts'
import { COLUMNS, type Missing, type Standing } from '../rules.ts'
import { text } from './frame.ts'
import { missingIn } from './results.ts'

/** `code` is undefined for those who are too few to be told apart. */
export type Path = { month: number; code: string | undefined; count: number }
type Overview = {
  edition: Edition
  results: Results
  standings: (Standing & { slug: string; missingNow: Missing[] })[]
  paths: Path[]
}

/** Openness, indicators, sustaining and follow-up of every challenge, and what to ask for. */
export function teamPage(view: View, overview: Overview): Html {
  const t = text[view.lang].team
  const { edition, standings } = overview
  const link = (address: keyof typeof paths, label: string, download = false) =>
    linkButton(view, { href: href(paths[address], view.lang), label, kind: 'secondary', download })
  const body = html`${actions(view, [link('figures', t.figures), link('teamCsv', t.csv, true), link('teamJson', t.json, true)])}
${section(view, { title: t.table, body: byChallenge(view, overview) })}
${section(view, { title: t.openness, body: openness(view, standings) })}
${section(view, { title: t.paths, intro: t.pathsLead(overview.results.smallestGroup), body: pathsTable(view, overview) })}
${details(view, { summary: t.dictionary, body: dictionary(view) })}`
  return layout(view, { title: t.title, eyebrow: edition.title[view.lang], lead: t.lead, wide: true, body })
}

function byChallenge(view: View, { results, standings }: Overview): Html {
  const t = text[view.lang]
  const outcome = (code: string) =>
    results.sustaining.outcomes.find(it => it.code === code)?.name[view.lang] ?? t.team.none
  const n = (value: number) => formatNumber(view.lang, value)
  const numeric = (key: 'openCol' | 'withheld' | 'dead' | 'indicators' | 'read') => ({
    key,
    label: t.team[key],
    numeric: true,
  })
  return table(view, {
    caption: t.team.table,
    captionHidden: true,
    columns: [
      { key: 'challenge', label: t.team.challenge },
      ...(['openCol', 'withheld', 'dead', 'indicators', 'read'] as const).map(numeric),
      ...(['sheet', 'decision', 'leaving', 'followUp', 'state', 'missing'] as const).map(key => ({
        key,
        label: t.team[key],
      })),
    ],
    rows: standings.map(it => ({
      challenge: it.title,
      openCol: n(it.open),
      withheld: n(it.withheld),
      dead: n(it.dead_links),
      indicators: n(it.indicators),
      read: n(it.readings),
      sheet: it.sheet_version > 0 ? t.team.version(it.sheet_version) : t.team.none,
      decision: outcome(it.decision),
      leaving: t.team.answered(it.leaving_done, it.leaving_all),
      followUp: it.followups_sent > 0 ? t.team.answered(it.followups_answered, it.followups_sent) : t.team.notAsked,
      state: it.production ? t.results.productions[it.production] : t.indicators.notSaid,
      missing: html`${it.missingNow.map((one, i) => html`${i > 0 && html`<br>`}${missingIn(view, one)}`)}`,
    })),
    empty: t.empty,
    rowHref: (_, i) => standings[i] && href(paths.results, view.lang, { slug: standings[i].slug }),
  })
}

function openness(view: View, standings: readonly Standing[]): Html {
  const t = text[view.lang].team
  return barChart(view, {
    label: t.openness,
    legend: [
      { kind: 'full', words: t.legend.open },
      { kind: 'light', words: t.legend.planned },
      { kind: 'outline', words: t.legend.closed },
    ],
    rows: standings.map(it => ({
      label: it.title,
      words: t.opennessWords(it.open, it.planned, it.withheld),
      bars: [
        [
          { kind: 'full', value: it.open },
          { kind: 'light', value: it.planned },
          { kind: 'outline', value: it.withheld },
        ],
      ],
    })),
  })
}

function pathsTable(view: View, { paths: counts, results }: Overview): Html {
  const t = text[view.lang].team
  return table(view, {
    caption: t.paths,
    captionHidden: true,
    columns: [
      { key: 'path', label: t.path },
      { key: 'at', label: t.followUp },
      { key: 'count', label: t.count, numeric: true },
    ],
    rows: counts.map(({ code, count, month }) => ({
      path: results.followUp.paths.find(it => it.code === code)?.name[view.lang] ?? t.others,
      at: t.at(month),
      count: formatNumber(view.lang, count),
    })),
    empty: t.pathsNone,
  })
}

const dictionary = (view: View): Html => {
  const t = text[view.lang].team
  return table(view, {
    caption: t.dictionary,
    captionHidden: true,
    columns: [
      { key: 'column', label: t.column },
      { key: 'meaning', label: t.meaning },
    ],
    rows: COLUMNS.map(column => ({ column: html`<code>${column}</code>`, meaning: t.columns[column] })),
    empty: '',
  })
}
