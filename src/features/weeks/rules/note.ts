import { type Day, plusDays } from '../../../kernel/day.ts'
import { done, type Result, refuse } from '../../../kernel/result.ts'
import type { Weeks } from '../../edition/rules.ts'
import { type Fellowship, isPresent } from '../../hiring/rules.ts'
import type { Week } from './week.ts'

/** The name that the mood has among the fields of the form. */
export const MOOD = 'mood'

export type Values = Readonly<Record<string, string>>
/** Who last changed a field, at which revision, from which page. */
export type Changes = Readonly<Record<string, { revision: number; page: string; by: number }>>

/** A team's note as its fellows see it: what they write, and what they have sent. */
export type Note = {
  id: number
  challengeId: string
  monday: Day
  revision: number
  values: Values
  changes: Changes
  savedAt: Date
  /** What everybody reads, without the mood; null until it is sent. */
  sent: Values | null
  sentMood: string | null
  sentAt: Date | null
  late: boolean
}

/** What everybody may read of a note. */
export type SentNote = {
  id: number
  challengeId: string
  monday: Day
  words: Values
  sentAt: Date
  late: boolean
  needMetAt: Date | null
  needMetBy: string | null
}

export type Standing = 'open' | 'late'

export type WriteRefusal =
  | { code: 'week_unknown' }
  | { code: 'not_begun' }
  | { code: 'note_closed'; at: Date }
  | { code: 'week_over'; at: Date }
  | { code: 'not_there' }

type Writing = { week: Week | undefined; note: Pick<Note, 'sentAt'> | undefined; there: boolean; now: Date }

/**
 * Whether somebody may write their team's note: until the closing as often as they like; after it only a note that was never sent,
 * which is then late.
 */
export function canWrite({ week, note, there, now }: Writing): Result<Standing, WriteRefusal> {
  if (!week) return refuse({ code: 'week_unknown' })
  if (!there) return refuse({ code: 'not_there' })
  if (now < week.closesAt) return done('open')
  if (note?.sentAt) return refuse({ code: 'note_closed', at: week.closesAt })
  return now < week.lateUntil ? done('late') : refuse({ code: 'week_over', at: week.lateUntil })
}

/** Whether somebody is at work on at least one day of the week. */
export const isThere = (it: Pick<Fellowship, 'startsOn' | 'endsOn' | 'leftOn'>, monday: Day): boolean =>
  [0, 1, 2, 3, 4, 5, 6].some(days => isPresent(it, plusDays(monday, days)))

/** The challenges of which somebody is at work that week, in the order of the edition. */
export const teamsOfWeek = (
  challenges: readonly { id: string }[],
  fellowships: readonly Fellowship[],
  monday: Day,
): string[] =>
  challenges.map(({ id }) => id).filter(id => fellowships.some(it => it.challengeId === id && isThere(it, monday)))

/** What keeps a note from being sent. */
export type Problem = { field: string; code: 'missing' } | { field: string; code: 'too_long'; max: number }

export const problemsOf = ({ fields }: Pick<Weeks, 'fields'>, values: Values): Problem[] =>
  fields.flatMap(({ code, max, required }): Problem[] => {
    const words = (values[code] ?? '').trim()
    if (required && words === '') return [{ field: code, code: 'missing' }]
    return lengthOf(words) > max ? [{ field: code, code: 'too_long', max }] : []
  })

/** As a field counts: UTF-16 units, each end of line one. */
const lengthOf = (words: string) => words.length

/** What everybody will read of these values: known fields with words in them, never the mood. */
export const sentWords = ({ fields }: Pick<Weeks, 'fields'>, values: Values): Values =>
  Object.fromEntries(fields.map(({ code }) => [code, (values[code] ?? '').trim()]).filter(([, words]) => words !== ''))

/** The mood of these values, when it is one of the edition's. */
export const sentMood = ({ moods }: Pick<Weeks, 'moods'>, values: Values): string | null =>
  moods.find(({ code }) => code === values[MOOD])?.code ?? null

/** Whether what is written differs from what was sent. */
export const isUnsent = (weeks: Weeks, { sent, sentMood: mood, values }: Note): boolean =>
  sent !== null &&
  (JSON.stringify(sentWords(weeks, values)) !== inOrder(weeks, sent) || sentMood(weeks, values) !== mood)

const inOrder = (weeks: Weeks, sent: Values) => JSON.stringify(sentWords(weeks, sent))

/** The field in which teams ask for help, when the edition has one. */
export const helpField = ({ fields }: Pick<Weeks, 'fields'>): string | undefined => fields.find(it => it.help)?.code

/** What a team asked for and has not got. */
export function unmetNeed(weeks: Weeks, note: Pick<SentNote, 'words' | 'needMetAt'>): string | undefined {
  const field = helpField(weeks)
  return note.needMetAt === null && field ? note.words[field] : undefined
}
