-- What the platform itself keeps: events, mails, stored files, keys, the demonstration clock.
create extension if not exists unaccent;
create extension if not exists pg_trgm;

-- unaccent() is only stable because its dictionary may change; we never change it, and an index needs an immutable function.
create function unaccented(text) returns text language sql immutable parallel safe strict
  as $$ select public.unaccent('public.unaccent'::regdictionary, $1) $$;

create table event (
  id bigint generated always as identity primary key,
  edition_id text,
  at timestamptz not null,
  actor_id bigint,
  subject text not null,
  subject_id text not null,
  kind text not null,
  from_state text,
  to_state text,
  reason text,
  data jsonb not null default '{}',
  digest text not null,
  -- Filled once, after commit, by the sealer.
  seq bigint,
  prev_hash text,
  hash text,
  check ((seq is null) = (hash is null) and (seq is null) = (prev_hash is null))
);
create unique index event_chain on event (coalesce(edition_id, ''), seq) where seq is not null;
create index event_unsealed on event (id) where seq is null;
create index event_subject on event (subject, subject_id, id);

create table blob (
  sha256 text primary key check (sha256 ~ '^[0-9a-f]{64}$'),
  size_bytes bigint not null check (size_bytes > 0),
  media_type text not null,
  pages integer,
  created_at timestamptz not null
);

create table mail (
  id bigint generated always as identity primary key,
  edition_id text,
  kind text not null,
  person_id bigint,
  recipient text not null,
  lang text not null check (lang in ('fr', 'en')),
  subject text not null,
  body_text text not null,
  body_html text not null,
  state text not null check (state in ('draft', 'approved', 'sending', 'sent', 'failed', 'kept', 'cancelled')),
  batch text,
  created_at timestamptz not null,
  approved_at timestamptz,
  approved_by bigint,
  sent_at timestamptz,
  attempts integer not null default 0,
  message_id text,
  error text
);
create index mail_recent on mail (id desc);
create index mail_batch on mail (batch) where batch is not null;

create table signing_key (
  id text primary key,
  public_key text not null,
  private_key text not null,
  created_at timestamptz not null,
  retired_at timestamptz
);

-- One row at most: the demonstration's instant, and the real instant at which it was set.
create table demo_clock (
  only_row boolean primary key default true check (only_row),
  shown_at timestamptz not null,
  set_at timestamptz not null,
  moment text not null
);
