import type { Context } from 'hono'
import { href } from '../../../kernel/address.ts'
import { NotFound } from '../../../kernel/not-found.ts'
import { idOf, pages } from '../../../platform/http/index.ts'
import type { App, Applied } from '../../edition/index.ts'
import { cancelOffer } from '../cancel-offer.ts'
import { offerEmail } from '../emails.ts'
import { cancellationForm, offerForm } from '../forms.ts'
import { offerNext } from '../offer-next.ts'
import { seatPage } from '../pages/seat.ts'
import { cancellationPage, previewPage } from '../pages/seat-decisions.ts'
import { seatHref, seatsPage } from '../pages/seats.ts'
import { paths } from '../paths.ts'
import { goneCodes, isReleased } from '../queries.ts'
import { type CancelRefusal, canOffer, type OfferRefusal, type SeatType } from '../rules.ts'
import { lineOf, proposalFor, seatIn, seatingOf } from '../seating.ts'
import { en } from '../text.en.ts'
import { fr } from '../text.fr.ts'
import { said, team } from './team.ts'

const text = { fr, en }
const { app, get, post } = pages<Applied>()

get(paths.seats, async c => {
  team(c)
  const { edition, services, view } = c.var
  const { seats } = await seatingOf(services.db, edition.id, services.now())
  return c.html(seatsPage(view, { edition, seats }))
})

get(paths.seat, async c => c.html(await drawSeat(c, { code: '', reason: '' })))

post(paths.seat, async c => {
  const actor = team(c)
  const { step, ...typed } = offerForm.parse(await c.req.parseBody())
  if (step === 'change') return c.html(await drawSeat(c, typed))
  if (step === 'preview') return preview(c, typed)
  const seat = seatOf(c)
  const offered = await offerNext(c.var.services, actor, c.var.edition, { ...seat, ...typed })
  if (!offered.ok) return c.html(await drawSeat(c, typed, offered.refusal), 409)
  return said(c, seatHref(c.var.view, c.var.edition, seat), text[c.var.lang].team.offered)
})

get(paths.cancellation, async c => c.html(await drawCancellation(c, '')))

post(paths.cancellation, async c => {
  const actor = team(c)
  const { reason } = cancellationForm.parse(await c.req.parseBody())
  const cancelled = await cancelOffer(c.var.services, actor, c.var.edition, { offerId: idOf(c), reason })
  if (!cancelled.ok) return c.html(await drawCancellation(c, reason, cancelled.refusal), 422)
  return said(c, href(paths.seats, c.var.lang), text[c.var.lang].team.takenBack)
})

export const seatRoutes = app

/** The seat of this address, by the challenge's public name. */
function seatOf(c: Context<App>): SeatType {
  const challenge = c.var.edition.challenges.find(it => it.slug === c.req.param('slug'))
  if (!challenge) throw new NotFound()
  return { challenge: challenge.id, profile: c.req.param('profile') ?? '' }
}

type Typed = { code: string; reason: string }

async function facts(c: Context<App>) {
  team(c)
  const { db, now } = c.var.services
  const at = now()
  const seating = await seatingOf(db, c.var.edition.id, at)
  const seat = seatIn(seating, seatOf(c))
  if (!seat) throw new NotFound()
  const released = await isReleased(db, c.var.edition.id)
  return { at, seating, seat, released, line: lineOf(seating, seat) }
}

async function drawSeat(c: Context<App>, typed: Typed, refusal?: OfferRefusal) {
  const { at, seating, seat, ...rest } = await facts(c)
  const { edition, services, view } = c.var
  const gone = await goneCodes(services.db, edition.id)
  const { steps, left } = seat.free > 0 ? proposalFor(seating, seat, { gone, now: at }) : { steps: [], left: undefined }
  const nameOf = (code: string) => seating.waiting.find(it => it.code === code)?.name ?? code
  const named = steps.map(step => ({ ...step, name: nameOf(step.code) }))
  return seatPage(view, { edition, seat, ...rest, steps: named, left, offers: seating.offers, typed, refusal })
}

/** Checks the choice before showing the letter, by the same rule that decides when it is sent. */
async function preview(c: Context<App>, typed: Typed) {
  const { at, seating, seat, line, released } = await facts(c)
  const own = seating.offers.filter(it => it.code === typed.code)
  const allowed = canOffer({ ...typed, released, seat, line: line.map(it => it.code), own, now: at })
  const person = line.find(it => it.code === typed.code)
  if (!allowed.ok) return c.html(await drawSeat(c, typed, allowed.refusal), 422)
  if (!person) throw new NotFound()
  const { edition, services, view } = c.var
  const again = own.some(it => it.state === 'sent')
  const mail = offerEmail({ edition, person, publicUrl: services.config.publicUrl }, seat, { moved: again, at })
  return c.html(previewPage(view, { edition, seat, typed, mail }))
}

async function drawCancellation(c: Context<App>, reason: string, refusal?: CancelRefusal) {
  team(c)
  const { edition, services, view } = c.var
  const { offers } = await seatingOf(services.db, edition.id, services.now())
  const offer = offers.find(it => it.id === idOf(c))
  if (!offer || offer.state === 'prepared') throw new NotFound()
  return cancellationPage(view, { edition, offer, reason, refusal })
}
