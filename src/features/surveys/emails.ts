import { href } from '../../kernel/address.ts'
import type { Day } from '../../kernel/day.ts'
import { formatDay, type Lang } from '../../platform/i18n/index.ts'
import { composeMail, type NewMail } from '../../platform/mail/index.ts'
import type { Edition, Questionnaire } from '../edition/rules.ts'
import { paths } from './paths.ts'
import { en } from './text.en.ts'
import { fr } from './text.fr.ts'

const text = { fr, en }

type About = {
  edition: Edition
  person: { personId: number; email: string; name: string; lang: Lang }
  publicUrl: string
}
type Asking = { questionnaire: Questionnaire; closesOn: Day }

/** A declared rule: when a questionnaire opens, once to each. The link leads to their own page: no mail holds a right to answer. */
export const invitationEmail = (about: About, asking: Asking): NewMail => letter(about, asking, 'invitation')

/** A declared rule: on the days that the edition says, to those who have not answered. */
export const reminderEmail = (about: About, asking: Asking): NewMail => letter(about, asking, 'reminder')

function letter(
  { edition, person, publicUrl }: About,
  { closesOn, questionnaire }: Asking,
  kind: 'invitation' | 'reminder',
) {
  const { lang } = person
  const t = text[lang].letters
  const title = questionnaire.title[lang]
  const words = composeMail({
    lang,
    subject: t.subject[kind](title),
    greeting: t.hello(person.name),
    parts: [
      t.lead[kind](title, formatDay(lang, closesOn)),
      questionnaire.purpose[lang],
      { action: t.answer, url: publicUrl + href(paths.mine, lang, {}, { edition: edition.id }) },
      t.promise[questionnaire.per],
    ],
    closing: t.closing(
      edition.institutions.find(it => it.roles.includes('leads'))?.name[lang] ?? edition.programme.name[lang],
    ),
    footer: t.automatic(edition.title[lang]),
  })
  const to = { personId: person.personId, recipient: person.email }
  return { ...words, ...to, editionId: edition.id, kind: `surveys.${kind}`, state: 'approved' as const }
}
