import { href } from '../../../kernel/address.ts'
import {
  actions,
  alert,
  type Html,
  html,
  layout,
  linkButton,
  seatList,
  seatToken,
  section,
  stateTag,
  table,
  timeline,
  type View,
} from '../../../platform/html/index.ts'
import { formatDay, formatDayRange, formatInstant, formatTime } from '../../../platform/i18n/index.ts'
import { paths as catalogue } from '../../challenges/paths.ts'
import type { Entry } from '../../challenges/rules.ts'
import type { Edition } from '../../edition/rules.ts'
import { paths as juries } from '../../juries/paths.ts'
import { profileIn } from '../../offers/rules.ts'
import { paths } from '../paths.ts'
import { type Member, type PanelDay, type RankedList, stepsAhead } from '../rules.ts'
import { en } from '../text.en.ts'
import { fr } from '../text.fr.ts'

const text = { fr, en }

type Mine = {
  edition: Edition
  challenges: Entry[]
  days: PanelDay[]
  lists: RankedList[]
  members: Member[]
  /** Everybody has their answer. */
  released: boolean
}

/** What a mentor follows: their challenge as published, the dates ahead, their panel days, the lists, then their team. */
export function myChallengePage(view: View, mine: Mine): Html {
  const t = text[view.lang].mine
  const { challenges, edition } = mine
  const body = html`${challenges.map(challenge => own(view, mine, challenge))}
${section(view, { title: t.dates, body: dates(view, edition) })}
${section(view, { title: t.jury, body: panelDays(view, mine.days) })}`
  const title = ownTitle(view, edition, challenges.length)
  return layout(view, { title, eyebrow: edition.title[view.lang], body })
}

/** What this page is called, also in the header of those who have it. */
export const ownTitle = (view: Pick<View, 'lang'>, { labels }: Pick<Edition, 'labels'>, challenges: number): string =>
  text[view.lang].mine.title(challenges, labels.challenge)

/** One challenge; lists are shown only to whoever has some, and a team only where one is to come. */
function own(view: View, mine: Mine, { id, sheet, seats, withdrawnAt }: Entry): Html {
  const t = text[view.lang].mine
  const lists = mine.lists.filter(it => it.challenge === id)
  const since = withdrawnAt && t.withdrawn(formatDay(view.lang, withdrawnAt, view.zone))
  return html`<h2>${sheet.title}</h2><p>${sheet.tagline[view.lang]}</p>
${since && alert(view, { kind: 'warning', body: since })}
<p>${linkButton(view, { href: href(paths.workplace, view.lang, { slug: sheet.slug }), label: t.work(sheet.title) })}</p>
<h3>${t.published}</h3>${seatList(view, seats)}
<p><a href="${href(catalogue.challenge, view.lang, { slug: sheet.slug })}">${t.read}<span class="${view.theme.classes.hidden}"> (${sheet.title})</span></a></p>
${lists.length > 0 && html`<h3>${t.lists}</h3>${rankedLists(view, mine.edition, lists)}`}
${!withdrawnAt && html`<h3>${t.team}</h3>${team(view, mine, id)}`}`
}

function rankedLists(view: View, edition: Edition, lists: RankedList[]): Html {
  const t = text[view.lang].mine
  return html`<ul>${lists.map(
    ({ id, profile, state }) =>
      html`<li><a href="${href(juries.list, view.lang, { id })}">${t.list(profileIn(edition, view.lang, profile))}</a> ${stateTag(view, state === 'closed' ? 'success' : 'waiting', t.listStates[state])}</li>`,
  )}</ul>`
}

/** Nothing before everybody has their answer; then who accepted, and how many have not answered. */
function team(view: View, { edition, members, released }: Mine, challengeId: string): Html {
  const t = text[view.lang].mine
  const { notification } = edition.instants
  if (!released) {
    const when = formatInstant(view.lang, notification, view.zone)
    return html`<p>${view.now < notification ? t.sealed(when) : t.sealedLate}</p>`
  }
  const own = members.filter(it => it.challenge === challengeId)
  const here = own.filter(it => it.name !== null)
  const awaited = own.length - here.length
  return html`${own.length === 0 && html`<p>${t.nobody}</p>`}
${here.length > 0 && html`<ul class="seat-list people">${here.map(it => person(view, edition, it))}</ul>`}
${awaited > 0 && html`<p>${t.awaited(awaited)}</p>`}`
}

function person(view: View, edition: Edition, { email, name, profile }: Member): Html {
  const t = text[view.lang].mine
  return html`<li>${seatToken(view, { profile, state: 'filled' })}<div><strong>${name}</strong>, ${t.inProfile(profileIn(edition, view.lang, profile))}<br>
<a href="mailto:${email}">${email}</a></div></li>`
}

function dates(view: View, edition: Edition): Html {
  const t = text[view.lang].mine
  const moments = stepsAhead(edition, view.now).map(({ step, from, until, state }) => ({
    title: t.steps[step],
    state,
    when:
      step === 'start'
        ? formatDay(view.lang, from, view.zone)
        : from < until
          ? formatDayRange(view.lang, from, new Date(until.getTime() - 1), view.zone)
          : from,
  }))
  return moments.length > 0 ? timeline(view, moments) : html`<p>${t.noDates}</p>`
}

function panelDays(view: View, days: PanelDay[]): Html {
  const t = text[view.lang].mine
  const time = (at: Date) => formatTime(view.lang, at, view.zone)
  const shown = table(view, {
    caption: t.jury,
    captionHidden: true,
    columns: (['day', 'hours', 'panel', 'room'] as const).map(key => ({ key, label: t[key] })),
    rows: days.map(({ endsAt, panel, room, startsAt }) => ({
      day: formatDay(view.lang, startsAt, view.zone),
      hours: t.from(time(startsAt), time(endsAt)),
      panel,
      room,
    })),
    empty: t.noDays,
  })
  const open = linkButton(view, { href: href(juries.day, view.lang), label: t.openJury, kind: 'secondary' })
  return html`${shown}${days.length > 0 && actions(view, [open])}`
}
