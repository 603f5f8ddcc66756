import { href } from '../../../kernel/address.ts'
import { formatInstant, type Lang } from '../../../platform/i18n/index.ts'
import { composeMail, type MailPart, type NewMail } from '../../../platform/mail/index.ts'
import type { Edition } from '../../edition/rules.ts'
import { paths } from '../paths.ts'
import type { Audience, Letter, LetterWords } from '../rules.ts'
import { en } from '../text.en.ts'
import { fr } from '../text.fr.ts'

const text = { fr, en }

type Mail = Omit<NewMail, 'editionId' | 'state' | 'personId'> & { personId: null }
type Asker = { audience: Audience; email: string; lang: Lang; publicUrl: string }

/** Asks the owner of an address whether they want letters; without a token it says that they already get them. */
export function confirmationEmail(edition: Edition, it: Asker, token: string | undefined): Mail {
  const { audience, email, lang, publicUrl } = it
  const t = text[lang].mails
  const programme = edition.programme.name[lang]
  const parts: MailPart[] = token
    ? [
        t.confirmLead(programme, audience),
        { action: t.confirm, url: publicUrl + href(paths.confirmation, lang, { token }) },
        t.confirmElse,
      ]
    : [t.already(programme)]
  const subject = token ? t.confirmSubject(programme) : t.alreadySubject(programme)
  const footer = t.footer(edition.title[lang])
  const words = composeMail({ lang, subject, greeting: t.bareHello, parts, closing: t.closing, footer })
  return { ...words, kind: 'contact.confirmation', personId: null, recipient: email }
}

type Reader = { lang: Lang; email: string; publicUrl: string; wayOut?: string; trial: boolean }

/** A letter as one subscriber gets it, with the way out below and in its headers. Nothing in it tells that it was read. */
export function letterEmail(edition: Edition, letter: Pick<Letter, 'subject' | 'body'>, reader: Reader): Mail {
  const { email, lang, publicUrl, trial, wayOut } = reader
  const t = text[lang].mails
  const url = wayOut && publicUrl + href(paths.wayOut, lang, { key: wayOut })
  const words = composeMail({
    lang,
    subject: trial ? t.trial(letter.subject[lang]) : letter.subject[lang],
    greeting: t.bareHello,
    parts: partsOf(letter.body[lang], t.openPage),
    closing: t.letterClosing(edition.programme.name[lang]),
    footer: t.letterFooter(edition.programme.name[lang]),
    ...(url && { wayOut: { label: t.wayOut, url } }),
  })
  return { ...words, kind: 'contact.newsletter', personId: null, recipient: email, ...(url && { wayOutUrl: url }) }
}

/** Paragraphs are set apart by an empty line; one that is only an address becomes something to press. */
const partsOf = (body: string, open: string): MailPart[] =>
  body
    .split(/\n\s*\n/)
    .map(it => it.trim())
    .filter(it => it !== '')
    .map(it => (/^https?:\/\/\S+$/.test(it) ? { action: open, url: it } : it))

/** What those who asked are told as the call opens, from the edition. */
export function openingLetter(edition: Edition, publicUrl: string): LetterWords {
  const written = (lang: Lang) => {
    const closes = formatInstant(lang, edition.instants.callCloses, edition.zone)
    const facts = { closes, places: edition.places, label: edition.labels.challenge, months: edition.contract.months }
    return text[lang].opening(edition.programme.name[lang], facts, publicUrl)
  }
  const [french, english] = [written('fr'), written('en')]
  return {
    audience: 'candidates',
    subjectFr: french.subject,
    bodyFr: french.body,
    subjectEn: english.subject,
    bodyEn: english.body,
  }
}
