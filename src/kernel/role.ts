export type Role =
  | 'team'
  | 'reader'
  | 'juror'
  | 'operational_mentor'
  | 'high_level_mentor'
  | 'validator'
  | 'candidate'
  | 'fellow'

/** One role of one person in one edition, for one challenge or for all. */
export type Grant = { readonly role: Role; readonly editionId: string; readonly challengeId: string | null }
