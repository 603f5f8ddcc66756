import type { Day } from '../../../kernel/day.ts'
import type { PointState } from '../../progress/rules.ts'
import type { Kept } from './follow.ts'
import type { Kind, Urgency } from './signal.ts'

type Listed = { kind: Kind; urgency: Urgency; state: 'open' | 'answered' | 'closed' }

/** One challenge with the signals that live. */
export type Line<S extends Listed = Listed> = { challengeId: string; signals: readonly S[] }

/** What the cockpit says of one challenge. */
export type CockpitLine = Line<Kept> & {
  slug: string
  title: string
  referent: string | undefined
  note: { monday: Day; words: string } | undefined
  contact: Day | undefined
  late: number
  point: { state: PointState; on: Day | null } | undefined
}

export type Narrowing = { signal?: Urgency | 'none' | undefined; kind?: Kind | undefined }

/**
 * The lines that a choice keeps; challenges with something to deal with now come first, then those to watch, in the edition's
 * order otherwise. A signal with an answer under way does not make its challenge urgent.
 */
export function linesShown<L extends Line>(lines: readonly L[], { kind, signal }: Narrowing): L[] {
  const kept = lines.filter(it => {
    const own = kind ? it.signals.filter(({ kind: of }) => of === kind) : it.signals
    if (signal === 'none') return it.signals.length === 0
    if (signal) return own.some(({ state, urgency }) => state === 'open' && urgency === signal)
    return kind === undefined || own.length > 0
  })
  return kept.toSorted((a, b) => placeOf(a) - placeOf(b))
}

const placeOf = ({ signals }: Line): number => {
  const open = signals.filter(it => it.state === 'open')
  return open.some(it => it.urgency === 'act') ? 0 : open.length > 0 ? 1 : 2
}
