import type { PersonalMap } from '../../platform/personal/index.ts'

/** The card of somebody, what they can do and what they asked of the others. */
export const directoryPersonal: PersonalMap = [
  { table: 'person_skill', purpose: 'fellowship', whose: 'person_id = :person', erase: 'delete' },
  {
    table: 'help_answer',
    purpose: 'fellowship',
    whose:
      'post_id in (select id from help_post where edition_id in :editions) and (person_id = :person or post_id in (select id from help_post where person_id = :person))',
    erase: 'delete',
    shown: 'help_answer.person_id = :person',
  },
  {
    table: 'help_post_skill',
    purpose: 'fellowship',
    whose: 'post_id in (select id from help_post where person_id = :person and edition_id in :editions)',
    erase: 'delete',
  },
  {
    table: 'help_post',
    purpose: 'fellowship',
    whose: 'person_id = :person and edition_id in :editions',
    erase: 'delete',
    events: [{ subject: 'help_post', id: 'id' }],
  },
  {
    table: 'directory_card',
    purpose: 'fellowship',
    whose: 'person_id = :person',
    erase: 'delete',
    events: [{ subject: 'directory_card', id: 'person_id' }],
  },
  { table: 'skill', purpose: 'trace', whose: 'proposed_by = :person', erase: 'keep' },
]
