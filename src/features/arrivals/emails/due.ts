import { href } from '../../../kernel/address.ts'
import { daysBetween } from '../../../kernel/day.ts'
import { formatDay, type Lang } from '../../../platform/i18n/index.ts'
import { composeMail, type NewMail } from '../../../platform/mail/index.ts'
import type { Edition } from '../../edition/rules.ts'
import { paths } from '../paths.ts'
import { type Addressee, type Due, nameOfItem, ownerIn } from '../rules.ts'
import { en } from '../text.en.ts'
import { fr } from '../text.fr.ts'

type Told = {
  edition: Edition
  publicUrl: string
  to: Exclude<Addressee, { contactId: number }>
  due: readonly Due[]
  day: string
}
type Part = string | { facts: (readonly [string, string])[] }

const wordsIn = (lang: Lang) => ({ fr, en })[lang]

/** What is due of somebody, and late on what they follow, in one letter: leaves by a declared rule. */
export function dueEmail(told: Told): NewMail {
  const { due, edition, publicUrl, to } = told
  const { lang } = to
  const t = wordsIn(lang).letters
  const slug = edition.challenges.find(it => it.id === to.challengeId)?.slug
  const address = slug
    ? href(paths.checklist, lang, { slug }, { edition: edition.id })
    : href(paths.all, lang, {}, { edition: edition.id })
  const words = composeMail({
    lang,
    subject: subjectOf(told),
    greeting: t.hello(to.name),
    parts: [
      ...(to.role === 'team'
        ? [t.leadTeam, ...byChallenge(told)]
        : [...leads(told), ...partsOf(edition, lang, due, told.day)]),
      { action: slug ? t.open : t.openTeam, url: publicUrl + address },
    ],
    closing: t.closing(senderIn(edition, lang)),
    footer: t.automatic(edition.title[lang]),
  })
  const { email: recipient, personId } = to
  return { ...words, editionId: edition.id, kind: 'arrivals.due', personId, recipient, state: 'approved' }
}

/** Who writes: the institution that leads the programme. */
export const senderIn = (edition: Edition, lang: Lang): string =>
  edition.institutions.find(it => it.roles.includes('leads'))?.name[lang] ?? edition.programme.name[lang]

const titleOf = (edition: Edition, challengeId: string | null) =>
  edition.challenges.find(it => it.id === challengeId)?.title ?? ''

function subjectOf({ due, edition, to }: Told): string {
  const t = wordsIn(to.lang).letters
  const late = due.filter(it => it.step !== 'soon')
  if (to.role === 'team')
    return t.subjectTeam(new Set(late.map(it => it.entry.challengeId)).size, edition.labels.challenge[to.lang])
  const title = titleOf(edition, to.challengeId)
  return late.length > 0 ? t.subjectLate(late.length, title) : t.subjectSoon(title)
}

const leads = ({ to }: Told): string[] => (to.role === 'high_level_mentor' ? [wordsIn(to.lang).letters.leadAbove] : [])

function byChallenge({ day, due, edition, to }: Told): Part[] {
  const ids = [...new Set(due.map(it => it.entry.challengeId))]
  return ids.flatMap(id => {
    const late = due.filter(it => it.entry.challengeId === id && it.step !== 'soon')
    return [titleOf(edition, id), { facts: late.map(it => factOf(edition, to.lang, it, day)) }]
  })
}

/** What is soon due, then what is late, each with its day. `day` is today, in the edition's zone. */
export function partsOf(edition: Edition, lang: Lang, due: readonly Due[], day: string): Part[] {
  const t = wordsIn(lang).letters
  const section = (lead: string, some: readonly Due[]): Part[] =>
    some.length > 0 ? [lead, { facts: some.map(it => factOf(edition, lang, it, day)) }] : []
  const isLate = (it: Due) => it.step !== 'soon'
  return [
    ...section(t.late, due.filter(isLate)),
    ...section(
      t.soon,
      due.filter(it => !isLate(it)),
    ),
  ]
}

function factOf(edition: Edition, lang: Lang, { entry, step }: Due, day: string): readonly [string, string] {
  const { letters: t, words } = wordsIn(lang)
  const when = formatDay(lang, entry.dueOn)
  const name = nameOfItem(edition, lang, entry, words.somebody)
  if (step === 'soon') return [name, t.soonFact(when, words.due(daysBetween(day, entry.dueOn)))]
  return [name, t.lateFact(words.late(entry.daysLate), when, ownerIn(edition, lang, entry.item.owner, words))]
}
