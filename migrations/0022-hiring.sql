-- A place that was accepted and that its holder has left since: it may be offered again.
alter table offer drop constraint offer_state_check;
alter table offer add constraint offer_state_check
  check (state in ('prepared', 'sent', 'accepted', 'declined', 'expired', 'cancelled', 'vacated'));
alter table offer add column vacated_at timestamptz;
alter table offer add constraint offer_vacated check ((state = 'vacated') = (vacated_at is not null));

-- Experience is asked only where pay follows it: as a day, or as whole years on the day of reckoning.
alter table fellowship add column replaces_id bigint unique references fellowship (id);
alter table fellowship add column career_started_on date;
alter table fellowship add column experience_years integer check (experience_years between 0 and 70);
alter table fellowship add constraint fellowship_experience check (career_started_on is null or experience_years is null);

-- Why somebody left, and who asked for it. The words are erased with the person.
create table departure (
  fellowship_id bigint primary key references fellowship (id),
  category text not null check (category in ('other_work', 'personal', 'health', 'host', 'conduct', 'clearance', 'offer_ended')),
  words text not null default '',
  asked_by text not null check (asked_by in ('fellow', 'host', 'team')),
  recorded_at timestamptz not null,
  recorded_by bigint references person (id)
);

-- One version of a contract. What it says is kept as data; its document once it is sent, by its hash.
create table contract (
  id bigint generated always as identity primary key,
  fellowship_id bigint not null references fellowship (id),
  version integer not null check (version > 0),
  state text not null check (state in ('drafted', 'sent', 'signed', 'replaced')),
  cause text not null check (cause in ('first', 'correction', 'start', 'extension')),
  reason text not null default '',
  facts jsonb not null,
  document_sha256 text references blob (sha256),
  drafted_at timestamptz not null,
  drafted_by bigint references person (id),
  sent_at timestamptz,
  signed_at timestamptz,
  unique (fellowship_id, version),
  check ((document_sha256 is null) = (sent_at is null)),
  check (state not in ('sent', 'signed') or sent_at is not null),
  check (state <> 'signed' or signed_at is not null)
);
create unique index contract_current on contract (fellowship_id) where state <> 'replaced';

-- A signature counts for the version that it signs, and for no other.
create table contract_signature (
  id bigint generated always as identity primary key,
  contract_id bigint not null references contract (id),
  party text not null check (party in ('host', 'fellow')),
  name text not null,
  signed_at timestamptz not null,
  way text not null check (way in ('upload', 'external')),
  -- The document as signed, and the account that handed it in, if any did.
  signed_sha256 text not null references blob (sha256),
  recorded_by bigint references person (id),
  unique (contract_id, party)
);

-- A contract sent to an external signing desk, under the desk's own name for it.
create table signing_request (
  id bigint generated always as identity primary key,
  contract_id bigint not null references contract (id),
  external_id text not null unique,
  state text not null check (state in ('open', 'signed', 'refused', 'dropped')),
  requested_at timestamptz not null,
  finished_at timestamptz,
  check ((state = 'open') = (finished_at is null))
);
create unique index signing_request_open on signing_request (contract_id) where state = 'open';

-- The security enquiry of somebody whose challenge needs one. Its result is kept, never its grounds.
create table clearance (
  fellowship_id bigint primary key references fellowship (id),
  state text not null check (state in ('asked', 'granted', 'refused')),
  asked_on date not null,
  decided_on date,
  note text not null default '',
  decision text check (decision in ('without_access', 'moves', 'ends')),
  decision_reason text,
  decided_at timestamptz,
  check ((state = 'asked') = (decided_on is null)),
  check (decision is null or (state = 'refused' and decision_reason is not null and decided_at is not null))
);
