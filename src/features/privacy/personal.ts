import type { PersonalMap } from '../../platform/personal/index.ts'

/** What asking about one's data keeps. A request stays with its dates, which prove that it was answered in time. */
export const privacyPersonal: PersonalMap = [
  {
    table: 'data_request',
    purpose: 'exchange',
    whose: 'person_id = :person or lower(email) = :email',
    erase: { name: "''", email: "''", words: "''", answer: "''", extension_reason: "''" },
    hidden: ['closed_by', 'reminders'],
    events: [{ subject: 'data_request', id: 'id' }],
  },
  {
    table: 'data_hold',
    purpose: 'account',
    whose: 'person_id = :person',
    erase: { reason: "''" },
    hidden: ['placed_by', 'lifted_by'],
    events: [{ subject: 'data_hold', id: 'id' }],
  },
  { table: 'demographic_given', purpose: 'account', whose: 'person_id = :person', erase: 'delete' },
  { table: 'data_erasure', purpose: 'trace', whose: 'person_id = :person', erase: 'keep' },
]

/** Who did what, by number: once the person has neither name nor address, it leads to nobody. */
export const eventsPersonal: PersonalMap = [
  {
    table: 'event',
    purpose: 'trace',
    whose: 'actor_id = :person',
    erase: 'keep',
    hidden: ['data', 'digest', 'prev_hash', 'hash', 'seq', 'reason'],
  },
]
