/** A text the public reads, in every language of an edition. */
export type Text = { fr: string; en: string }

/** A calendar day `YYYY-MM-DD`, in the edition's zone. */
export type LocalDay = string

/** A day and an hour `YYYY-MM-DDTHH:MM`, in the edition's zone. */
export type LocalTime = string

export type ProfileCode = 'dev' | 'data' | 'design' | 'geo' | 'project'
export type Label = { fr: { one: string; many: string; gender: 'm' | 'f' }; en: { one: string; many: string } }
export type LabelName =
  | 'challenge'
  | 'operationalMentor'
  | 'strategicMentor'
  | 'fellow'
  | 'cohort'
  | 'host'
  | 'seat'
  | 'application'
  | 'wish'

export type InstitutionRole = 'leads' | 'oversees' | 'invests' | 'pays' | 'validates' | 'partner'
export type Institution = {
  id: string
  roles: InstitutionRole[]
  name: Text
  short?: string
  about?: Text
  website?: string
}
/** `since` is a month, YYYY-MM; `country` is where its places are, by ISO 3166. */
export type Programme = { code: string; name: Text; website: string; since: string; about: Text; country?: string }

export type Days = { from: LocalDay; to: LocalDay }
/** An event whose official text may only give a last day: `before` is excluded. */
export type Deadline = { at?: LocalTime; before?: LocalDay }

export type Calendar = {
  projects?: { opens?: LocalDay; closes?: LocalTime; jury?: LocalDay[] }
  call: { opens: LocalTime; closes: LocalTime }
  /** For how many minutes after the closing a file may end arriving whose sending had begun before; none unless told. */
  uploadGraceMinutes?: number
  preselection?: Days
  wishes?: { opens: LocalTime; closes: LocalTime }
  interviews: LocalDay[]
  validation?: LocalTime
  notification: Deadline
  announcement: Deadline
  /** `firm: false`: the month is promised, the day may move with the people and the hosts. */
  start: { day: LocalDay; firm: boolean }
  end: LocalDay
}

export type Wishes = {
  target: 'challenge' | 'seat'
  min: number
  max: number
  ranked: boolean
  asked: 'in_application' | 'after_preselection'
  /** Where wishes are unranked, people heard may be asked their order at the interview. */
  orderAsked: 'in_wishes' | 'at_interview'
  /** The challenges stay unpublished until the wishes open. */
  challengesHidden: boolean
  /** Somebody whose wishes cannot be met may be heard for another challenge, with their consent. */
  otherChallenge: boolean
}

export type EligibilityRule =
  | 'natural_person'
  | 'not_serving_agent'
  | 'not_civil_servant'
  | 'not_juror'
  | 'not_in_schooling'
  | 'not_in_first_cycles'
  | 'starts_on_time'
/** `code` is the rule's number in the programme's own list (R1, R2…). */
export type Eligibility = {
  code: string
  rule: EligibilityRule
  testedAt: 'application' | 'decision' | 'start'
  declaration: Text
  explanation: Text
}

export type AnswerKind = 'line' | 'text' | 'email' | 'phone' | 'integer' | 'profile' | 'links'
/** One question of the candidate's form. `identity` answers never reach a blind reader; `perWish` ones are asked once per wish. */
export type Answer = {
  code: string
  section: 'identity' | 'background' | 'contribution'
  kind: AnswerKind
  identity: boolean
  required: boolean
  perWish: boolean
  /** Longest text in characters; most links, for `links`; largest number, for `integer`. */
  max?: number
  label: Text
  hint?: Text
}

export type Document = {
  code: string
  required: boolean
  types: ('pdf' | 'png' | 'jpeg')[]
  maxBytes: number
  maxPages: number
  label: Text
  hint?: Text
}

export type Criterion = { code: string; name: Text; meaning: Text }
export type Scale = {
  min: number
  max: number
  step: number
  /** Who fixed it: the official rules, or the team where the rules are silent. */
  chosenBy: 'rules' | 'team'
  levels: { mark: number; meaning: Text }[]
}

export type Pay =
  | { rule: 'flat'; netMonthly: number; currency: string }
  | {
      rule: 'by_experience'
      currency: string
      /** The day on which experience is counted. */
      countedOn: 'application' | 'offer' | 'start'
      /** In which band exactly as many years as the limit fall. */
      exactYears: 'lower' | 'upper'
      bands: { upToYears?: number; netMonthly: number }[]
    }

export type Funding = {
  source: Text
  flow: Text
  share:
    | { rule: 'full' }
    | { rule: 'percent'; percent: number }
    /** `from`: the first day of the months paid for; the first day of each contract unless told. */
    | { rule: 'months'; months: number; from?: LocalDay }
    | { rule: 'unknown' }
  selfFunding: boolean
  budgetProgramme?: string
}

export type Seat = { profile: ProfileCode; optional: boolean }
export type Challenge = {
  id: string
  slug: string
  number: number
  title: string
  tagline: Text
  host: { name: Text; institution: Text }
  place: string
  theme: string
  seats: Seat[]
  clearance: boolean
  selfFunded: boolean
  /** 1 is kept open longest: where a team cannot be formed, the highest number closes first. Optional seats open in this order too. */
  closurePriority: number
  /** Who sits on the jury for it, by what they do. */
  jurors?: Text[]
  sheet?: { problem: Text; work: Text; sought: Text }
}

export type Team = {
  min: number
  max: number
  exceptions: { challenge: string; min: number; max: number; reason: Text }[]
}
export type Charter = { version: string; title: Text; articles: Text[] }
/** `releaseOn`: the day of the press release that announces the call. */
export type Contact = { email: string; address?: string; subject?: Text }
/** `definition` names the form itself: a file of editions/forms. */
export type Form = { of: 'application' | 'project'; address?: string; exclusive: boolean; definition?: string }
/** A fact the sources do not give. It is shown by `edition check` and stops `edition apply`. */
export type Gap = { path: string; note: Text }
/** What happened in the end, for statistics; never a rule. */
export type Figures = Partial<
  Record<'projectsSubmitted' | 'challenges' | 'candidates' | 'interviewed' | 'selected' | 'publicServants', number>
>
