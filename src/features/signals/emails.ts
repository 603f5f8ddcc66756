import { href } from '../../kernel/address.ts'
import type { Lang } from '../../platform/i18n/index.ts'
import { composeMail, type NewMail } from '../../platform/mail/index.ts'
import type { Edition } from '../edition/rules.ts'
import { adviceOf, reasonOf } from './pages/in-words.ts'
import { paths } from './paths.ts'
import type { Raised } from './rules.ts'
import { en } from './text.en.ts'
import { fr } from './text.fr.ts'

const text = { fr, en }

type About = {
  edition: Edition
  person: { personId: number; email: string; name: string; lang: Lang }
  publicUrl: string
}
type Told = Pick<Raised, 'challengeId' | 'kind' | 'figures' | 'urgency'>

const titleOf = ({ edition }: About, { challengeId }: Told) =>
  edition.challenges.find(it => it.id === challengeId)?.title ?? challengeId

const closingOf = ({ edition, person: { lang } }: About) =>
  text[lang].letters.closing(
    edition.institutions.find(it => it.roles.includes('leads'))?.name[lang] ?? edition.programme.name[lang],
  )

/** A declared rule: once a day, what is new on the challenges that somebody follows, and nothing when nothing is. */
export function newSignalsEmail(about: About, signals: readonly Told[]): NewMail {
  const { edition, person, publicUrl } = about
  const { lang } = person
  const t = text[lang].letters
  const line = (it: Told) =>
    [
      t.line(titleOf(about, it), text[lang].urgencies[it.urgency]),
      t.sentence(reasonOf(lang, it), adviceOf(lang, it.kind)),
    ] as const
  const words = composeMail({
    lang,
    subject: t.subject(signals.length),
    greeting: t.hello(person.name),
    parts: [
      t.lead(signals.length),
      { facts: signals.map(line) },
      { action: t.open, url: publicUrl + href(paths.cockpit, lang, {}, { edition: edition.id }) },
    ],
    closing: closingOf(about),
    footer: t.automatic(edition.title[lang]),
  })
  return letter(about, 'signals.new', words)
}

/** What somebody of the team chose to tell the mentors of one signal, in their own words. */
export function passedEmail(
  about: About,
  { by, message, signal }: { signal: Told; message: string; by: string },
): NewMail {
  const { edition, person } = about
  const { lang } = person
  const t = text[lang].letters
  const words = composeMail({
    lang,
    subject: t.passedSubject(titleOf(about, signal)),
    greeting: t.hello(person.name),
    parts: [t.passed(by), reasonOf(lang, signal), message],
    closing: closingOf(about),
    footer: t.byHand(edition.title[lang]),
  })
  return letter(about, 'signals.passed_on', words)
}

const letter = ({ edition, person }: About, kind: string, words: ReturnType<typeof composeMail>): NewMail => ({
  ...words,
  editionId: edition.id,
  kind,
  personId: person.personId,
  recipient: person.email,
  state: 'approved',
})
