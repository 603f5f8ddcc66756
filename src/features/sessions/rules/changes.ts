import { done, type Result, refuse } from '../../../kernel/result.ts'
import type { Audience } from '../../edition/rules.ts'
import type { Part, Session } from './session.ts'

export type NewPart = Omit<Part, 'number'>

/** At most this many parts in one session. */
export const MOST_PARTS = 8

export type PartsRefusal =
  | { code: 'no_part' }
  | { code: 'ends_too_soon'; row: number }
  | { code: 'overlap'; row: number }

/** The parts of a session: at least one, each with a length, none over another. Gives them in order of time. */
export function canPlace(parts: readonly NewPart[]): Result<NewPart[], PartsRefusal> {
  if (parts.length === 0) return refuse({ code: 'no_part' })
  const empty = parts.findIndex(it => it.endsAt <= it.startsAt)
  if (empty >= 0) return refuse({ code: 'ends_too_soon', row: empty })
  const sorted = parts.toSorted((a, b) => a.startsAt.getTime() - b.startsAt.getTime())
  const over = sorted.findIndex((it, i) => it.startsAt < (sorted[i - 1]?.endsAt ?? it.startsAt))
  const row = parts.indexOf(sorted[over] as NewPart)
  return over >= 0 ? refuse({ code: 'overlap', row }) : done(sorted)
}

export type WordsRefusal =
  | { code: 'title_missing' }
  | { code: 'audience_missing' }
  | { code: 'mandatory_not_invited' }
  | { code: 'leader_unknown' }

type Words = { title: { fr: string }; audience: readonly Audience[]; mandatory: readonly Audience[] }

/** A session has a title and somebody to come; whoever has to come is invited. */
export function canWrite({ title, audience, mandatory }: Words): Result<true, WordsRefusal> {
  if (title.fr.trim() === '') return refuse({ code: 'title_missing' })
  if (audience.length === 0) return refuse({ code: 'audience_missing' })
  return mandatory.every(it => audience.includes(it)) ? done(true) : refuse({ code: 'mandatory_not_invited' })
}

export type ChangeRefusal =
  | { code: 'already_over' }
  | { code: 'already_cancelled' }
  | { code: 'already_published' }
  | { code: 'reason_missing' }
  | { code: 'in_the_past' }
  | { code: 'same_dates' }

type State = Pick<Session, 'state'>

export function canPublish({ state }: State): Result<true, ChangeRefusal> {
  if (state === 'held') return refuse({ code: 'already_over' })
  if (state === 'cancelled') return refuse({ code: 'already_cancelled' })
  return state === 'published' ? refuse({ code: 'already_published' }) : done(true)
}

/** What is over or cancelled stays so; anything else may be cancelled, and says why. */
export function canCancel({ state }: State, reason: string): Result<string, ChangeRefusal> {
  if (state === 'held') return refuse({ code: 'already_over' })
  if (state === 'cancelled') return refuse({ code: 'already_cancelled' })
  return reason.trim() === '' ? refuse({ code: 'reason_missing' }) : done(reason.trim())
}

type Moving = { session: Session; parts: readonly NewPart[]; place: string; video: string; reason: string; now: Date }

/** A session moves to a time still to come, for a reason; something has to change. One that was cancelled may be held after all. */
export function canMove(it: Moving): Result<string, ChangeRefusal> {
  const { session, parts, now } = it
  if (session.state === 'held') return refuse({ code: 'already_over' })
  if (parts.some(({ startsAt }) => startsAt <= now)) return refuse({ code: 'in_the_past' })
  const same = samePlace(session, it) && sameParts(session.parts, parts) && session.state !== 'cancelled'
  if (same) return refuse({ code: 'same_dates' })
  return it.reason.trim() === '' ? refuse({ code: 'reason_missing' }) : done(it.reason.trim())
}

const samePlace = (a: { place: string; video: string }, b: { place: string; video: string }) =>
  a.place === b.place && a.video === b.video

const sameParts = (a: readonly NewPart[], b: readonly NewPart[]): boolean =>
  a.length === b.length &&
  a.every((it, i) => {
    const other = b[i]
    return (
      it.startsAt.getTime() === other?.startsAt.getTime() &&
      it.endsAt.getTime() === other.endsAt.getTime() &&
      it.onlyFor === other.onlyFor
    )
  })
