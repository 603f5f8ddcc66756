import { href } from '../../kernel/address.ts'
import type { Lang } from '../../platform/i18n/index.ts'
import { paths } from './paths.ts'
import { LINK_MINUTES } from './rules.ts'
import { en } from './text.en.ts'
import { fr } from './text.fr.ts'

type SignIn = { email: string; lang: Lang; token: string; publicUrl: string; programme: string }

/** The sign-in message: sent at once, without approval, because its reader is waiting for it. */
export function signInEmail({ email, lang, token, publicUrl, programme }: SignIn) {
  const t = { fr, en }[lang]
  const link = publicUrl + href(paths.signInLink, lang, { token })
  return {
    kind: 'people.sign-in',
    recipient: email,
    lang,
    subject: t.mailSubject(programme),
    paragraphs: [t.mailHello, t.mailLink(programme), { link, label: t.confirm }, t.mailOnce(LINK_MINUTES), t.mailIgnore],
    state: 'approved' as const,
  }
}
