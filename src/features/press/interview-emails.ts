import { href } from '../../kernel/address.ts'
import type { Config } from '../../platform/config.ts'
import { composeMail, type NewMail } from '../../platform/mail/index.ts'
import type { Edition } from '../edition/rules.ts'
import { paths } from './paths.ts'
import type { Asked } from './queries.ts'
import type { Interview } from './rules.ts'
import { en } from './text.en.ts'
import { fr } from './text.fr.ts'

const text = { fr: fr.interviews.mails, en: en.interviews.mails }
const hello = { fr: fr.mails, en: en.mails }

type Words = { kind: string; subject: string; lead: string; rule: string }
type From = Pick<Config, 'publicUrl'>

/** Asks somebody whose turn it is whether a fellow may be interviewed. */
export const askedEmails = (config: From, edition: Edition, it: Interview, asked: readonly Asked[]): NewMail[] =>
  asked.map(to => {
    const t = text[to.lang]
    const own = to.personId === it.personId
    const lead = own ? t.askedFellow(it.outlet, it.topic) : t.askedOthers(it.fellow, it.outlet, it.topic)
    const words = { kind: 'press.interview_asked', subject: t.askedSubject(it.outlet), lead, rule: t.askedRule }
    return letter(config, edition, it, { to, words })
  })

/** Tells everybody who was asked how it ended; why is read on the page, behind the sign-in. */
export const endedEmails = (
  config: From,
  edition: Edition,
  it: Interview,
  { to: state, told }: { to: 'agreed' | 'refused'; told: readonly Asked[] },
): NewMail[] =>
  told.map(to => {
    const t = text[to.lang]
    const lead = t.ended[state](it.fellow, it.outlet)
    const words = { kind: 'press.interview_ended', subject: t.endedSubject[state](it.outlet), lead, rule: t.endedRule }
    return letter(config, edition, it, { to, words })
  })

function letter(
  { publicUrl }: From,
  edition: Edition,
  interview: Interview,
  { to, words: { kind, lead, rule, subject } }: { to: Asked; words: Words },
): NewMail {
  const t = hello[to.lang]
  const url = publicUrl + href(paths.interview, to.lang, { id: interview.id }, { edition: edition.id })
  const words = composeMail({
    ...{ lang: to.lang, subject, greeting: t.hello(to.name) },
    parts: [lead, rule, { action: text[to.lang].open, url }],
    ...{ closing: t.closing, footer: t.footer(edition.title[to.lang], edition.press.email) },
  })
  return { ...words, editionId: edition.id, kind, personId: to.personId, recipient: to.email, state: 'approved' }
}
