-- What somebody lets be known of them, field by field: 0 nobody, 1 their own cohorts, 2 every cohort, 3 everybody.
-- A text that nobody may read is not kept.
create table directory_card (
  person_id bigint primary key references person (id),
  name_for smallint not null default 0 check (name_for between 0 and 3),
  cohort_for smallint not null default 0 check (cohort_for between 0 and 3),
  challenge_for smallint not null default 0 check (challenge_for between 0 and 3),
  email_for smallint not null default 0 check (email_for between 0 and 3),
  phone_for smallint not null default 0 check (phone_for between 0 and 3),
  links_for smallint not null default 0 check (links_for between 0 and 3),
  biography_for smallint not null default 0 check (biography_for between 0 and 3),
  skills_for smallint not null default 0 check (skills_for between 0 and 3),
  phone text not null default '',
  links text not null default '',
  biography text not null default '',
  saved_at timestamptz not null,
  check (phone_for > 0 or phone = ''),
  check (links_for > 0 or links = ''),
  check (biography_for > 0 or biography = '')
);

-- A skill of an edition's list, or one that somebody proposed.
create table skill (
  id bigint generated always as identity primary key,
  edition_id text not null references edition (id),
  -- The code in the edition's data; null for a proposed one, which has its name as typed.
  code text,
  name text,
  proposed_by bigint references person (id),
  check ((code is null) = (name is not null)),
  unique (edition_id, code)
);
create unique index skill_name on skill (edition_id, lower(name)) where name is not null;

create table person_skill (
  person_id bigint not null references person (id),
  skill_id bigint not null references skill (id),
  level text not null check (level in ('expert', 'interested', 'learning')),
  primary key (person_id, skill_id)
);
create index person_skill_skill on person_skill (skill_id);

-- Help wanted or offered, until a day.
create table help_post (
  id bigint generated always as identity primary key,
  edition_id text not null references edition (id),
  person_id bigint not null references person (id),
  kind text not null check (kind in ('wanted', 'offered')),
  -- Whether other cohorts read it.
  wide boolean not null,
  title text not null,
  body text not null,
  until date not null,
  state text not null check (state in ('open', 'helped', 'ended')),
  posted_at timestamptz not null,
  closed_at timestamptz,
  check ((state = 'open') = (closed_at is null))
);
create index help_post_edition on help_post (edition_id, id);
create index help_post_person on help_post (person_id);

create table help_post_skill (
  post_id bigint not null references help_post (id),
  skill_id bigint not null references skill (id),
  primary key (post_id, skill_id)
);
create index help_post_skill_skill on help_post_skill (skill_id);

-- That somebody wrote to the author of a post; their words went by mail and are not kept here.
create table help_answer (
  post_id bigint not null references help_post (id),
  person_id bigint not null references person (id),
  answered_at timestamptz not null,
  primary key (post_id, person_id)
);
create index help_answer_person on help_answer (person_id);
