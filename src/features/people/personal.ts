import type { PersonalMap } from '../../platform/personal/index.ts'

/** What signing in and roles keep about a person. The row stays, empty, so that what they did still has an author without a name. */
export const peoplePersonal: PersonalMap = [
  {
    table: 'session',
    purpose: 'account',
    whose: 'person_id = :person',
    erase: 'delete',
    hidden: ['token_hash', 'public_id'],
  },
  {
    table: 'sign_in_link',
    purpose: 'account',
    whose: 'lower(email) = :email',
    erase: 'delete',
    hidden: ['token_hash'],
  },
  { table: 'parked_form', purpose: 'account', whose: 'lower(email) = :email', erase: 'delete', hidden: ['token_hash'] },
  {
    table: 'participation',
    purpose: 'account',
    whose: 'person_id = :person and edition_id in :editions',
    erase: { ended_at: 'coalesce(ended_at, :now)' },
  },
  {
    table: 'person',
    purpose: 'account',
    whose: 'id = :person',
    erase: { email: "'erased-' || id || '@erased.invalid'", full_name: "''", employer: 'null', erased_at: ':now' },
    events: [{ subject: 'person', id: 'id' }],
  },
]
