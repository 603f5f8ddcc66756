import type { PersonalMap } from '../personal/index.ts'

const MINE = '(person_id = :person or lower(recipient) = :email)'

/**
 * Empties a mail to them; from one to somebody else takes their name and address alone. Everybody chooses their own name: a common word as a
 * name must not destroy the mails of all.
 */
const without = (column: string, name = ':name') =>
  `case when ${MINE} then '' else regexp_replace(regexp_replace(${column}, '***=' || :email, '…', 'gi'), '***=' || coalesce(nullif(${name}, ''), :email), '…', 'gi') end`

/** A name as it is written in HTML. */
const ESCAPED = `replace(replace(replace(:name, '&', '&amp;'), '"', '&quot;'), '''', '&#39;')`

/** Mails to somebody, and what mails to others say of them: that something was sent to somebody stays, what it said goes. */
export const mailPersonal: PersonalMap = [
  {
    table: 'mail',
    purpose: 'application',
    whose:
      "(edition_id is null or edition_id in :editions) and (person_id = :person or lower(recipient) = :email or position(:email in lower(body_text)) > 0 or (:name <> '' and position(lower(:name) in lower(subject || ' ' || body_text)) > 0 and not exists (select from person namesake where namesake.id = mail.person_id and lower(namesake.full_name) = lower(:name))))",
    erase: {
      state: `case when ${MINE} and state in ('draft', 'approved', 'failed') then 'cancelled' else state end`,
      recipient: `case when ${MINE} then '' else recipient end`,
      subject: without('subject'),
      body_text: without('body_text'),
      body_html: without('body_html', ESCAPED),
      way_out_url: `case when ${MINE} then null else way_out_url end`,
      message_id: `case when ${MINE} then null else message_id end`,
      error: 'null',
      person_id: 'case when person_id = :person then null else person_id end',
    },
    hidden: ['body_html', 'batch', 'approved_by', 'message_id', 'way_out_url', 'error'],
    // What waits to be sent is not theirs to read yet: it may say a result.
    shown: "(mail.person_id = :person or lower(mail.recipient) = :email) and mail.state in ('sent', 'kept')",
    events: [{ subject: 'mail', id: 'id' }],
  },
]
