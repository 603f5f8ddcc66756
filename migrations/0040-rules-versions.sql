-- The rules of a call as they were published: the text itself, article by article in both languages, and not what it was written
-- from, so that a version says for ever what it said.
create table rules_version (
  id bigint generated always as identity primary key,
  edition_id text not null,
  number integer not null check (number > 0),
  -- The version of the edition's data that the text was written from.
  edition_version integer not null,
  document jsonb not null,
  -- Of the canonical JSON of the document.
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  reason text not null check (reason <> ''),
  -- Null when the opening of the call froze it.
  published_by bigint references person (id),
  published_at timestamptz not null,
  unique (edition_id, number),
  foreign key (edition_id, edition_version) references edition_version (edition_id, version)
);
create index rules_version_by_edition on rules_version (edition_id, edition_version);
create index rules_version_by_person on rules_version (published_by) where published_by is not null;
