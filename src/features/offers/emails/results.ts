import { formatDay, formatInstant, formatMoney } from '../../../platform/i18n/index.ts'
import type { NewMail } from '../../../platform/mail/index.ts'
import { termInWords } from '../pages/term.ts'
import {
  challengeOf,
  contractOf,
  type Explanation,
  nameOf,
  profileIn,
  type Received,
  type ResultKind,
  resultsBatch,
  type SeatType,
  type WishReason,
} from '../rules.ts'
import { type About, letterTo, mineAt, wordsIn } from './addressed.ts'

export type Figures = Received & { places: number }
type Told = { kind: ResultKind; explanation: Explanation; figures: Figures }

/** What one person is told, as a draft: everything that explains the answer is in the letter itself. */
export function resultEmail(about: About, told: Told): NewMail {
  const { edition, person } = about
  return letterTo(about, {
    kind: `offers.${told.kind}`,
    subject: wordsIn(person.lang).resultSubject(edition.title[person.lang]),
    parts: told.kind === 'selected' ? selected(about, told) : notSelected(about, told),
    state: 'draft',
    batch: resultsBatch(edition.id),
  })
}

function selected(about: About, { explanation }: Told) {
  const { edition, person } = about
  const { lang } = person
  const t = wordsIn(lang)
  if (explanation.from !== 'jury' || explanation.result.kind !== 'placed') throw new Error('selected without a place')
  const { result } = explanation
  return [
    t.selectedLead(nameOf(edition, lang, result)),
    t.validated(edition.validation.authority[lang]),
    result.wish === null && t.byDecision,
    { facts: factsOf(about, result, edition.instants.notification) },
    { action: t.answer, url: mineAt(about) },
    t.think,
    t.sealed(formatInstant(lang, edition.instants.announcement, edition.zone)),
    t.algorithm,
    t.rules(edition.dataProtection.email),
  ]
}

/** What somebody needs to decide, as names and values; `at` is when the place is offered. */
export function factsOf({ edition, person }: About, seat: SeatType, at: Date): [string, string][] {
  const { lang } = person
  const t = wordsIn(lang)
  const challenge = challengeOf(edition, seat.challenge)
  const contract = contractOf(edition, lang, seat.challenge)
  const term = termInWords(edition, { lang, challenge: seat.challenge, at })
  return [
    [capital(edition.labels.challenge[lang].one), challenge?.title ?? seat.challenge],
    [t.fact.host, challenge ? `${challenge.host.name[lang]}, ${challenge.host.institution[lang]}` : ''],
    [t.fact.place, challenge?.place ?? ''],
    [t.fact.seat, profileIn(edition, lang, seat.profile)],
    [t.fact.contract, term.contract],
    [
      t.fact.pay,
      contract.pay ? t.pay(formatMoney(lang, contract.pay.amount, contract.pay.currency)) : t.payByExperience,
    ],
    [t.fact.start, term.start],
    [t.fact.delay, t.delay(edition.offers.answerDays)],
  ]
}

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1)

function notSelected(about: About, told: Told) {
  const { edition, person } = about
  const t = wordsIn(person.lang)
  const { email } = edition.dataProtection
  const heard = told.explanation.from === 'jury'
  return [
    ...(told.explanation.from === 'screening' ? screened(about, told.explanation, told) : listened(about, told)),
    t.again,
    heard && t.algorithm,
    heard && t.rules(email),
    t.contest(email),
    { action: t.readMine, url: mineAt(about) },
  ]
}

function screened(about: About, { step, reason }: Extract<Explanation, { from: 'screening' }>, { figures }: Told) {
  const t = wordsIn(about.person.lang)
  const read = step === 'preselection'
  return [
    t.screening[step],
    t.givenReason(reason),
    read && t.readings(about.edition.preselection.readingsPerFile),
    read && t.screeningFigures(figures),
    t.thanksFile,
  ]
}

function listened(about: About, { kind, explanation, figures }: Told) {
  const { edition, person } = about
  const t = wordsIn(person.lang)
  if (explanation.from !== 'jury') return [t.lead.not_selected, t.absent, t.thanksFile]
  const waits = kind === 'waiting_list'
  const { wishes } = explanation
  return [
    t.lead[waits ? 'waiting_list' : 'not_selected'],
    waits && t.waitingMeans(formatDay(person.lang, edition.calendar.start.day)),
    ...(wishes.length > 0 ? [t.why, ...wishes.map(wish => wishLine(about, wish))] : [t.noWish]),
    t.heardFigures(figures),
    t.thanks,
  ]
}

function wishLine({ edition, person }: About, wish: WishReason): string {
  const { lang } = person
  const emptySeat = wish.kind === 'challenge-closed' ? profileIn(edition, lang, wish.emptyProfile) : ''
  return wordsIn(lang).wish({ ...wish, ...nameOf(edition, lang, wish), emptySeat })
}
