import type { Named, ResultKind, ScreeningStep, WishReason } from '../rules.ts'
import type { letters as fr } from '../text.fr/letters.ts'

type Told = Named & WishReason & { emptySeat: string }
type Figures = { received: number; heard: number; places: number }

const times = (n: number, one: string, many: string) => (n === 1 ? `${n} ${one}` : `${n} ${many}`)

function ordinal(n: number): string {
  const last = n % 100 >= 11 && n % 100 <= 13 ? 0 : n % 10
  return `${n}${['th', 'st', 'nd', 'rd'][last] ?? 'th'}`
}

function wishReason(it: Told): string {
  switch (it.kind) {
    case 'obtained':
      return 'this is the place you are offered.'
    case 'holds-better':
      return 'you are given a wish that you preferred to this one.'
    case 'placed-by-decision':
      return 'the jury offers you another place, by a decision with its reasons.'
    case 'challenge-closed':
      return `the team cannot be formed: it lacks somebody in ${it.emptySeat}. This has nothing to do with your application.`
    case 'not-ranked':
      return 'the jury did not put you on its list for this seat.'
    case 'excluded':
      return 'the programme team ruled out this placement, for a recorded reason that you may ask for.'
    case 'optional-not-opened':
      return 'this seat would open only if others were filled, and it did not open.'
    case 'ranked-below':
      return rankedBelow(it)
  }
}

function rankedBelow({ position, ranked, cutoff, byLot }: Extract<Told, { kind: 'ranked-below' }>): string {
  const place = `the jury ranked you ${ordinal(position)} of ${ranked}`
  if (cutoff === null) return `${place}; the seats were given by decisions with their reasons.`
  if (byLot) return `${place}, level with the last person admitted: a draw that can be checked came between you.`
  return `${place}; the last person admitted was ${ordinal(cutoff)}.`
}

const screening: Record<ScreeningStep, string> = {
  eligibility: 'Your application does not meet one of the conditions of the rules, so it could not be considered.',
  completeness: 'Your application lacked something that the rules require, so it could not be considered.',
  preselection: 'Your file was read, without your name, and was not chosen for an interview.',
}

const lead: Record<Exclude<ResultKind, 'selected' | 'inadmissible' | 'not_preselected'>, string> = {
  waiting_list:
    'The jury finds you able to join the cohort, but other people, ranked before you, hold the places you asked for today. You are on the waiting list.',
  not_selected: 'We cannot offer you a place in this cohort.',
}

