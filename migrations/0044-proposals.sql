-- What administrations answer to the call for challenges. `code` names a proposal for ever, whatever its title becomes.
create table proposal (
  id bigint generated always as identity primary key,
  edition_id text not null references edition (id),
  code text not null check (code <> ''),
  state text not null check (state in ('draft', 'submitted', 'inadmissible', 'shortlisted', 'heard', 'kept', 'not_kept', 'withdrawn', 'published')),
  -- Why it is inadmissible, not kept or withdrawn.
  reason text not null default '',
  title text not null default '',
  form_version_id bigint not null references form_version (id),
  answers jsonb not null,
  -- Counts every save, so that two colleagues cannot silently overwrite each other.
  revision integer not null default 0,
  created_at timestamptz not null,
  saved_at timestamptz not null,
  decided_at timestamptz,
  submission_id bigint,
  -- Title, seats and text as framed with the team; null before.
  framed jsonb,
  framed_at timestamptz,
  challenge_id text unique references challenge (id),
  unique (edition_id, code),
  check (state not in ('inadmissible', 'not_kept', 'withdrawn') or reason <> ''),
  check (state <> 'published' or challenge_id is not null)
);
create index proposal_list on proposal (edition_id, id);
create index proposal_by_form on proposal (form_version_id);

-- Who writes a proposal together. Somebody invited is known by their address until they come.
create table proposal_member (
  id bigint generated always as identity primary key,
  proposal_id bigint not null references proposal (id),
  person_id bigint references person (id),
  email text not null check (email <> ''),
  role text not null check (role in ('owner', 'editor', 'reader')),
  added_at timestamptz not null,
  ended_at timestamptz,
  -- Where they last were in the form, and when: what colleagues see of each other.
  section text not null default '',
  seen_at timestamptz
);
create unique index proposal_member_once on proposal_member (proposal_id, lower(email)) where ended_at is null;
create index proposal_member_person on proposal_member (person_id);
create index proposal_member_email on proposal_member (lower(email)) where ended_at is null;

create table proposal_file (
  id bigint generated always as identity primary key,
  proposal_id bigint not null references proposal (id),
  -- The field that asks for it.
  field text not null,
  sha256 text not null references blob (sha256),
  name text not null,
  added_at timestamptz not null,
  removed_at timestamptz
);
create unique index proposal_file_once on proposal_file (proposal_id, field) where removed_at is null;
create index proposal_file_blob on proposal_file (sha256);

-- Every submission is kept as it was received: canonical content, its hash, the signed receipt.
create table proposal_submission (
  id bigint generated always as identity primary key,
  proposal_id bigint not null references proposal (id),
  form_version_id bigint not null references form_version (id),
  reference text not null unique,
  revision integer not null,
  received_at timestamptz not null,
  content jsonb not null,
  content_sha256 text not null check (content_sha256 ~ '^[0-9a-f]{64}$'),
  receipt jsonb not null
);
create index proposal_submission_of on proposal_submission (proposal_id, id);
create index proposal_submission_by_form on proposal_submission (form_version_id);
alter table proposal add foreign key (submission_id) references proposal_submission (id);
create index proposal_by_submission on proposal (submission_id);
