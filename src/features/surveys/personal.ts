import type { PersonalMap } from '../../platform/personal/index.ts'

/** Who was asked and who answered; no answer leads to anybody. */
export const surveysPersonal: PersonalMap = [
  { table: 'survey_reply', purpose: 'fellowship', whose: 'person_id = :person', erase: 'keep' },
  { table: 'survey_invitation', purpose: 'fellowship', whose: 'person_id = :person', erase: 'keep' },
]
