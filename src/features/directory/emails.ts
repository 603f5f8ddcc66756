import { href } from '../../kernel/address.ts'
import { composeMail, type NewMail } from '../../platform/mail/index.ts'
import type { Edition } from '../edition/rules.ts'
import { paths } from './paths.ts'
import type { Addressee } from './queries.ts'
import type { Post } from './rules.ts'
import { en } from './text.en.ts'
import { fr } from './text.fr.ts'

const text = { fr, en }

type About = { edition: Edition; person: Addressee; publicUrl: string }
type From = { name: string; email: string }

/** What somebody writes to the author of a post, who answers them directly. Leaves by their own act. */
export function replyEmail(
  about: About,
  { from, message, post }: { post: Post; message: string; from: From },
): NewMail {
  const t = text[about.person.lang].letters
  return letter(about, 'directory.reply', t.replySubject(post.title), [
    t.replyLead(from.name, post.title),
    ...message.split('\n').filter(it => it.trim() !== ''),
    t.replyTo(from.name, from.email),
    { action: t.open, url: postAt(about, post) },
  ])
}

/** The thanks of a post's author to whoever answered it. */
export function thanksEmail(
  about: About,
  { from, post, thanks }: { post: Post; thanks: string; from: Pick<From, 'name'> },
): NewMail {
  const t = text[about.person.lang].letters
  const words = thanks.split('\n').filter(it => it.trim() !== '')
  return letter(about, 'directory.thanks', t.thanksSubject(post.title), [t.thanksLead(from.name, post.title), ...words])
}

const postAt = ({ edition, person, publicUrl }: About, { id }: Post) =>
  publicUrl + href(paths.post, person.lang, { id }, { edition: edition.id })

type Parts = Parameters<typeof composeMail>[0]['parts']

function letter({ edition, person }: About, kind: string, subject: string, parts: Parts): NewMail {
  const { lang } = person
  const t = text[lang].letters
  const team = edition.institutions.find(it => it.roles.includes('leads'))?.name[lang] ?? edition.programme.name[lang]
  const greeting = t.hello(person.name)
  const words = composeMail({
    lang,
    subject,
    greeting,
    parts,
    closing: t.closing(team),
    footer: t.footer(edition.title[lang]),
  })
  const to = { personId: person.personId, recipient: person.email }
  return { ...words, ...to, editionId: edition.id, kind, state: 'approved' }
}
