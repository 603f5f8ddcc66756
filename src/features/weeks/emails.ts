import { href } from '../../kernel/address.ts'
import type { Day } from '../../kernel/day.ts'
import { formatDay, formatInstant, formatShortDay, type Lang } from '../../platform/i18n/index.ts'
import { composeMail, type MailPart, type NewMail } from '../../platform/mail/index.ts'
import { paths } from './paths.ts'
import { helpField, type Programme, type SentNote, unmetNeed, type Week } from './rules.ts'
import { en } from './text.en.ts'
import { fr } from './text.fr.ts'

const text = { fr, en }

export const DIGEST = 'weeks.digest'
export const REMINDER = 'weeks.reminder'

/** Beyond this many notes the mail would be cut by its readers: it then has the needs for help, and the rest is on the page. */
const MOST_NOTES = 40

/** Of so many teams the mail carries the first needs only: four thousand copies of it are written at once. */
const MOST_NEEDS = 15

type Words = Pick<NewMail, 'lang' | 'subject' | 'text' | 'html'>
type Digest = { monday: Day; notes: readonly SentNote[]; teams: number; publicUrl: string }

/**
 * The digest of a week in one language, the same for everybody: needs for help first, then each challenge's note in the order of the
 * edition. Teams that wrote nothing are counted and not named. Pure.
 */
export function digestWords(edition: Programme, lang: Lang, { monday, notes, teams, publicUrl }: Digest): Words {
  const t = text[lang].mails
  const ordered = edition.challenges.flatMap(({ id }) => notes.find(it => it.challengeId === id) ?? [])
  const all = ordered.length <= MOST_NOTES
  const url = publicUrl + href(paths.all, lang, {}, { semaine: monday, edition: edition.id })
  const labels = edition.labels.challenge[lang]
  return composeMail({
    lang,
    subject: t.digestSubject(formatShortDay(lang, monday)),
    greeting: t.hello,
    parts: [
      t.digestLead(ordered.length, teams),
      ...needs(edition, lang, ordered),
      ...(all ? ordered.flatMap(note => noteParts(edition, lang, note)) : [t.tooMany(labels.many)]),
      { action: t.digestAction, url },
      t.readingNote,
    ],
    closing: t.closing(teamOf(edition, lang)),
    footer: t.digestFooter(edition.title[lang]),
  })
}

/** Who writes: the institution that leads the programme. */
const teamOf = ({ institutions, programme }: Programme, lang: Lang) =>
  institutions.find(it => it.roles.includes('leads'))?.name[lang] ?? programme.name[lang]

const titleOf = ({ challenges }: Programme, id: string) => challenges.find(it => it.id === id)?.title ?? id

function needs(edition: Programme, lang: Lang, notes: readonly SentNote[]): MailPart[] {
  const asked = notes.flatMap((note): [string, string][] => {
    const words = unmetNeed(edition.weeks, note)
    return words ? [[titleOf(edition, note.challengeId), words]] : []
  })
  if (asked.length === 0) return []
  return [
    { heading: text[lang].mails.needs(asked.length) },
    { facts: notes.length > MOST_NOTES ? asked.slice(0, MOST_NEEDS) : asked },
  ]
}

function noteParts(edition: Programme, lang: Lang, { challengeId, words }: SentNote): MailPart[] {
  const help = helpField(edition.weeks)
  const facts = edition.weeks.fields.flatMap(({ code, label }): [string, string][] => {
    const said = words[code]
    return said && code !== help ? [[label[lang], said]] : []
  })
  return [{ heading: titleOf(edition, challengeId) }, { facts }]
}

type Reminded = { week: Week; challengeId: string; begun: boolean; publicUrl: string }

/** What a silent team is told before the closing, the same for each of its fellows. Pure. */
export function reminderWords(
  edition: Programme,
  lang: Lang,
  { week, challengeId, begun, publicUrl }: Reminded,
): Words {
  const t = text[lang].mails
  const challenge = edition.challenges.find(it => it.id === challengeId)
  const url = publicUrl + href(paths.own, lang, { slug: challenge?.slug ?? challengeId }, { edition: edition.id })
  const closing = formatInstant(lang, week.closesAt, edition.zone)
  return composeMail({
    lang,
    subject: t.reminderSubject(challenge?.title ?? challengeId),
    greeting: t.hello,
    parts: [
      begun ? t.reminderBegun(closing) : t.reminderLead(closing),
      { action: t.reminderAction, url },
      t.reminderNext(formatDay(lang, week.digestAt, edition.zone)),
    ],
    closing: t.closing(teamOf(edition, lang)),
    footer: t.reminderFooter(edition.title[lang]),
  })
}

/** The same words to somebody, by a declared rule. */
export const mailTo = (
  words: Words,
  to: { editionId: string; kind: string; personId: number; email: string },
): NewMail => ({
  ...words,
  editionId: to.editionId,
  kind: to.kind,
  personId: to.personId,
  recipient: to.email,
  state: 'approved',
})
