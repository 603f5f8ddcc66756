import { href } from '../../../kernel/address.ts'
import { definitionList, type Html, html, layout, section, stats, type View } from '../../../platform/html/index.ts'
import { formatNumber } from '../../../platform/i18n/index.ts'
import { draw, readMarkdown } from '../../../platform/markdown/index.ts'
import { beyond, paths } from '../paths.ts'
import type { ArchivedPerson, ArchivedSheet, KeyFigure, Video } from '../rules.ts'
import { en } from '../text.en.ts'
import { fr } from '../text.fr.ts'
import { inFrench, peopleList, sentence } from './people.ts'

const text = { fr: fr.pub, en: en.pub }

export type SheetShown = { sheet: ArchivedSheet; people: ArchivedPerson[] }

/** One past challenge: what it was, its team as far as it may be shown, its figures, what it made and where it is now. */
export function challengePage(view: View, { people, sheet }: SheetShown): Html {
  const t = text[view.lang].challenge
  const all = text[view.lang].editions.title
  const edition = { href: href(paths.edition, view.lang, { edition: sheet.edition }), label: sheet.editionTitle }
  const body = html`${sheet.body && html`<div lang="fr">${draw(view, readMarkdown(sheet.body, view.origin))}</div>`}
${sheet.keyFigures.length > 0 && section(view, { title: t.figures, body: keyFigures(view, sheet.keyFigures) })}
${made(view, sheet)}
${videos(view, [...sheet.introVideos, ...sheet.endVideos])}
${people.length > 0 && section(view, { title: t.people, body: peopleList(view, people, false) })}
<p><a href="${edition.href}">${t.others}</a></p>`
  return layout(view, {
    title: sheet.title,
    eyebrow: sheet.editionTitle,
    ...(sheet.description.fr && { lead: sentence(view, sheet.description) }),
    crumbs: [{ href: href(paths.editions, view.lang), label: all }, edition],
    about: { description: t.description(sheet.title, sheet.administration), kind: 'article' },
    body,
    aside: aside(view, sheet),
  })
}

function aside(view: View, it: ArchivedSheet): Html {
  const { challenge: t, fellows, mentors, months, skills } = text[view.lang]
  const team = [it.fellows > 0 ? fellows(it.fellows) : '', it.mentors > 0 ? mentors(it.mentors) : ''].filter(Boolean)
  const host = inFrench(view, it.administration)
  const facts = [
    { term: t.host, detail: it.administrationWebsite ? outside(view, it.administrationWebsite, host) : host },
    { term: t.place, detail: it.place },
    { term: t.year, detail: it.year ?? '' },
    { term: t.length, detail: it.months === null ? '' : months(it.months) },
    { term: t.skills, detail: it.skills.map(skill => skills[skill]).join(', ') },
    { term: t.team, detail: team.join(', ') },
  ]
  const links = [
    { to: it.website, label: t.website },
    { to: it.sourceCode, label: t.code },
    { to: it.poster, label: t.poster },
  ].filter(({ to }) => to !== '')
  return html`<h2>${t.facts}</h2>
${definitionList(
  view,
  facts.filter(({ detail }) => detail !== ''),
)}
${links.length > 0 && html`<h2>${t.links}</h2><ul>${links.map(({ label, to }) => html`<li>${outside(view, to, label)}</li>`)}</ul>`}
<h2>${t.share}</h2><p><a href="${href(beyond.embed, view.lang, { edition: it.edition, slug: it.slug })}">${t.embed}</a></p>`
}

const outside = (view: View, to: string, label: Html | string): Html =>
  html`<a href="${to}" rel="noopener">${label}<span class="${view.theme.classes.hidden}"> ${text[view.lang].outside}</span></a>`

const keyFigures = (view: View, figures: readonly KeyFigure[]): Html =>
  stats(
    view,
    figures.map(it => ({ figure: formatNumber(view.lang, it.amount), label: inFrench(view, it.description) })),
  )

function made(view: View, { projects }: ArchivedSheet): Html {
  const t = text[view.lang].challenge
  if (projects.length === 0) return html``
  const items = projects.map(
    it => html`<li><h3>${inFrench(view, it.title)}</h3><p>${inFrench(view, it.description)}</p>
${it.url && html`<p>${outside(view, it.url, it.call_to_action ? inFrench(view, it.call_to_action) : html`${t.open}<span class="${view.theme.classes.hidden}"> ${it.title}</span>`)}</p>`}</li>`,
  )
  return section(view, { title: t.projects, body: html`<ul class="past-projects">${items}</ul>` })
}

const players: Record<string, string> = {
  dailymotion: 'https://www.dailymotion.com/video/',
  youtube: 'https://www.youtube.com/watch?v=',
  vimeo: 'https://vimeo.com/',
}

/** Led to, never embedded: no other site learns who reads this page. */
function videos(view: View, all: readonly Video[]): Html {
  const t = text[view.lang].challenge
  const shown = all.filter(it => it.show && players[it.platform])
  if (shown.length === 0) return html``
  const items = shown.map(
    it =>
      html`<li>${outside(view, `${players[it.platform]}${encodeURIComponent(it.id)}`, inFrench(view, it.description || t.video))}</li>`,
  )
  return section(view, { title: t.videos, body: html`<ul>${items}</ul>` })
}
