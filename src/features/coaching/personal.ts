import type { PersonalMap } from '../../platform/personal/index.ts'

/** The private line of a fellow goes with them, on both sides. */
export const coachingPersonal: PersonalMap = [
  {
    table: 'private_message',
    purpose: 'fellowship',
    whose: 'line_id in (select id from private_line where fellow_id = :person and edition_id in :editions)',
    erase: 'delete',
    sealed: true,
    events: [{ subject: 'private_message', id: 'id' }],
  },
  {
    table: 'private_line',
    purpose: 'fellowship',
    whose: 'fellow_id = :person and edition_id in :editions',
    erase: 'delete',
    sealed: true,
  },
  { table: 'referent', purpose: 'trace', whose: 'person_id = :person and edition_id in :editions', erase: 'keep' },
  {
    table: 'coaching_contact',
    purpose: 'trace',
    whose: 'person_id = :person and edition_id in :editions',
    erase: 'keep',
  },
]
