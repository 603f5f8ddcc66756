-- The past editions of the programme, as its own site kept them. Nothing of them can be run here: they are read, searched and shown.
create table past_import (
  id bigint generated always as identity primary key,
  imported_at timestamptz not null,
  -- Nobody for the command line.
  imported_by bigint references person (id),
  counts jsonb not null,
  -- What was wrong in the files, with names of people where they were the fault: kept of the last import alone.
  faults jsonb not null
);
create index past_import_person on past_import (imported_by);

create table past_edition (
  -- What addresses call it: eig-1, dig.
  id text primary key check (id ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  -- What the files call it: 1, 2, dig.
  promotion text not null unique,
  number integer unique,
  title text not null,
  class text not null default '',
  first_challenge text not null default '',
  colour text not null default '',
  year integer check (year between 1900 and 2200),
  -- How many people it had in all, where that is not the sum of what its challenges say.
  fellows integer check (fellows >= 0),
  mentors integer check (mentors >= 0),
  import_id bigint not null references past_import (id)
);
create index past_edition_import on past_edition (import_id);

create table past_challenge (
  id bigint generated always as identity primary key,
  edition_id text not null references past_edition (id),
  slug text not null check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  -- How the files call it, and where the old site showed it: two old addresses of one year never meet.
  key text not null,
  link_to text not null default '',
  year integer check (year between 1900 and 2200),
  old_slug text not null default '',
  title text not null,
  image text not null default '',
  skills text[] not null default '{}',
  description text not null default '',
  description_en text not null default '',
  administration text not null default '',
  administration_website text not null default '',
  place text not null default '',
  website text not null default '',
  source_code text not null default '',
  poster text not null default '',
  duration_months integer check (duration_months between 1 and 60),
  fellows integer not null default 0 check (fellows >= 0),
  mentors integer not null default 0 check (mentors >= 0),
  key_figures jsonb not null default '[]',
  projects jsonb not null default '[]',
  intro_videos jsonb not null default '[]',
  end_of_project_videos jsonb not null default '[]',
  body text not null default '',
  search_text text not null default '',
  search tsvector generated always as (to_tsvector('french', unaccented(search_text))) stored,
  import_id bigint not null references past_import (id),
  unique (edition_id, slug)
);
create index past_challenge_search on past_challenge using gin (search);
create index past_challenge_skills on past_challenge using gin (skills);
create index past_challenge_old on past_challenge (year, old_slug);
create index past_challenge_import on past_challenge (import_id);

-- Real people: nothing of them is shown until a recorded basis says that it may be (past_person_field).
create table past_person (
  id bigint generated always as identity primary key,
  -- How the files call somebody, for ever: who moves in the files stays the same person.
  key text not null unique,
  year integer not null check (year between 1900 and 2200),
  slug text not null check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  full_name text not null,
  profile text not null default '',
  programme text not null default '',
  classes text[] not null default '{}',
  years integer[] not null default '{}',
  image text not null default '',
  github text not null default '',
  gitlab text not null default '',
  twitter text not null default '',
  website text not null default '',
  linkedin text not null default '',
  biography text not null default '',
  import_id bigint not null references past_import (id)
);
create index past_person_old on past_person (year, slug);
create index past_person_import on past_person (import_id);

create table past_part (
  person_id bigint not null references past_person (id),
  challenge_id bigint not null references past_challenge (id),
  part text not null check (part in ('fellow', 'mentor')),
  primary key (challenge_id, person_id)
);
create index past_part_person on past_part (person_id);

-- One field of one person that may be shown, and why. A field taken back stays taken back when the files are imported again.
create table past_person_field (
  person_id bigint not null references past_person (id),
  field text not null check (field in ('name', 'biography', 'links')),
  basis text not null check (basis in ('consent', 'made_public', 'public_role')),
  published_at timestamptz not null,
  -- Nobody for the command line.
  published_by bigint references person (id),
  withdrawn_at timestamptz,
  withdrawn_by bigint references person (id),
  primary key (person_id, field)
);
create index past_person_field_publisher on past_person_field (published_by);
create index past_person_field_withdrawer on past_person_field (withdrawn_by);
