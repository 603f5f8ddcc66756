import type { Text } from './parts.ts'

/** Who writes to the programme: it decides by when they are answered. */
export type ContactWho = 'candidate' | 'host' | 'press' | 'other'

/** How long messages are kept once closed, how long a link of theirs opens, and within how many days each is answered. */
export type ContactSection = {
  keptMonths: number
  linkDays: number
  answerDays: Record<ContactWho, number>
}

/** What an administration reads before it proposes something; the days of that call are in the calendar. */
export type HostCall = { offered: Text[]; asked: Text[]; steps: Text[]; next?: Text }
