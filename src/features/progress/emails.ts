import { href } from '../../kernel/address.ts'
import type { Day } from '../../kernel/day.ts'
import { formatDay, type Lang } from '../../platform/i18n/index.ts'
import { composeMail, type NewMail } from '../../platform/mail/index.ts'
import type { Edition } from '../edition/rules.ts'
import { monthName } from './pages/month-name.ts'
import { paths } from './paths.ts'
import { en } from './text.en.ts'
import { fr } from './text.fr.ts'

const text = { fr, en }

type About = {
  edition: Edition
  person: { personId: number; email: string; name: string; lang: Lang }
  publicUrl: string
}

type Asked = { challengeId: string; day: Day; by: string }

/** A declared rule: the high-level mentor is told for which day their monthly point is asked. */
export function askedEmail(about: About, { by, challengeId, day }: Asked): NewMail {
  const { lang } = about.person
  const t = text[lang].letters
  const { title } = challengeOf(about, challengeId)
  const when = formatDay(lang, day)
  return letter(about, challengeId, {
    kind: 'progress.point_asked',
    subject: t.askedSubject(title),
    parts: [t.asked(by, title, when), t.askedNext],
  })
}

/** A declared rule: once, when a month is half gone and its point has no date. */
export function reminderEmail(about: About, { challengeId, month }: { challengeId: string; month: Day }): NewMail {
  const { lang } = about.person
  const t = text[lang].letters
  const { title } = challengeOf(about, challengeId)
  return letter(about, challengeId, {
    kind: 'progress.point_reminder',
    subject: t.reminderSubject(title),
    parts: [t.reminder(title, monthName(lang, month)), t.reminderNext],
  })
}

const challengeOf = ({ edition }: About, challengeId: string) => {
  const challenge = edition.challenges.find(it => it.id === challengeId)
  if (!challenge) throw new Error('a letter about a challenge that this edition does not have')
  return challenge
}

type Letter = { kind: string; subject: string; parts: string[] }

function letter(about: About, challengeId: string, { kind, parts, subject }: Letter): NewMail {
  const { edition, person, publicUrl } = about
  const { lang } = person
  const t = text[lang].letters
  const { slug } = challengeOf(about, challengeId)
  const url = publicUrl + href(paths.points, lang, { slug }, { edition: edition.id })
  const leads = edition.institutions.find(it => it.roles.includes('leads'))?.name[lang]
  const words = composeMail({
    lang,
    subject,
    greeting: t.hello(person.name),
    parts: [...parts, { action: t.open, url }],
    closing: t.closing(leads ?? edition.programme.name[lang]),
    footer: t.automatic(edition.title[lang]),
  })
  return {
    ...words,
    editionId: edition.id,
    kind,
    personId: person.personId,
    recipient: person.email,
    state: 'approved',
  }
}
