import { href } from '../../../kernel/address.ts'
import {
  actions,
  alert,
  definitionList,
  emptyState,
  type Html,
  html,
  layout,
  linkButton,
  paragraphs,
  type View,
} from '../../../platform/html/index.ts'
import { formatDay, formatInstant, formatMoney, formatRemaining } from '../../../platform/i18n/index.ts'
import { paths as challenges } from '../../challenges/paths.ts'
import type { Edition } from '../../edition/rules.ts'
import { paths } from '../paths.ts'
import {
  challengeOf,
  contractOf,
  type Explanation,
  nameOf,
  type OwnAnswer,
  type OwnOffer,
  profileIn,
  type SeatType,
  stateAt,
  type WishReason,
} from '../rules.ts'
import { en } from '../text.en.ts'
import { fr } from '../text.fr.ts'
import { consentSection } from './consent.ts'
import { termInWords } from './term.ts'

const text = { fr, en }

/** Before the results are released: the same words for everybody, whatever is prepared. */
export function waitingPage(view: View, edition: Edition): Html {
  const t = text[view.lang].mine
  const { notification } = edition.instants
  const body = emptyState(view, {
    title: t.waitingTitle,
    body: view.now < notification ? t.waitingBody(formatInstant(view.lang, notification, view.zone)) : t.waitingLate,
  })
  return layout(view, { title: t.title, body })
}

export type Mine = { edition: Edition; answer: OwnAnswer; biographyError?: string | undefined; typed?: string }

/** One person's answer: what it is, what to do, what explains it, and what rights it leaves. */
export function minePage(view: View, mine: Mine): Html {
  const t = text[view.lang].mine
  const { answer, edition } = mine
  const state = answer.offer && stateAt(answer.offer, view.now)
  const title = answer.gone ? t.goneTitle : state ? t.outcomes[state] : t.kinds[answer.kind]
  const body = html`${answer.gone && alert(view, { kind: 'info', body: t.gone })}
${answer.offer && place(view, edition, answer.offer, answer.gone)}
${state === 'accepted' && !answer.gone && consentSection(view, mine)}
<h2>${t.why}</h2>${why(view, edition, answer)}
<h2>${t.rights}</h2>${rights(view, edition, answer.explanation)}`
  const lead = t.releasedAt(formatInstant(view.lang, answer.releasedAt, view.zone))
  const errors = mine.biographyError ? [{ field: 'biography', message: mine.biographyError }] : []
  return layout(view, { title, eyebrow: t.title, lead, errors, body })
}

function place(view: View, edition: Edition, offer: OwnOffer, gone: boolean): Html {
  const t = text[view.lang].mine
  const named = nameOf(edition, view.lang, offer)
  const slug = challengeOf(edition, offer.challenge)?.slug
  return html`${standing(view, offer, gone)}
<h2>${t.offer}</h2><p>${t.offerLead(named)}</p>
${definitionList(view, facts(view, edition, offer))}
${slug && html`<p><a href="${href(challenges.challenge, view.lang, { slug })}">${t.readChallenge(named.title)}</a></p>`}`
}

/** Whoever has withdrawn may only give the place back. */
function standing(view: View, offer: OwnOffer, gone: boolean): Html {
  const t = text[view.lang].mine
  const say = (at: Date) => formatInstant(view.lang, at, view.zone)
  const state = stateAt(offer, view.now)
  const decline = linkButton(view, {
    href: href(paths.decline, view.lang),
    label: t.decline,
    kind: gone ? 'primary' : 'secondary',
  })
  if (gone) return state === 'sent' ? actions(view, [decline]) : html``
  if (state === 'sent')
    return html`${alert(view, { kind: 'info', body: t.answerBy(say(offer.answerBy), formatRemaining(view.lang, view.now, offer.answerBy)) })}
${actions(view, [linkButton(view, { href: href(paths.acceptance, view.lang), label: t.accept }), decline])}`
  if (state === 'expired') return alert(view, { kind: 'warning', body: t.expiredOn(say(offer.answerBy)) })
  if (state === 'cancelled')
    return alert(view, { kind: 'warning', body: offer.reason ? t.cancelledBecause(offer.reason) : t.cancelledOnly })
  if (state === 'vacated' && offer.vacatedAt)
    return alert(view, { kind: 'info', body: t.vacatedOn(say(offer.vacatedAt)) })
  if (!offer.answeredAt) return html``
  return state === 'accepted'
    ? alert(view, { kind: 'success', body: t.acceptedOn(say(offer.answeredAt)) })
    : alert(view, { kind: 'info', body: t.declinedOn(say(offer.answeredAt)) })
}

