import type { PersonalMap } from '../../platform/personal/index.ts'

/** What a contract costs is kept, in a ledger of which nothing is ever changed; who it is about shows by the fellowship alone. */
export const fundingPersonal: PersonalMap = [
  {
    table: 'money_entry',
    purpose: 'contract',
    whose: 'fellowship_id in :fellowships',
    erase: 'keep',
    hidden: ['recorded_by'],
    events: [{ subject: 'money_entry', id: 'id' }],
  },
]
