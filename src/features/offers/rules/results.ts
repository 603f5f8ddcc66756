/** One kind of seat: a profile in a challenge. */
export type SeatType = { challenge: string; profile: string }

export type ResultKind = 'selected' | 'waiting_list' | 'not_selected' | 'not_preselected' | 'inadmissible'
export const RESULT_KINDS = ['selected', 'waiting_list', 'not_selected', 'not_preselected', 'inadmissible'] as const

/** Why a wish was granted or not, as kept with the result: the person's own data and the figures of that seat. */
export type WishReason = SeatType & { rank: number } & (
    | { kind: 'obtained' }
    | { kind: 'holds-better'; wish: number }
    | { kind: 'placed-by-decision' }
    | { kind: 'challenge-closed'; step: number; emptyProfile: string }
    | { kind: 'not-ranked'; ranked: number }
    | { kind: 'excluded' }
    | { kind: 'optional-not-opened'; position: number }
    | { kind: 'ranked-below'; position: number; ranked: number; cutoff: number | null; byLot: boolean }
  )

type Standing = (SeatType & { kind: 'placed'; wish: number | null; byDecision: boolean }) | { kind: 'unplaced' }

export type JuryReason = { result: Standing; wishes: WishReason[] }

/** What is told of the selection in figures. */
export type Received = { received: number; heard: number }

const SCREENING_STEPS = ['eligibility', 'completeness', 'preselection'] as const
export type ScreeningStep = (typeof SCREENING_STEPS)[number]

/** Why somebody is told what they are told, as data: its words are made for each reader. */
export type Explanation =
  | ({ from: 'jury' } & JuryReason)
  | { from: 'absence' }
  | { from: 'screening'; step: ScreeningStep; reason: string }

type Decided = { step: ScreeningStep; outcome: 'yes' | 'no'; reason: string }
export type Path = { absent: boolean; screenings: readonly Decided[] }

/**
 * Why this person gets their answer: the jury's classing when they were heard, else the first step that stopped them.
 * Undefined when nobody has decided yet.
 */
export function explanationOf({ absent, screenings }: Path, heard: JuryReason | undefined): Explanation | undefined {
  if (heard) return { from: 'jury', result: heard.result, wishes: heard.wishes }
  if (absent) return { from: 'absence' }
  const refused = SCREENING_STEPS.map(step => screenings.find(it => it.step === step && it.outcome === 'no'))
  const first = refused.find(it => it !== undefined)
  return first && { from: 'screening', step: first.step, reason: first.reason }
}

/** Whoever a jury ranked for a seat that was filled by others waits for it; whoever no jury ranked does not. */
export function kindOf(explanation: Explanation): ResultKind {
  if (explanation.from === 'absence') return 'not_selected'
  if (explanation.from === 'screening') return explanation.step === 'preselection' ? 'not_preselected' : 'inadmissible'
  if (explanation.result.kind === 'placed') return 'selected'
  return explanation.wishes.some(wish => wish.kind === 'ranked-below') ? 'waiting_list' : 'not_selected'
}

export type RankedBelow = Extract<WishReason, { kind: 'ranked-below' }>

/** The seats for which somebody waits, with their place on each list. */
export const waitsFor = (explanation: Explanation): RankedBelow[] =>
  explanation.from === 'jury' ? explanation.wishes.filter(wish => wish.kind === 'ranked-below') : []
