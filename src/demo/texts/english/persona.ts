import type { ChallengeId, Profile } from '../../people/types.ts'
import type { Career } from '../career/types.ts'

/** Somebody who writes in English: few enough to be written whole. */
export type EnglishPersona = {
  profile: Profile
  years: number
  career: string
  experience: string
  skills: string[]
  skillsText: string
  resources: string
  wishes: { challenge: ChallengeId; contribution: string }[]
  background: Career
}
