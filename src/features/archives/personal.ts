import type { PersonalMap } from '../../platform/personal/index.ts'

/** People of past editions have no account: the team takes each of them back from its own page, on their word (see `withdraw`). */
export const archivesPersonal: PersonalMap = [
  { table: 'past_part', purpose: 'past', whose: 'false', erase: 'keep' },
  { table: 'past_person_field', purpose: 'past', whose: 'false', erase: 'keep' },
  { table: 'past_person', purpose: 'past', whose: 'false', erase: 'keep' },
]
