-- One row per edition: what holds assignments, readings and decisions together, and the instant after which they are frozen.
create table preselection (
  edition_id text primary key references edition (id),
  closed_by bigint references person (id),
  closed_at timestamptz,
  check ((closed_by is null) = (closed_at is null))
);

-- What the team wants the jurors to know of a file; no reader sees it.
create table team_remark (
  application_id bigint primary key references application (id),
  body text not null,
  written_by bigint not null references person (id),
  written_at timestamptz not null
);

-- Why a reader has stepped aside from a file.
alter table reading add column recusal_reason text not null default '';
