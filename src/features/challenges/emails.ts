import { href } from '../../kernel/address.ts'
import { formatDay, formatInstant } from '../../platform/i18n/index.ts'
import { composeMail, type NewMail } from '../../platform/mail/index.ts'
import { callIsOpen, type Edition } from '../edition/rules.ts'
import { beyond } from './paths.ts'
import { type Wisher, withdrawalBatch } from './rules.ts'
import { en } from './text.en.ts'
import { fr } from './text.fr.ts'

const text = { fr, en }

type Withdrawn = {
  challenge: { id: string; title: string }
  edition: Edition
  person: Wisher
  at: Date
  reason: string
  publicUrl: string
}

/** Tells somebody that a challenge they wished for is withdrawn, and what they may do; a draft, which somebody reads before it leaves. */
export function withdrawnEmail({ challenge, edition, person, at, reason, publicUrl }: Withdrawn): NewMail {
  const { lang, others, state } = person
  const t = text[lang].mails
  const label = edition.labels.challenge[lang].one
  const open = callIsOpen(edition, at)
  const closes = formatInstant(lang, edition.instants.callCloses, edition.zone)
  const window = secondWindowAt(edition, at)
  const words = composeMail({
    lang,
    subject: t.subject(challenge.title),
    greeting: t.hello(person.name),
    parts: [
      t.lead(challenge.title, formatDay(lang, at, edition.zone)),
      t.reason(reason),
      ...(others === 0 ? [t.onlyWish] : []),
      ...(others > 0 && state === 'submitted' ? [t.othersStand(others)] : []),
      ...(open ? [t.choose[state](label, closes)] : []),
      ...(window ? [t.chooseInWindow(label, formatInstant(lang, window, edition.zone))] : []),
      ...(!open && !window && others === 0 ? [t.writeToUs(label, edition.dataProtection.email)] : []),
      { action: t.open, url: publicUrl + href(beyond.application, lang, {}, { edition: edition.id }) },
    ],
    closing: t.closing,
    footer: t.footer(edition.title[lang]),
  })
  const { personId, email: recipient } = person
  const batch = withdrawalBatch(challenge.id)
  return { ...words, editionId: edition.id, kind: 'challenges.withdrawn', personId, recipient, state: 'draft', batch }
}

/** Until when preselected people choose, where they do at this instant. */
function secondWindowAt({ instants, wishes }: Edition, at: Date): Date | undefined {
  const { wishesOpen: opens, wishesClose: closes } = instants
  return wishes.asked === 'after_preselection' && opens && closes && at >= opens && at < closes ? closes : undefined
}
