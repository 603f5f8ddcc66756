import { href } from '../../../kernel/address.ts'
import {
  callBar,
  cardList,
  frieze,
  type Html,
  hero,
  html,
  layout,
  linkButton,
  seatTokens,
  section,
  stats,
  type View,
} from '../../../platform/html/index.ts'
import { formatDayRange, formatMoney, formatNumber, formatShortDay, type Lang } from '../../../platform/i18n/index.ts'
import { paths as challengePaths } from '../../challenges/paths.ts'
import type { Entry } from '../../challenges/rules.ts'
import { paths as letters } from '../../contact/paths.ts'
import { paths as content } from '../../content/paths.ts'
import { type Edition, phaseAt } from '../../edition/rules.ts'
import { paths as impact } from '../../impact/paths.ts'
import { paths as openData } from '../../opendata/paths.ts'
import { paths } from '../paths.ts'
import { callStateAt, type News } from '../rules.ts'
import { en } from '../text.en.ts'
import { fr } from '../text.fr.ts'

const text = { fr, en }

/** A text of the team’s; `lang`: in which language it is. */
type Block = { title: string; lang: Lang; body: Html }

export type Home = {
  edition: Edition
  entries: Entry[]
  applyHref: string
  announcement: Html | undefined
  /** What the team writes of the programme, if it does. */
  introduction: Block | undefined
  news: readonly News[]
}

/** What the programme is, what is asked, and by when; once the cohort is known, the cohort comes before what is over. */
export function homePage(view: View, home: Home): Html {
  const { edition } = home
  const { callOpens: opens, callCloses: closes } = edition.instants
  const t = text[view.lang].home
  const bar = callBar(view, { opens, closes })
  const isOver = callStateAt(edition, view.now) === 'results'
  const body = html`${hero(view, {
    title: edition.title[view.lang],
    lead: edition.summary[view.lang],
    actions: buttons(view, home),
    side: isOver && home.announcement ? home.announcement : html`${bar}${home.announcement}`,
  })}
${isOver ? figures(view, edition) : facts(view, edition)}
<p class="after-facts"><a href="${href(openData.figures, view.lang)}">${t.allFigures}</a></p>
${home.introduction && introduction(view, home.introduction)}
${home.news.length > 0 && newsSection(view, home.news)}
${home.entries.length > 0 && challengeSection(view, home)}
${section(view, { title: t.how, more: { href: href(paths.call, view.lang), label: t.dates }, body: stages(view, edition) })}
<div class="parts">${section(view, { title: t.behind, body: behind(view, edition) })}</div>`
  const about = { description: t.description(edition.programme.name[view.lang]) }
  return layout(view, { title: view.site.name, ownHeading: true, about, body })
}

const challengeSection = (view: View, { edition, entries }: Home): Html => {
  const t = text[view.lang].home
  const more = { href: href(challengePaths.catalogue, view.lang), label: t.find(edition.labels.challenge) }
  return section(view, { title: t.challenges(edition.labels.challenge), more, body: list(view, entries) })
}

const introduction = (view: View, { body, lang, title }: Block): Html =>
  html`<div class="parts">${section(view, { title, body: lang === view.lang ? body : html`<div lang="${lang}">${body}</div>` })}</div>`

const newsSection = (view: View, news: readonly News[]): Html => {
  const t = text[view.lang].home
  const more = { href: href(content.posts, view.lang), label: t.allNews }
  return section(view, { title: t.news, more, body: newsList(view, news) })
}

const newsList = (view: View, news: readonly News[]): Html =>
  html`<ul class="news">${news.map(
    it => html`<li><p class="${view.theme.classes.eyebrow}">${text[view.lang].home.kinds[it.kind]}, ${formatShortDay(view.lang, it.at, view.zone)}</p>
<p><a href="${it.href}"${it.lang !== view.lang && html` lang="${it.lang}"`}>${it.title}</a></p></li>`,
  )}</ul>`

