import { href } from '../../kernel/address.ts'
import { formatInstant, plural } from '../../platform/i18n/index.ts'
import { composeMail, type NewMail } from '../../platform/mail/index.ts'
import type { Edition } from '../edition/rules.ts'
import { paths } from './paths.ts'
import { type Decider, SUMMONS, type Unsummoned } from './queries.ts'
import { asksOrder, type List } from './rules.ts'
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
      { action: t.confirm, url: publicUrl + href(paths.mine, lang, {}, { edition: edition.id }) },
      ...(asksOrder(edition) ? [t.order] : []),
    ],
    closing: t.closing,
    footer: t.footer(title),
  })
  const { personId, email: recipient } = to
  return { ...words, editionId: edition.id, kind: SUMMONS, personId, recipient, state: 'draft', batch }
}

type Reopened = Decider & { edition: Edition; list: List; publicUrl: string }

/**
 * Tells somebody who decides on a list that it is open again: a declared automatic rule. Why is on the page, behind their
 * sign-in: a reason may speak of somebody.
 */
export function reopenedEmail({ edition, list, lang, publicUrl, ...to }: Reopened): NewMail {
  const t = text[lang].mails
  const profile = edition.profiles.find(({ code }) => code === list.profile)?.name[lang] ?? list.profile
  const name = text[lang].lists.listTitle(list.challenge, profile)
  const words = composeMail({
    lang,
    subject: t.reopenedSubject(name),
    greeting: t.hello(to.name),
    parts: [
      t.reopenedLead(name),
      t.reopenedNext,
      { action: t.reopenedAction, url: publicUrl + href(paths.list, lang, { id: list.id }) },
    ],
    closing: t.reopenedClosing,
    footer: t.reopenedFooter(edition.title[lang]),
  })
  const { personId, email: recipient } = to
  return { ...words, editionId: edition.id, kind: 'juries.reopened', personId, recipient, state: 'approved' }
}
