import type { Content } from '../../applications/rules.ts'
import type { ProfileCode } from '../../edition/rules.ts'
import type { Kind, Outcome } from './decisions.ts'
import type { FacetName } from './filters.ts'
import type { Advice, Marks, ReadingState } from './readings.ts'

export type ApplicationState = 'draft' | 'submitted' | 'withdrawn'

/**
 * One application in the team's list. `mean` and `spread` are of the totals of the readings done; `rank` is by mean, among the files
 * whose readings are all done.
 */
export type Row = {
  id: number
  code: string
  state: ApplicationState
  name: string
  email: string
  reference: string | null
  submittedAt: Date | null
  profile: ProfileCode | null
  challenges: string[]
  eligibility: Outcome | null
  eligibilityReason: string | null
  completeness: Outcome | null
  completenessReason: string | null
  preselection: Outcome | null
  preselectionReason: string | null
  assigned: number
  done: number
  recused: number
  mean: number | null
  spread: number | null
  totals: number[] | null
  advices: Advice[] | null
  rank: number | null
}

/** How many rows pass every filter, and how many would with each value of each facet in place of the one in force. */
export type Counts = { total: number; facets: Record<FacetName, Map<string, number>> }

/** The files before and after one of them in a list, and its place in it. */
export type Around = { previous: number | null; next: number | null; place: number; total: number }

/**
 * How many submitted files had which end. `unscreened` wait to be found eligible and complete; `undecided` are, and wait to be
 * preselected or rejected: the very files that the deliberation lists as « to decide ».
 */
export type Verdicts = {
  submitted: number
  ineligible: number
  incomplete: number
  unscreened: number
  preselected: number
  rejected: number
  undecided: number
}

/** When and by whom the preselection was closed; undefined while it is not. */
export type Closing = { at: Date; by: string } | undefined

export type DecisionMade = { kind: Kind; outcome: Outcome; reason: string; by: string; at: Date }

export type ReadingMade = {
  readerId: number
  reader: string
  state: ReadingState
  marks: Marks
  remark: string
  advice: Advice | null
  recusalReason: string
  doneAt: Date | null
}

/** One file as the team reads it, whole. `content` is what was submitted, absent from a draft. */
export type TeamFile = {
  id: number
  code: string
  state: ApplicationState
  name: string
  email: string
  reference: string | null
  sha256: string | null
  receivedAt: Date | null
  withdrawnAt: Date | null
  content: Content | null
  decisions: DecisionMade[]
  readings: ReadingMade[]
  remark: { body: string; by: string; at: Date } | null
}

/** One line of a file's history. `person` is who acted, `reader` the reader it was about. */
export type Happened = {
  kind: string
  at: Date
  person: string | null
  reader: string | null
  to: string | null
  reason: string | null
}

/** Somebody who may read, with how many files they hold, and whether they have applied themselves: then they read nothing. */
export type Reader = { id: number; name: string; load: number; applied: boolean }

/** Somebody who must not read a file. */
export type Bar = { applicationId: number; readerId: number; source: 'same_person' | 'same_employer' | 'same_name' }

/** What one reader has done, in files; a recused file is counted apart. */
export type ReaderProgress = {
  id: number
  name: string
  assigned: number
  started: number
  done: number
  recused: number
  mean: number | null
}

/** How many files have `done` readings finished, and how many readings they still lack. */
export type FileProgress = { done: number; files: number; lacking: number }

/** A file from which a reader stepped aside; `replaced` once it has its readings again. */
export type Recusal = { id: number; code: string; reader: string; reason: string; replaced: boolean }
