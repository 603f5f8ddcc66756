import type { Edition } from '../../edition/rules.ts'
import type { Board } from '../../funding/rules.ts'
import type { EditionRecord, Figure, LiveFigures } from '../../impact/rules.ts'

type Words = { fr: string; en: string }

export type ChallengeFact = {
  id: string
  slug: string
  title: string
  host: string
  institution: string
  place: string
  theme: string
  state: string
  seats: { profile: string; offered: number; filled: number }[]
}
export type SessionFact = { title: string; kind: string; starts: Date; ends: Date; place: string }
export type PathFact = { month: number; code: string; count: number }
export type ItemFact = { challengeId: string; kind: string; title: string; url: string | null }
export type GrantFact = { challengeId: string; signedOn: string | null }

/** One edition that is run here, with what is recorded of it; `announcedAt` is when its results become public, if it is set. */
export type LiveFacts = {
  edition: Edition
  announcedAt: Date | undefined
  challenges: ChallengeFact[]
  counts: LiveFigures
  profiles: { profile: string; count: number }[]
  board: Board | undefined
  agreements: GrantFact[]
  sessions: SessionFact[]
  paths: PathFact[]
  production: PathFact[]
  items: ItemFact[]
}

/** A figure as it was printed, of which the records hold nothing to count it from. */
export type Stated = {
  name: Words
  about: 'funnel' | 'profiles' | 'gender' | 'money' | 'paths' | 'satisfaction' | 'after' | 'places'
  editions: string[]
  value: number
  unit: 'count' | 'percent' | 'years' | 'euros'
  source: string
  /** Why it is to be read with care: sources that disagree, or that do not say how it was counted. */
  doubt?: Words
}
export type MoneyRecord = {
  published: string
  row: string
  column: string
  nature: 'actual' | 'forecast' | 'printed'
  amount: string
  source: string
}
/** Women and men of an edition by trade, where the records give them. */
export type TradeRecord = { edition: string; profile: 'dev' | 'data' | 'design'; women: number; men: number }
export type PastChallenge = {
  edition: string
  slug: string
  title: string
  host: string
  place: string
  year: number | null
  fellows: number | null
}

/** Everything the datasets are made from, read once. `now` is what the rules of release look at. */
export type Facts = {
  now: Date
  live: LiveFacts[]
  records: EditionRecord[]
  figures: Figure[]
  stated: Stated[]
  trades: TradeRecord[]
  money: MoneyRecord[]
  past: PastChallenge[]
  /** The costs that `cofinancement` has ever left blank, by edition and challenge: other tables leave them blank too. */
  blankCosts: ReadonlySet<string>
  /** Below this, a count of people is not shown. */
  smallest: number
  publicUrl: string
}
