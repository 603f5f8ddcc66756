import { formatInstant, formatRemaining } from '../../../platform/i18n/index.ts'
import type { NewMail } from '../../../platform/mail/index.ts'
import { nameOf, type SeatType } from '../rules.ts'
import { type About, letterTo, mineAt, wordsIn } from './addressed.ts'
import { factsOf } from './results.ts'

export const REMINDER = 'offers.reminder'

const named = ({ edition, person }: About, seat: SeatType) => nameOf(edition, person.lang, seat)
const say = ({ edition, person }: About, at: Date) => formatInstant(person.lang, at, edition.zone)

/** A place that became free, offered by the team; `moved` when it replaces another offer. */
export function offerEmail(about: About, seat: SeatType, { moved, at }: { moved: boolean; at: Date }): NewMail {
  const { edition, person } = about
  const t = wordsIn(person.lang)
  return letterTo(about, {
    kind: 'offers.next',
    subject: t.offerSubject(edition.title[person.lang]),
    parts: [
      t.laterLead(named(about, seat)),
      moved && t.movedLead,
      { facts: factsOf(about, seat, at) },
      { action: t.answer, url: mineAt(about) },
      t.think,
      t.rules(edition.dataProtection.email),
    ],
    state: 'draft',
    batch: offersBatch(edition.id),
  })
}

/** An offer that the team took back, as a draft: somebody reads it before it leaves. */
export function cancelledEmail(about: About, seat: SeatType, reason: string): NewMail {
  const t = wordsIn(about.person.lang)
  return letterTo(about, {
    kind: 'offers.cancelled',
    subject: t.cancelledSubject,
    parts: [t.cancelledLead(named(about, seat)), t.givenReason(reason), t.contest(about.edition.dataProtection.email)],
    state: 'draft',
    batch: offersBatch(about.edition.id),
  })
}

const offersBatch = (editionId: string) => `offers-${editionId}`

/** The receipt of an acceptance: leaves by rule. */
export function acceptedEmail(about: About, seat: SeatType, at: Date): NewMail {
  const t = wordsIn(about.person.lang)
  const it = named(about, seat)
  const { announcement } = about.edition.instants
  return letterTo(about, {
    kind: 'offers.accepted',
    subject: t.acceptedSubject(it.title),
    parts: [
      t.acceptedLead(it, say(about, at)),
      t.acceptedNext,
      { action: t.readMine, url: mineAt(about) },
      at < announcement && t.sealed(say(about, announcement)),
      t.notYou,
    ],
    state: 'approved',
  })
}

/** The receipt of a refusal: leaves by rule. */
export function declinedEmail(about: About, seat: SeatType, at: Date): NewMail {
  const t = wordsIn(about.person.lang)
  return letterTo(about, {
    kind: 'offers.declined',
    subject: t.declinedSubject,
    parts: [t.declinedLead(named(about, seat), say(about, at)), t.notYou],
    state: 'approved',
  })
}

type Due = { seat: SeatType; answerBy: Date; now: Date }

/** A declared rule: once, in the last 48 hours before the deadline. */
export function reminderEmail(about: About, { seat, answerBy, now }: Due): NewMail {
  const t = wordsIn(about.person.lang)
  return letterTo(about, {
    kind: REMINDER,
    subject: t.reminderSubject(formatRemaining(about.person.lang, now, answerBy)),
    parts: [
      t.reminderLead(named(about, seat), say(about, answerBy)),
      { action: t.answer, url: mineAt(about) },
      t.reminderNext,
    ],
    state: 'approved',
  })
}

/** A declared rule: when the deadline has passed. */
export function expiredEmail(about: About, { seat, answerBy }: Due): NewMail {
  const t = wordsIn(about.person.lang)
  return letterTo(about, {
    kind: 'offers.expired',
    subject: t.expiredSubject,
    parts: [t.expiredLead(named(about, seat), say(about, answerBy)), t.expiredNext(about.edition.dataProtection.email)],
    state: 'approved',
  })
}
