import { href } from '../../../kernel/address.ts'
import {
  emptyState,
  type Html,
  html,
  layout,
  linkButton,
  paragraphs,
  seatToken,
  section,
  stateTag,
  stats,
  type View,
} from '../../../platform/html/index.ts'
import { formatNumber, formatShortDay } from '../../../platform/i18n/index.ts'
import { paths as challenges } from '../../challenges/paths.ts'
import type { Challenge, Edition } from '../../edition/rules.ts'
import { profileIn } from '../../offers/rules.ts'
import { paths } from '../paths.ts'
import { beforeAfter, type Indicator, type Item, type Member, type Outcome, type PublicRecords } from '../rules.ts'
import { text } from './frame.ts'

/** What a challenge's public page says once the cohort is announced. */
export function afterSection(view: View, edition: Edition, it: PublicRecords): Html {
  const t = text[view.lang].public
  return html`${it.outcome && section(view, { title: t.state, body: state(view, edition, it.outcome) })}
${it.indicators.length > 0 && section(view, { title: t.figures, body: figures(view, it.indicators) })}
${it.items.length > 0 && section(view, { title: t.results, body: items(view, it.items) })}
${it.team.length > 0 && section(view, { title: t.team, body: team(view, edition, it.team) })}`
}

function state(view: View, edition: Edition, { maintainer, month, production, wordsEn, wordsFr }: Outcome): Html {
  const t = text[view.lang]
  const who = edition.results?.followUp.maintainers.find(it => it.code === maintainer)?.name[view.lang]
  const when = month === 0 ? t.public.atEnd : t.public.monthsAfter(month)
  return html`<p>${stateTag(view, production === 'in_production' ? 'success' : 'neutral', t.results.productions[production])} ${who && production !== 'stopped' && t.public.maintained(who)}</p>
${paragraphs(view.lang === 'fr' ? wordsFr : wordsEn)}<p><small>${t.public.stateOn(when)}</small></p>`
}

const figures = (view: View, indicators: readonly Indicator[]): Html => {
  const t = text[view.lang].public
  return stats(
    view,
    indicators.flatMap(it => {
      const { after, before } = beforeAfter(it)
      if (!after) return []
      const said = (value: number) => `${formatNumber(view.lang, value)}${it.unit && `\u00a0${it.unit}`}`
      const from = before ? t.before(said(before.value)) : t.noBefore
      const day = formatShortDay(view.lang, after.onDay)
      const label = html`${view.lang === 'en' ? it.measureEn : it.measureFr}<br><small>${from}, ${day}</small>`
      return [{ figure: said(after.value), label }]
    }),
  )
}

const items = (view: View, list: readonly Item[]): Html => {
  const t = text[view.lang]
  return html`<ul>${list.map(it => {
    const [name, words] = view.lang === 'en' ? [it.nameEn, it.wordsEn] : [it.nameFr, it.wordsFr]
    const people = it.kind === 'training' && it.people !== null && ` (${t.item.trained(it.people)})`
    const shown = it.url && it.linkState !== 'dead' ? html`<a href="${it.url}">${name}</a>` : name
    return html`<li><strong>${shown}</strong>, ${t.kinds[it.kind].toLowerCase()}${people}${words && html`<br>${words}`}</li>`
  })}</ul>`
}

const team = (view: View, edition: Edition, members: readonly Member[]): Html => {
  const t = text[view.lang].public
  return html`<ul class="seat-list people">${members.map(
    ({ name, profile }) =>
      html`<li>${seatToken(view, { profile, state: 'filled' })}<div><strong>${name ?? t.somebody}</strong>, ${t.inProfile(profileIn(edition, view.lang, profile))}</div></li>`,
  )}</ul>`
}

type Achieved = { edition: Edition; achieved: { challenge: Challenge; published: PublicRecords }[] }

/** Everything that is released, challenge by challenge, in their published order. */
export function achievementsPage(view: View, { achieved, edition }: Achieved): Html {
  const t = text[view.lang].public
  const body =
    achieved.length === 0
      ? emptyState(view, { title: t.soon })
      : html`${achieved.map(({ challenge, published }) => one(view, edition, challenge, published))}`
  return layout(view, { title: t.title, eyebrow: edition.title[view.lang], lead: t.lead, wide: true, body })
}

function one(view: View, edition: Edition, challenge: Challenge, it: PublicRecords): Html {
  const t = text[view.lang].public
  return section(view, {
    title: challenge.title,
    intro: challenge.tagline[view.lang],
    more: {
      href: href(challenges.challenge, view.lang, { slug: challenge.slug }),
      label: html`${t.open}<span class="${view.theme.classes.hidden}"> (${challenge.title})</span>`,
    },
    body: html`${it.outcome && state(view, edition, it.outcome)}${it.indicators.length > 0 && figures(view, it.indicators)}${it.items.length > 0 && items(view, it.items)}`,
  })
}

/** The way from the page of the cohort to what was achieved. */
export const achievementsLink = (view: View): Html =>
  html`<p>${linkButton(view, { href: href(paths.achievements, view.lang), label: text[view.lang].public.teaser, kind: 'secondary' })}</p>`
