-- Who follows a challenge for the programme, over time; one at a time.
create table referent (
  id bigint generated always as identity primary key,
  edition_id text not null references edition (id),
  challenge_id text not null references challenge (id),
  person_id bigint not null references person (id),
  since timestamptz not null,
  named_by bigint not null references person (id),
  ended_at timestamptz,
  check (ended_at >= since)
);
create unique index referent_in_charge on referent (challenge_id) where ended_at is null;
create index referent_person on referent (person_id);
create index referent_edition on referent (edition_id);

-- The private line of a fellow: with the whole team, or with one referent alone, who keeps it when another takes over.
create table private_line (
  id bigint generated always as identity primary key,
  edition_id text not null references edition (id),
  fellow_id bigint not null references person (id),
  referent_id bigint references person (id),
  opened_at timestamptz not null,
  -- Until when each side has read.
  fellow_read_at timestamptz,
  team_read_at timestamptz
);
create unique index private_line_one on private_line (edition_id, fellow_id, coalesce(referent_id, 0));
create index private_line_fellow on private_line (fellow_id);
create index private_line_referent on private_line (referent_id);

-- The words of an erased message are gone; that there was one stays, for the two who spoke.
create table private_message (
  id bigint generated always as identity primary key,
  line_id bigint not null references private_line (id),
  author_id bigint not null references person (id),
  body text,
  written_at timestamptz not null,
  erased_at timestamptz,
  check ((body is null) = (erased_at is not null))
);
create index private_message_line on private_message (line_id, id);

-- What the team did for a challenge, and when it will be next.
create table coaching_contact (
  id bigint generated always as identity primary key,
  edition_id text not null references edition (id),
  challenge_id text not null references challenge (id),
  person_id bigint not null references person (id),
  held_on date not null,
  kind text not null,
  minutes integer not null check (minutes between 1 and 1440),
  with_whom text not null,
  words text not null,
  next_on date,
  written_at timestamptz not null,
  check (next_on > held_on)
);
create index coaching_contact_challenge on coaching_contact (challenge_id, held_on desc, id desc);
create index coaching_contact_edition on coaching_contact (edition_id, held_on);
