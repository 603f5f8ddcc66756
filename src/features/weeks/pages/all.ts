import { href } from '../../../kernel/address.ts'
import type { Day } from '../../../kernel/day.ts'
import {
  details,
  emptyState,
  filters,
  type Html,
  html,
  layout,
  pagination,
  section,
  textField,
  type View,
} from '../../../platform/html/index.ts'
import { formatDay } from '../../../platform/i18n/index.ts'
import type { Challenge } from '../../edition/rules.ts'
import { paths } from '../paths.ts'
import type { Programme } from '../rules.ts'
import { type SentNote, SHARED_DAYS, unmetNeed, type Week } from '../rules.ts'
import { type Listed, noteCard, noteWords } from './note.ts'
import { day, instant, text } from './words.ts'

type WeekPage = {
  edition: Programme
  week: Week | undefined
  notes: readonly Listed[]
  previous: Day | undefined
  next: Day | undefined
}

/** Everybody's week: needs for help first, then each team; weeks before and after by address. */
export function weekPage(view: View, { edition, next, notes, previous, week }: WeekPage): Html {
  const t = text[view.lang].all
  const at = (monday: Day) => href(paths.all, view.lang, {}, { semaine: monday })
  if (!week) {
    const body = emptyState(view, { title: t.empty, body: t.before(formatDay(view.lang, edition.weeks.from)) })
    return layout(view, { title: t.title, lead: t.lead, body })
  }
  const body = html`${chips(view, edition, undefined)}
<nav class="${view.theme.classes.pagination}" aria-label="${t.title}"><p>${t.count(notes.length)}</p>
${previous && html`<a rel="prev" href="${at(previous)}">${t.previous}</a>`}
${next && html`<a rel="next" href="${at(next)}">${t.next}</a>`}</nav>
${notes.length === 0 ? nothing(view, week) : html`${needs(view, edition, notes)}${section(view, { title: t.notes, body: cards(view, { edition }, notes) })}`}
${details(view, { summary: t.readingTitle, body: html`<p>${t.reading}</p>` })}`
  return layout(view, { title: t.week(formatDay(view.lang, week.monday)), eyebrow: t.title, lead: t.lead, body })
}

const nothing = (view: View, { closesAt }: Week): Html => {
  const t = text[view.lang].all
  return emptyState(view, {
    title: t.empty,
    body: view.now < closesAt ? t.emptyBody(instant(view, closesAt)) : t.emptyPast,
  })
}

const cards = (view: View, around: Parameters<typeof noteCard>[1], notes: readonly Listed[]): Html =>
  html`<div class="weeks">${notes.map(note => noteCard(view, around, note))}</div>`

function needs(view: View, edition: Programme, notes: readonly Listed[]): Html {
  const t = text[view.lang].all
  const asked = notes.flatMap(note => {
    const words = unmetNeed(edition.weeks, note)
    return words ? [{ note, words }] : []
  })
  if (asked.length === 0) return html``
  const list = asked.map(
    ({ note, words }) => html`<li><a href="#${note.slug}"><strong>${note.title}</strong></a><br>${words}</li>`,
  )
  return section(view, { title: t.needs, body: html`<ul>${list}</ul>` })
}

function chips(view: View, { challenges }: Programme, current: string | undefined): Html {
  const t = text[view.lang].all
  const all = { label: t.everyone, href: href(paths.all, view.lang), current: current === undefined }
  const own = challenges.map(({ slug, title }) => ({
    label: title,
    href: href(paths.all, view.lang, {}, { defi: slug }),
    current: slug === current,
  }))
  return filters(view, { groups: [{ label: t.challenges, chips: [all, ...own] }] })
}

type ChallengePage = {
  edition: Programme
  challenge: Challenge
  notes: readonly Listed[]
  next: string | undefined
}

/** One team's weeks, the latest first. */
export function challengePage(view: View, { challenge, edition, next, notes }: ChallengePage): Html {
  const t = text[view.lang].all
  const body = html`${chips(view, edition, challenge.slug)}
${notes.length === 0 ? emptyState(view, { title: t.emptyOf }) : cards(view, { edition, from: 'defi' }, notes)}
${pagination(view, { count: t.count(notes.length), ...(next && { next }) })}`
  return layout(view, { title: t.of(challenge.title), eyebrow: t.title, body })
}

/** The link to a note, shown once. */
export function linkPage(view: View, { title, url, back }: { title: string; url: string; back: string }): Html {
  const t = text[view.lang].all
  const body = html`${textField(view, { name: 'link', label: t.linkLabel, value: url, spellcheck: false })}
<p><a href="${back}">${t.linkBack}</a></p>`
  return layout(view, { title: t.linkTitle, eyebrow: title, lead: t.linkLead(SHARED_DAYS), body })
}

type Shared = { edition: Programme; title: string; note: SentNote }

/** One note as whoever has its link reads it: no names, no mood, nothing to do. */
export function sharedPage(view: View, { edition, note, title }: Shared): Html {
  const t = text[view.lang].all
  const anonymous = { ...note, needMetAt: null, needMetBy: null }
  const body = html`<p>${t.week(day(view, note.monday))}</p>${noteWords(view, edition, anonymous)}`
  return layout(view, { title, eyebrow: t.sharedEyebrow, body })
}
