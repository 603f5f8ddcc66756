import { href } from '../../../kernel/address.ts'
import { barChart, type Html, html, layout, section, table, type View } from '../../../platform/html/index.ts'
import { formatNumber } from '../../../platform/i18n/index.ts'
import type { Edition } from '../../edition/rules.ts'
import { paths } from '../paths.ts'
import { type EditionRecord, type Figure, LIVE, type LiveFigures, measured } from '../rules.ts'
import { text } from './frame.ts'

type Shown = { edition: Edition; figures: Figure[]; editions: EditionRecord[]; live: LiveFigures }

/** Published figures beside what records give, and the same figures of the edition that is run here. */
export function figuresPage(view: View, { edition, editions, figures, live }: Shown): Html {
  const t = text[view.lang].team
  const body = html`${section(view, { title: t.live(edition.title[view.lang]), intro: t.liveLead, body: liveTable(view, edition, live) })}
${section(view, { title: t.chartTitle, body: byEdition(view, editions) })}
${section(view, { title: t.figures, body: publishedTable(view, editions, figures) })}`
  return layout(view, {
    title: t.figuresTitle,
    lead: t.figuresLead,
    crumbs: [{ href: href(paths.team, view.lang), label: t.title }],
    wide: true,
    body,
  })
}

function liveTable(view: View, { figures, title }: Edition, live: LiveFigures): Html {
  const t = text[view.lang].team
  const n = (value: number | undefined) => (value === undefined ? '' : formatNumber(view.lang, value))
  return table(view, {
    caption: t.live(title[view.lang]),
    captionHidden: true,
    columns: [
      { key: 'figure', label: t.figure },
      { key: 'records', label: t.records, numeric: true },
      { key: 'published', label: t.published, numeric: true },
    ],
    rows: LIVE.map(name => ({
      figure: t.liveNames[name],
      records: n(live[name]),
      published: name in figures ? n(figures[name as keyof typeof figures]) : '',
    })),
    empty: '',
  })
}

function byEdition(view: View, editions: readonly EditionRecord[]): Html {
  const t = text[view.lang].team
  const n = (value: number | undefined) => formatNumber(view.lang, value ?? 0)
  return barChart(view, {
    label: t.chartTitle,
    legend: [{ kind: 'full', words: t.fellows }],
    rows: editions.map(it => {
      const [fellows, challenges] = [measured([it], 'fellows'), measured([it], 'challenges')]
      const words = t.chartWords(n(fellows), n(challenges))
      return { label: it.title[view.lang], words, bars: [[{ kind: 'full', value: fellows ?? 0 }]] }
    }),
  })
}

function publishedTable(view: View, editions: readonly EditionRecord[], figures: readonly Figure[]): Html {
  const t = text[view.lang].team
  const n = (it: Figure, value: number | undefined) =>
    value === undefined ? t.silent : `${formatNumber(view.lang, value)}${it.unit === 'percent' ? '\u00a0%' : ''}`
  const named = (ids: readonly string[]) =>
    ids.map(id => editions.find(it => it.id === id)?.title[view.lang] ?? id).join(', ')
  return table(view, {
    caption: t.figures,
    captionHidden: true,
    columns: [
      { key: 'figure', label: t.figure },
      ...(['published', 'records', 'difference'] as const).map(key => ({ key, label: t[key], numeric: true })),
      { key: 'why', label: t.why },
      { key: 'source', label: t.source },
    ],
    rows: figures.map(it => ({
      figure: html`${it.name[view.lang]}<br><small>${named(it.editions)}</small>`,
      published: n(it, it.value),
      records: n(it, it.records),
      difference: it.difference ? (it.difference > 0 ? `+${it.difference}` : `\u2212${-it.difference}`) : '0',
      why: it.why?.[view.lang],
      source: it.source,
    })),
    empty: '',
  })
}
