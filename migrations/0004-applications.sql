create table application (
  id bigint generated always as identity primary key,
  edition_id text not null references edition (id),
  person_id bigint not null references person (id),
  -- What blind readers see instead of a name.
  code text not null,
  state text not null check (state in ('draft', 'submitted', 'withdrawn')),
  answers jsonb not null default '{}',
  -- Counts every save, so that two devices cannot silently overwrite each other.
  revision integer not null default 0,
  created_at timestamptz not null,
  saved_at timestamptz not null,
  submitted_at timestamptz,
  withdrawn_at timestamptz,
  submission_id bigint,
  unique (edition_id, person_id),
  unique (edition_id, code)
);
create index application_list on application (edition_id, state, id);

create table application_file (
  id bigint generated always as identity primary key,
  application_id bigint not null references application (id),
  kind text not null,
  sha256 text not null references blob (sha256),
  name text not null,
  added_at timestamptz not null,
  removed_at timestamptz
);
create index application_file_of on application_file (application_id);

-- Every submission is kept as it was received: canonical content, its hash, the signed receipt.
create table submission (
  id bigint generated always as identity primary key,
  application_id bigint not null references application (id),
  reference text not null unique,
  received_at timestamptz not null,
  content jsonb not null,
  content_sha256 text not null,
  receipt jsonb not null
);
create index submission_of on submission (application_id, id);
alter table application add foreign key (submission_id) references submission (id);

-- The wishes of the submission in force, in the order written by the candidate (an order without meaning when wishes are unranked).
create table wish (
  application_id bigint not null references application (id),
  challenge_id text not null references challenge (id),
  position integer not null check (position > 0),
  contribution text not null,
  primary key (application_id, challenge_id)
);
create index wish_challenge on wish (challenge_id);
