import type { Indicator } from './indicators.ts'
import type { Item } from './items.ts'
import type { Outcome } from './outcomes.ts'

/** Somebody of the team; `name` is null unless they want it published. */
export type Member = { challenge: string; profile: string; name: string | null }
/** What of a challenge is released, and nothing else. */
export type PublicRecords = { items: Item[]; indicators: Indicator[]; outcome: Outcome | undefined; team: Member[] }

export const isEmpty = ({ indicators, items, outcome, team }: PublicRecords): boolean =>
  items.length + indicators.length + team.length === 0 && !outcome