export const letters = {
  hello: name => (name ? `Dear ${name},` : 'Hello,'),
  resultSubject: programme => `Our answer to your application — ${programme}`,
  offerSubject: programme => `You are offered a place — ${programme}`,
  footer: (programme, team) => `${programme}. Sent by: ${team}.`,
  automatic: programme => `${programme}. This message leaves by itself, without anybody having to send it.`,
  readMine: 'Read my answer in full',
  answer: 'Answer this offer',
  selectedLead: ({ title, seat }: Named) =>
    `We are delighted to offer you a place in the cohort: a seat in ${seat}, for “${title}”.`,
  laterLead: ({ title, seat }: Named) =>
    `A place has become free, and we are delighted to offer it to you: a seat in ${seat}, for “${title}”.`,
  movedLead: 'This offer replaces the one you had received and not yet answered.',
  validated: authority => `After the interviews, the jury’s list was approved by ${authority}.`,
  byDecision: 'This place was not among your wishes: the jury offers it to you, and you are free to decline it.',
  fact: {
    host: 'Host',
    place: 'Place',
    seat: 'Seat',
    contract: 'Contract',
    pay: 'Pay',
    start: 'Start',
    delay: 'Your answer',
    answerBy: 'Answer before',
  },
  contract: (months, kind) => `${months} months, ${kind}`,
  pay: amount => `${amount} net a month`,
  payByExperience: 'According to experience, as the rules say',
  contractUntil: (end, kind) => `until ${end}, ${kind}`,
  startSoon: 'As soon as possible, on a day to agree with the host',
  startPlanned: day => `${day}, to be confirmed with the host`,
  delay: days => `You have ${times(days, 'day', 'days')} from this message. The exact date and time are on your page.`,
  think:
    'Take that time to think and to ask your questions. Without an answer by then, the place may be offered to somebody else.',
  sealed: when =>
    `The cohort will be announced on ${when}. Until then, please speak of it only to those close to you and to your employer.`,
  lead,
  thanks: 'A file and an interview take time and commitment. We thank you for them, and so does the jury.',
  heardFigures: ({ heard, places }: Figures) =>
    `${heard} people were heard, for ${places} announced places: strong applications did not find a place.`,
  why: 'Here is what explains this answer, wish by wish:',
  wish: (it: Told) => `“${it.title}”, in ${it.seat}: ${wishReason(it)}`,
  wishReason,
  noWish: 'None of your wishes matched an open seat for your trade.',
  waitingMeans: start =>
    `If a place becomes free before ${start}, or later if somebody leaves the cohort, the team may offer it to you. You have nothing to do, nothing binds you, and you may step back whenever you like.`,
  absent:
    'The jury could not hear you, and it only ranks people it has met. If something prevented you from coming, please tell us.',
  screening,
  screeningFigures: ({ received, heard }: Figures) =>
    `We received ${received} applications and ${heard} people were heard: many good files could not be.`,
  readings: n =>
    `${times(n, 'person', 'people')} read your file separately, with the criteria of the rules and nothing else.`,
  givenReason: reason => `The recorded reason is this: ${reason}`,
  thanksFile: 'Writing a file takes time. Thank you for having done so.',
  again: 'Nothing prevents you from applying to a later cohort, and this answer will not count there.',
  algorithm:
    'An algorithm helped with this decision: it forms the teams from the jury’s lists and the order of your wishes. It knows neither your name, nor your gender, nor your age, nor your address. The jury ranks and an authority approves: nothing is decided by the computation alone.',
  rules: email =>
    `You have the right to obtain the rules of this processing and the main features of its use in your case: write to ${email}. Without a satisfactory answer within a month, you may turn to the Commission for access to administrative documents (articles L. 311-3-1 and R. 311-3-1-1 of the French code on relations between the public and the administration).`,
  noAlgorithm: 'No algorithm took part in this answer.',
  contest: email =>
    `You may ask for this answer to be reconsidered, by writing to ${email}, or contest it before the administrative court, within two months of it.`,
  closing: team => `With our best regards,\n${team}`,
  acceptedSubject: title => `You are joining “${title}”`,
  acceptedLead: ({ title, seat }: Named, at: string) =>
    `We received your agreement on ${at}: you are joining “${title}”, in ${seat}. Welcome.`,
  acceptedNext:
    'The host administration will write to you to prepare your contract. On your page, you also choose whether your name may appear when the cohort is announced.',
  declinedSubject: 'Your answer is recorded',
  declinedLead: ({ title }: Named, at: string) =>
    `We noted on ${at} that you decline the place offered for “${title}”. Thank you for telling us: somebody else will be able to take it.`,
  notYou: 'You did not give this answer? Write to us at once.',
  reminderSubject: left => `You have ${left} left to answer the offer`,
  reminderLead: ({ title }: Named, answerBy: string) =>
    `You are offered a place for “${title}”, and we do not have your answer yet. You may answer before ${answerBy}.`,
  reminderNext: 'Is a question holding you back? Reply to this message or write to us: we will help you decide.',
  expiredSubject: 'The time to answer is over',
  expiredLead: ({ title }: Named, answerBy: string) =>
    `We did not receive your answer before ${answerBy}: the place offered for “${title}” is no longer reserved.`,
  expiredNext: email =>
    `If something prevented you from answering, write quickly to ${email}: while the place is free, the team can offer it to you again.`,
  cancelledSubject: 'Your place in the cohort',
  cancelledLead: ({ title }: Named) => `The place that was reserved for you for “${title}” no longer is.`,
} satisfies typeof fr
