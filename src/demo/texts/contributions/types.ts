import type { Profile } from '../../people/types.ts'

/** The words of the contributions to one challenge; `[a|b]` are alternatives, see ../expand.ts. */
export type ChallengeBank = {
  /** How the person understands the problem. */
  reading: string[]
  /** First leads; `all` suits every profile. */
  ideas: Partial<Record<Profile, string[]>> & { all: string[] }
  /** Whom to meet, what to see. */
  field: string[]
  /** Limits and risks. */
  caution: string[]
  /** What would remain after ten months. */
  legacy: string[]
  /** What a thin contribution says. */
  thin: string[]
}
