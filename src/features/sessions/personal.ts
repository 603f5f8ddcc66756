import type { PersonalMap } from '../../platform/personal/index.ts'

/** What the weekly sessions keep about who came, asked and proposed. */
export const sessionsPersonal: PersonalMap = [
  {
    table: 'session_attendance',
    purpose: 'fellowship',
    whose: 'person_id = :person',
    erase: { reason: 'null' },
    hidden: ['noted_by'],
    events: [{ subject: 'session_attendance', id: "session_id || '/' || person_id" }],
  },
  { table: 'workshop_signup', purpose: 'fellowship', whose: 'person_id = :person', erase: 'delete' },
  { table: 'session_feedback_given', purpose: 'fellowship', whose: 'person_id = :person', erase: 'keep' },
  {
    table: 'session_proposal',
    purpose: 'fellowship',
    whose: 'person_id = :person and edition_id in :editions',
    erase: { title: "''", about: "''", speakers: "''", place: "''", reason: 'null' },
    hidden: ['decided_by'],
    events: [{ subject: 'session_proposal', id: 'id' }],
  },
  {
    table: 'calendar_feed',
    purpose: 'account',
    whose: 'person_id = :person and edition_id in :editions',
    erase: 'delete',
    hidden: ['token'],
    events: [{ subject: 'calendar_feed', id: 'id' }],
  },
]
