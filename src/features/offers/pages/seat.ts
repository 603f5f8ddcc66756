import { href } from '../../../kernel/address.ts'
import {
  alert,
  dateTime,
  form,
  type Html,
  html,
  layout,
  selectField,
  table,
  textArea,
  type View,
} from '../../../platform/html/index.ts'
import { formatInstant } from '../../../platform/i18n/index.ts'
import type { Edition } from '../../edition/rules.ts'
import { paths } from '../paths.ts'
import {
  hasBegun,
  isLive,
  nameOf,
  type Offer,
  type OfferRefusal,
  type SeatStatus,
  type SeatType,
  stateAt,
} from '../rules.ts'
import { en } from '../text.en.ts'
import { fr } from '../text.fr.ts'
import { refusalIn } from './refusal.ts'
import { offerTag, seatHref } from './seats.ts'

const text = { fr, en }

type InLine = { code: string; name: string; place: { position: number; ranked: number } | undefined }
export type SeatPage = {
  edition: Edition
  seat: SeatStatus
  /** What the engine proposes, step by step, when the seat is free. */
  steps: { name: string; from: SeatType | null; to: SeatType }[]
  left: (SeatType & { short: boolean }) | undefined
  line: InLine[]
  /** Every offer of the edition: where those in line stand. */
  offers: Offer[]
  released: boolean
  typed: { code: string; reason: string }
  refusal?: OfferRefusal | undefined
}

/** One seat: what happened, who comes next and what each step would change, and the decision, which is the team's. */
export function seatPage(view: View, page: SeatPage): Html {
  const t = text[view.lang].team
  const { edition, refusal, seat } = page
  const { title, seat: profile } = nameOf(edition, view.lang, seat)
  const inForm = refusal?.code === 'not_waiting' || refusal?.code === 'reason_missing'
  const errors = inForm
    ? [{ field: refusal.code === 'reason_missing' ? 'reason' : 'code', message: refusalIn(view, refusal) }]
    : []
  const body = html`${refusal && !inForm && alert(view, { kind: 'error', body: refusalIn(view, refusal), announced: true })}
<h2>${t.history}</h2>${history(view, page)}
${seat.free > 0 && page.released && html`<h2>${t.nextTitle}</h2>${proposal(view, page)}`}
<h2>${t.lineTitle}</h2>${line(view, page)}
${seat.free > 0 && page.released && page.line.length > 0 && choice(view, page, errors[0])}`
  const crumbs = [{ href: href(paths.seats, view.lang), label: t.seatsTitle }]
  return layout(view, { title: t.seatTitle(title, profile), crumbs, wide: true, errors, body })
}

const named = (view: View, edition: Edition, seat: SeatType) => {
  const { title, seat: profile } = nameOf(edition, view.lang, seat)
  return text[view.lang].team.seatTitle(title, profile)
}

function history(view: View, { edition, seat }: SeatPage): Html {
  const t = text[view.lang].team
  const begun = hasBegun(edition, view.now)
  const takeBack = (offer: Offer) =>
    (begun ? ['sent'] : ['sent', 'accepted']).includes(stateAt(offer, view.now)) &&
    html`<a href="${href(paths.cancellation, view.lang, { id: offer.id })}">${t.takeBack}<span class="${view.theme.classes.hidden}"> (${offer.name})</span></a>`
  return table(view, {
    caption: t.history,
    captionHidden: true,
    columns: [
      { key: 'person', label: t.person },
      { key: 'state', label: t.state },
      { key: 'since', label: t.since },
      { key: 'reason', label: t.why },
      { key: 'act', label: t.takeBack },
    ],
    rows: seat.offers.map(offer => ({
      person: offer.name,
      state: html`${offerTag(view, offer)}${offer.gone && html` ${t.gone}`}`,
      since: since(view, offer),
      reason: offer.reason ?? '',
      act: html`${takeBack(offer)}`,
    })),
    empty: t.nextNone,
  })
}

function since(view: View, offer: Offer): Html {
  const t = text[view.lang].team
  const state = stateAt(offer, view.now)
  if (state === 'sent' && offer.answerBy)
    return html`${t.answerBy(formatInstant(view.lang, offer.answerBy, view.zone))}`
  const at = state === 'expired' ? offer.answerBy : (offer.vacatedAt ?? offer.answeredAt ?? offer.sentAt)
  return at ? dateTime(view, at) : html``
}

function proposal(view: View, { edition, steps, left }: SeatPage): Html {
  const t = text[view.lang].team
  const say = (seat: SeatType) => named(view, edition, seat)
  const lines = steps.map(step =>
    step.from ? t.stepFrom(step.name, say(step.from), say(step.to)) : t.stepNew(step.name, say(step.to)),
  )
  if (left && steps.length > 0) lines.push(left.short ? t.stepShort(say(left)) : t.stepLeft(say(left)))
  return steps.length === 0
    ? html`<p>${t.nextNone}</p>`
    : html`<p>${t.nextSteps}</p><ol>${lines.map(it => html`<li>${it}</li>`)}</ol><p>${t.leaveEmpty}</p>`
}

function line(view: View, { edition, line: people, offers }: SeatPage): Html {
  const t = text[view.lang].team
  const situation = (code: string) => {
    const live = offers.find(it => it.code === code && isLive(it, view.now))
    return live ? t.holdsElsewhere(named(view, edition, live), t.offerStates[live.state]) : t.noSeat
  }
  return table(view, {
    caption: t.lineTitle,
    captionHidden: true,
    columns: [
      { key: 'name', label: t.person },
      { key: 'position', label: t.position },
      { key: 'situation', label: t.situation },
    ],
    rows: people.map(it => ({
      name: it.name,
      position: placeIn(view, it),
      situation: situation(it.code),
    })),
    empty: t.nextNone,
  })
}

const placeIn = (view: View, { place }: InLine): string => {
  const t = text[view.lang].team
  return place ? t.positionOf(place.position, place.ranked) : t.alreadyOffered
}

function choice(view: View, page: SeatPage, error: { field: string; message: string } | undefined): Html {
  const t = text[view.lang].team
  const { edition, line: people, seat, steps, typed } = page
  const first = people.find(it => it.name === steps[0]?.name)?.code ?? ''
  const options = people.map(it => ({ value: it.code, label: `${it.name} — ${placeIn(view, it)}` }))
  const errorOf = (field: string) => (error?.field === field ? error.message : undefined)
  return form(view, {
    action: seatHref(view, edition, seat),
    body: html`${selectField(view, { name: 'code', label: t.offerTo, options, value: typed.code || first, prompt: t.choose, error: errorOf('code') })}
${textArea(view, { name: 'reason', label: t.reason, hint: t.reasonHint, value: typed.reason, rows: 3, error: errorOf('reason'), required: true })}`,
    submit: t.preview,
  })
}
