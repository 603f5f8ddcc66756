import type { PersonalMap } from '../personal/index.ts'

/** Mails to somebody, and what mails to others say of them: that something was sent to somebody stays, what it said goes. */
export const mailPersonal: PersonalMap = [
  {
    table: 'mail',
    purpose: 'application',
    whose:
      "(edition_id is null or edition_id in :editions) and (person_id = :person or lower(recipient) = :email or position(:email in lower(body_text)) > 0 or (:name <> '' and position(lower(:name) in lower(subject || ' ' || body_text)) > 0 and not exists (select from person namesake where namesake.id = mail.person_id and lower(namesake.full_name) = lower(:name))))",
    erase: {
      state: "case when state in ('draft', 'approved', 'failed') then 'cancelled' else state end",
      recipient: "''",
      subject: "''",
      body_text: "''",
      body_html: "''",
      way_out_url: 'null',
      message_id: 'null',
      error: 'null',
      person_id: 'case when person_id = :person then null else person_id end',
    },
    hidden: ['body_html', 'batch', 'approved_by', 'message_id', 'way_out_url', 'error'],
    shown: 'mail.person_id = :person or lower(mail.recipient) = :email',
    events: [{ subject: 'mail', id: 'id' }],
  },
]
