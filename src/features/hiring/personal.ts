import type { PersonalMap } from '../../platform/personal/index.ts'

/** What a place, its contract and its pay keep. That there was a fellowship on a challenge stays, for the figures. */
export const hiringPersonal: PersonalMap = [
  {
    table: 'signing_request',
    purpose: 'contract',
    whose: 'contract_id in (select id from contract where fellowship_id in :fellowships)',
    erase: 'delete',
    hidden: ['external_id'],
  },
  {
    table: 'contract_signature',
    purpose: 'contract',
    whose: 'contract_id in (select id from contract where fellowship_id in :fellowships)',
    erase: 'delete',
    hidden: ['recorded_by'],
  },
  {
    table: 'contract',
    purpose: 'contract',
    whose: 'fellowship_id in :fellowships',
    erase: 'delete',
    hidden: ['drafted_by'],
    events: [{ subject: 'contract', id: 'id' }],
  },
  {
    table: 'clearance',
    purpose: 'contract',
    whose: 'fellowship_id in :fellowships',
    erase: { note: "''", decision_reason: "case when decision_reason is not null then '' end" },
    events: [{ subject: 'clearance', id: 'fellowship_id' }],
  },
  {
    table: 'departure',
    purpose: 'contract',
    whose: 'fellowship_id in :fellowships',
    erase: { category: "'personal'", words: "''" },
    hidden: ['recorded_by'],
  },
  {
    table: 'fellowship',
    purpose: 'contract',
    whose: 'id in :fellowships',
    erase: { career_started_on: 'null', experience_years: 'null' },
    events: [{ subject: 'fellowship', id: 'id' }],
  },
]
