import { href } from '../../kernel/address.ts'
import { formatInstant, type Lang } from '../../platform/i18n/index.ts'
import { composeMail, type NewMail } from '../../platform/mail/index.ts'
import type { Actor } from '../../platform/services.ts'
import type { Receipt } from '../../platform/signing/index.ts'
import type { Edition } from '../edition/rules.ts'
import { paths } from './paths.ts'
import type { Decision, Member, MemberRole, Proposal } from './rules.ts'
import { en } from './text.en.ts'
import { fr } from './text.fr.ts'

const text = { fr, en }

type About = { edition: Edition; lang: Lang; proposal: Proposal; publicUrl: string }

const titled = ({ lang, proposal }: About) => proposal.title || text[lang].untitled

/** Tells somebody that a colleague invites them to write a proposal together: a declared automatic rule, once per invitation. */
export function invitationEmail(given: About & { actor: Actor; email: string; role: MemberRole }): NewMail {
  const { actor, edition, email, lang, proposal, publicUrl, role } = given
  const t = text[lang].mails
  const words = composeMail({
    lang,
    subject: t.invitation.subject(edition.programme.name[lang]),
    greeting: t.hello,
    parts: [
      t.invitation.lead(actor.name || actor.email, titled(given)),
      t.invitation.roles[role],
      { action: t.open, url: publicUrl + href(paths.one, lang, { id: proposal.id }) },
      t.invitation.signIn(email),
    ],
    closing: t.closing,
    footer: t.footer(edition.title[lang]),
  })
  return {
    ...words,
    editionId: edition.id,
    kind: 'proposals.invitation',
    personId: null,
    recipient: email,
    state: 'approved',
  }
}

/** The receipt of a submission, with what verifies it: a declared automatic rule. */
export function receiptEmail(given: About & { actor: Actor; receipt: Receipt }): NewMail {
  const { actor, edition, lang, proposal, publicUrl, receipt } = given
  const t = text[lang].mails
  const at = formatInstant(lang, new Date(receipt.receivedAt), edition.zone)
  const facts: [string, string][] = [
    [t.receipt.reference, receipt.reference],
    [t.receipt.receivedAt, `${at} (${receipt.receivedAt})`],
    [t.receipt.content, receipt.contentSha256],
    ...receipt.files.map((it): [string, string] => [t.receipt.file, `${it.name} (SHA-256 ${it.sha256})`]),
    [t.receipt.signature, receipt.signature],
    [t.receipt.key, `${receipt.keyId}, ${publicUrl}/.well-known/cohorte-keys.json`],
  ]
  const url = publicUrl + href(paths.receipt, lang, { id: proposal.id, reference: receipt.reference })
  const words = composeMail({
    lang,
    subject: t.receipt.subject(receipt.reference),
    greeting: t.hello,
    parts: [t.receipt.lead(titled(given), at), { facts }, { action: t.receipt.open, url }],
    closing: t.closing,
    footer: t.footer(edition.title[lang]),
  })
  const to = { personId: actor.personId, recipient: actor.email }
  return { ...words, ...to, editionId: edition.id, kind: 'proposals.receipt', state: 'approved' }
}

type Decided = Omit<About, 'lang'> & { owner: Member; reason: string; to: Decision }

/** What was decided, for an owner and in their language: it waits until somebody of the team has read it. */
export function decisionEmail({ owner, reason, to, ...given }: Decided): NewMail {
  const { edition, proposal, publicUrl } = given
  const { lang } = owner
  const t = text[lang].mails
  const words = composeMail({
    lang,
    subject: t.decision.subject(titled({ ...given, lang })),
    greeting: t.hello,
    parts: [
      t.decision.said[to](titled({ ...given, lang })),
      ...(reason ? [t.decision.reason(reason)] : []),
      { action: t.open, url: publicUrl + href(paths.one, lang, { id: proposal.id }) },
    ],
    closing: t.closing,
    footer: t.footer(edition.title[lang]),
  })
  const about = { editionId: edition.id, kind: 'proposals.decision', batch: `proposals.${edition.id}.${to}` }
  return { ...words, ...about, personId: owner.personId, recipient: owner.email, state: 'draft' }
}