/** What somebody needs to decide. */
export function facts(view: View, edition: Edition, seat: SeatType & { sentAt: Date }) {
  const { lang } = view
  const t = text[lang].letters
  const challenge = challengeOf(edition, seat.challenge)
  const contract = contractOf(edition, lang, seat.challenge)
  const term = termInWords(edition, { lang, challenge: seat.challenge, at: seat.sentAt })
  const pay = contract.pay && t.pay(formatMoney(lang, contract.pay.amount, contract.pay.currency))
  return [
    { term: t.fact.host, detail: `${challenge?.host.name[lang]}, ${challenge?.host.institution[lang]}` },
    { term: t.fact.place, detail: challenge?.place ?? '' },
    { term: t.fact.contract, detail: term.contract },
    { term: t.fact.pay, detail: pay ?? t.payByExperience },
    { term: t.fact.start, detail: term.start },
  ]
}

function why(view: View, edition: Edition, { kind, explanation }: OwnAnswer): Html {
  const t = text[view.lang].letters
  if (explanation.from === 'absence') return html`<p>${t.absent}</p>`
  if (explanation.from === 'screening')
    return html`<p>${t.screening[explanation.step]}</p>${paragraphs(t.givenReason(explanation.reason))}
${explanation.step === 'preselection' && html`<p>${t.readings(edition.preselection.readingsPerFile)}</p>`}
<p>${t.thanksFile}</p><p>${t.again}</p>`
  return html`${kind === 'waiting_list' && html`<p>${t.lead.waiting_list}</p><p>${t.waitingMeans(formatDay(view.lang, edition.calendar.start.day))}</p>`}
${kind === 'not_selected' && html`<p>${t.lead.not_selected}</p>`}
${explanation.result.kind === 'placed' && explanation.result.wish === null && html`<p>${t.byDecision}</p>`}
${wishes(view, edition, explanation.wishes)}
${kind !== 'selected' && html`<p>${t.thanks}</p><p>${t.again}</p>`}`
}

function wishes(view: View, edition: Edition, reasons: WishReason[]): Html {
  const t = text[view.lang]
  if (reasons.length === 0) return html`<p>${t.letters.noWish}</p>`
  const items = reasons.map(wish => {
    const { title, seat } = nameOf(edition, view.lang, wish)
    const emptySeat = wish.kind === 'challenge-closed' ? profileIn(edition, view.lang, wish.emptyProfile) : ''
    const detail = capital(t.letters.wishReason({ ...wish, title, seat, emptySeat }))
    return { term: t.mine.wish(title, seat), detail }
  })
  return html`${definitionList(view, items)}<p>${t.mine.figures}</p>`
}

const capital = (line: string) => line.charAt(0).toUpperCase() + line.slice(1)

function rights(view: View, edition: Edition, explanation: Explanation): Html {
  const t = text[view.lang].letters
  const { email } = edition.dataProtection
  return html`${
    explanation.from === 'jury' ? html`<p>${t.algorithm}</p><p>${t.rules(email)}</p>` : html`<p>${t.noAlgorithm}</p>`
  }<p>${t.contest(email)}</p>`
}