function buttons(view: View, { edition, applyHref }: Home): Html {
  const t = text[view.lang].home
  const read = linkButton(view, {
    href: href(challengePaths.catalogue, view.lang),
    label: t.read(edition.labels.challenge),
    kind: 'secondary',
  })
  const first = {
    announced: { href: href(letters.letter, view.lang), label: t.tellMe },
    open: { href: applyHref, label: t.apply },
    closed: { href: href(paths.call, view.lang), label: t.next },
    results: isDone(edition, view.now)
      ? { href: href(impact.achievements, view.lang), label: t.made }
      : { href: href(paths.cohort, view.lang), label: t.meet },
  }[callStateAt(edition, view.now)]
  return html`<div class="actions">${linkButton(view, first)}${read}</div>`
}

const isDone = (edition: Edition, now: Date): boolean =>
  edition.results !== undefined && phaseAt(edition, now) === 'ended'

/** What the edition came to, where it is known; what was announced otherwise. */
function figures(view: View, edition: Edition): Html {
  const t = text[view.lang].call.figures
  const known = (['candidates', 'interviewed', 'selected', 'challenges'] as const).flatMap(name => {
    const figure = edition.figures[name]
    return figure === undefined ? [] : [{ figure: formatNumber(view.lang, figure), label: t[name] }]
  })
  return known.length === 4 ? stats(view, known) : facts(view, edition)
}

function facts(view: View, edition: Edition): Html {
  const t = text[view.lang].home
  const { contract, labels, pay, places, teams } = edition
  const number = (n: number) => formatNumber(view.lang, n)
  return stats(view, [
    { figure: number(places.challenges), label: t.facts.challenges(labels.challenge) },
    { figure: number(places.announced), label: t.facts.places },
    { figure: number(contract.months), label: t.facts.months },
    pay.rule === 'flat'
      ? { figure: formatMoney(view.lang, pay.netMonthly, pay.currency), label: t.facts.pay }
      : { figure: t.teams(teams.min, teams.max), label: t.facts.teams },
  ])
}

const list = (view: View, entries: Entry[]): Html =>
  cardList(
    view,
    entries.map(({ sheet, seats }) => ({
      title: sheet.title,
      href: href(challengePaths.challenge, view.lang, { slug: sheet.slug }),
      eyebrow: sheet.host.institution[view.lang],
      body: sheet.tagline[view.lang],
      signs: seatTokens(view, seats),
    })),
  )

function stages(view: View, edition: Edition): Html {
  const t = text[view.lang].home.stages
  const current = { upcoming: 0, open: 1, closed: 2, preselection: 2, interviews: 2, deliberation: 2 } as const
  const phase = phaseAt(edition, view.now)
  const { callCloses, callOpens, notification, preselectionStarts } = edition.instants
  const range = (from: Date, to: Date) => formatDayRange(view.lang, from, to, edition.zone)
  const at =
    phase in current ? current[phase as keyof typeof current] : phase === 'ended' ? 4 : phase === 'running' ? 3 : 2
  return frieze(view, {
    stages: [
      { label: t.challenges, href: href(challengePaths.catalogue, view.lang) },
      { label: t.call, when: range(callOpens, callCloses), href: href(paths.call, view.lang) },
      { label: t.selection, when: range(preselectionStarts, notification) },
      {
        label: t.months(edition.contract.months),
        when: formatDayRange(view.lang, edition.calendar.start.day, edition.calendar.end),
      },
      { label: t.after },
    ],
    current: at,
  })
}

function behind(view: View, edition: Edition): Html {
  const t = text[view.lang].home
  return html`<ul class="institutions">${edition.institutions.map(({ name, website }) =>
    website ? html`<li><a href="${website}">${name[view.lang]}</a></li>` : html`<li>${name[view.lang]}</li>`,
  )}</ul>
<p><strong>${t.money}</strong> ${edition.funding.source[view.lang]}</p>
<p><strong>${t.press}</strong> <a href="mailto:${edition.press.email}">${edition.press.email}</a></p>`
}
