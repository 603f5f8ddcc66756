import type { Content } from '../dataset.ts'
import type { Facts } from '../facts.ts'
import type { DatasetCode } from '../shapes.ts'
import { SMALLEST } from '../suppress.ts'
import { figures, outcomes } from './after.ts'
import { budget, COFUNDING_SMALLEST, cofunding, grants } from './money.ts'
import { achievements, calls, challenges, editions, places, seats, sessions } from './programme.ts'
import { funnel, gender, profiles } from './selection.ts'

const MAKERS: Record<DatasetCode, (facts: Facts) => Content> = {
  editions,
  appels: calls,
  defis: challenges,
  postes: seats,
  entonnoir: funnel,
  profils: profiles,
  genre: gender,
  lieux: places,
  budget,
  cofinancement: cofunding,
  subventions: grants,
  sessions,
  devenir: facts => outcomes(facts, facts.now.toISOString().slice(0, 10)),
  realisations: achievements,
  chiffres: figures,
}

/** What a dataset would say now, before anything is left blank. */
export const contentOf = (code: DatasetCode, facts: Facts): Content => MAKERS[code](facts)

/** Below what its counts of people are blank. */
export const smallestIn = (code: DatasetCode, facts: Pick<Facts, 'smallest'>): number =>
  code === 'cofinancement' ? COFUNDING_SMALLEST : Math.max(facts.smallest, code === 'genre' ? SMALLEST : 0)
