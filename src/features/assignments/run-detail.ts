import { type Margins, margins, type Outcome } from '../../engine/matching/index.ts'
import type { Run } from './queries.ts'

/** People told apart by the jury though their totals were the same, in their order, with the reason it gave. */
export type Deliberated = { challenge: string; profile: string; place: number; codes: string[]; reason: string }

export type RunDetail = Margins & {
  ties: Outcome['lottery']['ties']
  earlierTies: Outcome['lottery']['earlierTies']
  deliberated: Deliberated[]
}

type Told = { challengeId: string; profile: string; code: string; place: number; total: number; reason: string | null }

/** What hangs by a thread in a run of the rules in force. `told` is as the lists say now, by list and place. */
export function detailOf({ problem, outcome }: Run, told: readonly Told[]): RunDetail | undefined {
  if (!problem || !outcome) return undefined
  const { ties, earlierTies } = outcome.lottery
  const people = new Set(problem.candidates.map(({ id }) => id))
  return {
    ...margins(problem, outcome),
    ties,
    earlierTies,
    deliberated: deliberated(told.filter(({ code }) => people.has(code))),
  }
}

function deliberated(told: readonly Told[]): Deliberated[] {
  const groups = Map.groupBy(told, it => JSON.stringify([it.challengeId, it.profile, it.total, it.reason]))
  return [...groups.values()].flatMap(group => {
    const [first] = group
    if (!first || group.length < 2) return []
    const { challengeId: challenge, profile, place, reason } = first
    return [{ challenge, profile, place, codes: group.map(({ code }) => code), reason: reason ?? '' }]
  })
}
