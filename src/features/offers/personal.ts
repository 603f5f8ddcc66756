import type { PersonalMap } from '../../platform/personal/index.ts'

/** What results, offers and consent to be shown keep. */
export const offersPersonal: PersonalMap = [
  {
    table: 'result',
    purpose: 'selection',
    whose: 'application_id in :applications',
    erase: { explanation: "'{}'" },
    shown: 'result.released_at <= :now',
    events: [{ subject: 'result', id: 'application_id' }],
  },
  {
    table: 'offer',
    purpose: 'selection',
    whose: 'application_id in :applications',
    erase: { reason: "case when reason is not null then '' end" },
    shown: 'offer.sent_at <= :now',
    events: [{ subject: 'offer', id: 'id' }],
  },
  {
    table: 'publication_consent',
    purpose: 'publication',
    whose: 'person_id = :person and edition_id in :editions',
    erase: {
      name: 'false',
      biography: "''",
      links: "'{}'",
      path: "''",
      slug: 'null',
      agreed: "'{}'",
      withdrawn_at: 'coalesce(withdrawn_at, :now)',
    },
  },
  {
    table: 'publication_decision',
    purpose: 'publication',
    whose: 'person_id = :person and edition_id in :editions',
    erase: 'keep',
  },
]
