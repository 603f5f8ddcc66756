import type { PersonalMap } from '../../platform/personal/index.ts'

/** What somebody wrote to the programme, and the letters they asked for. */
export const contactPersonal: PersonalMap = [
  {
    table: 'contact_link',
    purpose: 'exchange',
    whose: 'thread_id in (select id from contact_thread where (person_id = :person or lower(email) = :email))',
    erase: 'delete',
    hidden: ['token_hash'],
  },
  {
    table: 'contact_message',
    purpose: 'exchange',
    whose: 'thread_id in (select id from contact_thread where (person_id = :person or lower(email) = :email))',
    erase: 'delete',
    hidden: ['author_id'],
    shown: "contact_message.side <> 'note'",
  },
  {
    table: 'contact_thread',
    purpose: 'exchange',
    whose: '(person_id = :person or lower(email) = :email)',
    erase: 'delete',
    hidden: ['assignee_id'],
    events: [{ subject: 'contact_thread', id: 'id' }],
  },
  {
    table: 'subscription',
    purpose: 'exchange',
    whose: 'lower(email) = :email',
    erase: 'delete',
    hidden: ['way_out', 'confirmation_hash'],
    events: [{ subject: 'subscription', id: 'id' }],
  },
]
