import type { PersonalMap } from '../../platform/personal/index.ts'

/** What readers and the team wrote of a file. Marks stay for the statistics of the readings; words go. Candidates are handed what was written of them once their result is released, without its author. */
export const reviewsPersonal: PersonalMap = [
  {
    table: 'reading',
    purpose: 'selection',
    whose: 'application_id in :applications',
    erase: { remark: "''", recusal_reason: "''" },
    hidden: ['reader_id', 'recusal_reason'],
    shown: 'exists (select from result r where r.application_id = reading.application_id and r.released_at <= :now)',
    events: [{ subject: 'reading', id: 'id' }],
  },
  {
    table: 'screening',
    purpose: 'selection',
    whose: 'application_id in :applications',
    erase: { reason: "''" },
    hidden: ['decided_by'],
    shown: 'exists (select from result r where r.application_id = screening.application_id and r.released_at <= :now)',
  },
  {
    table: 'team_remark',
    purpose: 'selection',
    whose: 'application_id in :applications',
    erase: 'delete',
    hidden: ['written_by'],
    shown:
      'exists (select from result r where r.application_id = team_remark.application_id and r.released_at <= :now)',
  },
]
