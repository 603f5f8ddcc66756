import { href } from '../../../kernel/address.ts'
import type { Lang } from '../../../platform/i18n/index.ts'
import { composeMail, type NewMail } from '../../../platform/mail/index.ts'
import type { Edition } from '../../edition/rules.ts'
import { paths } from '../paths.ts'
import { en } from '../text.en.ts'
import { fr } from '../text.fr.ts'

export type Reader = { personId: number; email: string; name: string; lang: Lang }
export type About = { edition: Edition; person: Reader; publicUrl: string }
type Part = string | { facts: readonly (readonly [string, string])[] } | { action: string; url: string }

export const wordsIn = (lang: Lang) => ({ fr, en })[lang].letters

/** Where this person reads and gives their answer. */
export const mineAt = ({ edition, publicUrl, person }: About) =>
  publicUrl + href(paths.mine, person.lang, {}, { edition: edition.id })

/** Who writes: the institution that leads the programme. */
const teamOf = ({ edition, person }: About) =>
  edition.institutions.find(it => it.roles.includes('leads'))?.name[person.lang] ?? edition.programme.name[person.lang]

type Letter = {
  kind: string
  subject: string
  parts: (Part | false | undefined)[]
  /** A draft waits for somebody's approval; otherwise it leaves by a declared rule, and says so. */
  state: 'draft' | 'approved'
  batch?: string
}

/** A letter of the team to one person. */
export function letterTo(about: About, letter: Letter): NewMail {
  const { edition, person } = about
  const t = wordsIn(person.lang)
  const programme = edition.title[person.lang]
  const words = composeMail({
    lang: person.lang,
    subject: letter.subject,
    greeting: t.hello(person.name),
    parts: letter.parts.filter(part => part !== undefined && part !== false),
    closing: t.closing(teamOf(about)),
    footer: letter.state === 'draft' ? t.footer(programme, teamOf(about)) : t.automatic(programme),
  })
  return {
    ...words,
    editionId: edition.id,
    kind: letter.kind,
    personId: person.personId,
    recipient: person.email,
    state: letter.state,
    ...(letter.batch !== undefined && { batch: letter.batch }),
  }
}
