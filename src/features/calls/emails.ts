import { href } from '../../kernel/address.ts'
import { formatInstant, type Lang } from '../../platform/i18n/index.ts'
import { composeMail, type NewMail } from '../../platform/mail/index.ts'
import type { Edition } from '../edition/rules.ts'
import { beyond } from './paths.ts'
import { en } from './text.en.ts'
import { fr } from './text.fr.ts'

const text = { fr, en }

type Extended = {
  to: { personId: number; email: string; lang: Lang }
  edition: Edition
  closesAt: Date
  reason: string
  publicUrl: string
}

/** Tells somebody until when they may apply, as soon as the team has decided it. */
export function extendedEmail({ to, edition, closesAt, reason, publicUrl }: Extended): NewMail {
  const { email: recipient, lang, personId } = to
  const t = text[lang].mail
  const closes = formatInstant(lang, closesAt, edition.zone)
  const words = composeMail({
    lang,
    subject: t.subject(closes),
    greeting: t.hello,
    parts: [
      t.lead(edition.title[lang], closes),
      t.reason(reason),
      { action: t.open, url: publicUrl + href(beyond.mine, lang, {}, { edition: edition.id }) },
    ],
    closing: t.closing,
    footer: t.footer(edition.title[lang]),
  })
  return { ...words, editionId: edition.id, kind: 'call.extended', personId, recipient, state: 'approved' }
}
