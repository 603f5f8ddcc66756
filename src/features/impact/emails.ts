import { href } from '../../kernel/address.ts'
import { formatDay, type Lang } from '../../platform/i18n/index.ts'
import { composeMail, type NewMail } from '../../platform/mail/index.ts'
import type { Edition, FollowUp } from '../edition/rules.ts'
import { paths } from './paths.ts'
import { type Answering, askedOn } from './rules.ts'
import { en } from './text.en.ts'
import { fr } from './text.fr.ts'

type Person = { personId: number; name: string; email: string; lang: Lang; role: Answering; challengeId: string }
type About = { edition: Edition; person: Person; publicUrl: string }
type Part = Parameters<typeof composeMail>[0]['parts'][number]

const wordsIn = (lang: Lang) => ({ fr, en })[lang].mails
const titleOf = ({ edition, person }: About) =>
  edition.challenges.find(it => it.id === person.challengeId)?.title ?? person.challengeId

function letter({ edition, person }: About, kind: string, subject: string, parts: Part[]): NewMail {
  const t = wordsIn(person.lang)
  const leads = edition.institutions.find(it => it.roles.includes('leads'))
  const words = composeMail({
    lang: person.lang,
    subject,
    greeting: t.hello(person.name),
    parts,
    closing: t.closing((leads?.name ?? edition.programme.name)[person.lang]),
    footer: t.footer(edition.title[person.lang]),
  })
  const to = { editionId: edition.id, personId: person.personId, recipient: person.email, state: 'approved' as const }
  return { ...words, ...to, kind }
}

type Asking = { followUp: FollowUp; month: number; token: string; again: boolean }

/**
 * A declared rule: asks, or reminds, by a personal link that works for people who no longer sign in. Like a sign-in link it is of no
 * edition: the outbox of an edition is read by its team, to whom the link would open somebody's own answer.
 */
export function askEmail(about: About, { again, followUp, month, token }: Asking): NewMail {
  const { edition, person, publicUrl } = about
  const t = wordsIn(person.lang)
  const title = titleOf(about)
  const { until } = askedOn(edition, followUp, month)
  const mail = letter(
    about,
    again ? 'impact.follow-up-reminder' : 'impact.follow-up',
    again ? t.againSubject(title) : t.askSubject(title, month),
    [
      again ? t.again(title) : t.ask(title, month),
      { action: t.action, url: publicUrl + href(paths.followUp, person.lang, { token }) },
      t.personal(formatDay(person.lang, until)),
    ],
  )
  return { ...mail, editionId: null }
}

/** A declared rule: once, when nothing is written of what comes after the end. */
export function sustainingEmail(about: About): NewMail {
  const { edition, person, publicUrl } = about
  const t = wordsIn(person.lang)
  const slug = edition.challenges.find(it => it.id === person.challengeId)?.slug ?? ''
  const url = publicUrl + href(paths.sustaining, person.lang, { slug }, { edition: edition.id })
  return letter(about, 'impact.sustaining-reminder', t.sustainingSubject(titleOf(about)), [
    t.sustaining(titleOf(about), formatDay(person.lang, edition.calendar.end)),
    { action: t.sustainingAction, url },
  ])
}
