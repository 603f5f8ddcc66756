import { type Day, plusDays } from '../../../kernel/day.ts'
import { done, type Result, refuse } from '../../../kernel/result.ts'
import type { Grant } from '../../../kernel/role.ts'
import { holds } from '../../people/rules.ts'
import { isConfided, type Kind, type Signal } from './signal.ts'

export const isTeam = (actor: { readonly grants: readonly Grant[] } | undefined, editionId: string) =>
  holds(actor, editionId, 'team')

export type SignalState = 'open' | 'answered' | 'closed'

/** A signal as it is kept. At most one of a kind lives at a time on a challenge. */
export type Raised = Signal & {
  id: number
  challengeId: string
  state: SignalState
  raisedOn: Day
  quietUntil: Day | null
  reopenedOn: Day | null
  closedAt: Date | null
}

/** The same with the instants at which it was raised, and told of. */
export type Kept = Raised & { raisedAt: Date; toldAt: Date | null }

/** What a look does: raise, say again with other figures, open again after the silence asked for, close what is gone. */
export type Change =
  | { do: 'raise'; challengeId: string; signal: Signal }
  | { do: 'update'; id: number; signal: Signal; worse: boolean }
  | { do: 'reopen'; id: number; signal: Signal }
  | { do: 'close'; id: number }

type Found = { challengeId: string; signals: readonly Signal[] }

/** What changes between the signals that live and those found on a day. Found again the same way, nothing does. */
export function changesOf(alive: readonly Raised[], found: readonly Found[], day: Day): Change[] {
  const kept = new Map(alive.map(it => [`${it.challengeId} ${it.kind}`, it]))
  const changes: Change[] = []
  for (const { challengeId, signals } of found)
    for (const signal of signals) {
      const key = `${challengeId} ${signal.kind}`
      const change = changeOf(kept.get(key), signal, day)
      if (change === 'raise') changes.push({ do: 'raise', challengeId, signal })
      else if (change) changes.push(change)
      kept.delete(key)
    }
  return [...changes, ...[...kept.values()].map(({ id }) => ({ do: 'close' as const, id }))]
}

function changeOf(raised: Raised | undefined, signal: Signal, day: Day): Change | 'raise' | undefined {
  if (!raised) return 'raise'
  const { id, quietUntil, state } = raised
  if (state === 'answered' && quietUntil !== null && day > quietUntil) return { do: 'reopen', id, signal }
  const worse = raised.urgency === 'watch' && signal.urgency === 'act'
  return isSame(raised, signal) ? undefined : { do: 'update', id, signal, worse }
}

const isSame = (one: Signal, other: Signal): boolean =>
  one.urgency === other.urgency && one.since === other.since && sameFigures(one.figures, other.figures)

const sameFigures = (one: object, other: object): boolean => {
  const texts = (it: object) => JSON.stringify(Object.entries(it).toSorted(([a], [b]) => (a < b ? -1 : 1)))
  return texts(one) === texts(other)
}

/** What is done about a signal, by whom, and until which day silence is asked. */
export type Answer = { body: string; doer: string; quietUntil: Day | undefined }

export const BODY_MOST = 1000

export type SignalRefusal =
  | { code: 'signal_closed' }
  | { code: 'answer_missing' }
  | { code: 'answer_long'; most: number }
  | { code: 'doer_missing' }
  | { code: 'quiet_missing' }
  | { code: 'quiet_past' }
  | { code: 'quiet_long'; until: Day }
  | { code: 'confided' }
  | { code: 'message_missing' }
  | { code: 'nobody_to_tell' }

/** A signal that lives is answered, again if need be, in words, with somebody, and for a silence that is not endless. */
export function canAnswer(
  { state }: Pick<Raised, 'state'>,
  { body, doer, quietUntil }: Answer,
  { today, quietDaysAtMost }: { today: Day; quietDaysAtMost: number },
): Result<Day, SignalRefusal> {
  const until = plusDays(today, quietDaysAtMost)
  if (state === 'closed') return refuse({ code: 'signal_closed' })
  if (body.trim() === '') return refuse({ code: 'answer_missing' })
  if (body.length > BODY_MOST) return refuse({ code: 'answer_long', most: BODY_MOST })
  if (doer.trim() === '') return refuse({ code: 'doer_missing' })
  if (quietUntil === undefined) return refuse({ code: 'quiet_missing' })
  if (quietUntil < today) return refuse({ code: 'quiet_past' })
  return quietUntil > until ? refuse({ code: 'quiet_long', until }) : done(quietUntil)
}

/** A signal is passed on to mentors by somebody of the team, with a word of theirs; a mood never is. */
export function canPassOn(
  { kind, state }: { kind: Kind; state: SignalState },
  message: string,
  mentors: number,
): Result<string, SignalRefusal> {
  if (state === 'closed') return refuse({ code: 'signal_closed' })
  if (isConfided(kind)) return refuse({ code: 'confided' })
  if (mentors === 0) return refuse({ code: 'nobody_to_tell' })
  if (message.length > BODY_MOST) return refuse({ code: 'answer_long', most: BODY_MOST })
  return message.trim() === '' ? refuse({ code: 'message_missing' }) : done(message.trim())
}

/** A look is taken once a day, from its hour on. */
export const isLookDue = ({
  at,
  lookedOn,
  time,
  day,
}: {
  at: string
  lookedOn: Day | undefined
  time: string
  day: Day
}) => time >= at && (lookedOn === undefined || lookedOn < day)
