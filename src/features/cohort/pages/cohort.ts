import { href } from '../../../kernel/address.ts'
import {
  alert,
  details,
  emptyState,
  type Html,
  html,
  layout,
  paragraphs,
  progressBar,
  seatToken,
  section,
  stats,
  table,
  type View,
} from '../../../platform/html/index.ts'
import { formatInstant, formatNumber } from '../../../platform/i18n/index.ts'
import { paths as challenges } from '../../challenges/paths.ts'
import type { Challenge, Edition } from '../../edition/rules.ts'
import { profileIn, type Received } from '../../offers/rules.ts'
import { type Announcement, type Fellow, profileCounts, teamsOf } from '../rules.ts'
import { en } from '../text.en.ts'
import { fr } from '../text.fr.ts'

const text = { fr, en }

/** Before the announcement: when to come back, and nothing that depends on who was chosen. */
export function waitingPage(view: View, publishAt: Date): Html {
  const t = text[view.lang]
  const body = emptyState(view, {
    title: t.waitingTitle,
    body: view.now < publishAt ? t.waitingOn(formatInstant(view.lang, publishAt, view.zone)) : t.waitingLate,
  })
  return layout(view, { title: t.title, body })
}

export type Cohort = {
  edition: Edition
  announcement: Announcement
  fellows: Fellow[]
  figures: Received
  /** Drawn for the team before the announcement. */
  preview: boolean
  /** What a later slice adds. */
  after?: Html | undefined
}

/** The cohort: who joins which team, where, and the figures of the way that led there. */
export function cohortPage(view: View, cohort: Cohort): Html {
  const t = text[view.lang]
  const { announcement, edition, fellows, preview } = cohort
  const teams = teamsOf(edition.challenges, fellows)
  const body = html`${preview && alert(view, { kind: 'warning', body: t.team.previewNote })}
${paragraphs(announcement.message[view.lang])}
${cohort.after}
${facts(view, cohort)}
${section(view, {
  title: t.teams,
  intro: t.namesNote,
  body:
    teams.length === 0
      ? emptyState(view, { title: t.noFellow })
      : html`${teams.map(team => teamPart(view, edition, team))}`,
})}
${fellows.length > 0 && section(view, { title: t.numbers, body: numbers(view, cohort) })}`
  const lead = t.announcedOn(formatInstant(view.lang, announcement.publishAt, view.zone))
  return layout(view, { title: edition.title[view.lang], eyebrow: t.title, lead, wide: true, body })
}

function facts(view: View, { edition, fellows }: Cohort): Html {
  const t = text[view.lang].figures
  const teams = teamsOf(edition.challenges, fellows)
  const hosts = new Set(teams.map(({ challenge }) => challenge.host.institution.fr))
  const number = (n: number) => formatNumber(view.lang, n)
  return stats(view, [
    { figure: number(fellows.length), label: t.fellows },
    { figure: number(teams.length), label: t.teams },
    { figure: number(hosts.size), label: t.hosts },
    { figure: number(profileCounts(edition.profiles, fellows).length), label: t.profiles },
  ])
}

function teamPart(view: View, edition: Edition, team: { challenge: Challenge; fellows: Fellow[] }): Html {
  const { challenge, fellows } = team
  const address = href(challenges.challenge, view.lang, { slug: challenge.slug })
  const { classes } = view.theme
  return html`<article class="${classes.card}"><div class="card-head"><div><p class="${classes.eyebrow}">${challenge.host.institution[view.lang]}</p>
<h3><a href="${address}">${challenge.title}</a></h3></div></div>
<div class="card-body"><p>${challenge.tagline[view.lang]}</p>
<ul class="seat-list people">${fellows.map(fellow => person(view, edition, fellow))}</ul></div></article>`
}

function person(view: View, edition: Edition, { biography, name, profile }: Fellow): Html {
  const t = text[view.lang]
  return html`<li>${seatToken(view, { profile, state: 'filled' })}<div><strong>${name ?? t.somebody}</strong>, ${t.inProfile(profileIn(edition, view.lang, profile))}${
    biography && paragraphs(biography)
  }</div></li>`
}

function numbers(view: View, { edition, fellows, figures }: Cohort): Html {
  const t = text[view.lang]
  const path = [
    { label: t.received, value: figures.received },
    { label: t.heard, value: figures.heard },
    { label: t.joined, value: fellows.length },
  ]
  const profiles = profileCounts(edition.profiles, fellows).map(({ code, count }) => ({
    label: edition.profiles.find(it => it.code === code)?.name[view.lang] ?? code,
    value: count,
  }))
  return html`${chart(view, t.path, t.what, path, Math.max(1, figures.received))}
${chart(view, t.byProfile, t.profile, profiles, Math.max(1, fellows.length))}`
}

/** Bars, and the same figures in a table behind them. */
function chart(view: View, title: string, first: string, rows: { label: string; value: number }[], max: number): Html {
  const t = text[view.lang]
  const asTable = table(view, {
    caption: title,
    captionHidden: true,
    columns: [
      { key: 'label', label: first },
      { key: 'value', label: t.count, numeric: true },
    ],
    rows: rows.map(({ label, value }) => ({ label, value: formatNumber(view.lang, value) })),
    empty: '',
  })
  return html`<h3>${title}</h3><div class="bars">${rows.map(({ label, value }) => progressBar(view, { label, value, max }))}</div>
${details(view, { summary: html`${t.table}<span class="${view.theme.classes.hidden}"> (${title})</span>`, body: asTable })}`
}
