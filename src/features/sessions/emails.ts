import { href } from '../../kernel/address.ts'
import { formatDay, type Lang } from '../../platform/i18n/index.ts'
import { composeMail, type NewMail } from '../../platform/mail/index.ts'
import type { Edition } from '../edition/rules.ts'
import { text, whenIn } from './pages/when.ts'
import { paths } from './paths.ts'
import { type Proposal, type Session, spanOf, type Workshop, wordsIn } from './rules.ts'

type Person = { personId: number | null; name: string; email: string; lang: Lang }
export type About = { edition: Edition; person: Person; publicUrl: string }
type Part = string | { facts: readonly (readonly [string, string])[] } | { action: string; url: string }
type Letter = { kind: string; subject: string; parts: readonly (Part | false)[] }

/** Every mail of this slice leaves by a declared rule, to one person. */
function letter({ edition, person }: About, { kind, subject, parts }: Letter): NewMail {
  const t = text[person.lang].letters
  const team = edition.institutions.find(it => it.roles.includes('leads'))?.name ?? edition.programme.name
  const words = composeMail({
    lang: person.lang,
    subject,
    greeting: t.hello(person.name),
    parts: parts.filter(part => part !== false),
    closing: t.closing(team[person.lang]),
    footer: t.automatic(edition.title[person.lang]),
  })
  const { email: recipient, personId } = person
  return { ...words, editionId: edition.id, kind, personId, recipient, state: 'approved' }
}

const reading = ({ edition, person }: About) => ({ lang: person.lang, zone: edition.zone })
const titleOf = ({ person }: About, session: Pick<Session, 'title'>) => wordsIn(session.title, person.lang)

/** Where and when, then why when there is a reason. */
function facts(about: About, session: Session, { before, why }: { before?: Session; why?: string } = {}): Part {
  const t = text[about.person.lang].letters
  const was = before && whenIn(reading(about), before.parts)
  const when = whenIn(reading(about), session.parts)
  return {
    facts: [
      [t.when, when] as const,
      ...(was && was !== when ? [[t.before, was] as const] : []),
      ...(session.place ? [[t.place, session.place] as const] : []),
      ...(session.video ? [[t.video, session.video] as const] : []),
      ...(why ? [[t.why, why] as const] : []),
    ],
  }
}

/** Contacts of a host have no account: they are led nowhere. */
function link(about: About, sessionId: number): Part | false {
  const { edition, person, publicUrl } = about
  if (person.personId === null) return false
  const url = publicUrl + href(paths.session, person.lang, { id: sessionId }, { edition: edition.id })
  return { action: text[person.lang].letters.read, url }
}

/** A declared rule: when the team moves a published session, or holds after all one that was cancelled. */
export function movedEmail(about: About, { before, session }: { before: Session; session: Session }, why: string) {
  const t = text[about.person.lang].letters
  const title = titleOf(about, session)
  const back = before.state === 'cancelled'
  return letter(about, {
    kind: 'sessions.moved',
    subject: back ? t.backSubject(title) : t.movedSubject(title),
    parts: [
      back ? t.backLead(title) : t.movedLead(title),
      facts(about, session, { before, why }),
      link(about, session.id),
      t.movedNext,
    ],
  })
}

/** A declared rule: when the team cancels a published session. */
export function cancelledEmail(about: About, session: Session, why: string): NewMail {
  const t = text[about.person.lang].letters
  const title = titleOf(about, session)
  return letter(about, {
    kind: 'sessions.cancelled',
    subject: t.cancelledSubject(title),
    parts: [t.cancelledLead(title), facts(about, session, { why }), t.movedNext],
  })
}

/** A declared rule: some days before, to whoever may come, once for each delay and date. */
export function reminderEmail(about: About, session: Session): NewMail {
  const { edition, person } = about
  const t = text[person.lang].letters
  const title = titleOf(about, session)
  return letter(about, {
    kind: 'sessions.reminder',
    subject: t.reminderSubject(title, formatDay(person.lang, spanOf(session).startsAt, edition.zone)),
    parts: [t.reminderLead(title), facts(about, session), link(about, session.id), t.reminderNext],
  })
}

/** A declared rule: when a place becomes free, to whoever waited first. */
export function seatedEmail(about: About, { session, workshop }: { session: Session; workshop: Workshop }): NewMail {
  const { edition, person, publicUrl } = about
  const t = text[person.lang].letters
  const url = publicUrl + href(paths.workshop, person.lang, { id: workshop.id }, { edition: edition.id })
  return letter(about, {
    kind: 'sessions.seated',
    subject: t.seatedSubject(workshop.title),
    parts: [
      t.seatedLead(workshop.title, titleOf(about, session)),
      facts(about, { ...session, place: workshop.place || session.place }),
      { action: t.read, url },
      t.seatedNext,
    ],
  })
}

/** A declared rule: when the team accepts what a fellow proposes. */
export function acceptedEmail(about: About, proposal: Proposal, sessionId: number): NewMail {
  const t = text[about.person.lang].letters
  const when = [t.when, whenIn(reading(about), [proposal])] as const
  return letter(about, {
    kind: 'sessions.proposal_accepted',
    subject: t.acceptedSubject(proposal.title),
    parts: [t.acceptedLead(proposal.title), { facts: [when] }, link(about, sessionId), t.acceptedNext],
  })
}

/** A declared rule: when the team declines what a fellow proposes. */
export function declinedEmail(about: About, proposal: Proposal, why: string): NewMail {
  const t = text[about.person.lang].letters
  return letter(about, {
    kind: 'sessions.proposal_declined',
    subject: t.declinedSubject(proposal.title),
    parts: [t.declinedLead(proposal.title), { facts: [[t.why, why]] }, t.declinedNext],
  })
}
