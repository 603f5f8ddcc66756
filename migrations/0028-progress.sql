-- The monthly point of a challenge with its high-level mentor: one month, one point. The row is there from the first day of the month.
create table progress_point (
  id bigint generated always as identity primary key,
  edition_id text not null references edition (id),
  challenge_id text not null references challenge (id),
  -- The first day of the month.
  month date not null check (extract(day from month) = 1),
  state text not null check (state in ('to_ask', 'asked', 'held', 'missed', 'cancelled')),
  -- The day asked for.
  planned_on date,
  asked_by bigint references person (id),
  held_on date,
  note text not null default '',
  reason text not null default '',
  -- Who wrote down that it was held or cancelled.
  closed_by bigint references person (id),
  closed_at timestamptz,
  reminded_at timestamptz,
  unique (challenge_id, month),
  check (state <> 'asked' or planned_on is not null),
  check ((state = 'held') = (held_on is not null)),
  check ((state = 'cancelled') = (reason <> ''))
);
create index progress_point_edition on progress_point (edition_id, month);

-- What was decided at a point, or comes next: each with somebody and a day.
create table progress_decision (
  id bigint generated always as identity primary key,
  point_id bigint not null references progress_point (id),
  kind text not null check (kind in ('decision', 'next_step')),
  body text not null check (body <> ''),
  owner_id bigint not null references person (id),
  due_on date not null,
  state text not null check (state in ('open', 'done', 'not_done')),
  written_at timestamptz not null,
  closed_at timestamptz,
  closed_by bigint references person (id),
  check ((state = 'open') = (closed_at is null))
);
create index progress_decision_point on progress_decision (point_id);
create index progress_decision_owner on progress_decision (owner_id);

-- A roadmap in versions. `content` holds the vision, the steps, the objectives and the milestones; `revision` counts the times it
-- was saved, so that nobody writes over what they have not read.
create table roadmap_version (
  id bigint generated always as identity primary key,
  edition_id text not null references edition (id),
  challenge_id text not null references challenge (id),
  number int not null check (number >= 1),
  state text not null check (state in ('draft', 'published')),
  change text not null default '',
  reason text not null default '',
  content jsonb not null,
  revision int not null default 1,
  started_by bigint not null references person (id),
  started_at timestamptz not null,
  saved_by bigint not null references person (id),
  saved_at timestamptz not null,
  published_by bigint references person (id),
  published_at timestamptz,
  unique (challenge_id, number),
  check ((state = 'published') = (published_at is not null)),
  check (state = 'draft' or number = 1 or (change <> '' and reason <> ''))
);
create unique index roadmap_version_one_draft on roadmap_version (challenge_id) where state = 'draft';
create index roadmap_version_edition on roadmap_version (edition_id, challenge_id);

-- The mid-term sheet: one of the fellows, one of the mentors, then a common one.
create table midterm_sheet (
  id bigint generated always as identity primary key,
  edition_id text not null references edition (id),
  challenge_id text not null references challenge (id),
  side text not null check (side in ('fellows', 'mentors', 'common')),
  answers jsonb not null,
  revision int not null default 1,
  saved_by bigint not null references person (id),
  saved_at timestamptz not null,
  handed_in_by bigint references person (id),
  handed_in_at timestamptz,
  unique (challenge_id, side)
);
create index midterm_sheet_edition on midterm_sheet (edition_id, challenge_id);
