-- A form is data. `draft` is what its team writes or the edition's file says; nobody but the team sees it until it is published.
create table form (
  id bigint generated always as identity primary key,
  edition_id text not null references edition (id),
  kind text not null check (kind in ('application', 'project')),
  draft jsonb not null,
  -- Of the canonical JSON of the draft.
  digest text not null check (digest ~ '^[0-9a-f]{64}$'),
  -- Where the draft comes from: the name of a file that came with the edition, or of the form it was cloned from.
  source text not null check (source <> ''),
  -- What the file said when it was last applied: the same file applied again leaves a draft alone.
  applied_digest text check (applied_digest ~ '^[0-9a-f]{64}$'),
  drafted_by bigint references person (id),
  drafted_at timestamptz not null,
  unique (edition_id, kind)
);
create index form_by_person on form (drafted_by) where drafted_by is not null;

-- A published form, frozen: whoever answered it is read with the questions they were asked.
create table form_version (
  id bigint generated always as identity primary key,
  form_id bigint not null references form (id),
  number integer not null check (number > 0),
  definition jsonb not null,
  digest text not null check (digest ~ '^[0-9a-f]{64}$'),
  reason text not null check (reason <> ''),
  -- Null for the command line and the opening of a call.
  published_by bigint references person (id),
  published_at timestamptz not null,
  unique (form_id, number)
);
create index form_version_by_person on form_version (published_by) where published_by is not null;

create function form_version_is_frozen() returns trigger language plpgsql as $$
begin
  raise exception 'a published form is frozen';
end $$;
create trigger form_version_frozen before update or delete on form_version
  for each row execute function form_version_is_frozen();
