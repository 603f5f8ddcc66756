-- One note per team and week; the week is known by its Monday. `answers` is what the team is writing, its mood among it, and
-- `changes` says at which revision, by which page and by whom each field was last changed. `sent` is what everybody reads: never
-- the mood, which stands apart so that no list can take it by mistake.
create table week_note (
  id bigint generated always as identity primary key,
  edition_id text not null references edition (id),
  challenge_id text not null references challenge (id),
  monday date not null check (extract(isodow from monday) = 1),
  revision integer not null default 0,
  answers jsonb not null default '{}',
  changes jsonb not null default '{}',
  saved_at timestamptz not null,
  saved_by bigint not null references person (id),
  sent jsonb,
  sent_mood text,
  sent_at timestamptz,
  sent_by bigint references person (id),
  late boolean not null default false,
  need_met_at timestamptz,
  need_met_by bigint references person (id),
  unique (challenge_id, monday),
  check ((sent is null) = (sent_at is null) and (sent is null) = (sent_by is null)),
  check (sent is not null or (sent_mood is null and not late and need_met_at is null)),
  check ((need_met_at is null) = (need_met_by is null))
);
create index week_note_edition on week_note (edition_id, monday);

-- The digest of a week, once. `readers` is counted for good when the next one leaves.
create table week_digest (
  edition_id text not null references edition (id),
  monday date not null check (extract(isodow from monday) = 1),
  sent_at timestamptz not null,
  notes integer not null,
  mails integer not null,
  -- The recipients who are not of the team, and how many of them opened the page.
  audience integer not null,
  readers integer,
  primary key (edition_id, monday)
);

-- Who opened the latest digest's page, kept only until the next one so that nobody is counted twice; then only the number stays.
create table week_reading (
  edition_id text not null,
  monday date not null,
  person_id bigint not null references person (id),
  primary key (edition_id, monday, person_id),
  foreign key (edition_id, monday) references week_digest (edition_id, monday)
);
create index week_reading_person on week_reading (person_id);

-- A reminder to a silent team: of the edition's plan, due at an instant, or by a member of the team.
create table week_reminder (
  id bigint generated always as identity primary key,
  edition_id text not null references edition (id),
  challenge_id text not null references challenge (id),
  monday date not null check (extract(isodow from monday) = 1),
  due_at timestamptz not null,
  sent_by bigint references person (id),
  sent_at timestamptz not null,
  unique (challenge_id, monday, due_at)
);
create index week_reminder_edition on week_reminder (edition_id, monday);

-- A link that shows one note to whoever has it, until it ends or is ended.
create table week_share (
  id bigint generated always as identity primary key,
  note_id bigint not null references week_note (id),
  token_hash text not null unique,
  created_by bigint not null references person (id),
  created_at timestamptz not null,
  expires_at timestamptz not null,
  ended_at timestamptz
);
create index week_share_note on week_share (note_id);
