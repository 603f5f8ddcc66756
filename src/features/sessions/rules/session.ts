import type { Audience, Text } from '../../edition/rules.ts'

export type SessionState = 'planned' | 'published' | 'held' | 'cancelled'

/** A half-day, or a day, of a session; for everybody it is for, or for fellows or mentors among them. */
export type Part = { number: number; startsAt: Date; endsAt: Date; onlyFor: 'fellow' | 'mentor' | null }

/** One line of an agenda: the hour as it is written, what happens, and who speaks. */
export type Block = { at: string; title: string; speaker: string }

export type Session = {
  id: number
  /** Its code in the edition's data; null when people added it. */
  planCode: string | null
  kind: string
  state: SessionState
  /** The English is empty where nobody wrote it: `wordsIn` then gives the French. */
  title: Text
  objectives: Text
  audience: Audience[]
  mandatory: Audience[]
  listed: boolean
  place: string
  video: string
  leaderId: number | null
  leader: string | null
  /** From outside, one a line. */
  speakers: string
  agenda: Block[]
  outputs: string
  sequence: number
  changedAt: Date
  /** In order, those that a move dropped left out. */
  parts: Part[]
}

/** A text of a session in a language: the French where there is no English. */
export const wordsIn = (text: Text, lang: 'fr' | 'en'): string => text[lang] || text.fr

export const AUDIENCES = ['fellow', 'operational_mentor', 'high_level_mentor', 'support', 'it', 'public'] as const

/** When a session begins and ends, all its parts together. One without parts has no place in time. */
export function spanOf({ parts }: Pick<Session, 'parts'>): { startsAt: Date; endsAt: Date } {
  const [first] = parts
  if (!first) throw new Error('a session has at least one part')
  const ends = parts.map(it => it.endsAt.getTime())
  return { startsAt: first.startsAt, endsAt: new Date(Math.max(...ends)) }
}

export const isOver = (session: Pick<Session, 'parts'>, now: Date): boolean => spanOf(session).endsAt <= now

/** In order of time, then of their numbers. */
export const byTime = (a: Session, b: Session): number =>
  spanOf(a).startsAt.getTime() - spanOf(b).startsAt.getTime() || a.id - b.id
