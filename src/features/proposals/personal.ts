import type { PersonalMap } from '../../platform/personal/index.ts'

/** Who writes proposals for a host. */
export const proposalPersonal: PersonalMap = [
  {
    table: 'proposal_member',
    purpose: 'exchange',
    whose: '(person_id = :person or lower(email) = :email)',
    erase: { email: "'-' || id", person_id: 'null', section: "''", seen_at: 'null' },
  },
]
