import type { PersonalMap } from '../../platform/personal/index.ts'

/** The delay given to one person: it goes with the application, and so does what was on its way at the closing. */
export const callsPersonal: PersonalMap = [
  {
    table: 'call_extension',
    purpose: 'application',
    whose: 'application_id in :applications',
    erase: 'delete',
    hidden: ['decided_by'],
  },
  { table: 'late_upload', purpose: 'application', whose: 'application_id in :applications', erase: 'delete' },
]
