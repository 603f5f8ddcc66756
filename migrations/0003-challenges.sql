create table challenge (
  id text primary key,
  edition_id text not null references edition (id),
  slug text not null,
  number integer not null,
  state text not null check (state in ('draft', 'submitted', 'kept', 'framed', 'published', 'withdrawn', 'running', 'ended')),
  title text not null,
  host_name text not null,
  host_institution text not null,
  place text not null,
  theme text not null,
  clearance boolean not null default false,
  self_funded boolean not null default false,
  -- The whole sheet in both languages, as submitted by the host and as published after framing.
  submitted jsonb not null,
  published jsonb not null,
  search_text text not null,
  search tsvector generated always as (to_tsvector('french', unaccented(search_text))) stored,
  unique (edition_id, slug),
  unique (edition_id, number)
);
create index challenge_search on challenge using gin (search);

create table seat (
  id bigint generated always as identity primary key,
  challenge_id text not null references challenge (id),
  profile text not null check (profile in ('dev', 'data', 'design', 'geo', 'project')),
  position integer not null,
  optional boolean not null default false,
  state text not null check (state in ('requested', 'published', 'filled', 'withdrawn')),
  unique (challenge_id, position)
);
