import type { Role } from '../../../kernel/role.ts'

/** The roles of those who choose challenges or people: they cannot compete, and a person is told from them across both calls. */
export const JUDGING = [
  'reader',
  'juror',
  'operational_mentor',
  'high_level_mentor',
  'validator',
] as const satisfies readonly Role[]

/** Somebody who judges, and may be who applies: the same account, or another of the same name. */
export type AlsoJudging = { role: (typeof JUDGING)[number]; name: string; same: 'person' | 'name' }
