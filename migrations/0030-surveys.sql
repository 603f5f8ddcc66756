-- A questionnaire of an edition, from the day it was planned otherwise, or opened, on.
create table survey (
  id bigint generated always as identity primary key,
  edition_id text not null references edition (id),
  code text not null,
  state text not null check (state in ('planned', 'open', 'closed')),
  -- First and last day on which it is answered, in the edition's zone.
  opens_on date not null,
  closes_on date not null,
  -- What was asked, wordings included, from the opening on; null before.
  asked jsonb,
  -- Parts whose answers are told apart in the results; none where a part has fewer people than the smallest group.
  split boolean not null default false,
  check (closes_on >= opens_on),
  check ((state = 'planned') = (asked is null)),
  unique (edition_id, code)
);

-- Who may answer, and in which part. Nothing here leads to an answer.
create table survey_invitation (
  survey_id bigint not null references survey (id),
  person_id bigint not null references person (id),
  part text not null check (part in ('fellow', 'operational_mentor', 'high_level_mentor')),
  reminders integer not null default 0 check (reminders >= 0),
  primary key (survey_id, person_id)
);
create index survey_invitation_person on survey_invitation (person_id);

-- That somebody has answered, and nothing else: no instant, no key of an answer. It keeps them from answering twice, and from reminders.
create table survey_reply (
  survey_id bigint not null,
  person_id bigint not null,
  primary key (survey_id, person_id),
  foreign key (survey_id, person_id) references survey_invitation (survey_id, person_id)
);

-- One answer to one question, apart from its author's other answers. All of a questionnaire's rows are written anew, under new keys and in
-- a random order, each time somebody answers: neither a key, nor the order, nor the transaction that wrote them tells who wrote which.
create table survey_answer (
  id uuid primary key,
  survey_id bigint not null references survey (id),
  question text not null,
  item text not null default '',
  part text check (part in ('fellow', 'operational_mentor', 'high_level_mentor')),
  value jsonb not null
);
create index survey_answer_survey on survey_answer (survey_id);

-- The one answer of a challenge, where a questionnaire asks one per challenge: signed, not anonymous, completed by several people.
create table survey_sheet (
  survey_id bigint not null references survey (id),
  challenge_id text not null references challenge (id),
  version integer not null check (version > 0),
  answers jsonb not null,
  saved_by bigint not null references person (id),
  saved_at timestamptz not null,
  sent_by bigint references person (id),
  sent_at timestamptz,
  check ((sent_by is null) = (sent_at is null)),
  primary key (survey_id, challenge_id)
);
