-- What the team asks somebody who has applied beyond the form, until when, and the answer: it joins the file.
create table evidence_request (
  id bigint generated always as identity primary key,
  application_id bigint not null references application (id),
  question text not null check (question <> ''),
  asked_by bigint not null references person (id),
  asked_at timestamptz not null,
  due_at timestamptz not null check (due_at > asked_at),
  answer text not null default '',
  file_sha256 text references blob (sha256),
  file_name text,
  answered_at timestamptz,
  check ((file_sha256 is null) = (file_name is null)),
  check (answered_at is not null or (answer = '' and file_sha256 is null))
);
create index evidence_request_of on evidence_request (application_id, id);
