import type { PersonalMap } from '../../platform/personal/index.ts'

/** What interviews and juries keep about candidates, and about the jurors themselves. */
export const juriesPersonal: PersonalMap = [
  {
    table: 'interview',
    purpose: 'selection',
    whose: 'application_id in :applications',
    erase: { preference: 'null' },
    shown: 'interview.summoned_at <= :now',
    events: [{ subject: 'interview', id: 'id' }],
  },
  {
    table: 'conflict',
    purpose: 'selection',
    whose:
      'application_id in :applications or person_id = :person and application_id in (select id from application where edition_id in :editions)',
    erase: { note: "''", ruling_reason: "case when ruling_reason is not null then '' end" },
    hidden: ['ruled_by'],
    shown: 'conflict.person_id = :person',
    events: [{ subject: 'conflict', id: 'id' }],
  },
  {
    table: 'mark_sheet',
    purpose: 'selection',
    whose: 'application_id in :applications',
    erase: { remark: "''" },
    hidden: ['juror_id'],
    shown: 'exists (select from result r where r.application_id = mark_sheet.application_id and r.released_at <= :now)',
    events: [{ subject: 'mark_sheet', id: 'application_id' }],
  },
  {
    table: 'ranking_entry',
    purpose: 'selection',
    whose: 'application_id in :applications',
    erase: { tie_break: "case when tie_break is not null then '' end", reason: "''" },
    hidden: ['jurors'],
    shown:
      'exists (select from result r where r.application_id = ranking_entry.application_id and r.released_at <= :now)',
  },
  {
    table: 'charter_signature',
    purpose: 'trace',
    whose: 'person_id = :person and edition_id in :editions',
    erase: 'keep',
  },
  { table: 'panel_juror', purpose: 'trace', whose: 'person_id = :person', erase: 'keep' },
]
