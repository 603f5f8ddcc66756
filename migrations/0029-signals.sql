-- One look at all challenges of an edition, each day.
create table signal_look (
  edition_id text not null references edition (id),
  day date not null,
  at timestamptz not null,
  primary key (edition_id, day)
);

-- Something of a challenge that deserves attention, with the figures its reason is made of. At most one of a kind lives at a time.
create table signal (
  id bigint generated always as identity primary key,
  edition_id text not null references edition (id),
  challenge_id text not null references challenge (id),
  kind text not null,
  urgency text not null check (urgency in ('watch', 'act')),
  since date not null,
  figures jsonb not null,
  state text not null check (state in ('open', 'answered', 'closed')),
  raised_on date not null,
  raised_at timestamptz not null,
  updated_at timestamptz not null,
  -- While it is answered: silence is asked until this day, included.
  quiet_until date,
  reopened_on date,
  closed_at timestamptz,
  -- When its letter was written to those who follow the challenge.
  told_at timestamptz,
  check ((state = 'answered') = (quiet_until is not null)),
  check ((state = 'closed') = (closed_at is not null))
);
create unique index signal_one_alive on signal (challenge_id, kind) where state <> 'closed';
create index signal_edition on signal (edition_id, state);
create index signal_challenge on signal (challenge_id, id);

-- What a person did about it: answered (what is done, by whom, silence until when) or passed on to the mentors.
create table signal_answer (
  id bigint generated always as identity primary key,
  signal_id bigint not null references signal (id),
  kind text not null check (kind in ('answer', 'passed_on')),
  body text not null check (body <> ''),
  doer text not null default '',
  quiet_until date,
  by_id bigint not null references person (id),
  at timestamptz not null,
  check ((kind = 'answer') = (quiet_until is not null))
);
create index signal_answer_signal on signal_answer (signal_id);
