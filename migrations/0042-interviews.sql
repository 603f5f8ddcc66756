-- A journalist wishes to meet one fellow: the fellow is asked first, then their operational mentor and the team of the programme (R52).
create table interview_request (
  id bigint generated always as identity primary key,
  edition_id text not null references edition (id),
  request_id bigint not null references press_request (id) on delete cascade,
  fellowship_id bigint not null references fellowship (id),
  topic text not null check (topic <> ''),
  -- When the journalist wishes it, in their words.
  wished text not null check (wished <> ''),
  asked_by bigint not null references person (id),
  asked_at timestamptz not null,
  unique (request_id, fellowship_id)
);
create index interview_request_edition on interview_request (edition_id, id desc);
create index interview_request_fellowship on interview_request (fellowship_id);

-- What each of the three said; nothing while they have not answered.
create table interview_agreement (
  interview_id bigint not null references interview_request (id) on delete cascade,
  part text not null check (part in ('fellow', 'mentor', 'team')),
  answer text not null check (answer in ('given', 'refused')),
  reason text not null default '',
  said_by bigint not null references person (id),
  said_at timestamptz not null,
  primary key (interview_id, part),
  check (answer = 'given' or reason <> '')
);
create index interview_agreement_person on interview_agreement (said_by);
