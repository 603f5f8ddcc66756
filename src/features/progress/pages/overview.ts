import { href } from '../../../kernel/address.ts'
import type { Day } from '../../../kernel/day.ts'
import {
  actions,
  type Html,
  html,
  layout,
  linkButton,
  section,
  table,
  type View,
} from '../../../platform/html/index.ts'
import { formatShortDay } from '../../../platform/i18n/index.ts'
import type { Edition, Progress } from '../../edition/rules.ts'
import { paths } from '../paths.ts'
import { freshness, type Standing, settled } from '../rules.ts'
import { en } from '../text.en.ts'
import { fr } from '../text.fr.ts'
import { monthName } from './month-name.ts'
import { pointTag } from './points.ts'

const text = { fr, en }

type Overview = {
  edition: Pick<Edition, 'title' | 'challenges'>
  progress: Progress
  standings: readonly Standing[]
  today: Day
}

/** Every challenge in one table, and what may be taken out of it. */
export function overviewPage(view: View, all: Overview): Html {
  const t = text[view.lang].overview
  const { edition, standings } = all
  const body = html`${table(view, {
    caption: t.caption,
    captionHidden: true,
    columns: (['challenge', 'points', 'next', 'roadmap', 'late', 'midterm'] as const).map(key => ({
      key,
      label: t[key],
      numeric: key === 'late',
    })),
    rows: standings.map(it => row(view, all, it)),
    empty: t.empty,
  })}
${section(view, { title: t.exports, body: downloads(view) })}`
  return layout(view, { title: t.title, eyebrow: edition.title[view.lang], lead: t.lead, wide: true, body })
}

function row(view: View, { edition, progress, today }: Overview, it: Standing) {
  const t = text[view.lang].overview
  const challenge = edition.challenges.find(({ id }) => id === it.challengeId)
  const slug = challenge?.slug ?? ''
  const past = settled(it.points)
  const missed = past.filter(({ state }) => state === 'missed').map(({ month }) => monthName(view.lang, month))
  const fresh = freshness(it.versions, progress, today)
  const { current } = it
  const to = (name: 'points' | 'roadmap' | 'midterm', label: string) =>
    html`<a href="${href(paths[name], view.lang, { slug })}">${label}<span class="${view.theme.classes.hidden}"> (${challenge?.title})</span></a>`
  return {
    challenge: challenge?.title ?? it.challengeId,
    points: html`${to('points', t.pointsOf(past.filter(({ state }) => state === 'held').length, past.length))}${missed.length > 0 && html`<br><small>${t.missed(missed.join(', '))}</small>`}`,
    next:
      current &&
      html`${pointTag(view, current.state)}${current.state === 'asked' && html`<br><small>${formatShortDay(view.lang, current.plannedOn ?? '')}</small>`}`,
    roadmap: to('roadmap', fresh ? t.roadmapAge(fresh.number, fresh.days) : t.roadmapNone),
    late: it.late.length,
    midterm: to('midterm', t.midtermOf(it.handedIn)),
  }
}

function downloads(view: View): Html {
  const t = text[view.lang].overview
  return actions(
    view,
    (Object.keys(t.names) as (keyof typeof t.names)[]).map(name =>
      linkButton(view, {
        href: href(paths.download, view.lang, { name }),
        label: t.names[name],
        kind: 'secondary',
        download: true,
      }),
    ),
  )
}
