import type { PersonalMap } from '../../platform/personal/index.ts'

/** What somebody said of a challenge months after: the state stays, the words go. */
export const impactPersonal: PersonalMap = [
  {
    table: 'follow_up_link',
    purpose: 'fellowship',
    whose: 'follow_up_id in (select id from follow_up where person_id = :person and edition_id in :editions)',
    erase: 'delete',
    hidden: ['token_hash'],
  },
  {
    table: 'follow_up',
    purpose: 'fellowship',
    whose: 'person_id = :person and edition_id in :editions',
    erase: { use_words: "''", remains_words: "''", maintainer: 'null' },
    events: [{ subject: 'follow_up', id: 'id' }],
  },
]
