-- What the programme tells the press of an edition: one release of each kind, whatever it becomes.
create table press_release (
  id bigint generated always as identity primary key,
  edition_id text not null references edition (id),
  kind text not null check (kind in ('opening', 'results', 'closing')),
  slug text not null unique,
  state text not null check (state in ('draft', 'in_clearance', 'cleared', 'scheduled', 'published', 'corrected', 'withdrawn')),
  -- The number of its last version, and of the one that the public reads.
  version integer not null check (version > 0),
  published_version integer,
  -- How often clearance was asked: answers to an earlier round clear nothing.
  round integer not null default 0,
  asked_at timestamptz,
  -- The end of the embargo.
  publish_at timestamptz,
  published_at timestamptz,
  withdrawn_at timestamptz,
  withdrawal_reason text not null default '',
  created_at timestamptz not null,
  unique (edition_id, kind),
  check ((state = 'scheduled') = (publish_at is not null)),
  check ((state = 'withdrawn') = (withdrawn_at is not null)),
  check (state not in ('published', 'corrected') or published_version is not null),
  check ((published_version is null) = (published_at is null))
);
create index press_release_due on press_release (publish_at) where publish_at is not null;

-- Every version, whole. Its facts are frozen when its clearance is asked: what was cleared is what is published.
create table press_version (
  release_id bigint not null references press_release (id),
  number integer not null check (number > 0),
  words jsonb not null,
  facts jsonb,
  facts_hash text,
  -- What a correction corrects.
  reason text not null default '',
  written_by bigint references person (id),
  written_at timestamptz not null,
  published_at timestamptz,
  primary key (release_id, number),
  check ((facts is null) = (facts_hash is null)),
  check (published_at is null or facts is not null)
);
create index press_version_person on press_version (written_by) where written_by is not null;

-- Who cleared a release, or refused to, in a round. `said_by` is whoever decided; `recorded_by` whoever wrote it here.
create table press_clearance (
  id bigint generated always as identity primary key,
  release_id bigint not null references press_release (id),
  round integer not null,
  party text not null,
  answer text not null check (answer in ('given', 'refused')),
  reason text not null default '',
  said_by text not null,
  recorded_by bigint not null references person (id),
  answered_at timestamptz not null,
  unique (release_id, round, party),
  check (answer = 'given' or reason <> '')
);
create index press_clearance_person on press_clearance (recorded_by);

-- Accredited journalists: no more than what a release under embargo needs to reach them. Removing one erases the row.
create table press_recipient (
  id bigint generated always as identity primary key,
  edition_id text not null references edition (id),
  name text not null,
  outlet text not null,
  email text not null,
  lang text not null check (lang in ('fr', 'en')),
  added_by bigint references person (id),
  added_at timestamptz not null
);
create unique index press_recipient_one on press_recipient (edition_id, lower(email));
create index press_recipient_person on press_recipient (added_by) where added_by is not null;

-- A personal link that opens a release under embargo. Only its hash: a copy of the database opens nothing.
create table press_preview (
  id bigint generated always as identity primary key,
  release_id bigint not null references press_release (id),
  recipient_id bigint not null references press_recipient (id) on delete cascade,
  version integer not null,
  token_hash text not null unique,
  sent_at timestamptz not null,
  expires_at timestamptz not null check (expires_at > sent_at),
  revoked_at timestamptz,
  unique (release_id, recipient_id, version)
);
create index press_preview_recipient on press_preview (recipient_id);

-- That a link was opened, and when: nothing of whoever opened it.
create table press_opening (
  id bigint generated always as identity primary key,
  preview_id bigint not null references press_preview (id) on delete cascade,
  opened_at timestamptz not null
);
create index press_opening_preview on press_opening (preview_id);

-- What a journalist asks, beside the thread in which they are answered.
create table press_request (
  id bigint generated always as identity primary key,
  edition_id text not null references edition (id),
  thread_id bigint not null unique references contact_thread (id) on delete cascade,
  kind text not null check (kind in ('interview', 'accreditation', 'pictures', 'other')),
  outlet text not null,
  asked_at timestamptz not null
);
create index press_request_edition on press_request (edition_id, id desc);

-- What the press said.
create table press_coverage (
  id bigint generated always as identity primary key,
  edition_id text not null references edition (id),
  on_day date not null,
  outlet text not null,
  title text not null,
  url text not null,
  paid boolean not null,
  added_by bigint references person (id),
  added_at timestamptz not null,
  unique (edition_id, url)
);
create index press_coverage_list on press_coverage (edition_id, on_day desc, id desc);
create index press_coverage_person on press_coverage (added_by) where added_by is not null;

create table press_coverage_challenge (
  coverage_id bigint not null references press_coverage (id) on delete cascade,
  challenge_id text not null references challenge (id),
  primary key (coverage_id, challenge_id)
);
create index press_coverage_challenge_challenge on press_coverage_challenge (challenge_id);

-- The pictures of the site that journalists may take from the press kit.
create table press_picture (
  edition_id text not null references edition (id),
  picture_id bigint not null references picture (id),
  added_by bigint references person (id),
  added_at timestamptz not null,
  primary key (edition_id, picture_id)
);
create index press_picture_picture on press_picture (picture_id);
create index press_picture_person on press_picture (added_by) where added_by is not null;
