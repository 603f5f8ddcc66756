import type { Text } from './parts.ts'

/** A host's support functions whose people do their part from a link. */
export type HostFunction = 'hr' | 'finance' | 'it' | 'data' | 'legal' | 'communication'

/** Who has something to do so that an arrival goes well. */
export type ArrivalOwner = HostFunction | 'operational_mentor' | 'high_level_mentor' | 'team' | 'fellow'

/** A part of the checklist, and the question that whoever follows the challenge answers about it. */
export type ArrivalBlock = { code: string; name: Text; question: Text }

/** When information is of use, so that it does not all come at once. Days count from the arrival; negative before it. */
export type ArrivalStage = { code: string; name: Text; fromDays: number }

export type ArrivalItem = {
  code: string
  block: string
  name: Text
  hint?: Text
  owner: ArrivalOwner
  per: 'challenge' | 'fellow'
  /** When it must be ready: days from the arrival, negative before it. */
  dueDays: number
  stage: string
  /** What a fellow can count on, in words that they confirm or deny on their first day. */
  promise?: Text
  /** Done by itself, for each fellow, once their hiring has come that far. */
  follows?: 'contract_sent' | 'contract_signed' | 'clearance_asked'
  /** Each refusal is kept with its date. */
  dataAccess?: true
  /** Only on challenges whose seats need a security clearance. */
  clearance?: true
}

/** What must be ready for the day fellows arrive, who sees to it, and who is told when it is late. */
export type Arrivals = {
  blocks: ArrivalBlock[]
  stages: ArrivalStage[]
  items: ArrivalItem[]
  /** Nobody is late on something they have known of for fewer days than this. */
  noticeDays: number
  escalation: {
    /** Local hour, on working days. */
    hour: number
    /** Days before it is due: its owner is reminded. */
    remindDays: number
    /** Days after it was due: its owner and the operational mentor are told. */
    lateDays: number
    /** Days after it was due: the high-level mentor and the team are told. */
    alarmDays: number
  }
  contacts: {
    /** How long a link opens. */
    linkDays: number
    /** The functions whose work needs the names of those who arrive. */
    namesFor: HostFunction[]
  }
}
