import { href } from '../../kernel/address.ts'
import { formatInstant, plural } from '../../platform/i18n/index.ts'
import { composeMail, type NewMail } from '../../platform/mail/index.ts'
import type { Edition } from '../edition/rules.ts'
import { paths } from './paths.ts'
import { SUMMONS, type Unsummoned } from './queries.ts'
import { asksOrder } from './rules.ts'
import { en } from './text.en.ts'
import { fr } from './text.fr.ts'

const text = { fr, en }

type Summons = Unsummoned & { edition: Edition; batch: string; publicUrl: string }

/** Summons somebody to their interview; a draft, which leaves once the team has read it. */
export function summonsEmail({ edition, batch, lang, publicUrl, ...to }: Summons): NewMail {
  const t = text[lang].mails
  const title = edition.title[lang]
  const minutes = Math.round((to.endsAt.getTime() - to.startsAt.getTime()) / 60_000)
  const facts: [string, string][] = [
    [t.when, formatInstant(lang, to.startsAt, edition.zone)],
    [t.where, to.room],
    [t.lasts, plural(lang, minutes, text[lang].mine.minutes)],
  ]
  const words = composeMail({
    lang,
    subject: t.subject(title),
    greeting: t.hello(to.name),
    parts: [
      to.again ? t.leadAgain : t.lead(title),
      { facts },
      t.how,
      { action: t.confirm, url: publicUrl + href(paths.mine, lang) },
      ...(asksOrder(edition) ? [t.order] : []),
    ],
    closing: t.closing,
    footer: t.footer(title),
  })
  const { personId, email: recipient } = to
  return { ...words, editionId: edition.id, kind: SUMMONS, personId, recipient, state: 'draft', batch }
}
