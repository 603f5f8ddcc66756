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
import { formatMoney, formatNumber } from '../../../platform/i18n/index.ts'
import { paths as challengePaths } from '../../challenges/paths.ts'
import type { Entry } from '../../challenges/rules.ts'
import { callIsOpen, type Edition, phaseAt } from '../../edition/rules.ts'
import { paths } from '../paths.ts'
import { en } from '../text.en.ts'
import { fr } from '../text.fr.ts'

const text = { fr, en }

type Home = { edition: Edition; entries: Entry[]; applyHref: string; announcement: Html | undefined }

/** What the programme is, what is asked, and by when. */
export function homePage(view: View, home: Home): Html {
  const { edition } = home
  const { callOpens: opens, callCloses: closes } = edition.instants
  const t = text[view.lang].home
  const body = html`${hero(view, {
    title: edition.title[view.lang],
    lead: edition.summary[view.lang],
    actions: buttons(view, home),
    side: html`${callBar(view, { opens, closes })}${home.announcement}`,
  })}
${facts(view, edition)}
${home.entries.length > 0 && section(view, { title: t.challenges(edition.labels.challenge), body: list(view, home.entries) })}
${section(view, { title: t.how, body: stages(view, edition) })}
${section(view, { title: t.behind, body: behind(view, edition) })}`
  return layout(view, { title: view.site.name, ownHeading: true, wide: true, body })
}

function buttons(view: View, { edition, applyHref }: Home): Html {
  const t = text[view.lang].home
  const read = linkButton(view, {
    href: href(challengePaths.catalogue, view.lang),
    label: t.read(edition.labels.challenge),
    kind: 'secondary',
  })
  const apply = linkButton(view, { href: applyHref, label: t.apply })
  return html`<div class="actions">${callIsOpen(edition, view.now) && apply}${read}</div>`
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
  const at =
    phase in current ? current[phase as keyof typeof current] : phase === 'ended' ? 4 : phase === 'running' ? 3 : 2
  return frieze(view, {
    stages: [
      { label: t.challenges, href: href(challengePaths.catalogue, view.lang) },
      { label: t.call, href: href(paths.call, view.lang) },
      { label: t.selection },
      { label: t.months(edition.contract.months) },
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
