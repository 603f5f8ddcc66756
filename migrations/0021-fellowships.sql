-- One person on one seat of a challenge, from a day to a day in the edition's zone. It begins with an accepted offer.
create table fellowship (
  id bigint generated always as identity primary key,
  edition_id text not null references edition (id),
  person_id bigint not null references person (id),
  challenge_id text not null references challenge (id),
  profile text not null check (profile in ('dev', 'data', 'design', 'geo', 'project')),
  offer_id bigint not null unique references offer (id),
  state text not null check (state in ('to_hire', 'hired', 'ended', 'left')),
  starts_on date not null,
  ends_on date not null,
  -- The first day on which somebody who leaves is no longer there; before starts_on when they never came.
  left_on date,
  opened_at timestamptz not null,
  check (ends_on >= starts_on),
  check ((state = 'left') = (left_on is not null))
);
create index fellowship_edition on fellowship (edition_id, challenge_id);
create index fellowship_person on fellowship (person_id);
