/**
 * Everything a matching run may look at, as plain JSON. Personal characteristics have no field here, so they cannot weigh.
 * Ids are opaque; the order of `candidates`, `challenges`, `seats`, `rankings`, `locks`, `exclusions`, and within a tier,
 * has no effect on the result, nor has that of `points`, of `teammates` or within a pair. The order of everything else is meaningful.
 */
export type Problem = {
  version: 2
  /** Published before the run; only separates people the jury left level. */
  seed: string
  /** Seats that may be open at once in the whole programme, required and optional together. */
  places: number
  /** What all open seats together may cost, in whole units of currency; null when only places limit. */
  budget: number | null
  candidates: Candidate[]
  challenges: Challenge[]
  rankings: Ranking[]
  /** Every challenge once, highest priority first: of those that cannot be staffed, the last listed closes first. */
  closurePriority: string[]
  /** One entry per optional seat, in the order in which they open. */
  optionalOrder: SeatType[]
  locks: Lock[]
  exclusions: Exclusion[]
  /** Pairs of people who both asked for each other: never a constraint, no effect on the outcome; only the audit looks. */
  teammates: [string, string][]
}

/** The kind of seat people wish for and juries rank for: one profile in one challenge. */
export type SeatType = { challenge: string; profile: string }

type Candidate = {
  id: string
  /** Best first, without ties; what is not listed is never given, except by a lock. */
  wishes: SeatType[]
}

export type Challenge = {
  id: string
  /**
   * One entry per profile. An open challenge needs every required seat filled. `price` is the most that one seat can cost, whoever
   * takes it, in whole units of currency: priced at each person's own pay, a budget would prefer the less experienced.
   */
  seats: { profile: string; required: number; optional: number; price: number }[]
}

export type Ranking = SeatType & {
  /**
   * Best tier first. A tier of several people is a tie left after the announced criteria and the deliberation of the jury.
   * Only acceptable people are listed: whoever is absent cannot be admitted.
   */
  tiers: string[][]
  /** The jury's totals in sixtieths of a point, possibly of some only or of nobody. They never order anybody: the tiers do. */
  points: { candidate: string; points: number }[]
}

/** A person placed by decision before the run: takes a seat of that type and leaves the market. */
export type Lock = SeatType & { candidate: string; reason: string }

/** A person who may not be placed there; `profile: null` bars the whole challenge. A lock of the same person prevails. */
export type Exclusion = { candidate: string; challenge: string; profile: string | null; reason: string }
