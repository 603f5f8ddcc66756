-- What people write to the programme, and what it answers. What waits for the team is open, what waits for the writer is waiting.
create table contact_thread (
  id bigint generated always as identity primary key,
  edition_id text not null references edition (id),
  -- Said in every letter: how both sides name the thread.
  reference text not null unique,
  who text not null check (who in ('candidate', 'host', 'press', 'other')),
  subject text not null,
  name text not null,
  email text not null,
  person_id bigint references person (id),
  lang text not null check (lang in ('fr', 'en')),
  state text not null check (state in ('open', 'waiting', 'closed')),
  assignee_id bigint references person (id),
  opened_at timestamptz not null,
  -- Since when its writer waits for an answer; null while nobody waits.
  waits_since timestamptz,
  moved_at timestamptz not null,
  closed_at timestamptz,
  check ((state = 'open') = (waits_since is not null)),
  check ((state = 'closed') = (closed_at is not null))
);
create index contact_thread_edition on contact_thread (edition_id, id desc);
create index contact_thread_state on contact_thread (edition_id, state, id desc);
create index contact_thread_person on contact_thread (person_id) where person_id is not null;
create index contact_thread_assignee on contact_thread (assignee_id) where assignee_id is not null;

-- `note`: for the team alone, never sent.
create table contact_message (
  id bigint generated always as identity primary key,
  thread_id bigint not null references contact_thread (id) on delete cascade,
  side text not null check (side in ('writer', 'team', 'note')),
  author_id bigint references person (id),
  body text not null,
  written_at timestamptz not null,
  check (side = 'writer' or author_id is not null)
);
create index contact_message_thread on contact_message (thread_id, id);
create index contact_message_author on contact_message (author_id) where author_id is not null;

-- The links that open a thread without an account. Only hashes: a copy of the database opens nothing.
create table contact_link (
  id bigint generated always as identity primary key,
  thread_id bigint not null references contact_thread (id) on delete cascade,
  token_hash text not null unique,
  sent_at timestamptz not null,
  expires_at timestamptz not null check (expires_at > sent_at)
);
create index contact_link_thread on contact_link (thread_id);

-- Who asked to be written to. An address that nobody confirmed is erased after a week; leaving erases it at once.
create table subscription (
  id bigint generated always as identity primary key,
  edition_id text not null references edition (id),
  audience text not null check (audience in ('candidates', 'hosts')),
  email text not null,
  lang text not null check (lang in ('fr', 'en')),
  state text not null check (state in ('asked', 'confirmed', 'bounced')),
  -- The proof: the words agreed to, when they were asked, when the letter sent to this very address was answered.
  agreed_to text not null,
  asked_at timestamptz not null,
  confirmed_at timestamptz,
  confirmation_hash text,
  -- Opens nothing but the way out, which every letter must show: kept as it is.
  way_out text not null unique,
  check ((state = 'asked') = (confirmed_at is null))
);
create unique index subscription_one on subscription (lower(email), audience);
create unique index subscription_confirmation on subscription (confirmation_hash) where confirmation_hash is not null;
create index subscription_edition on subscription (edition_id);
create index subscription_sending on subscription (audience, id) where state = 'confirmed';

-- A letter to subscribers; those of a rule are sent once in an edition.
create table newsletter (
  id bigint generated always as identity primary key,
  edition_id text not null references edition (id),
  audience text not null check (audience in ('candidates', 'hosts')),
  rule text check (rule in ('call_open')),
  subject_fr text not null,
  body_fr text not null,
  subject_en text not null,
  body_en text not null,
  state text not null check (state in ('draft', 'sending', 'stopped', 'sent')),
  written_by bigint references person (id),
  created_at timestamptz not null,
  started_at timestamptz,
  ended_at timestamptz,
  -- Everybody confirmed up to this subscription was written to; those who come after it are not.
  sent_up_to bigint not null default 0,
  send_until bigint not null default 0,
  sent_count integer not null default 0,
  check ((state = 'draft') = (started_at is null)),
  check ((state in ('stopped', 'sent')) = (ended_at is not null))
);
create unique index newsletter_rule on newsletter (edition_id, rule) where rule is not null;
create index newsletter_edition on newsletter (edition_id, id desc);
create index newsletter_author on newsletter (written_by) where written_by is not null;

-- The address at which a letter is left in one gesture (RFC 8058), told in its headers.
alter table mail add column way_out_url text;
