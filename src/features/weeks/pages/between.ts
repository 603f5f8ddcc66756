import { href } from '../../../kernel/address.ts'
import type { Day } from '../../../kernel/day.ts'
import { emptyState, type Html, html, layout, linkButton, section, type View } from '../../../platform/html/index.ts'
import { formatDay } from '../../../platform/i18n/index.ts'
import type { Challenge } from '../../edition/rules.ts'
import { paths } from '../paths.ts'
import type { Mood, Programme } from '../rules.ts'
import { moodTrend } from './mood.ts'
import { text } from './words.ts'

type Between = {
  edition: Programme
  challenge: Challenge
  /** The first week with a note from now on, or undefined after the last. */
  next: Day | undefined
  begun: boolean
  series: Mood[]
  lateMonday: Day | undefined
}

/** A week without a note: before the first, off, or after the last. */
export function betweenPage(view: View, { begun, challenge, edition, lateMonday, next, series }: Between): Html {
  const t = text[view.lang].own
  const say = (monday: Day) => formatDay(view.lang, monday)
  const title = !next ? t.over : begun ? t.noNote : t.notYet(say(next))
  const late = lateMonday && href(paths.own, view.lang, { slug: challenge.slug }, { semaine: lateMonday })
  const body = html`${emptyState(view, {
    title,
    body: begun && next ? t.noNoteNext(say(next)) : undefined,
    action: late ? linkButton(view, { href: late, label: t.lateLink(say(lateMonday)), kind: 'secondary' }) : undefined,
  })}
<p><a href="${href(paths.all, view.lang)}">${t.readAll}</a></p>
${series.length > 0 && section(view, { title: t.trend, body: moodTrend(view, edition.weeks, series) })}`
  return layout(view, { title: t.title, eyebrow: challenge.title, body })
}
