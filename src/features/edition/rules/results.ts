import type { Text } from './parts.ts'

type Named = { code: string; name: Text }

/** Why something is not published: the law that says so, where there is one, and what it means in plain words. */
export type Withholding = Named & { law?: string; meaning: Text }
export type Licence = Named & { of: ('code' | 'data' | 'content')[] }

/** What is computed from the records of each challenge, in the same words for all, so that editions compare. */
export type CommonIndicator = {
  code:
    | 'production'
    | 'maintenance'
    | 'trainings'
    | 'side_tools'
    | 'repositories'
    | 'libraries'
    | 'datasets'
    | 'accessibility'
  name: Text
  meaning: Text
}

export type Openness = {
  withholdings: Withholding[]
  licences: Licence[]
  /** What a repository shows to whoever finds it. */
  requirements: Named[]
}

export type Sustaining = {
  /** The month of the contract in which the sheet opens, from 1. */
  opensInMonth: number
  /** How many months before the end somebody who has written nothing is reminded. */
  remindMonthsBefore: number
  scenarios: number
  axes: Named[]
  outcomes: Named[]
  leaving: (Named & { items: Named[] })[]
}

export type FollowUp = {
  /** Months after the end at which everybody is asked what became of their challenge. */
  months: number[]
  answerDays: number
  remindAfterDays: number[]
  maintainers: Named[]
  paths: Named[]
  production: { meaning: Text }
  questions: { production: Text; maintainer: Text; use: Text; remains: Text; path: Text }
}

/** What is kept of a challenge's results, and when one comes back to it. */
export type Results = {
  openness: Openness
  /** About how many indicators a challenge gives itself. */
  indicatorsPerChallenge: number
  common: CommonIndicator[]
  sustaining: Sustaining
  followUp: FollowUp
  /** The smallest group of people that a count may show. */
  smallestGroup: number
}
