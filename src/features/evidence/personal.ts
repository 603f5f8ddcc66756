import type { PersonalMap } from '../../platform/personal/index.ts'

/** What was asked of somebody beyond the form, and what they answered. */
export const evidencePersonal: PersonalMap = [
  {
    table: 'evidence_request',
    purpose: 'application',
    whose: 'application_id in :applications',
    erase: 'delete',
    hidden: ['asked_by'],
  },
]
