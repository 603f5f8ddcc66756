import { href } from '../../../kernel/address.ts'
import type { Tx } from '../../../platform/db/index.ts'
import { formatInstant, type Lang } from '../../../platform/i18n/index.ts'
import { composeMail, type NewMail, queueMails } from '../../../platform/mail/index.ts'
import type { Services } from '../../../platform/services.ts'
import type { ContactWho, Edition } from '../../edition/rules.ts'
import type { Link } from '../link.ts'
import { paths } from '../paths.ts'
import { listTeam } from '../queries.ts'
import { en } from '../text.en.ts'
import { fr } from '../text.fr.ts'

const text = { fr, en }

type Writer = { name: string; email: string; lang: Lang; reference: string; subject: string; personId: number | null }
type Mail = Omit<NewMail, 'editionId' | 'state'>

/** What was written has arrived: its reference, by when it is answered, and the link to its thread. */
export function receivedEmail(edition: Edition, writer: Writer, { days, link }: { days: number; link: Link }): Mail {
  const t = text[writer.lang].mails
  return toWriter(edition, writer, {
    kind: 'contact.received',
    subject: t.received(writer.subject, writer.reference),
    parts: [t.receivedLead(days), ...linkParts(edition, writer.lang, link)],
  })
}

/** The answer of the team, and the link where it can be answered. */
export function answeredEmail(edition: Edition, writer: Writer, { link, words }: { words: string; link: Link }): Mail {
  const t = text[writer.lang].mails
  return toWriter(edition, writer, {
    kind: 'contact.answer',
    subject: t.answered(writer.subject, writer.reference),
    parts: [...paragraphsOf(words), t.answerHere, ...linkParts(edition, writer.lang, link)],
  })
}

const paragraphsOf = (words: string): string[] => words.split(/\n{2,}/).map(it => it.trim())

const linkParts = (edition: Edition, lang: Lang, { expiresAt, url }: Link) => [
  { action: text[lang].mails.open, url },
  text[lang].mails.until(formatInstant(lang, expiresAt, edition.zone)),
]

type Words = Pick<Parameters<typeof composeMail>[0], 'parts' | 'subject'> & { kind: string }

function toWriter(edition: Edition, { email, lang, name, personId }: Writer, { kind, parts, subject }: Words): Mail {
  const t = text[lang].mails
  const footer = t.footer(edition.title[lang])
  const words = composeMail({ lang, subject, greeting: t.hello(name), parts, closing: t.closing, footer })
  return { ...words, kind, personId, recipient: email }
}

type Told = {
  threadId: number
  who: ContactWho
  subject: string
  reference: string
  assigneeId: number | null
  first: boolean
}

/** Tells whoever sees to a thread, or the whole team, that there is something to read: not what. Three queries. */
export async function tellTeam(
  services: Pick<Services, 'config' | 'enqueue' | 'now'>,
  tx: Tx,
  edition: Edition,
  it: Told,
): Promise<void> {
  const team = await listTeam(tx, edition.id)
  const seeing = team.filter(({ personId }) => personId === it.assigneeId)
  const mails = (seeing.length > 0 ? seeing : team).map(({ email, lang, name, personId }) => {
    const t = text[lang].mails
    const url = services.config.publicUrl + href(paths.teamThread, lang, { id: it.threadId }, { edition: edition.id })
    const who = text[lang].words.who[it.who]
    const lead = it.first ? t.teamFirst(who, it.subject) : t.teamAgain(who, it.subject)
    const words = composeMail({
      lang,
      subject: t.teamSubject(who, it.reference),
      greeting: t.hello(name),
      parts: [lead, { action: t.teamOpen, url }],
      closing: t.closing,
      footer: t.footer(edition.title[lang]),
    })
    const mail = { ...words, kind: 'contact.told', personId, recipient: email }
    return { ...mail, editionId: edition.id, state: 'approved' as const }
  })
  await queueMails(services, tx, mails)
}
