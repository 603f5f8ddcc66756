create table matching_run (
  id bigint generated always as identity primary key,
  edition_id text not null references edition (id),
  state text not null check (state in ('queued', 'running', 'done', 'rejected', 'failed')),
  seed text not null,
  engine text,
  problem jsonb,
  outcome jsonb,
  violations jsonb,
  requested_by bigint not null references person (id),
  requested_at timestamptz not null,
  finished_at timestamptz,
  error text
);

create table matching_instruction (
  id bigint generated always as identity primary key,
  edition_id text not null references edition (id),
  kind text not null check (kind in ('lock', 'exclusion')),
  application_id bigint not null references application (id),
  challenge_id text not null references challenge (id),
  profile text check (profile in ('dev', 'data', 'design', 'geo', 'project')),
  reason text not null,
  created_by bigint not null references person (id),
  created_at timestamptz not null,
  removed_at timestamptz
);

create table approval (
  id bigint generated always as identity primary key,
  edition_id text not null references edition (id),
  run_id bigint not null references matching_run (id),
  state text not null check (state in ('proposed', 'approved', 'returned')),
  proposed_by bigint not null references person (id),
  proposed_at timestamptz not null,
  list jsonb not null,
  list_sha256 text not null,
  decided_by bigint references person (id),
  decided_at timestamptz,
  reason text,
  signature text,
  document_sha256 text references blob (sha256)
);
create unique index approval_in_force on approval (edition_id) where state in ('proposed', 'approved');

create table offer (
  id bigint generated always as identity primary key,
  edition_id text not null references edition (id),
  application_id bigint not null references application (id),
  challenge_id text not null references challenge (id),
  profile text not null check (profile in ('dev', 'data', 'design', 'geo', 'project')),
  state text not null check (state in ('prepared', 'sent', 'accepted', 'declined', 'expired', 'cancelled')),
  origin text not null check (origin in ('approval', 'waiting_list')),
  prepared_at timestamptz not null,
  sent_at timestamptz,
  answer_by timestamptz,
  answered_at timestamptz,
  reason text
);
create unique index offer_live on offer (application_id) where state in ('prepared', 'sent', 'accepted');
create index offer_seat on offer (challenge_id, profile);

-- What each interviewed candidate is told, and when; nothing may be read by them before released_at.
create table result (
  application_id bigint primary key references application (id),
  edition_id text not null references edition (id),
  kind text not null check (kind in ('selected', 'waiting_list', 'not_selected', 'not_preselected', 'inadmissible')),
  explanation jsonb not null,
  released_at timestamptz
);

create table publication_consent (
  edition_id text not null references edition (id),
  person_id bigint not null references person (id),
  name boolean not null,
  biography text not null default '',
  given_at timestamptz not null,
  withdrawn_at timestamptz,
  primary key (edition_id, person_id)
);

create table announcement (
  edition_id text primary key references edition (id),
  publish_at timestamptz not null,
  decided_by bigint not null references person (id),
  decided_at timestamptz not null,
  message jsonb not null
);
