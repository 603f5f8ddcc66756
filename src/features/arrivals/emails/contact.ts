import { href } from '../../../kernel/address.ts'
import { formatDay, formatInstant } from '../../../platform/i18n/index.ts'
import { composeMail, type NewMail } from '../../../platform/mail/index.ts'
import type { Edition } from '../../edition/rules.ts'
import { paths } from '../paths.ts'
import { type Contact, type Due, withoutNames } from '../rules.ts'
import { en } from '../text.en.ts'
import { fr } from '../text.fr.ts'
import { partsOf, senderIn } from './due.ts'

type Linked = {
  edition: Edition
  contact: Contact
  publicUrl: string
  token: string
  expiresAt: Date
  arrivesOn: string
  due: readonly Due[]
  day: string
}

/**
 * A contact's own link, with what is due of them. It leaves by rule at once, and belongs to no edition's outbox: whoever reads
 * there must not find a link that opens somebody else's part.
 */
export function linkEmail({ arrivesOn, contact, day, due, edition, expiresAt, publicUrl, token }: Linked): NewMail {
  const { lang } = contact
  const t = { fr, en }[lang].letters
  const title = edition.challenges.find(it => it.id === contact.challengeId)?.title ?? ''
  const owner = { fr, en }[lang].words.owners[contact.function]
  const named = edition.arrivals?.contacts.namesFor.includes(contact.function) ?? false
  const shown = named ? due : hideNames(due)
  const late = due.filter(it => it.step !== 'soon').length
  const words = composeMail({
    lang,
    subject: late > 0 ? t.subjectLate(late, title) : t.contactSubject(title),
    greeting: t.hello(contact.name),
    parts: [
      t.contactLead(title, owner, formatDay(lang, arrivesOn)),
      ...partsOf(edition, lang, shown, day),
      t.contactLink,
      { action: t.contactOpen, url: publicUrl + href(paths.contact, lang, { token }) },
      t.contactUntil(formatInstant(lang, expiresAt, edition.zone)),
    ],
    closing: t.closing(senderIn(edition, lang)),
    footer: t.automatic(edition.title[lang]),
  })
  return {
    ...words,
    editionId: null,
    kind: 'arrivals.link',
    personId: null,
    recipient: contact.email,
    state: 'approved',
  }
}

function hideNames(due: readonly Due[]): Due[] {
  const entries = withoutNames(due.map(it => it.entry))
  return due.map(({ entry, step }, index) => ({ entry: entries[index] ?? entry, step }))
}
