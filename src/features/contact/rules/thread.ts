import { plusDays, plusMonths } from '../../../kernel/day.ts'
import { done, type Result, refuse } from '../../../kernel/result.ts'
import type { ContactSection, ContactWho } from '../../edition/rules.ts'

/** In which language somebody wrote, and is written to. */
export type Lang = 'fr' | 'en'

export const WHO = ['candidate', 'host', 'press', 'other'] as const satisfies readonly ContactWho[]
export const STATES = ['open', 'waiting', 'closed'] as const

/** Open: the team's turn. Waiting: the writer's. Closed: neither's, until the writer writes again. */
export type State = (typeof STATES)[number]

export type Thread = {
  id: number
  editionId: string
  reference: string
  who: ContactWho
  subject: string
  name: string
  email: string
  personId: number | null
  lang: Lang
  state: State
  assigneeId: number | null
  assignee: string | null
  openedAt: Date
  waitsSince: Date | null
  movedAt: Date
  closedAt: Date | null
}

/** `note`: for the team alone. */
export type Side = 'writer' | 'team' | 'note'
export type Message = { id: number; side: Side; author: string | null; words: string; writtenAt: Date }

export const MOST_WORDS = 5000
const MOST_SUBJECT = 150

/** What somebody typed in the contact form. `trap` is a field that people do not see. */
export type Written = {
  who: ContactWho | ''
  name: string
  email: string
  subject: string
  words: string
  trap: string
}

export type Field = 'who' | 'name' | 'email' | 'subject' | 'words' | 'trap'
export type Wrong = { field: Field; code: 'missing' | 'too_long' | 'email' | 'trap' }
export type WriteRefusal = { code: 'wrong'; wrong: Wrong[] } | { code: 'too_many'; retryAfterSeconds: number }

export type Accepted = Written & { who: ContactWho }

const ONE_ADDRESS = /^[^\s<>@,;:"\\()[\]]+@[^\s<>@,;:"\\()[\]]+\.[^\s<>@,;:"\\()[\]]+$/u

/** Whether a text is one plain address. */
export const isAddress = (text: string): boolean => text.length <= 254 && ONE_ADDRESS.test(text)

/** A message says who writes, from where, about what; a filled trap is refused with what was typed, since a person may have done it. */
export function canOpen(it: Written): Result<Accepted, WriteRefusal> {
  const wrong: Wrong[] = []
  const { who } = it
  if (who === '') wrong.push({ field: 'who', code: 'missing' })
  if (it.name === '') wrong.push({ field: 'name', code: 'missing' })
  if (it.name.length > MOST_SUBJECT) wrong.push({ field: 'name', code: 'too_long' })
  if (!isAddress(it.email)) wrong.push({ field: 'email', code: 'email' })
  if (it.subject === '') wrong.push({ field: 'subject', code: 'missing' })
  if (it.subject.length > MOST_SUBJECT) wrong.push({ field: 'subject', code: 'too_long' })
  wrong.push(...wrongWords(it.words).map(code => ({ field: 'words' as const, code })))
  if (it.trap !== '') wrong.push({ field: 'trap', code: 'trap' })
  return who === '' || wrong.length > 0 ? refuse({ code: 'wrong', wrong }) : done({ ...it, who })
}

/** What is wrong with the words of a message, if anything. */
export const wrongWords = (words: string): ('missing' | 'too_long')[] =>
  words === '' ? ['missing'] : words.length > MOST_WORDS ? ['too_long'] : []

/** What a message does to its thread: the writer's makes it the team's turn, the team's makes it the writer's, a note changes nothing. */
export const afterMessage = (state: State, side: Side): State =>
  side === 'writer' ? 'open' : side === 'team' ? 'waiting' : state

/** The last day by which a waiting writer should be answered, in the edition's zone. */
export const answerBy = (section: ContactSection, who: ContactWho, waitsOn: string): string =>
  plusDays(waitsOn, section.answerDays[who])

/** By when a thread is to be answered, and whether that day is past; undefined while nobody waits. */
export type Due = { by: string; late: boolean } | undefined
export type Followed = Thread & { due: Due }

/** Somebody of the team. */
export type Colleague = { personId: number; name: string; email: string; lang: Lang }

/** Whether a thread in which nothing happened since a day has been kept long enough. */
export const isToErase = (section: ContactSection, movedOn: string, today: string): boolean =>
  plusMonths(movedOn, section.keptMonths) <= today

/** What an edition that says nothing keeps to. */
export const USUAL: ContactSection = {
  keptMonths: 12,
  linkDays: 90,
  answerDays: { candidate: 5, host: 5, press: 2, other: 10 },
}
