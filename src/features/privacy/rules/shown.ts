import type { Hold } from './hold.ts'

/** Why optional answers are not taken, or no longer asked. */
export type GiveRefusal = 'nothing' | 'not_submitted' | 'given' | 'counted'

/** One purpose of the register: why, on what basis, how long, for whom, in which tables. */
export type Processing = {
  purpose: string
  name: string
  why: string
  basis: string
  kept: string
  readers: string
  tables: string[]
}

/** What an erasure takes, table by table, and what holds the rest. */
export type Erased = { counts: { table: string; purpose: string; rows: number }[]; held: Hold[] }

/** An erasure done: of whom by number alone, why, and how many rows. */
export type Erasure = {
  id: number
  personId: number
  cause: 'request' | 'retention' | 'command'
  counts: { table: string; rows: number }[]
  doneAt: Date
}
