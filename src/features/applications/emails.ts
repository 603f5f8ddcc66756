import { href } from '../../kernel/address.ts'
import { formatInstant, formatRemaining, type Lang, listOf } from '../../platform/i18n/index.ts'
import { composeMail, type NewMail } from '../../platform/mail/index.ts'
import type { Receipt } from '../../platform/signing/index.ts'
import { isOpen } from '../calls/rules.ts'
import type { Edition } from '../edition/rules.ts'
import { paths } from './paths.ts'
import type { Kept, Step } from './rules.ts'
import { quarantine as quarantineEn } from './text.en/quarantine.ts'
import { en } from './text.en.ts'
import { quarantine as quarantineFr } from './text.fr/quarantine.ts'
import { fr } from './text.fr.ts'

const text = { fr, en }

type To = { personId: number; email: string }
type About = { actor: To; edition: Edition; lang: Lang; publicUrl: string }

const addressed = ({ actor, edition }: About, kind: string) =>
  ({ editionId: edition.id, kind, personId: actor.personId, recipient: actor.email, state: 'approved' }) as const

/** The receipt: it leaves at each submission by a declared automatic rule, with everything needed to verify it. */
export function receiptEmail(given: About & { receipt: Receipt; of: 'application' | 'wishes' }): NewMail {
  const { edition, lang, publicUrl, receipt } = given
  const t = text[lang].mails
  const own = t.received[given.of]
  const { callCloses, wishesClose } = edition.instants
  const at = formatInstant(lang, new Date(receipt.receivedAt), edition.zone)
  const facts: [string, string][] = [
    [t.reference, receipt.reference],
    [t.code, receipt.candidate],
    [t.receivedAt, `${at} (${receipt.receivedAt})`],
    [t.content, receipt.contentSha256],
    ...receipt.files.map((it): [string, string] => [t.file, `${it.name} (SHA-256 ${it.sha256})`]),
    [t.signature, receipt.signature],
    [t.key, `${receipt.keyId}, ${publicUrl}/.well-known/cohorte-keys.json`],
  ]
  const url = publicUrl + href(paths.receipt, lang, { reference: receipt.reference })
  const closes = formatInstant(lang, given.of === 'wishes' && wishesClose ? wishesClose : callCloses, edition.zone)
  const words = composeMail({
    lang,
    subject: own.subject(receipt.reference),
    greeting: t.hello,
    parts: [
      own.lead(edition.title[lang], at),
      { facts },
      { action: t.openReceipt, url },
      t.check,
      own.again(closes),
      own.next,
    ],
    closing: t.receiptClosing,
    footer: t.footer(edition.title[lang]),
  })
  return { ...words, ...addressed(given, 'applications.receipt') }
}

/** Confirms a withdrawal, by a declared automatic rule, so that nobody can withdraw somebody's application without their knowing. */
export function withdrawalEmail(given: About & { at: Date; last: Kept | undefined }): NewMail {
  const { edition, lang, publicUrl, at, last } = given
  const t = text[lang].mails
  const { callCloses } = edition.instants
  const parts = [
    t.withdrawnLead(edition.title[lang], formatInstant(lang, at, edition.zone)),
    ...(last ? [t.withdrawnKept(last.reference)] : []),
    ...(at.getTime() < callCloses.getTime() ? [t.withdrawnAgain(formatInstant(lang, callCloses, edition.zone))] : []),
    { action: t.openMine, url: publicUrl + href(paths.mine, lang, {}, { edition: edition.id }) },
  ]
  const words = composeMail({
    lang,
    subject: t.withdrawnSubject(edition.title[lang]),
    greeting: t.hello,
    parts,
    closing: t.withdrawnClosing,
    footer: t.withdrawnFooter(edition.title[lang]),
  })
  return { ...words, ...addressed(given, 'applications.withdrawal') }
}

export const REMINDER = 'applications.reminder'

/** Reminds somebody, once, that their draft is not submitted: a declared automatic rule, 48 hours before the call closes. */
export function reminderEmail(given: About & { now: Date; unfinished: readonly Step[] }): NewMail {
  const { edition, lang, publicUrl, now, unfinished } = given
  const t = text[lang]
  const { callCloses } = edition.instants
  const { labels: named, wishes } = edition
  const labels = { challenge: named.challenge[lang], wish: named.wish[lang], target: named[wishes.target][lang] }
  const parts = listOf(
    lang,
    unfinished.map(step => t.steps[step](labels)),
  )
  const words = composeMail({
    lang,
    subject: t.mails.reminderSubject(formatRemaining(lang, now, callCloses)),
    greeting: t.mails.hello,
    parts: [
      t.mails.reminderLead(edition.title[lang], formatInstant(lang, callCloses, edition.zone)),
      unfinished.length > 0 ? t.mails.reminderMissing(parts) : t.mails.reminderReady,
      { action: t.mails.openMine, url: publicUrl + href(paths.mine, lang, {}, { edition: edition.id }) },
    ],
    closing: t.mails.reminderClosing,
    footer: t.mails.reminderFooter(edition.title[lang]),
  })
  return { ...words, ...addressed(given, REMINDER) }
}

export const INVITATION = 'applications.wishes-invitation'
export const WISHES_REMINDER = 'applications.wishes-reminder'

/** Tells preselected people that they may choose, or that they have not yet: two declared automatic rules, once each. */
export function wishesEmail(given: About & { kind: typeof INVITATION | typeof WISHES_REMINDER }): NewMail {
  const { edition, kind, lang, publicUrl } = given
  const t = text[lang].mails.wishes
  const said = t[kind === INVITATION ? 'invitation' : 'reminder']
  const { wishesClose } = edition.instants
  if (!wishesClose) throw new Error(`${edition.id} has no second window`)
  const closes = formatInstant(lang, wishesClose, edition.zone)
  const words = composeMail({
    lang,
    subject: said.subject(closes),
    greeting: text[lang].mails.hello,
    parts: [
      said.lead(edition.title[lang]),
      t.choose(edition.labels[edition.wishes.target][lang].many, edition.wishes.max, closes),
      { action: t.open, url: publicUrl + href(paths.secondWishes, lang, {}, { edition: edition.id }) },
    ],
    closing: t.closing,
    footer: said.footer(edition.title[lang]),
  })
  return { ...words, ...addressed(given, kind) }
}

type Infected = About & { name: string; state: 'draft' | 'submitted'; now: Date }

/** Tells somebody that the antivirus holds a file of theirs, and what to do about it: a declared automatic rule, once per file. */
export function infectedEmail({ name, now, state, ...given }: Infected): NewMail {
  const { edition, lang, publicUrl } = given
  const t = { fr: quarantineFr, en: quarantineEn }[lang]
  const closes = formatInstant(lang, edition.instants.callCloses, edition.zone)
  const url = publicUrl + href(paths.files, lang, {}, { edition: edition.id })
  const todo = isOpen(edition, now) ? [t[state](closes), { action: t.open, url }] : [t.closed]
  const words = composeMail({
    lang,
    subject: t.subject(name),
    greeting: t.hello,
    parts: [t.lead(name, edition.title[lang]), ...todo],
    closing: t.closing,
    footer: t.footer(edition.title[lang]),
  })
  return { ...words, ...addressed(given, 'applications.infected') }
}
