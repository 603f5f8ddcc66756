import { type Address, href } from '../../../kernel/address.ts'
import { daysBetween } from '../../../kernel/day.ts'
import {
  alert,
  checkboxes,
  details,
  emptyState,
  form,
  type Html,
  html,
  layout,
  section,
  stateTag,
  type View,
} from '../../../platform/html/index.ts'
import { formatDay, formatShortDay, listOf } from '../../../platform/i18n/index.ts'
import type { ArrivalBlock, Challenge, Edition, HostFunction } from '../../edition/rules.ts'
import { paths } from '../paths.ts'
import { countsOf, type Entry, isSettled } from '../rules.ts'
import { en } from '../text.en.ts'
import { fr } from '../text.fr.ts'
import { aboutEntry, nameIn, progressOf, todayIn } from './entries.ts'
import { type Refusal, refusalIn } from './refusal.ts'

const text = { fr, en }

export type Answer = {
  block: string
  ready: boolean | null
  successes: string
  needs: string
  answeredAt: Date
  by: string
}

export type About = { edition: Edition; challenge: Pick<Challenge, 'slug' | 'title'>; arrivesOn: string | undefined }

type Following = About & {
  blocks: ArrivalBlock[]
  entries: Entry[]
  answers: Answer[]
  /** The functions that have something to do and nobody to do it. */
  missing: HostFunction[]
  refusal?: Refusal | undefined
}

/** The whole checklist of a challenge, for those who follow it: by block, who, by when, boxes to tick. */
export function checklistPage(view: View, given: Following): Html {
  const { challenge, edition, missing, refusal } = given
  const { challenge: t, words } = text[view.lang]
  const { slug } = challenge
  const owners = missing.map(it => words.owners[it])
  const contacts = html`${missing.length > 0 && html`<p>${t.missing(listOf(view.lang, owners))}</p>`}
<p><a href="${href(paths.contacts, view.lang, { slug })}">${t.contactsLink}</a></p>`
  const body = html`${refusal && alert(view, { kind: 'error', body: refusalIn(view, refusal), announced: true })}
${progressOf(view, countsOf(given.entries))}
${given.blocks.map(block => blockOf(view, given, block))}
${section(view, { title: t.contacts, body: contacts })}`
  return arrivalLayout(view, { edition, challenge, arrivesOn: given.arrivesOn, lead: t.leads.work, body })
}

/** Where nobody is to come yet. */
export function nobodyPage(view: View, about: About): Html {
  const t = text[view.lang].challenge
  return arrivalLayout(view, { ...about, lead: '', body: emptyState(view, { title: t.nobody, body: t.nobodyBody }) })
}

/** What pages about one arrival begin with: which challenge, when, in words. */
export function arrivalLayout(view: View, given: About & { lead: string; body: Html }): Html {
  const { arrivesOn, body, challenge, lead } = given
  const { challenge: t, words } = text[view.lang]
  const when =
    arrivesOn &&
    `${words.arrival(daysBetween(todayIn(view), arrivesOn))}, ${words.arrivesOn(formatDay(view.lang, arrivesOn))}.`
  return layout(view, {
    title: t.title,
    eyebrow: challenge.title,
    lead: [when, lead].filter(Boolean).join(' '),
    body,
  })
}

function blockOf(view: View, given: Following, block: ArrivalBlock): Html {
  const t = text[view.lang].challenge
  const today = todayIn(view)
  const own = given.entries.filter(it => it.item.block === block.code)
  const settled = own.filter(isSettled)
  const open = own.filter(it => !isSettled(it))
  const now = open.filter(it => it.shownOn <= today)
  const later = open.filter(it => it.shownOn > today)
  const body = html`${answerOf(view, given, block)}
${now.length > 0 ? toTick(view, given, block, now) : html`<p>${later.length > 0 ? t.nothingYet : t.allDone}</p>`}
${later.length > 0 && details(view, { summary: t.later(later.length), body: html`<ul>${later.map(it => laterItem(view, given, it))}</ul>` })}
${settled.length > 0 && details(view, { summary: t.settled(settled.length), body: html`<ul>${settled.map(it => html`<li>${nameIn(view, given.edition, it)}<br>${aboutEntry(view, { edition: given.edition, entry: it, more: detailLink(view, given, it) })}</li>`)}</ul>` })}`
  const { done, late, total } = countsOf(own)
  return section(view, {
    title: block.name[view.lang],
    intro: `${text[view.lang].words.counts(done, total, late)}.`,
    body,
  })
}

function answerOf(view: View, { answers, challenge }: Following, block: ArrivalBlock): Html {
  const t = text[view.lang].challenge
  const said = answers.find(it => it.block === block.code)
  const ready = said && said.ready !== null && (said.ready ? 'yes' : 'no')
  const link = html`<a href="${href(paths.block, view.lang, { slug: challenge.slug, block: block.code })}">${t.answer}<span class="${view.theme.classes.hidden}"> ${t.answerAbout(block.name[view.lang])}</span></a>`
  return html`<p>${block.question[view.lang]} ${
    ready
      ? stateTag(view, ready === 'yes' ? 'success' : 'warning', t.answers[ready])
      : !said && html`<em>${t.notAnswered}</em>`
  } ${link}</p>
${said?.successes && html`<p><strong>${t.successes}</strong><br>${said.successes}</p>`}
${said?.needs && html`<p><strong>${t.needs}</strong><br>${said.needs}</p>`}`
}

function toTick(view: View, given: Following, block: ArrivalBlock, entries: Entry[]): Html {
  const t = text[view.lang].challenge
  const boxes = checkboxes(view, {
    name: `done-${block.code}`,
    label: t.toDo,
    options: entries.map(entry => ({
      value: entry.key,
      label: nameIn(view, given.edition, entry),
      hint: aboutEntry(view, { edition: given.edition, entry, more: detailLink(view, given, entry) }),
    })),
  })
  return form(view, {
    action: href(paths.done, view.lang, { slug: given.challenge.slug }),
    body: boxes,
    submit: t.markDone,
  })
}

const laterItem = (view: View, { edition }: Following, entry: Entry): Html =>
  html`<li>${nameIn(view, edition, entry)}, ${text[view.lang].challenge.laterFrom(formatShortDay(view.lang, entry.shownOn))}</li>`

/** Where one item is told in full. */
export function detailLink(
  view: View,
  { challenge }: Pick<About, 'challenge'>,
  entry: Entry,
  address: Address = paths.item,
): Html {
  const to = href(address, view.lang, { slug: challenge.slug, key: entry.key })
  return html`<a href="${to}">${text[view.lang].challenge.detail}<span class="${view.theme.classes.hidden}"> (${entry.item.name[view.lang]})</span></a>`
}
