-- Who does their part of an arrival inside a host, without an account. What is of no use once they have stopped is emptied.
create table host_contact (
  id bigint generated always as identity primary key,
  edition_id text not null references edition (id),
  challenge_id text not null references challenge (id),
  function text not null check (function in ('hr', 'finance', 'it', 'data', 'legal', 'communication')),
  name text not null,
  email text not null,
  phone text not null,
  lang text not null check (lang in ('fr', 'en')),
  added_at timestamptz not null,
  added_by bigint not null references person (id),
  ended_at timestamptz,
  check (ended_at is null or (name = '' and email = '' and phone = ''))
);
create unique index host_contact_once on host_contact (challenge_id, function, lower(email)) where ended_at is null;
create index host_contact_edition on host_contact (edition_id, challenge_id);

-- The links a contact was sent. Only hashes: a copy of the database opens nothing.
create table host_contact_link (
  token_hash text primary key,
  contact_id bigint not null references host_contact (id),
  sent_at timestamptz not null,
  expires_at timestamptz not null,
  revoked_at timestamptz
);
create index host_contact_link_contact on host_contact_link (contact_id, sent_at);

-- One thing to have ready, once somebody has touched it; what the edition lists and nobody touched is to do.
create table arrival_item (
  id bigint generated always as identity primary key,
  edition_id text not null references edition (id),
  challenge_id text not null references challenge (id),
  -- Only where the edition says that each fellow has one.
  fellowship_id bigint references fellowship (id),
  code text not null,
  state text not null check (state in ('to_do', 'doing', 'done', 'not_needed', 'blocked')),
  note text not null,
  expected_on date,
  -- How many times a fellow said it was not so: reminders begin again each time.
  reopenings int not null check (reopenings >= 0),
  changed_at timestamptz not null,
  person_id bigint references person (id),
  contact_id bigint references host_contact (id),
  check (person_id is null or contact_id is null),
  check (state not in ('not_needed', 'blocked') or note <> ''),
  unique nulls not distinct (challenge_id, fellowship_id, code)
);
create index arrival_item_edition on arrival_item (edition_id);
create index arrival_item_fellowship on arrival_item (fellowship_id);

-- What those who follow a challenge say of one block: ready or not, what went well, what is needed.
create table arrival_answer (
  challenge_id text not null references challenge (id),
  block text not null,
  edition_id text not null references edition (id),
  ready boolean,
  successes text not null,
  needs text not null,
  answered_at timestamptz not null,
  answered_by bigint not null references person (id),
  primary key (challenge_id, block)
);
create index arrival_answer_edition on arrival_answer (edition_id);

-- Each time access to the data was refused.
create table data_refusal (
  id bigint generated always as identity primary key,
  edition_id text not null references edition (id),
  challenge_id text not null references challenge (id),
  code text not null,
  refused_on date not null,
  refused_by text not null check (refused_by <> ''),
  next_step text not null,
  expected_on date,
  logged_at timestamptz not null,
  logged_by bigint not null references person (id)
);
create index data_refusal_edition on data_refusal (edition_id, challenge_id, refused_on);

-- What a fellow found on arriving of what they had been promised.
create table arrival_finding (
  fellowship_id bigint not null references fellowship (id),
  code text not null,
  kept boolean not null,
  note text not null,
  found_at timestamptz not null,
  primary key (fellowship_id, code)
);

-- Each step of each reminder leaves once; a reopened item begins again.
create table arrival_notice (
  id bigint generated always as identity primary key,
  edition_id text not null references edition (id),
  challenge_id text not null references challenge (id),
  fellowship_id bigint references fellowship (id),
  code text not null,
  reopenings int not null,
  step text not null check (step in ('soon', 'late', 'alarm')),
  sent_at timestamptz not null,
  unique nulls not distinct (challenge_id, fellowship_id, code, reopenings, step)
);
create index arrival_notice_edition on arrival_notice (edition_id);
create index arrival_notice_fellowship on arrival_notice (fellowship_id);
