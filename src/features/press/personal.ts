import type { PersonalMap } from '../../platform/personal/index.ts'

/** Journalists, what they asked for, whom they wished to meet, and who said that a release may leave. */
export const pressPersonal: PersonalMap = [
  {
    table: 'press_opening',
    purpose: 'exchange',
    whose:
      'preview_id in (select id from press_preview where recipient_id in (select id from press_recipient where lower(email) = :email))',
    erase: 'delete',
  },
  {
    table: 'press_preview',
    purpose: 'exchange',
    whose: 'recipient_id in (select id from press_recipient where lower(email) = :email)',
    erase: 'delete',
    hidden: ['token_hash'],
  },
  {
    table: 'press_recipient',
    purpose: 'exchange',
    whose: 'lower(email) = :email',
    erase: 'delete',
    hidden: ['added_by'],
    events: [{ subject: 'press_recipient', id: 'id' }],
  },
  {
    table: 'interview_agreement',
    purpose: 'exchange',
    whose: 'interview_id in (select id from interview_request where fellowship_id in :fellowships)',
    erase: 'delete',
    hidden: ['said_by'],
  },
  {
    table: 'interview_request',
    purpose: 'exchange',
    whose: 'fellowship_id in :fellowships',
    erase: 'delete',
    hidden: ['asked_by'],
    events: [{ subject: 'interview_request', id: 'id' }],
  },
  {
    table: 'press_request',
    purpose: 'exchange',
    whose: 'thread_id in (select id from contact_thread where (person_id = :person or lower(email) = :email))',
    erase: 'delete',
  },
  {
    table: 'press_clearance',
    purpose: 'trace',
    whose: "said_by <> '' and lower(said_by) = lower(:name)",
    // Everybody chooses their own name: it proves nothing, and hands out nothing.
    shown: 'false',
    erase: { said_by: "''", reason: "case when reason = '' then '' else '-' end" },
  },
]
