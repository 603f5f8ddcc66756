import type { Content } from '../../applications/rules.ts'
import type { ProfileCode } from '../../edition/rules.ts'
import type { ConflictSource, ConflictState } from './access.ts'
import type { InterviewState } from './attendance.ts'
import type { Marks } from './marks.ts'
import type { ListState } from './rankings.ts'

export type Link = { applicationId: number; personId: number; source: ConflictSource }

export type Conflict = Link & {
  id: number
  state: ConflictState
  note: string
  raisedAt: Date
  ruledAt: Date | null
  ruledBy: string | null
  rulingReason: string | null
  juror: string
  candidate: string
  code: string
  panel: string | null
  interviewId: number | null
  /** The juror sits on the panel that hears the candidate. */
  meet: boolean
  /** The interview has taken place. */
  heard: boolean
}

export type RuledCounts = { recused: number; dismissed: number }

export type PanelRow = {
  id: number
  name: string
  room: string
  opens: string
  closes: string
  jurors: { id: number; name: string; challenges: string[] }[]
}

export type Juror = {
  id: number
  name: string
  employer: string | null
  challenges: string[]
  panelId: number | null
  panel: string | null
  signedAt: Date | null
  /** They have applied to this edition. */
  applied: boolean
}

export type ToHear = { applicationId: number; code: string; wishes: string[] }

export type Interview = {
  id: number
  applicationId: number
  code: string
  name: string
  personId: number
  profile: string | null
  panelId: number
  panel: string
  room: string
  startsAt: Date
  endsAt: Date
  state: InterviewState
  summonedAt: Date | null
  confirmedAt: Date | null
}

export type Preview = { id: number; recipient: string; subject: string; text: string; batch: string | null }

export type Mine = {
  interviewId: number
  applicationId: number
  code: string
  startsAt: Date
  endsAt: Date
  room: string
  state: InterviewState
  summonedAt: Date
  confirmedAt: Date | null
  preference: string[] | null
  wishes: { id: string; title: string }[]
}

export type Heard = {
  applicationId: number
  code: string
  name: string
  profile: string | null
  startsAt: Date
  endsAt: Date
  room: string
  panel: string
  state: InterviewState
  sheet: 'open' | 'locked' | null
  wishes: string[]
}

export type Hearing = {
  applicationId: number
  interviewId: number
  startsAt: Date
  state: InterviewState
  sheet: OwnSheet | undefined
  listsClosed: boolean
}

export type OwnSheet = { state: 'open' | 'locked'; marks: Marks; remark: string; savedAt: Date; lockedAt: Date | null }

export type File = {
  applicationId: number
  code: string
  name: string
  content: Content
  room: string
  panel: string
  startsAt: Date
  endsAt: Date
  state: InterviewState
  wishes: { id: string; title: string }[]
  teamRemark: string | null
  readings: { remark: string }[]
}

export type Colleague = { name: string; marks: Marks; remark: string; lockedAt: Date | null }

export type JurorProgress = { id: number; name: string; panel: string; locked: number; open: number; expected: number }

export type Unmarked = {
  id: number
  name: string
  panel: string
  startsAt: Date
  endsAt: Date
  state: InterviewState
  locked: number
}

export type List = {
  id: number
  challengeId: string
  challenge: string
  profile: ProfileCode
  state: ListState
  /** When it was last closed, and by whom; still there once it is opened again. */
  closedAt: Date | null
  closedBy: string | null
  reopenedAt: Date | null
  reopenedBy: string | null
  reopeningReason: string | null
}

export type Entry = {
  listId: number
  applicationId: number
  code: string
  name: string
  mainProfile: string | null
  place: number
  /** In sixtieths of a point. */
  total: number
  acceptable: boolean
  reason: string
  tieBreak: string | null
  origin: 'built' | 'added'
  /** Whose sheets gave the place. */
  jurors: number[]
  sheets: number
  openSheets: number
}

/**
 * A juror whose part in a closed list is not what it should be: their sheet is `counted` though they are out since, or `left_out`
 * though a conflict that kept them away was dismissed since.
 */
export type Doubt = {
  listId: number
  applicationId: number
  candidate: string
  code: string
  juror: string
  what: 'counted' | 'left_out'
}

/** A matching that started from lists as they were before one of them was opened again. */
export type OutdatedRun = { id: number; requestedAt: Date }
