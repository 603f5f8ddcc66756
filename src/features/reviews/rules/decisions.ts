import { done, type Result, refuse } from '../../../kernel/result.ts'
import type { Edition } from '../../edition/rules.ts'

/** The decisions on a file, in the order in which the rules of the programme take them. */
export const KINDS = ['eligibility', 'completeness', 'preselection'] as const

export type Kind = (typeof KINDS)[number]
export type Outcome = 'yes' | 'no'
export type Outcomes = Record<Kind, Outcome | null>

/** A file as decisions see it. `readings` are those done; `judges`: whoever applies also judges in this edition, or did. */
export type Decidable = { state: string; outcomes: Outcomes; readings: number; judges?: boolean }

/** `undecided` takes a decision back. */
export type Decision = { kind: Kind; outcome: Outcome | 'undecided'; reason: string }

/** Where the preselection of an edition stands. */
export type Stage = { now: Date; closedAt: Date | null }

export type StageRefusal = { code: 'call_open'; closesAt: Date } | { code: 'preselection_closed'; closedAt: Date }
export type FileRefusal =
  | { code: 'not_submitted' }
  | { code: 'reason_missing' }
  | { code: 'comes_after'; kind: Kind }
  | { code: 'decided_further'; kind: Kind }
  | { code: 'readings_missing'; done: number; needed: number }
export type DecideRefusal = StageRefusal | FileRefusal

type Rules = Pick<Edition, 'instants' | 'preselection'>

/** Files are judged once nobody can change them any more, and until the preselection is closed. */
export function canJudge(
  { instants }: Pick<Edition, 'instants'>,
  { now, closedAt }: Stage,
): Result<true, StageRefusal> {
  if (closedAt) return refuse({ code: 'preselection_closed', closedAt })
  if (now.getTime() < instants.callCloses.getTime()) return refuse({ code: 'call_open', closesAt: instants.callCloses })
  return done(true)
}

/**
 * Whether this decision may be taken: eligibility, then completeness, then the criteria, once every reading is done. A reason is
 * needed for each refusal, for each preselection, to take a decision back, and to find eligible somebody who also judges.
 */
export function canDecide(
  edition: Pick<Rules, 'preselection'>,
  file: Decidable,
  it: Decision,
): Result<true, FileRefusal> {
  const { readingsPerFile } = edition.preselection
  if (file.state !== 'submitted') return refuse({ code: 'not_submitted' })
  const before = KINDS.slice(0, KINDS.indexOf(it.kind)).find(kind => file.outcomes[kind] !== 'yes')
  if (it.outcome !== 'undecided' && before) return refuse({ code: 'comes_after', kind: before })
  const after = KINDS.slice(KINDS.indexOf(it.kind) + 1).find(kind => file.outcomes[kind])
  if (it.outcome !== 'yes' && after) return refuse({ code: 'decided_further', kind: after })
  if (it.kind === 'preselection' && it.outcome !== 'undecided' && file.readings < readingsPerFile)
    return refuse({ code: 'readings_missing', done: file.readings, needed: readingsPerFile })
  return (needsReason(it) || (it.kind === 'eligibility' && file.judges)) && !it.reason
    ? refuse({ code: 'reason_missing' })
    : done(true)
}

const needsReason = ({ kind, outcome }: Decision) => kind === 'preselection' || outcome !== 'yes'

/** Whether somebody decided that the file goes no further than its form: it is not read. */
export const isSetAside = ({ eligibility, completeness }: Omit<Outcomes, 'preselection'>) =>
  eligibility === 'no' || completeness === 'no'

/** Whether nothing more is to be decided on this file. */
export const isDecided = (outcomes: Outcomes) => isSetAside(outcomes) || outcomes.preselection !== null

/** The decision that a file waits for, or undefined when there is none. */
export const nextKind = (outcomes: Outcomes): Kind | undefined =>
  isDecided(outcomes) ? undefined : KINDS.find(kind => outcomes[kind] === null)

export type CloseRefusal = StageRefusal | { code: 'undecided'; count: number }

/** How many submitted files wait for a decision, whichever it is. */
export const waiting = ({ unscreened, undecided }: { unscreened: number; undecided: number }) => unscreened + undecided

/** The preselection closes once, after the call, when every submitted file has its decision. */
export function canClose(
  edition: Pick<Edition, 'instants'>,
  stage: Stage,
  undecided: number,
): Result<true, CloseRefusal> {
  const open = canJudge(edition, stage)
  if (!open.ok) return open
  return undecided > 0 ? refuse({ code: 'undecided', count: undecided }) : done(true)
}
