-- A gathering of the programme; not a sign-in session. The edition's data plans it once (plan_code); people then move it,
-- cancel it and write in it. Its moves and reasons are events.
create table programme_session (
  id bigint generated always as identity primary key,
  edition_id text not null references edition (id),
  plan_code text,
  kind text not null,
  state text not null check (state in ('planned', 'published', 'held', 'cancelled')),
  title_fr text not null,
  title_en text not null default '',
  objectives_fr text not null default '',
  objectives_en text not null default '',
  -- Whether the public agenda shows it.
  listed boolean not null,
  place text not null default '',
  video text not null default '',
  leader_id bigint references person (id),
  speakers text not null default '',
  agenda jsonb not null default '[]',
  outputs text not null default '',
  -- What is typed to check in.
  code text not null,
  -- Grows with each change of date, place or state: calendar programs read it.
  sequence integer not null default 0,
  created_at timestamptz not null,
  changed_at timestamptz not null,
  unique (edition_id, plan_code)
);
create index programme_session_leader on programme_session (leader_id);

create table session_audience (
  session_id bigint not null references programme_session (id),
  audience text not null check (audience in ('fellow', 'operational_mentor', 'high_level_mentor', 'support', 'it', 'public')),
  mandatory boolean not null,
  primary key (session_id, audience)
);

-- A half-day or a day of a session. One that a move has dropped stays, cancelled in calendars.
create table session_part (
  session_id bigint not null references programme_session (id),
  number integer not null,
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  only_for text check (only_for in ('fellow', 'mentor')),
  dropped_at timestamptz,
  primary key (session_id, number),
  check (ends_at > starts_at)
);

create table session_workshop (
  id bigint generated always as identity primary key,
  session_id bigint not null references programme_session (id),
  title text not null,
  about text not null default '',
  leader text not null default '',
  place text not null default '',
  capacity integer not null check (capacity > 0)
);
create index session_workshop_session on session_workshop (session_id);

-- seated_at is null on the waiting list, whose order is that of the ids.
create table workshop_signup (
  id bigint generated always as identity primary key,
  workshop_id bigint not null references session_workshop (id),
  person_id bigint not null references person (id),
  asked_at timestamptz not null,
  seated_at timestamptz,
  left_at timestamptz
);
create unique index workshop_signup_once on workshop_signup (workshop_id, person_id) where left_at is null;
create index workshop_signup_person on workshop_signup (person_id);

create table session_attendance (
  session_id bigint not null references programme_session (id),
  person_id bigint not null references person (id),
  state text not null check (state in ('present', 'excused')),
  noted_how text not null check (noted_how in ('code', 'sheet')),
  reason text,
  noted_by bigint not null references person (id),
  noted_at timestamptz not null,
  primary key (session_id, person_id),
  check ((state = 'excused') = (reason is not null))
);
create index session_attendance_person on session_attendance (person_id);

create table session_material (
  id bigint generated always as identity primary key,
  session_id bigint not null references programme_session (id),
  title text not null,
  url text,
  sha256 text references blob (sha256),
  file_name text,
  added_by bigint not null references person (id),
  added_at timestamptz not null,
  removed_at timestamptz,
  check ((url is null) = (sha256 is not null) and (sha256 is null) = (file_name is null))
);
create index session_material_session on session_material (session_id);

-- Which rule has reminded of which date: a session that moves is reminded of again.
create table session_reminder (
  session_id bigint not null references programme_session (id),
  days_before integer not null,
  starts_at timestamptz not null,
  reminded_at timestamptz not null,
  primary key (session_id, days_before, starts_at)
);

-- Who answered and what was answered are two tables that nothing joins: no person, no instant, no order. All answers of a
-- session are written anew, shuffled, with each new one, so that the database's own marks do not tell them apart either.
create table session_feedback (
  id uuid primary key default gen_random_uuid(),
  session_id bigint not null references programme_session (id),
  usefulness integer not null check (usefulness between 1 and 5),
  keep text not null,
  change text not null
);
create index session_feedback_session on session_feedback (session_id);

create table session_feedback_given (
  session_id bigint not null references programme_session (id),
  person_id bigint not null references person (id),
  primary key (session_id, person_id)
);
create index session_feedback_given_person on session_feedback_given (person_id);

create table session_proposal (
  id bigint generated always as identity primary key,
  edition_id text not null references edition (id),
  person_id bigint not null references person (id),
  state text not null check (state in ('proposed', 'accepted', 'declined', 'withdrawn')),
  title text not null,
  about text not null,
  speakers text not null default '',
  is_open boolean not null,
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  place text not null default '',
  proposed_at timestamptz not null,
  decided_by bigint references person (id),
  decided_at timestamptz,
  reason text,
  session_id bigint references programme_session (id),
  check (ends_at > starts_at),
  check ((state = 'accepted') = (session_id is not null))
);
create index session_proposal_edition on session_proposal (edition_id);
create index session_proposal_person on session_proposal (person_id);

-- A calendar that somebody, or a whole audience, follows. Its token is kept as it is, to be shown again to whoever may read
-- it: it opens these dates and nothing else.
create table calendar_feed (
  id bigint generated always as identity primary key,
  edition_id text not null references edition (id),
  person_id bigint references person (id),
  audience text check (audience in ('fellow', 'operational_mentor', 'high_level_mentor', 'support', 'it')),
  token text not null unique,
  created_at timestamptz not null,
  revoked_at timestamptz,
  check ((person_id is null) = (audience is not null))
);
create unique index calendar_feed_person on calendar_feed (edition_id, person_id) where revoked_at is null and person_id is not null;
create unique index calendar_feed_audience on calendar_feed (edition_id, audience) where revoked_at is null and audience is not null;
