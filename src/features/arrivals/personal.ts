import type { PersonalMap } from '../../platform/personal/index.ts'

/** What arrivals keep about fellows, and about the contacts of a host, who have no account. */
export const arrivalsPersonal: PersonalMap = [
  {
    table: 'data_refusal',
    purpose: 'trace',
    whose: 'lower(refused_by) = lower(:name)',
    // Everybody chooses their own name: it proves nothing, and hands out nothing.
    shown: 'false',
    erase: { refused_by: "'-'" },
    hidden: ['logged_by'],
  },
  {
    table: 'arrival_item',
    purpose: 'fellowship',
    whose: 'fellowship_id in :fellowships',
    erase: { note: "case when state in ('not_needed', 'blocked') then '-' else '' end" },
    events: [{ subject: 'arrival_item', id: 'id' }],
  },
  { table: 'arrival_finding', purpose: 'fellowship', whose: 'fellowship_id in :fellowships', erase: { note: "''" } },
  { table: 'arrival_notice', purpose: 'fellowship', whose: 'fellowship_id in :fellowships', erase: 'keep' },
  {
    table: 'host_contact_link',
    purpose: 'fellowship',
    whose: 'contact_id in (select id from host_contact where lower(email) = :email)',
    erase: 'delete',
    hidden: ['token_hash'],
  },
  {
    table: 'host_contact',
    purpose: 'fellowship',
    whose: 'lower(email) = :email',
    erase: { name: "''", email: "''", phone: "''", ended_at: 'coalesce(ended_at, :now)' },
    events: [{ subject: 'host_contact', id: 'id' }],
  },
]
