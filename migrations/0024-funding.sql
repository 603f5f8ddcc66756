-- How one challenge is paid for: who bears it, who receives the credits, and whether they are asked for.
create table funding_file (
  challenge_id text primary key references challenge (id),
  edition_id text not null references edition (id),
  operational_bearer text not null,
  -- Who receives the credits for a bearer that cannot: absent when the operational bearer receives them itself.
  administrative_bearer text,
  requested boolean not null,
  budget_programme text,
  -- The code of the edition's exception by which no budget programme is needed.
  exemption text,
  -- The day by which everything due should be paid.
  due_by date,
  saved_at timestamptz not null
);
create index funding_file_edition on funding_file (edition_id);

-- The agreement or the decree of a challenge, step by step; the steps are the edition's. One taken back keeps its row.
create table funding_step (
  id bigint generated always as identity primary key,
  edition_id text not null references edition (id),
  challenge_id text not null references challenge (id),
  step text not null,
  day date not null,
  recorded_by bigint references person (id),
  recorded_at timestamptz not null,
  taken_back_at timestamptz
);
create index funding_step_edition on funding_step (edition_id);
create unique index funding_step_once on funding_step (challenge_id, step) where taken_back_at is null;

-- Every figure of the programme's money; its number is its id. Nothing here is ever changed or removed: a mistake is
-- countered by an entry of the opposite amount.
create table money_entry (
  id bigint generated always as identity primary key,
  edition_id text not null references edition (id),
  kind text not null check (kind in ('forecast', 'estimate', 'definitive', 'payment', 'repayment', 'expense')),
  -- The edition's line that a forecast or an expense is about.
  line text,
  challenge_id text references challenge (id),
  fellowship_id bigint references fellowship (id),
  -- Euros, or the edition's currency. What comes back (a repayment, a counter-entry) is negative.
  amount numeric(14, 2) not null check (amount <> 'NaN'),
  day date not null,
  label text not null,
  reference text not null,
  recorded_by bigint references person (id),
  recorded_at timestamptz not null,
  counters bigint unique references money_entry (id),
  check ((kind in ('forecast', 'expense')) = (line is not null)),
  check ((kind in ('forecast', 'expense')) = (challenge_id is null)),
  check ((kind = 'definitive') = (fellowship_id is not null))
);
create index money_entry_edition on money_entry (edition_id, id);
create index money_entry_challenge on money_entry (challenge_id);
create index money_entry_fellowship on money_entry (fellowship_id);

create function money_entry_stays() returns trigger language plpgsql as $$
begin
  raise exception 'a money entry is never changed nor removed: counter it';
end $$;
create trigger money_entry_stays before update or delete on money_entry
  for each row execute function money_entry_stays();

-- Figures published about past editions, as imported: an edition here may be an archive, which has no row of its own.
create table funding_record (
  id bigint generated always as identity primary key,
  -- Which published table, and where in it.
  published text not null,
  row_code text not null,
  -- An edition, or 'total' for a sum as it was printed.
  column_code text not null,
  nature text not null check (nature in ('actual', 'forecast', 'printed')),
  amount numeric(14, 2) not null check (amount <> 'NaN'),
  source text not null,
  imported_at timestamptz not null,
  -- Another import gave something else for this place.
  replaced_at timestamptz
);
create unique index funding_record_place on funding_record (published, row_code, column_code) where replaced_at is null;
