create table reading (
  id bigint generated always as identity primary key,
  application_id bigint not null references application (id),
  reader_id bigint not null references person (id),
  state text not null check (state in ('assigned', 'started', 'done', 'recused')),
  marks jsonb not null default '{}',
  remark text not null default '',
  advice text check (advice in ('preselect', 'reject')),
  assigned_at timestamptz not null,
  saved_at timestamptz,
  done_at timestamptz,
  unique (application_id, reader_id)
);
create index reading_reader on reading (reader_id, state);

-- Eligibility, completeness and preselection: one decision in force per kind; the history is in the events.
create table screening (
  application_id bigint not null references application (id),
  kind text not null check (kind in ('eligibility', 'completeness', 'preselection')),
  outcome text not null check (outcome in ('yes', 'no')),
  reason text not null,
  decided_by bigint not null references person (id),
  decided_at timestamptz not null,
  primary key (application_id, kind)
);

create table charter_signature (
  edition_id text not null references edition (id),
  person_id bigint not null references person (id),
  charter_version text not null,
  signed_at timestamptz not null,
  primary key (edition_id, person_id, charter_version)
);

create table panel (
  id bigint generated always as identity primary key,
  edition_id text not null references edition (id),
  name text not null,
  room text not null,
  unique (edition_id, name)
);

create table panel_juror (
  panel_id bigint not null references panel (id),
  person_id bigint not null references person (id),
  primary key (panel_id, person_id)
);

create table interview (
  id bigint generated always as identity primary key,
  application_id bigint not null unique references application (id),
  panel_id bigint not null references panel (id),
  starts_at timestamptz not null,
  ends_at timestamptz not null check (ends_at > starts_at),
  state text not null check (state in ('planned', 'summoned', 'confirmed', 'absent', 'held')),
  -- Challenge ids, best first, as stated by the candidate when confirming; null while not stated.
  preference jsonb,
  summoned_at timestamptz,
  confirmed_at timestamptz,
  unique (panel_id, starts_at)
);

create table conflict (
  id bigint generated always as identity primary key,
  application_id bigint not null references application (id),
  person_id bigint not null references person (id),
  source text not null check (source in ('declared', 'same_person', 'same_host', 'same_employer', 'same_name')),
  state text not null check (state in ('raised', 'recused', 'dismissed')),
  note text not null default '',
  raised_at timestamptz not null,
  ruled_by bigint references person (id),
  ruled_at timestamptz,
  ruling_reason text,
  unique (application_id, person_id, source)
);

create table mark_sheet (
  id bigint generated always as identity primary key,
  application_id bigint not null references application (id),
  juror_id bigint not null references person (id),
  state text not null check (state in ('open', 'locked')),
  marks jsonb not null default '{}',
  remark text not null default '',
  saved_at timestamptz not null,
  locked_at timestamptz,
  unique (application_id, juror_id)
);

-- One list per challenge and profile. Entries sharing a place are a visible tie until a tie-break is recorded.
create table ranking (
  id bigint generated always as identity primary key,
  edition_id text not null references edition (id),
  challenge_id text not null references challenge (id),
  profile text not null check (profile in ('dev', 'data', 'design', 'geo', 'project')),
  state text not null check (state in ('open', 'closed')),
  closed_by bigint references person (id),
  closed_at timestamptz,
  unique (challenge_id, profile)
);

create table ranking_entry (
  ranking_id bigint not null references ranking (id),
  application_id bigint not null references application (id),
  place integer not null check (place > 0),
  total_points integer not null,
  acceptable boolean not null,
  tie_break text,
  primary key (ranking_id, application_id)
);
create index ranking_entry_application on ranking_entry (application_id);

-- What a blind reader may select, and nothing else: no name, address, link, file or date of birth.
create view blind_application as
  select a.id, a.edition_id, a.code, a.state,
         s.content -> 'blind' as content,
         a.submitted_at
    from application a
    join submission s on s.id = a.submission_id
   where a.state = 'submitted';
