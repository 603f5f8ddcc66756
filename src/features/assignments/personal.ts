import type { PersonalMap } from '../../platform/personal/index.ts'

/** What the matching keeps about people: only codes, the reasons of instructions, and the names on the list that the authority approved. */
export const assignmentsPersonal: PersonalMap = [
  {
    table: 'matching_instruction',
    purpose: 'selection',
    whose: 'application_id in :applications',
    erase: { reason: "''" },
    hidden: ['created_by'],
    shown:
      'exists (select from result r where r.application_id = matching_instruction.application_id and r.released_at <= :now)',
    events: [{ subject: 'matching_instruction', id: 'id' }],
  },
  // The printed list names everybody: it goes with the first of them, once nothing holds it back any more; the hash that was signed stays.
  {
    table: 'approval',
    purpose: 'contract',
    whose:
      "edition_id in :editions and exists (select from jsonb_array_elements(list -> 'places') it where it ->> 'code' in (select code from application where id in :applications))",
    erase: {
      list: "jsonb_set(list, '{places}', (select jsonb_agg(case when it ->> 'code' in (select code from application where id in :applications) then it || '{\"name\": \"\"}' else it end order by place) from jsonb_array_elements(list -> 'places') with ordinality as one (it, place)))",
      document_sha256: 'null',
      reason: "case when reason is not null then '' end",
    },
    hidden: ['list', 'run_id', 'proposed_by', 'decided_by', 'signature'],
    shown: 'exists (select from result r where r.application_id in :applications and r.released_at <= :now)',
  },
]
