import { href } from '../../../kernel/address.ts'
import {
  alert,
  details,
  emptyState,
  filters,
  type Html,
  html,
  layout,
  linkButton,
  paragraphs,
  progressBar,
  seatToken,
  section,
  stats,
  table,
  type View,
} from '../../../platform/html/index.ts'
import { formatInstant, formatNumber } from '../../../platform/i18n/index.ts'
import { paths as archives } from '../../archives/paths.ts'
import { paths as challenges } from '../../challenges/paths.ts'
import type { Challenge, Edition } from '../../edition/rules.ts'
import { profileIn, type Received } from '../../offers/rules.ts'
import { paths } from '../paths.ts'
import { type Announcement, fellowsAmong, isPublic, profileCounts, type Somebody, teamsOf } from '../rules.ts'
import { en } from '../text.en.ts'
import { fr } from '../text.fr.ts'

const text = { fr, en }

/** Before the announcement: when to come back, and nothing that depends on who was chosen. */
export function waitingPage(view: View, publishAt: Date): Html {
  const t = text[view.lang]
  const about = { description: t.waitingDescription }
  const body = emptyState(view, {
    title: t.waitingTitle,
    body: view.now < publishAt ? t.waitingOn(formatInstant(view.lang, publishAt, view.zone)) : t.waitingLate,
  })
  return layout(view, { title: t.title, about, body })
}

export type Cohort = {
  edition: Edition
  announcement: Announcement
  people: Somebody[]
  figures: Received
  /** Drawn for the team before the announcement. */
  preview: boolean
  /** The profile that narrows the teams. */
  profile?: string | undefined
  /** What a later slice adds. */
  after?: Html | undefined
}

/** The cohort: who joins which team, where, and the figures of the way that led there. */
export function cohortPage(view: View, cohort: Cohort): Html {
  const t = text[view.lang]
  const { announcement, edition, preview } = cohort
  const fellows = fellowsAmong(cohort.people)
  const body = html`${preview && alert(view, { kind: 'warning', body: t.team.previewNote })}
${paragraphs(announcement.message[view.lang])}
${cohort.after}
${facts(view, edition, fellows)}
${section(view, { title: t.teams, intro: t.namesNote, body: teams(view, cohort, fellows) })}
${fellows.length > 0 && section(view, { title: t.numbers, body: numbers(view, cohort, fellows) })}
<p>${linkButton(view, { href: href(archives.editions, view.lang), label: t.past, kind: 'secondary' })}</p>`
  const lead = t.announcedOn(formatInstant(view.lang, announcement.publishAt, view.zone))
  const about = { description: t.description(edition.title[view.lang], fellows.length) }
  return layout(view, { title: edition.title[view.lang], eyebrow: t.title, lead, wide: true, about, body })
}

function facts(view: View, edition: Edition, fellows: readonly Somebody[]): Html {
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

function teams(view: View, { edition, people, profile = '' }: Cohort, fellows: readonly Somebody[]): Html {
  const t = text[view.lang]
  const shown = fellows.filter(it => !profile || it.profile === profile)
  const mentors = people.filter(it => it.part === 'mentor')
  if (fellows.length === 0) return emptyState(view, { title: t.noFellow })
  const drawn = teamsOf(edition.challenges, shown).map(({ challenge, fellows }) =>
    teamPart(view, edition, {
      challenge,
      people: [...fellows, ...mentors.filter(it => it.challenge === challenge.id)],
    }),
  )
  const none = shown.length === 0 && emptyState(view, { title: t.nobody, body: t.nobodyBody })
  return html`${narrowing(view, edition, { fellows, profile })}
<p class="count" role="status">${t.shown(shown.length)}</p>${none}<div class="teams">${drawn}</div>`
}

/** The profiles of the cohort as chips that live in the address. */
function narrowing(view: View, { profiles }: Edition, now: { fellows: readonly Somebody[]; profile: string }): Html {
  const t = text[view.lang]
  const to = (profile: string) =>
    href(paths.cohort, view.lang, {}, { [view.lang === 'fr' ? 'profil' : 'profile']: profile })
  const chips = profileCounts(profiles, now.fellows).map(({ code, count }) => ({
    label: profiles.find(it => it.code === code)?.name[view.lang] ?? code,
    href: to(code === now.profile ? '' : code),
    current: code === now.profile,
    count,
  }))
  return filters(view, {
    groups: [{ label: t.profile, chips }],
    ...(now.profile && { clear: href(paths.cohort, view.lang) }),
  })
}

function teamPart(view: View, edition: Edition, team: { challenge: Challenge; people: Somebody[] }): Html {
  const { challenge, people } = team
  const address = href(challenges.challenge, view.lang, { slug: challenge.slug })
  const { classes } = view.theme
  return html`<article class="${classes.card}"><div class="card-head"><div><p class="${classes.eyebrow}">${challenge.host.institution[view.lang]}</p>
<h3><a href="${address}">${challenge.title}</a></h3></div></div>
<div class="card-body"><p>${challenge.tagline[view.lang]}</p>
<ul class="seat-list people">${people.map(it => personLine(view, edition, it))}</ul></div></article>`
}

/** Somebody of a team: their name leads to their page, when they have one. */
export function personLine(view: View, edition: Edition, it: Somebody): Html {
  const t = text[view.lang]
  const name = isPublic(it)
    ? html`<a href="${href(paths.person, view.lang, { slug: it.slug })}">${it.name}</a>`
    : (it.name ?? t.somebody)
  const part =
    it.part === 'mentor' ? t.asMentor(edition) : html`, ${t.inProfile(profileIn(edition, view.lang, it.profile))}`
  return html`<li>${it.part === 'fellow' && seatToken(view, { profile: it.profile, state: 'filled' })}<div><strong>${name}</strong>${part}${
    it.biography && paragraphs(it.biography)
  }</div></li>`
}

function numbers(view: View, { edition, figures }: Cohort, fellows: readonly Somebody[]): Html {
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
