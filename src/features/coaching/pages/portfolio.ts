import { href } from '../../../kernel/address.ts'
import { type Html, html, layout, section, stateTag, table, tabs, type View } from '../../../platform/html/index.ts'
import { type Mood, trendOf } from '../../weeks/rules.ts'
import { paths } from '../paths.ts'
import type { Coached, LineSummary, Portfolio } from '../rules.ts'
import { loads } from './load.ts'
import { day, instant, text } from './words.ts'

/** Which teams wait for their referent, which private messages wait for an answer, and who carries too much. */
export function portfolioPage(view: View, portfolio: Portfolio): Html {
  const t = text[view.lang].portfolio
  const { all, lines, ofTeam } = portfolio
  const views = [
    { href: href(paths.portfolio, view.lang), label: t.own, current: !all },
    { href: href(paths.portfolio, view.lang, {}, { tous: 'oui' }), label: t.all, current: all },
  ]
  const body = html`${ofTeam && tabs(view, { label: t.views, tabs: views })}
${followedTable(view, portfolio)}
${section(view, { title: t.lines, intro: t.linesLead, body: lineTable(view, lines) })}
${ofTeam && loads(view, portfolio)}`
  return layout(view, { title: t.title, lead: t.lead, wide: true, body })
}

function followedTable(view: View, { all, edition, followed }: Portfolio): Html {
  const t = text[view.lang].portfolio
  const columns = (['challenge', 'referent', 'last', 'next', 'needs', 'mood'] as const).map(key => ({
    key,
    label: t[key],
    numeric: key === 'needs',
  }))
  return table(view, {
    caption: all ? t.all : t.own,
    captionHidden: true,
    columns,
    rows: followed.map(it => ({
      challenge: it.challenge.title,
      referent: it.referent?.name ?? t.nobody,
      last: html`${it.last ? t.ago(it.days) : t.without(it.days)} ${stateTag(view, it.due ? 'warning' : 'success', it.due ? t.due : t.upToDate)}`,
      next: it.nextOn ? day(view, it.nextOn) : t.noNext,
      needs: String(it.needs),
      mood: moodWords(view, edition, it.series),
    })),
    rowHref: (_, index) => href(paths.challenge, view.lang, { slug: followed[index]?.challenge.slug ?? '' }),
    empty: all ? t.empty : t.emptyOwn,
  })
}

function moodWords(view: View, { weeks }: Coached, series: readonly Mood[] | undefined): string {
  const t = text[view.lang].portfolio
  if (!series) return t.moodHidden
  const last = weeks?.moods.find(it => it.code === series.at(-1)?.code)
  return last ? `${last.name[view.lang]}, ${t.trend[trendOf(series)]}` : t.noMood
}

function lineTable(view: View, lines: readonly LineSummary[]): Html {
  const t = text[view.lang].portfolio
  const columns = (['fellow', 'forWhom', 'latest', 'unread'] as const).map(key => ({ key, label: t[key] }))
  return table(view, {
    caption: t.lines,
    captionHidden: true,
    columns,
    rows: lines.map(({ fellow, latestAt, referentId, unread }) => ({
      fellow,
      forWhom: referentId === null ? t.toTeam : t.toYou,
      latest: instant(view, latestAt),
      unread: unread > 0 ? stateTag(view, 'waiting', t.newMessages(unread)) : t.nothingNew,
    })),
    rowHref: (_, index) => href(paths.line, view.lang, { id: lines[index]?.id ?? 0 }),
    empty: t.linesEmpty,
  })
}
