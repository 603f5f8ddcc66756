import type { Career } from '../texts/career/types.ts'

/** The five profiles sought in edition 2. */
export const PROFILES = ['dev', 'data', 'design', 'geo', 'project'] as const
export type Profile = (typeof PROFILES)[number]

/** The 13 challenges of edition 2. */
export const CHALLENGES = [
  'predisauvetage',
  'lab-sante',
  'gobelins',
  'previsecours',
  'balisenav',
  'signaux-faibles',
  'hopkins',
  'socialconnect',
  'archifiltre',
  'brigade-numerique',
  'eig-link',
  'coacheleves',
  'dataesr',
] as const
export type ChallengeId = (typeof CHALLENGES)[number]

/** The five criteria of article 5, in their order: drive, understanding, public interest, integration, technique. */
export const CRITERIA = ['dynamism', 'understanding', 'publicInterest', 'integration', 'technique'] as const
export type Criterion = (typeof CRITERIA)[number]

/** One mark per criterion on the edition's scale. */
export type Marks = Record<Criterion, 1 | 2 | 3 | 4>

/** Each is true when the candidate declares to fulfil the condition. */
export type Declarations = {
  naturalPerson: boolean
  notServingAgent: boolean
  notInSchooling: boolean
  notJurorOrExpert: boolean
  freeToUse: boolean
  commitments: boolean
}

export type Ineligibility = 'serving-agent' | 'student' | 'apprentice' | 'legal-person' | 'juror'
export type Incompleteness = 'empty-cv' | 'wrong-document' | 'off-topic' | 'placeholder' | 'copied-description'

/** Why a person sets the file aside; `visibleIn` is where they see it. */
export type Flaw =
  | { kind: 'ineligible'; code: Ineligibility; visibleIn: 'declarations' | 'career' | 'register' }
  | { kind: 'incomplete'; code: Incompleteness; visibleIn: 'cv' | 'contributions' }

export type Link = { label: string; url: string }
export type Wish = { challenge: ChallengeId; contribution: string }

/** What nobody sees: the source of the marks that simulated readers and jurors give. */
export type Latent = {
  /** Per criterion, on the scale's range [1, 4], not rounded. */
  quality: Record<Criterion, number>
  /** What the interview adds to or takes from the file, in points of the scale. */
  interview: number
}

export type DemoCandidate = {
  /** Stable for a seed: `c001` to `c208` for those who submit, `b001` … for drafts never submitted. */
  key: string
  fate: 'submitted' | 'draft'
  language: 'fr' | 'en'
  firstName: string
  lastName: string
  email: string
  phone: string
  city: string
  profile: Profile
  secondProfile: Profile | null
  yearsOfExperience: number
  career: string
  experience: string
  skills: string[]
  links: Link[]
  resources: string
  /** Unranked, as edition 2 has them; at most three. */
  wishes: Wish[]
  /** The same challenges in the order the person states at the interview. */
  preferences: ChallengeId[]
  /** The name typed in the teammate field, or null; not always somebody who applied. */
  teammate: string | null
  declarations: Declarations
  draftStartedAt: Date
  /** Null for a draft never submitted. */
  submittedAt: Date | null
  /** A corrected file sent again before the closing. */
  resubmittedAt: Date | null
  /** After the closing: the file was counted, then withdrawn by its author. */
  withdrawal: { at: Date; reason: string } | null
  flaw: Flaw | null
  latent: Latent
  /** What the texts and the CV are written from. */
  background: Career
}

export type StaffRole =
  | { role: 'team' | 'reviewer' | 'juror' | 'validator' | 'press' }
  | { role: 'operational-mentor' | 'high-level-mentor'; challenge: ChallengeId }

export type DemoStaff = {
  key: string
  firstName: string
  lastName: string
  email: string
  /** The function they are introduced by, worded without gender. */
  position: string
  employer: string
  formerEmployers: string[]
  roles: StaffRole[]
  /** Points added to every mark this person gives: negative for the strict. */
  severity: number
}

/** A link that the programme must detect, or that a juror must declare. */
export type DemoConflict = {
  kind: 'same-surname' | 'same-employer' | 'former-colleague' | 'juror-applied' | 'mentor-of-wish'
  staff: string
  candidate: string
  detectable: boolean
}
