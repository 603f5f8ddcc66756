import type { PersonalMap } from '../../platform/personal/index.ts'

/** What a contract costs is kept; who it is about shows by the fellowship alone. */
export const fundingPersonal: PersonalMap = [
  {
    table: 'money_entry',
    purpose: 'contract',
    whose: 'fellowship_id in :fellowships',
    erase: { label: "''", reference: "''" },
    hidden: ['recorded_by'],
    events: [{ subject: 'money_entry', id: 'id' }],
  },
]
