import type { Career } from '../texts/career/types.ts'

/** The five profiles sought in edition 2. */
export const PROFILES = ['dev', 'data', 'design', 'geo', 'project'] as const
export type Profile = (typeof PROFILES)[number]

/** The 13 challenges of edition 2, by the slug that their edition file gives them. */
export const CHALLENGES = [
  'predisauvetage',
  'labsante',
  'gobelins',
  'previsecours',
  'balisenav',
  'signauxfaibles',
  'hopkins',
  'socialconnect',
  'archifiltre',
  'brigadenumerique',
  'eig-link',
  'coacheleves',
  'dataesr',
] as const
export type ChallengeId = (typeof CHALLENGES)[number]

/** The five criteria of article 5, by the codes of the edition file and in its order. */
export const CRITERIA = ['drive', 'understanding', 'public_interest', 'integration', 'technique'] as const
export type Criterion = (typeof CRITERIA)[number]

/** One mark per criterion on the edition's scale. */
export type Marks = Record<Criterion, 1 | 2 | 3 | 4>

/** The declarations of eligibility: true when the person declares to fulfil the condition. */
export type Declarations = Record<'R1' | 'R2' | 'R5' | 'R6', boolean>

export type Ineligibility = 'serving-agent' | 'student' | 'apprentice' | 'legal-person' | 'juror'
export type Incompleteness = 'placeholder' | 'off-topic' | 'copied-description' | 'career-missing' | 'unreadable-cv'

/**
 * Why a person sets the file aside although the form let it through: whoever declares not to fulfil a condition cannot
 * submit, so what is wrong shows elsewhere. `visibleIn` is where the team sees it (`register`: the list of jurors).
 */
export type Flaw =
  | { kind: 'ineligible'; code: Ineligibility; visibleIn: 'career' | 'contributions' | 'register' }
  | { kind: 'incomplete'; code: Incompleteness; visibleIn: 'career' | 'contributions' | 'cv' }

export type Link = { label: string; url: string }
type Wish = { challenge: ChallengeId; contribution: string }

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
  yearsOfExperience: number
  /** The working life, then one project told at length: the form asks for both in one answer. */
  career: string
  experience: string
  skills: string[]
  /** The same, as typed in one text, with what the person would like to learn. */
  skillsText: string
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
  /** Nine in ten attach one; see cvPdf. */
  hasCv: boolean
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

/** A link between a juror and a candidate: `detectable` from what both gave, or else only if the juror declares it. */
export type DemoConflict = {
  kind: 'same-surname' | 'same-employer' | 'former-colleague' | 'juror-applied' | 'acquaintance'
  /** Keys of the two people. */
  staff: string
  candidate: string
  detectable: boolean
}

export type DemoStaffing = { people: DemoStaff[]; conflicts: DemoConflict[] }
