import { href } from '../../kernel/address.ts'
import { formatInstant, type Lang } from '../../platform/i18n/index.ts'
import { composeMail, type NewMail } from '../../platform/mail/index.ts'
import type { Edition } from '../edition/rules.ts'
import { paths } from './paths.ts'
import type { Sender } from './queries.ts'
import { en } from './text.en.ts'
import { fr } from './text.fr.ts'

const text = { fr, en }

type Asked = {
  to: { personId: number; email: string; lang: Lang }
  edition: Edition
  question: string
  dueAt: Date
  publicUrl: string
}

/** Tells somebody what is asked of them and until when, as soon as the team has asked. */
export function askedEmail({ to, edition, question, dueAt, publicUrl }: Asked): NewMail {
  const { email: recipient, lang, personId } = to
  const t = text[lang].mail
  const due = formatInstant(lang, dueAt, edition.zone)
  const words = composeMail({
    lang,
    subject: t.subject(due),
    greeting: t.hello,
    parts: [
      t.lead(edition.title[lang]),
      question,
      t.until(due),
      { action: t.open, url: publicUrl + href(paths.own, lang, {}, { edition: edition.id }) },
    ],
    closing: t.closing,
    footer: t.footer(edition.title[lang]),
  })
  return { ...words, editionId: edition.id, kind: 'evidence.asked', personId, recipient, state: 'approved' }
}

type Infected = { sender: Sender; edition: Edition; publicUrl: string; now: Date }

/** Tells somebody that the antivirus holds a file that they answered with, and what to do about it. */
export function infectedEmail({ sender, edition, publicUrl, now }: Infected): NewMail {
  const { dueAt, email: recipient, lang, name, personId } = sender
  const t = text[lang].quarantine
  const url = publicUrl + href(paths.own, lang, {}, { edition: edition.id })
  const todo = now < dueAt ? [t.replace(formatInstant(lang, dueAt, edition.zone)), { action: t.open, url }] : [t.late]
  const words = composeMail({
    lang,
    subject: t.subject(name),
    greeting: text[lang].mail.hello,
    parts: [t.lead(name, edition.title[lang]), ...todo],
    closing: t.closing,
    footer: t.footer(edition.title[lang]),
  })
  return { ...words, editionId: edition.id, kind: 'evidence.infected', personId, recipient, state: 'approved' }
}
