import { href } from '../../../kernel/address.ts'
import {
  changeChart,
  type Html,
  html,
  linkButton,
  paragraphs,
  seatToken,
  section,
  stateTag,
  type View,
} from '../../../platform/html/index.ts'
import { formatNumber, formatShortDay } from '../../../platform/i18n/index.ts'
import { paths as cohort } from '../../cohort/paths.ts'
import type { Edition } from '../../edition/rules.ts'
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

export function state(
  view: View,
  edition: Edition,
  { maintainer, month, production, wordsEn, wordsFr }: Outcome,
): Html {
  const t = text[view.lang]
  const who = edition.results?.followUp.maintainers.find(it => it.code === maintainer)?.name[view.lang]
  const when = month === 0 ? t.public.atEnd : t.public.monthsAfter(month)
  return html`<p>${stateTag(view, production === 'in_production' ? 'success' : 'neutral', t.results.productions[production])} ${who && production !== 'stopped' && t.public.maintained(who)}</p>
${paragraphs(view.lang === 'fr' ? wordsFr : wordsEn)}<p><small>${t.public.stateOn(when)}</small></p>`
}

export const figures = (view: View, indicators: readonly Indicator[]): Html => {
  const t = text[view.lang].public
  const changes = indicators.flatMap(it => {
    const { after, before } = beforeAfter(it)
    if (!after) return []
    const said = (value: number) => `${formatNumber(view.lang, value)}${it.unit && `\u00a0${it.unit}`}`
    const from = before ? t.before(said(before.value)) : t.noBefore
    const words = `${from}, ${formatShortDay(view.lang, after.onDay)}`
    const label = view.lang === 'en' ? it.measureEn : it.measureFr
    return [{ figure: said(after.value), label, words, before: before?.value, after: after.value }]
  })
  return changeChart(view, { label: t.figures, changes })
}

export const items = (view: View, list: readonly Item[]): Html => {
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
  return html`<ul class="seat-list people">${members.map(({ name, profile, slug }) => {
    const shown = slug ? html`<a href="${href(cohort.person, view.lang, { slug })}">${name}</a>` : (name ?? t.somebody)
    return html`<li>${seatToken(view, { profile, state: 'filled' })}<div><strong>${shown}</strong>, ${t.inProfile(profileIn(edition, view.lang, profile))}</div></li>`
  })}</ul>`
}

/** The way from the page of the cohort to what was achieved. */
export const achievementsLink = (view: View): Html =>
  html`<p>${linkButton(view, { href: href(paths.achievements, view.lang), label: text[view.lang].public.teaser, kind: 'secondary' })}</p>`
