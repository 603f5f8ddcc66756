-- What came of each challenge. A record is shown in public once the challenge's mentor and the team have each released it.

-- What a challenge opens, with its address or the reason not to publish, and what it made, gave and reused.
create table result_item (
  id bigint generated always as identity primary key,
  edition_id text not null references edition (id),
  challenge_id text not null references challenge (id),
  kind text not null check (kind in ('repository', 'library', 'dataset', 'contribution', 'website',
                                     'deliverable', 'side_tool', 'training', 'reused')),
  state text not null check (state in ('planned', 'open', 'closed', 'done')),
  name_fr text not null check (name_fr <> ''),
  name_en text not null default '',
  words_fr text not null default '',
  words_en text not null default '',
  url text,
  licence text,
  -- When it was opened, made or given; when it is to be, while it is planned.
  on_day date,
  -- Why it is not published: a reason of the edition, and words.
  withholding text,
  withholding_words text not null default '',
  -- Of a repository: which requirements of the edition it meets, who maintains it and how.
  requirements text[] not null default '{}',
  maintenance text check (maintenance in ('active', 'passive', 'none')),
  maintainer text not null default '',
  -- Of a website: how far it complies with the accessibility standard.
  accessibility text check (accessibility in ('unknown', 'none', 'partial', 'full')),
  -- Of a training: to whom, and how many came.
  audience text not null default '',
  people integer check (people >= 0),
  link_state text not null default 'unchecked' check (link_state in ('unchecked', 'alive', 'failing', 'dead', 'refused')),
  link_checked_at timestamptz,
  link_detail text not null default '',
  link_failures integer not null default 0,
  written_by bigint not null references person (id),
  written_at timestamptz not null,
  removed_at timestamptz,
  mentor_released_by bigint references person (id),
  mentor_released_at timestamptz,
  team_released_by bigint references person (id),
  team_released_at timestamptz,
  check ((state = 'closed') = (withholding is not null)),
  check ((mentor_released_by is null) = (mentor_released_at is null)),
  check ((team_released_by is null) = (team_released_at is null))
);
create index result_item_edition on result_item (edition_id, challenge_id) where removed_at is null;
create index result_item_link on result_item (link_checked_at) where removed_at is null and url is not null;

-- What a challenge measures: where it started, or why that is not known, and where it wants to be.
create table indicator (
  id bigint generated always as identity primary key,
  edition_id text not null references edition (id),
  challenge_id text not null references challenge (id),
  kind text not null check (kind in ('policy', 'product', 'transformation', 'openness')),
  objective text not null check (objective <> ''),
  measure_fr text not null check (measure_fr <> ''),
  measure_en text not null default '',
  unit text not null default '',
  baseline double precision,
  baseline_on date,
  baseline_unknown text not null default '',
  target double precision,
  target_on date,
  -- What figures do not say.
  quality text not null default '',
  written_by bigint not null references person (id),
  written_at timestamptz not null,
  removed_at timestamptz,
  mentor_released_by bigint references person (id),
  mentor_released_at timestamptz,
  team_released_by bigint references person (id),
  team_released_at timestamptz,
  check ((baseline is null) = (baseline_on is null)),
  check ((baseline is null) = (baseline_unknown <> '')),
  check ((mentor_released_by is null) = (mentor_released_at is null)),
  check ((team_released_by is null) = (team_released_at is null))
);
create index indicator_edition on indicator (edition_id, challenge_id) where removed_at is null;

create table indicator_reading (
  id bigint generated always as identity primary key,
  indicator_id bigint not null references indicator (id),
  value double precision not null,
  on_day date not null,
  source text not null check (source <> ''),
  note text not null default '',
  read_by bigint not null references person (id),
  read_at timestamptz not null,
  unique (indicator_id, on_day)
);

-- Versions of the sustaining sheet: the scenarios, the last of which is a stop.
create table sustaining_sheet (
  id bigint generated always as identity primary key,
  edition_id text not null references edition (id),
  challenge_id text not null references challenge (id),
  version integer not null check (version > 0),
  scenarios jsonb not null,
  decides text not null,
  decide_on date not null,
  written_by bigint not null references person (id),
  written_at timestamptz not null,
  unique (challenge_id, version)
);
create index sustaining_sheet_edition on sustaining_sheet (edition_id);

create table sustaining_decision (
  challenge_id text primary key references challenge (id),
  edition_id text not null references edition (id),
  outcome text not null,
  words text not null,
  decided_on date not null,
  recorded_by bigint not null references person (id),
  recorded_at timestamptz not null
);

create table leaving_item (
  challenge_id text not null references challenge (id),
  code text not null,
  edition_id text not null references edition (id),
  owner text not null default '',
  due_on date,
  done_by bigint references person (id),
  done_at timestamptz,
  primary key (challenge_id, code),
  check ((done_by is null) = (done_at is null))
);
create index leaving_item_edition on leaving_item (edition_id);

create table handover (
  challenge_id text primary key references challenge (id),
  edition_id text not null references edition (id),
  receiver text not null,
  limits text not null,
  next_steps text not null,
  contacts text not null,
  written_by bigint not null references person (id),
  written_at timestamptz not null
);

-- Nothing was written two months before the end: who was told, once.
create table sustaining_reminder (
  challenge_id text primary key references challenge (id),
  edition_id text not null references edition (id),
  reminded_at timestamptz not null
);

-- One person asked what became of one challenge, so many months after the end. The path is the fellow's own.
create table follow_up (
  id bigint generated always as identity primary key,
  edition_id text not null references edition (id),
  challenge_id text not null references challenge (id),
  person_id bigint not null references person (id),
  role text not null check (role in ('fellow', 'operational_mentor', 'high_level_mentor')),
  month integer not null check (month > 0),
  asked_at timestamptz not null,
  reminders integer not null default 0,
  answered_at timestamptz,
  production text check (production in ('developing', 'in_production', 'stopped', 'unknown')),
  maintainer text,
  use_words text not null default '',
  remains_words text not null default '',
  path text,
  unique (challenge_id, person_id, month),
  check ((answered_at is null) = (production is null)),
  check (path is null or role = 'fellow')
);
create index follow_up_edition on follow_up (edition_id, month);
create index follow_up_person on follow_up (person_id);

-- Each letter has its own link; all of them lead to the same form.
create table follow_up_link (
  token_hash text primary key,
  follow_up_id bigint not null references follow_up (id),
  sent_at timestamptz not null
);
create index follow_up_link_follow_up on follow_up_link (follow_up_id);

-- Where a challenge stood: at its end (month 0), as its team says, then as the answers of each follow-up say.
create table challenge_outcome (
  id bigint generated always as identity primary key,
  edition_id text not null references edition (id),
  challenge_id text not null references challenge (id),
  month integer not null check (month >= 0),
  production text not null check (production in ('developing', 'in_production', 'stopped', 'unknown')),
  maintainer text,
  words_fr text not null default '',
  words_en text not null default '',
  said_by text not null check (said_by in ('team', 'fellow', 'operational_mentor', 'high_level_mentor')),
  written_at timestamptz not null,
  mentor_released_by bigint references person (id),
  mentor_released_at timestamptz,
  team_released_by bigint references person (id),
  team_released_at timestamptz,
  unique (challenge_id, month),
  check ((mentor_released_by is null) = (mentor_released_at is null)),
  check ((team_released_by is null) = (team_released_at is null))
);
create index challenge_outcome_edition on challenge_outcome (edition_id, month);
