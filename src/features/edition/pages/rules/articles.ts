import { definitionList, type Html, html, table, type View } from '../../../../platform/html/index.ts'
import { formatInstant, formatSize } from '../../../../platform/i18n/index.ts'
import type { Answer, Challenge, Document, Edition, Text } from '../../rules.ts'
import { capital, onDays, opening, rulesText } from './words.ts'

export type Article = { id: string; title: string; body: Html }

export const list = (view: View, texts: readonly Text[]): Html =>
  html`<ul>${texts.map(it => html`<li>${it[view.lang]}</li>`)}</ul>`

export function purpose(view: View, { programme, objectives, institutions }: Edition): Article {
  const t = rulesText[view.lang]
  const rows = institutions.map(it => ({
    term: it.name[view.lang],
    detail: html`${capital(it.roles.map(role => t.roles[role]).join(', '))}.${it.about && html` ${it.about[view.lang]}`}`,
  }))
  const body = html`<p>${programme.about[view.lang]}</p>${list(view, objectives)}
<h3>${t.institutions}</h3>${definitionList(view, rows)}`
  return { id: 'objet', title: t.purpose, body }
}

export function challenges(view: View, edition: Edition): Article {
  const t = rulesText[view.lang]
  const { teams, places, contract, calendar, labels, jury } = edition
  const label = labels.challenge[view.lang]
  const chosen = calendar.projects?.jury
  const title = (id: string) => edition.challenges.find(it => it.id === id)?.title ?? id
  const body = html`<p>${t.challengesBody(places.challenges, label, places.announced, contract.months)}${places.note && html` ${places.note[view.lang]}`}</p>
${chosen && html`<p>${t.chosenBy(label, onDays(view, chosen))}</p>`}
<p>${t.teams(label, teams.min, teams.max)}</p>
${teams.exceptions.map(it => html`<p>${t.teamException(title(it.challenge), it.min, it.max)} ${it.reason[view.lang]}</p>`)}
${challengesTable(view, edition)}
<p>${jury.mayWithdraw[view.lang]}</p>`
  return { id: 'defis', title: t.challenges(label), body }
}

function challengesTable(view: View, edition: Edition): Html {
  const t = rulesText[view.lang]
  const { challenges: all, labels, wishes } = edition
  return table(view, {
    caption: t.challengesTable(labels.challenge[view.lang]),
    columns: [
      { key: 'title', label: capital(labels.challenge[view.lang].one) },
      { key: 'host', label: t.columns.host },
      { key: 'place', label: t.columns.place },
      { key: 'seats', label: t.columns.seats },
    ],
    rows: wishes.challengesHidden ? [] : all.map(it => challengeRow(view, edition, it)),
    empty: t.noChallenge,
  })
}

function challengeRow(view: View, { profiles }: Edition, challenge: Challenge) {
  const t = rulesText[view.lang]
  const { number, title, tagline, host, place, seats, clearance, selfFunded } = challenge
  const marks = [...(selfFunded ? [t.selfFunded] : []), ...(clearance ? [t.clearance] : [])]
  const wanted = profiles.flatMap(({ code, name }) => {
    const count = seats.filter(it => it.profile === code).length
    return count > 0 ? [t.seats(count, name[view.lang])] : []
  })
  return {
    title: html`${number}. ${title}`,
    host: html`${host.name[view.lang]}. ${tagline[view.lang]}${marks.length > 0 && html` (${marks.join(', ')})`}`,
    place,
    seats: wanted.join(', '),
  }
}

export function eligibility(view: View, edition: Edition): Article {
  const t = rulesText[view.lang]
  const [when, ...others] = new Set(edition.eligibility.map(it => it.testedAt))
  const said = when && others.length === 0 ? t.tested(t.testedAt[when]) : ''
  const body = html`<p>${t.eligibilityBody} ${said}</p>
<ol>${edition.eligibility.map(it => html`<li>${it.explanation[view.lang]}${!said && html` (${t.testedAt[it.testedAt]})`}</li>`)}</ol>`
  return { id: 'eligibilite', title: t.eligibility, body }
}

export function applying(view: View, edition: Edition): Article {
  const t = rulesText[view.lang]
  const { wishes, labels, instants, zone, teammateWish, forms } = edition
  const label = labels[wishes.target === 'seat' ? 'seat' : 'challenge'][view.lang]
  const closes = formatInstant(view.lang, instants.callCloses, zone)
  const body = html`<p>${t.call(opening(view, edition), closes)} ${t.clock}</p>
${forms.some(it => it.of === 'application' && it.exclusive) && html`<p>${t.exclusive}</p>`}
<p>${t.wishes(label, wishes.min, wishes.max)} ${wishes.ranked ? t.ranked : t.unranked} ${wishes.orderAsked === 'at_interview' && t.orderAsked}</p>
${teammateWish && html`<p>${t.teammate}</p>`}
<p>${t.asked}</p>
<ul>${edition.answers.map(it => answerItem(view, it, label))}${edition.documents.map(it => documentItem(view, it))}</ul>
<p>${t.changes}</p>`
  return { id: 'candidater', title: t.applying, body }
}

function answerItem(view: View, { label, required, perWish }: Answer, wish: { one: string; many: string }): Html {
  const t = rulesText[view.lang]
  const notes = [...(perWish ? [t.perWish(wish)] : []), ...(required ? [] : [t.optional])]
  return html`<li>${label[view.lang]}${notes.length > 0 && html` (${notes.join(', ')})`}</li>`
}

function documentItem(view: View, { label, required, types, maxBytes, maxPages }: Document): Html {
  const t = rulesText[view.lang]
  const notes = [types.join(', ').toUpperCase(), t.documents(formatSize(view.lang, maxBytes), maxPages)]
  return html`<li>${label[view.lang]} (${[...notes, ...(required ? [] : [t.optional])].join(', ')})</li>`
}
