-- What was published of each dataset, version after version. Nothing here is ever changed or removed: an address given once answers
-- for ever with the same content.
create table dataset_version (
  id bigint generated always as identity primary key,
  dataset text not null check (dataset ~ '^[a-z]+(-[a-z]+)*$'),
  version integer not null check (version > 0),
  -- The table as it was: columns and rows in JSON, byte for byte what the hash is of.
  content text not null,
  content_hash text not null check (content_hash ~ '^[0-9a-f]{64}$'),
  -- By format, its size in bytes and its SHA-256.
  files jsonb not null,
  row_count integer not null check (row_count >= 0),
  -- What was counted behind each blank, and what was left blank: the next version answers for both. Never published.
  counted jsonb not null,
  -- Rows that the version before had not, and rows that it had and this one has not.
  added integer not null check (added >= 0),
  removed integer not null check (removed >= 0),
  published_at timestamptz not null,
  unique (dataset, version)
);

create function dataset_version_stays() returns trigger language plpgsql as $$
begin
  raise exception 'a published version is never changed nor removed';
end $$;
create trigger dataset_version_stays before update or delete on dataset_version
  for each row execute function dataset_version_stays();

-- A dataset that the team holds back: no new version leaves until it is let go. What is already published stays. Its reason is an event.
create table dataset_hold (
  id bigint generated always as identity primary key,
  dataset text not null,
  held_by bigint not null references person (id),
  held_at timestamptz not null,
  lifted_by bigint references person (id),
  lifted_at timestamptz,
  check ((lifted_by is null) = (lifted_at is null))
);
create unique index dataset_hold_one on dataset_hold (dataset) where lifted_at is null;
create index dataset_hold_holder on dataset_hold (held_by);
create index dataset_hold_lifter on dataset_hold (lifted_by) where lifted_by is not null;
