import { href } from '../../../kernel/address.ts'
import {
  actions,
  alert,
  barChart,
  definitionList,
  details,
  type Html,
  html,
  layout,
  linkButton,
  section,
  table,
  type View,
} from '../../../platform/html/index.ts'
import { paths } from '../paths.ts'
import { type Amount, type Board, compare, type LineMoney, lengthOf, minus, negated, totalsOf, ZERO } from '../rules.ts'
import { en } from '../text.en.ts'
import { fr } from '../text.fr.ts'
import { entryLink, type FundedEdition, fundingTag, shown } from './show.ts'

const text = { fr, en }

/** `edition` with its money; `files` are the downloads, by report. */
export type BoardPage = {
  edition: FundedEdition
  board: Board
  downloads: { title: string; files: { name: string; label: string }[] }[]
}

/** The money of the edition: what it has, its lines, its challenges, and everything to download. */
export function boardPage(view: View, page: BoardPage): Html {
  const t = text[view.lang].team
  const { board, edition } = page
  const link = (path: 'entries' | 'history') => href(paths[path], view.lang)
  const body = html`${facts(view, edition, board)}
${section(view, { title: t.linesTitle, body: lines(view, edition, board) })}
${section(view, { title: t.challengesTitle(edition.labels.challenge[view.lang].one), body: challenges(view, edition, board) })}
${section(view, { title: t.download, body: downloads(view, page) })}
<p><a href="${link('entries')}">${t.toEntries}</a></p><p><a href="${link('history')}">${t.toHistory}</a></p>`
  return layout(view, { title: t.title, lead: t.lead, wide: true, body })
}

function facts(view: View, edition: BoardPage['edition'], board: Board): Html {
  const t = text[view.lang].team
  const { costs, funder, instrument } = edition.money
  const amount = (it: Amount | undefined) => (it ? shown(view, edition, it) : t.unknown)
  const payer = edition.institutions.find(it => it.id === funder)?.name[view.lang] ?? funder
  const over = board.free && compare(board.free, ZERO) < 0 && t.overspent(shown(view, edition, negated(board.free)))
  const list = (items: { fr: string; en: string }[]) =>
    html`<ul>${items.map(it => html`<li>${it[view.lang]}</li>`)}</ul>`
  return html`${definitionList(view, [
    { term: t.figures.envelope, detail: amount(board.envelope) },
    { term: t.figures.committed, detail: amount(board.committed) },
    { term: t.figures.paid, detail: amount(board.actual) },
    { term: t.figures.free, detail: amount(board.free) },
  ])}
${over && alert(view, { kind: 'warning', body: over })}
<p>${t.paidBy(payer, instrument.name[view.lang])} ${t.drafted[instrument.draftedAfter]}</p>
${details(view, {
  summary: t.costs,
  body: html`<p><strong>${t.eligible}</strong></p>${list(costs.eligible)}<p><strong>${t.notEligible}</strong></p>${list(costs.notEligible)}`,
})}`
}

function lines(view: View, edition: BoardPage['edition'], board: Board): Html {
  const t = text[view.lang].team
  const amount = (it: Amount | undefined) => (it ? shown(view, edition, it) : t.unknown)
  const row = (it: LineMoney) => ({
    line: html`<a href="${href(paths.entries, view.lang, {}, { ligne: it.line.code })}">${it.line.name[view.lang]}</a>`,
    forecast: html`${amount(it.forecast)}<br><small>${source(view, edition, it)}</small>`,
    committed: amount(it.committed),
    actual: amount(it.actual),
    gap: it.forecast ? amount(minus(it.forecast, it.committed)) : '',
  })
  const columns = (['forecast', 'committed', 'actual', 'gap'] as const).map(key => ({
    key,
    label: t[key],
    numeric: true,
  }))
  const drawn = table(view, {
    caption: t.linesTitle,
    captionHidden: true,
    columns: [{ key: 'line', label: t.line }, ...columns],
    rows: board.lines.map(row),
    empty: t.none,
    total: {
      line: t.total,
      forecast: board.forecast ? amount(board.forecast) : '',
      committed: amount(board.committed),
      actual: amount(board.actual),
      gap: board.forecast ? amount(minus(board.forecast, board.committed)) : '',
    },
  })
  const add = linkButton(view, { href: href(paths.newEntry, view.lang), label: t.newEntry, kind: 'secondary' })
  return html`${chart(view, edition, board)}${drawn}${actions(view, [add])}`
}

/** Where a forecast comes from: an entry, or the edition's own file. */
function source(view: View, edition: BoardPage['edition'], { forecast, forecastEntry }: LineMoney): Html | '' {
  if (!forecast) return ''
  return forecastEntry ? entryLink(view, forecastEntry) : html`${text[view.lang].team.fromEdition(edition.version)}`
}

function chart(view: View, edition: BoardPage['edition'], { lines: all }: Board): Html {
  const t = text[view.lang].team
  const amount = (it: Amount | undefined) => (it ? shown(view, edition, it) : t.unknown)
  const whole = (it: Amount) => Math.max(0, Math.round(lengthOf(it)))
  return barChart(view, {
    label: t.chart,
    legend: [
      { kind: 'outline', words: t.chartParts.forecast },
      { kind: 'full', words: t.chartParts.paid },
      { kind: 'light', words: t.chartParts.committed },
    ],
    rows: all.map(it => ({
      label: it.line.name[view.lang],
      words: t.chartWords(amount(it.forecast), amount(it.committed), amount(it.actual)),
      bars: [
        [{ kind: 'outline' as const, value: whole(it.forecast ?? ZERO) }],
        [
          { kind: 'full' as const, value: whole(it.actual) },
          { kind: 'light' as const, value: whole(minus(it.committed, it.actual)) },
        ],
      ],
    })),
  })
}

function challenges(view: View, edition: BoardPage['edition'], board: Board): Html {
  const t = text[view.lang].team
  const amount = (it: Amount) => shown(view, edition, it)
  const total = totalsOf(board.challenges)
  const keys = ['cost', 'share', 'host', 'due', 'paid', 'left'] as const
  return table(view, {
    caption: t.challengesTitle(edition.labels.challenge[view.lang].one),
    captionHidden: true,
    columns: [
      { key: 'challenge', label: headOf(edition.labels.challenge[view.lang].one) },
      { key: 'state', label: t.state },
      ...keys.map(key => ({ key, label: t[key], numeric: true })),
    ],
    rows: board.challenges.map(it => ({
      challenge: it.challenge.title,
      state: fundingTag(view, edition, it),
      cost: html`${amount(it.share.cost)}<br><small>${t.basis[it.basis]}</small>`,
      share: amount(it.share.share),
      host: amount(it.share.host),
      due: amount(it.due),
      paid: amount(it.paid),
      left: amount(it.left),
    })),
    rowHref: (_, index) => href(paths.challenge, view.lang, { slug: board.challenges[index]?.challenge.slug ?? '' }),
    empty: t.none,
    total: { challenge: t.total, ...Object.fromEntries(keys.map(key => [key, amount(total[key])])) },
  })
}

const downloads = (view: View, { downloads: reports }: BoardPage): Html =>
  html`${reports.map(
    ({ files, title }) =>
      html`<h3>${title}</h3>${actions(
        view,
        files.map(({ label, name }) =>
          linkButton(view, {
            href: href(paths.report, view.lang, { file: name }),
            label: html`${label}<span class="${view.theme.classes.hidden}"> (${title})</span>`,
            kind: 'secondary',
            download: true,
          }),
        ),
      )}`,
  )}`

const headOf = (word: string) => word.charAt(0).toLocaleUpperCase() + word.slice(1)
