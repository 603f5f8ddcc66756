import { href } from '../../kernel/address.ts'
import { formatDay } from '../../platform/i18n/index.ts'
import { composeMail, type NewMail } from '../../platform/mail/index.ts'
import type { Edition } from '../edition/rules.ts'
import { paths } from './paths.ts'
import type { Colleague } from './queries.ts'
import type { DataRequest, Hold } from './rules.ts'
import { en } from './text.en.ts'
import { fr } from './text.fr.ts'

const text = { fr, en }

type To = Pick<DataRequest, 'personId' | 'name' | 'email' | 'lang' | 'kind' | 'dueOn'>
type Parts = Parameters<typeof composeMail>[0]['parts']
type Letter = { to: To; kind: string; subject: string; parts: Parts }

/** A request has arrived: by when it is answered. */
export function receivedEmail(edition: Edition, to: To): NewMail {
  const { mails: t, mine } = text[to.lang]
  const lead = t.receivedLead(mine.kinds[to.kind], formatDay(to.lang, to.dueOn))
  return letter(edition, { to, kind: 'privacy.received', subject: t.received, parts: [lead] })
}

/** Two more months, and why. */
export function extendedEmail(edition: Edition, to: To, reason: string): NewMail {
  const t = text[to.lang].mails
  const parts = [t.extendedLead(formatDay(to.lang, to.dueOn)), ...paragraphsOf(reason), t.complain]
  return letter(edition, { to, kind: 'privacy.extended', subject: t.extended, parts })
}

/** The answer, in the team's words, and where to complain. */
export function answeredEmail(
  edition: Edition,
  to: To,
  { answer, outcome }: { answer: string; outcome: 'done' | 'refused' },
): NewMail {
  const t = text[to.lang].mails
  const subject = outcome === 'done' ? t.answeredDone : t.answeredRefused
  return letter(edition, { to, kind: 'privacy.answered', subject, parts: [...paragraphsOf(answer), t.complain] })
}

/** What is erased, and what is not yet. The mail names nobody's row: it is destroyed once it has left. */
export function erasedEmail(edition: Edition, to: To, held: readonly Hold[]): NewMail {
  const { mails: t, mine } = text[to.lang]
  const told = held.map(it => {
    const until = it.until ? ` ${mine.until(formatDay(to.lang, it.until))}` : ''
    return `${mine.holds[it.code]}${until}`
  })
  const parts = told.length > 0 ? [t.erasedPartly, ...told, t.complain] : [t.erasedLead]
  return { ...letter(edition, { to, kind: 'privacy.erased', subject: t.erased, parts }), personId: null }
}

type About = { edition: Edition; publicUrl: string }

/** Tells the team that somebody asks something, not who nor what they wrote. */
export const teamEmails = (
  { edition, publicUrl }: About,
  team: readonly Colleague[],
  it: { id: number; kind: To['kind']; dueOn: string },
): NewMail[] =>
  team.map(to => {
    const { mails: t, mine } = text[to.lang]
    const url = publicUrl + href(paths.request, to.lang, { id: it.id }, { edition: edition.id })
    const parts = [t.teamLead(formatDay(to.lang, it.dueOn)), { action: t.open, url }]
    return letter(edition, {
      to: { ...to, kind: it.kind, dueOn: it.dueOn },
      kind: 'privacy.told',
      subject: t.teamSubject(mine.kinds[it.kind]),
      parts,
    })
  })

/** Reminds the team of what runs out, all in one mail. */
export const reminderEmails = (
  { edition, publicUrl }: About & { edition: Edition },
  team: readonly Colleague[],
  due: readonly (Pick<DataRequest, 'id' | 'kind' | 'dueOn'> & { late: boolean })[],
): NewMail[] =>
  team.map(to => {
    const { mails: t, mine } = text[to.lang]
    const url = publicUrl + href(paths.requests, to.lang, {}, { edition: edition.id })
    const lines = due.map(it => t.reminderLine(mine.kinds[it.kind], formatDay(to.lang, it.dueOn), it.late))
    const subject = t.reminderSubject(due.length)
    const about = { ...to, kind: 'access' as const, dueOn: '' }
    return letter(edition, { to: about, kind: 'privacy.reminder', subject, parts: [...lines, { action: t.open, url }] })
  })

const paragraphsOf = (words: string): string[] => words.split(/\n{2,}/).map(it => it.trim())

function letter(edition: Edition, { kind, parts, subject, to }: Letter): NewMail {
  const t = text[to.lang].mails
  const team = edition.programme.name[to.lang]
  const footer = t.footer(edition.title[to.lang])
  const words = composeMail({
    lang: to.lang,
    subject,
    greeting: t.hello(to.name),
    parts,
    closing: t.closing(team),
    footer,
  })
  const about = { editionId: edition.id, kind, personId: to.personId, recipient: to.email }
  return { ...words, ...about, state: 'approved' }
}
