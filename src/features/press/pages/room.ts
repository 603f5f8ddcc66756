import { href } from '../../../kernel/address.ts'
import {
  cardList,
  emptyState,
  type Html,
  html,
  layout,
  linkButton,
  section,
  stats,
  type View,
} from '../../../platform/html/index.ts'
import { formatMoney } from '../../../platform/i18n/index.ts'
import { USUAL } from '../../contact/rules.ts'
import type { Edition } from '../../edition/rules.ts'
import { paths } from '../paths.ts'
import type { PublishedRelease } from '../rules.ts'
import { instant, text } from './words.ts'

type RoomPage = { edition: Edition; releases: readonly PublishedRelease[]; articles: number }

/** What a journalist comes for: releases, figures, the kit, somebody to ask, what others wrote. */
export function roomPage(view: View, { articles, edition, releases }: RoomPage): Html {
  const { room: t } = text[view.lang]
  const body = html`${section(view, { title: t.releases, body: releaseCards(view, releases) })}
${releases.length > 0 && section(view, { title: t.figures, body: stats(view, factsAtAGlance(view, releases)) })}
${section(view, {
  title: t.kit,
  body: html`<p>${t.kitLead}</p><p>${linkButton(view, { href: href(paths.kit, view.lang), label: t.download, kind: 'secondary', download: true })}</p>`,
})}
${section(view, {
  title: t.contact,
  body: html`<p><a href="mailto:${edition.press.email}">${edition.press.email}</a></p><p>${t.contactLead((edition.contact ?? USUAL).answerDays.press)}</p>
<p>${linkButton(view, { href: href(paths.ask, view.lang), label: t.write })}</p>`,
})}
${section(view, {
  title: t.review,
  body: html`<p>${t.reviewLead(articles)}</p>${articles > 0 && html`<p><a href="${href(paths.review, view.lang)}">${t.seeReview}</a></p>`}`,
})}`
  const about = { description: t.description }
  return layout(view, { title: t.title, lead: t.lead, eyebrow: edition.title[view.lang], about, body })
}

function releaseCards(view: View, releases: readonly PublishedRelease[]): Html {
  const { release, room: t } = text[view.lang]
  if (releases.length === 0) return emptyState(view, { title: t.none, body: t.noneBody })
  return cardList(
    view,
    releases.map(it => ({
      title: it.words.headline[view.lang],
      href: href(paths.release, view.lang, { slug: it.slug }),
      eyebrow: release.kinds[it.kind],
      body: it.words.lead[view.lang],
      meta: [instant(view, it.publishedAt), ...(it.correctedAt ? [t.corrected] : [])],
    })),
  )
}

/** Figures that a published release already says: none is known here before it is public. */
function factsAtAGlance(view: View, releases: readonly PublishedRelease[]) {
  const { facts: t } = text[view.lang].room
  const { facts } = releases.at(-1) ?? {}
  if (!facts) return []
  const counts = Object.assign({}, ...releases.map(it => it.facts.counts)) as Record<string, number>
  const known = [
    { figure: facts.challenges.length, label: t.challenges },
    counts['fellows'] === undefined
      ? { figure: facts.seats, label: t.seats }
      : { figure: counts['fellows'], label: t.fellows },
    { figure: facts.contract.months, label: t.months },
    { figure: formatMoney(view.lang, facts.pay.least, facts.pay.currency), label: t.pay },
  ]
  const { candidates } = counts
  return candidates === undefined ? known : [...known, { figure: candidates, label: t.candidates }]
}
