import { href } from '../../../kernel/address.ts'
import {
  emptyState,
  type Html,
  html,
  layout,
  seatTokens,
  stateTag,
  stats,
  table,
  type View,
} from '../../../platform/html/index.ts'
import { formatNumber } from '../../../platform/i18n/index.ts'
import type { Edition } from '../../edition/rules.ts'
import { paths } from '../paths.ts'
import { challengeOf, nameOf, type Offer, type OfferState, type SeatStatus, stateAt, totalOf } from '../rules.ts'
import { en } from '../text.en.ts'
import { fr } from '../text.fr.ts'
import { workTabs } from './tabs.ts'

const text = { fr, en }

const icons = {
  prepared: 'neutral',
  sent: 'waiting',
  accepted: 'success',
  declined: 'neutral',
  expired: 'warning',
  cancelled: 'neutral',
  vacated: 'neutral',
} as const satisfies Record<OfferState, string>

/** The state of an offer, as it stands now. */
export function offerTag(view: View, offer: Pick<Offer, 'state' | 'answerBy'>): Html {
  const state = stateAt(offer, view.now)
  return stateTag(view, icons[state], text[view.lang].team.offerStates[state])
}

/** The address of a seat's own page. */
export const seatHref = (view: View, edition: Edition, seat: { challenge: string; profile: string }): string => {
  const slug = challengeOf(edition, seat.challenge)?.slug ?? seat.challenge
  return href(paths.seat, view.lang, { slug, profile: seat.profile })
}

/** Every seat with who holds it: filled, waiting for an answer, or free for the team to decide. */
export function seatsPage(view: View, { edition, seats }: { edition: Edition; seats: SeatStatus[] }): Html {
  const t = text[view.lang].team
  const total = totalOf(seats)
  const figure = (n: number, label: string) => ({ figure: formatNumber(view.lang, n), label })
  const body = html`${workTabs(view, 'seats')}
${
  seats.length === 0
    ? emptyState(view, { title: t.noSeats })
    : html`${stats(view, [
        figure(total.capacity, t.figures.places),
        figure(total.accepted, t.figures.accepted),
        figure(total.waiting, t.figures.waiting),
        figure(total.free, t.figures.free),
      ])}${seatTable(view, edition, seats)}<p>${t.twice}</p>`
}`
  return layout(view, { title: t.seatsTitle, lead: t.seatsLead, wide: true, body })
}

function seatTable(view: View, edition: Edition, seats: SeatStatus[]): Html {
  const t = text[view.lang].team
  return table(view, {
    caption: t.seatsTitle,
    captionHidden: true,
    columns: [
      { key: 'seat', label: t.seat },
      { key: 'signs', label: t.capacity },
      { key: 'people', label: t.holders },
      { key: 'free', label: t.free, numeric: true },
    ],
    rows: seats.map(seat => {
      const { title, seat: profile } = nameOf(edition, view.lang, seat)
      return {
        seat: t.seatTitle(title, profile),
        signs: tokens(view, seat),
        people: html`${seat.offers
          .filter(it => !['cancelled', 'declined', 'vacated'].includes(it.state))
          .map(it => html`<div>${it.name} ${offerTag(view, it)}${it.gone && html` ${t.gone}`}</div>`)}`,
        free: formatNumber(view.lang, seat.free),
      }
    }),
    rowHref: (_, index) => (seats[index] ? seatHref(view, edition, seats[index]) : undefined),
    empty: t.noSeats,
  })
}

const tokens = (view: View, { profile, capacity, accepted }: SeatStatus): Html =>
  seatTokens(
    view,
    Array.from({ length: capacity }, (_, index) => ({ profile, state: index < accepted ? 'filled' : 'wanted' })),
  )
