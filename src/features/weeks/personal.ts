import type { PersonalMap } from '../../platform/personal/index.ts'

/** That somebody opened a digest: counted without their name once the week is over, and never shown. */
export const weeksPersonal: PersonalMap = [
  {
    table: 'week_reading',
    purpose: 'fellowship',
    whose: 'person_id = :person and edition_id in :editions',
    erase: 'delete',
  },
]
