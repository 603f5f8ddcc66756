-- When the closing instant was put off: for everybody (no application), whose reason is public, or for one application.
-- Nothing here is ever changed: a later line for the same application comes on top of the one before.
create table call_extension (
  id bigint generated always as identity primary key,
  edition_id text not null references edition (id),
  application_id bigint references application (id),
  closed_at timestamptz not null,
  closes_at timestamptz not null check (closes_at > closed_at),
  reason text not null check (reason <> ''),
  decided_by bigint not null references person (id),
  decided_at timestamptz not null
);
create index call_extension_of on call_extension (application_id, closes_at) where application_id is not null;
create index call_extension_call on call_extension (edition_id, id);
create index call_extension_author on call_extension (decided_by);

-- A file whose sending had begun before the closing instant and ended after it, within the grace that the edition gives. Both
-- instants are by the server's clock.
create table late_upload (
  id bigint generated always as identity primary key,
  application_id bigint not null references application (id),
  kind text not null,
  sha256 text not null references blob (sha256),
  begun_at timestamptz not null,
  finished_at timestamptz not null check (finished_at > begun_at)
);
create index late_upload_of on late_upload (application_id, finished_at);
create index late_upload_file on late_upload (sha256);
