-- A picture of the site. `name` is what Markdown calls it: ![Légende](image:carte-des-defis).
create table picture (
  id bigint generated always as identity primary key,
  name text not null unique check (name ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  width integer not null check (width > 0),
  height integer not null check (height > 0),
  -- Both, or neither for a picture that says nothing.
  decorative boolean not null,
  alt_fr text not null,
  alt_en text not null,
  credit text not null,
  licence text not null,
  added_by bigint references person (id),
  added_at timestamptz not null,
  withdrawn_at timestamptz,
  check (decorative = (alt_fr = '' and alt_en = ''))
);
create index picture_person on picture (added_by) where added_by is not null;

-- One size in one format, without anything the camera had written in it.
create table picture_file (
  picture_id bigint not null references picture (id),
  width integer not null,
  height integer not null,
  media_type text not null check (media_type in ('image/avif', 'image/webp', 'image/jpeg', 'image/png')),
  sha256 text not null references blob (sha256),
  primary key (picture_id, media_type, width)
);
create index picture_file_blob on picture_file (sha256);

-- Something written for the public, in French and English. Without an edition, it is for the whole programme.
create table content_entry (
  id bigint generated always as identity primary key,
  kind text not null check (kind in ('block', 'page', 'faq', 'post', 'event')),
  edition_id text references edition (id),
  -- Its place in a page, its anchor or the end of its address.
  name text not null check (name ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  -- The number of its last version.
  version integer not null check (version > 0),
  -- The version the public reads, none when it reads nothing.
  published_version integer,
  -- When it was first published, and when the version the public reads was.
  published_at timestamptz,
  updated_at timestamptz,
  publish_version integer,
  publish_at timestamptz,
  unpublish_at timestamptz,
  -- Of an event, as published: lists are in this order.
  starts_at timestamptz,
  ends_at timestamptz,
  created_at timestamptz not null,
  check ((publish_version is null) = (publish_at is null)),
  check (published_version is null or (published_at is not null and updated_at is not null)),
  check ((starts_at is null) = (ends_at is null))
);
create unique index content_entry_address on content_entry (kind, name) where kind in ('page', 'post', 'event');
create unique index content_entry_place on content_entry (kind, name, coalesce(edition_id, '')) where kind in ('block', 'faq');
create index content_entry_edition on content_entry (edition_id) where edition_id is not null;
create index content_entry_news on content_entry (kind, published_at desc, id desc) where published_version is not null;
create index content_entry_events on content_entry (kind, ends_at desc, id desc) where published_version is not null;
create index content_entry_due on content_entry (publish_at, unpublish_at) where publish_at is not null or unpublish_at is not null;

-- Every version ever saved, whole: what the team wrote, who, when and why.
create table content_version (
  entry_id bigint not null references content_entry (id),
  number integer not null check (number > 0),
  document jsonb not null,
  -- The last version in which the words of each language changed; 0 while there are none.
  french_since integer not null,
  english_since integer not null,
  written_by bigint references person (id),
  written_at timestamptz not null,
  reason text not null,
  primary key (entry_id, number)
);
create index content_version_person on content_version (written_by) where written_by is not null;

alter table content_entry
  add foreign key (id, published_version) references content_version (entry_id, number) deferrable initially deferred,
  add foreign key (id, publish_version) references content_version (entry_id, number) deferrable initially deferred;
