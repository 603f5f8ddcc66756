import type { PersonalMap } from '../../platform/personal/index.ts'

const OF_THEM = '(person_id = :person or lower(email) = :email)'

/**
 * Who writes proposals for a host. Whoever is erased is no longer of them: their name, address and presence go. The proposal stays, with
 * the contacts that it gives: it is the document of an administration, which it may correct until the call closes.
 */
export const proposalPersonal: PersonalMap = [
  {
    table: 'proposal',
    purpose: 'exchange',
    whose: `id in (select proposal_id from proposal_member where ended_at is null and ${OF_THEM})`,
    erase: 'keep',
    hidden: ['answers', 'framed', 'reason'],
  },
  {
    table: 'proposal_member',
    purpose: 'exchange',
    whose: OF_THEM,
    erase: {
      ...{ email: "'-' || id", person_id: 'null', section: "''", seen_at: 'null' },
      ended_at: 'coalesce(ended_at, :now)',
    },
  },
]
