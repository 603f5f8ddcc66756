-- When the content of an application was erased: its state, dates and wishes stay, for the figures.
alter table application add column erased_at timestamptz;
create index application_kept on application (edition_id, saved_at) where erased_at is null;

-- What somebody asks about their own data, with its clock. By mail: entered by the team for somebody without an account.
create table data_request (
  id bigint generated always as identity primary key,
  edition_id text not null references edition (id),
  person_id bigint references person (id),
  way text not null check (way in ('account', 'mail')),
  kind text not null check (kind in ('access', 'rectification', 'erasure', 'opposition')),
  state text not null check (state in ('open', 'done', 'refused', 'withdrawn')),
  name text not null,
  email text not null,
  lang text not null check (lang in ('fr', 'en')),
  words text not null,
  received_at timestamptz not null,
  -- Last day to answer, in the edition's zone; the one before an extension is a month after the reception.
  due_on date not null,
  extended_at timestamptz,
  extension_reason text not null default '',
  answer text not null default '',
  closed_at timestamptz,
  closed_by bigint references person (id),
  -- How many times the team was reminded.
  reminders integer not null default 0 check (reminders >= 0),
  check ((state = 'open') = (closed_at is null))
);
create index data_request_edition on data_request (edition_id, id desc);
create index data_request_person on data_request (person_id);
create index data_request_open on data_request (due_on) where state = 'open';

-- What the team has decided must not be erased yet, and why. The person is told.
create table data_hold (
  id bigint generated always as identity primary key,
  edition_id text not null references edition (id),
  person_id bigint not null references person (id),
  reason text not null,
  until date not null,
  placed_by bigint not null references person (id),
  placed_at timestamptz not null,
  lifted_by bigint references person (id),
  lifted_at timestamptz,
  check ((lifted_by is null) = (lifted_at is null))
);
create index data_hold_person on data_hold (person_id) where lifted_at is null;

-- What was erased: how many rows of each table, when and why. It says of whom only by their number, which leads to nobody any more.
create table data_erasure (
  id bigint generated always as identity primary key,
  edition_id text references edition (id),
  person_id bigint not null references person (id),
  cause text not null check (cause in ('request', 'retention', 'command')),
  request_id bigint references data_request (id),
  counts jsonb not null,
  held jsonb not null,
  done_by bigint references person (id),
  done_at timestamptz not null
);
create index data_erasure_person on data_erasure (person_id);
create index data_erasure_edition on data_erasure (edition_id, id desc);

-- Optional questions about who candidates are. An answer has no author, no instant and no key that could be matched; all those of an
-- edition are written anew, in a random order, each time somebody answers.
create table demographic_answer (
  id uuid primary key,
  edition_id text not null references edition (id),
  question text not null,
  choice text not null
);
create index demographic_answer_edition on demographic_answer (edition_id);

-- That somebody has answered, and nothing else.
create table demographic_given (
  edition_id text not null references edition (id),
  person_id bigint not null references person (id),
  primary key (edition_id, person_id)
);
create index demographic_given_person on demographic_given (person_id);

-- What is left once they are counted: null where too few chose it.
create table demographic_count (
  edition_id text not null references edition (id),
  question text not null,
  choice text not null,
  people integer check (people >= 0),
  counted_at timestamptz not null,
  primary key (edition_id, question, choice)
);
