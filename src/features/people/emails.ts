import { href } from '../../kernel/address.ts'
import type { Lang } from '../../platform/i18n/index.ts'
import { composeMail, type NewMail } from '../../platform/mail/index.ts'
import { paths } from './paths.ts'
import { LINK_MINUTES } from './rules.ts'
import { en } from './text.en.ts'
import { fr } from './text.fr.ts'

type SignIn = { email: string; lang: Lang; token: string; publicUrl: string; programme: string }

/** The sign-in message: it leaves at once, by rule, because its reader is waiting for it. */
export function signInEmail({ email, lang, token, publicUrl, programme }: SignIn): NewMail {
  const t = { fr, en }[lang]
  const url = publicUrl + href(paths.signInLink, lang, { token })
  const words = composeMail({
    lang,
    subject: t.mailSubject(programme),
    greeting: t.mailHello,
    parts: [t.mailLink(programme), { action: t.confirm, url }, t.mailOnce(LINK_MINUTES)],
    closing: t.mailIgnore,
    footer: programme,
  })
  return { ...words, editionId: null, kind: 'people.sign-in', personId: null, recipient: email, state: 'approved' }
}
