create table edition (
  id text primary key,
  version integer not null,
  data jsonb not null,
  sha256 text not null,
  call_opens_at timestamptz not null,
  call_closes_at timestamptz not null,
  applied_at timestamptz not null
);

create table edition_version (
  edition_id text not null references edition (id),
  version integer not null,
  data jsonb not null,
  sha256 text not null,
  changes jsonb not null,
  reason text not null,
  applied_by bigint,
  applied_at timestamptz not null,
  primary key (edition_id, version)
);

create table person (
  id bigint generated always as identity primary key,
  email text not null,
  full_name text not null,
  lang text not null default 'fr' check (lang in ('fr', 'en')),
  employer text,
  created_at timestamptz not null,
  erased_at timestamptz
);
create unique index person_email on person (lower(email));

create table participation (
  id bigint generated always as identity primary key,
  person_id bigint not null references person (id),
  edition_id text not null references edition (id),
  role text not null check (role in ('team', 'reader', 'juror', 'operational_mentor', 'high_level_mentor', 'validator', 'candidate', 'fellow')),
  challenge_id text,
  created_at timestamptz not null,
  ended_at timestamptz
);
create unique index participation_once on participation (person_id, edition_id, role, coalesce(challenge_id, '')) where ended_at is null;
create index participation_role on participation (edition_id, role);

create table sign_in_link (
  token_hash text primary key,
  email text not null,
  lang text not null check (lang in ('fr', 'en')),
  next_path text not null,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  used_at timestamptz
);
create index sign_in_link_expiry on sign_in_link (expires_at);

create table session (
  token_hash text primary key,
  public_id text not null unique,
  person_id bigint not null references person (id),
  created_at timestamptz not null,
  last_seen_at timestamptz not null,
  expires_at timestamptz not null,
  ended_at timestamptz,
  device text not null
);
create index session_person on session (person_id);

-- A form posted after the session had expired waits here until its author has signed in again.
create table parked_form (
  token_hash text primary key,
  path text not null,
  body jsonb not null,
  created_at timestamptz not null,
  expires_at timestamptz not null
);
create index parked_form_expiry on parked_form (expires_at);
