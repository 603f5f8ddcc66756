-- What the antivirus knows of each stored file. `waiting` could not be scanned when it came, and is given to nobody until it is; `infected`
-- is kept aside and given to nobody. `scanned_with` names the signatures; a clean file without them is one we drew ourselves.
alter table blob
  add column scan_state text not null default 'not_scanned'
    check (scan_state in ('not_scanned', 'waiting', 'clean', 'infected')),
  add column scanned_at timestamptz,
  add column scanned_with text,
  add column malware text,
  add check ((malware is not null) = (scan_state = 'infected'));
create index blob_held on blob (scan_state, sha256) where scan_state in ('waiting', 'infected');

-- A page of a stored PDF, drawn when somebody first looks at it. It goes with its file.
create table blob_page (
  sha256 text not null references blob (sha256) on delete cascade,
  page integer not null check (page > 0),
  image_sha256 text not null references blob (sha256),
  width integer not null check (width > 0),
  height integer not null check (height > 0),
  drawn_at timestamptz not null,
  primary key (sha256, page),
  check (image_sha256 <> sha256)
);
create index blob_page_image on blob_page (image_sha256);

-- Whose a held file is, and whether anybody still has one.
create index application_file_blob on application_file (sha256);
